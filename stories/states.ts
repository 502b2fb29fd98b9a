// Every widget in every state. Stories show this table and browser tests run over it, so what a
// designer sees is what is tested. It does not depend on Storybook, the clock or another server.
import type { DataSource, DataState } from '../components/core/data-state.ts';
import { pageRegistry } from '../components/core/page-registry.ts';
import { checkDataset } from '../src/dataset/validate/check-dataset.ts';
import { linkDataset } from '../src/dataset/link/link-dataset.ts';
import { callListStates } from './states/call-list.ts';
import { dataStates } from './states/data.ts';
import { dataHealthStates } from './states/data-health.ts';
import { eventListStates } from './states/event-list.ts';
import { creditStates } from './states/funder-credit.ts';
import { callStates } from './states/grant-call.ts';
import { grantListStates } from './states/grant-list.ts';
import { figuresStates } from './states/key-figures.ts';
import { directoryStates } from './states/member-directory.ts';
import { mapStates } from './states/municipality-map.ts';
import { newsListStates } from './states/news-list.ts';
import { organisationStates } from './states/organisation-card.ts';
import { programmeStates } from './states/programme.ts';
import { projectStates } from './states/project-card.ts';
import { projectListStates } from './states/project-list.ts';
import { serviceListStates } from './states/service-list.ts';
import {
  CALL,
  clock,
  NETWORK,
  PROJECT,
  type Condition,
  type DraftFile,
  type State,
  type WidgetName,
} from './states/table.ts';

/** Every widget in every state. */
export const states: readonly State[] = [
  ...callListStates,
  ...dataHealthStates,
  ...eventListStates,
  ...creditStates,
  ...callStates,
  ...grantListStates,
  ...figuresStates,
  ...directoryStates,
  ...mapStates,
  ...newsListStates,
  ...organisationStates,
  ...programmeStates,
  ...projectStates,
  ...projectListStates,
  ...serviceListStates,
  ...dataStates,
];

/** The state of a widget by its name. */
export function stateOf(widget: WidgetName, name: string): State {
  const state = states.find((each) => each.widget === widget && each.name === name);
  if (!state) throw new Error(`<${widget}> has no state "${name}"`);
  return state;
}

/** The `src` of a widget in a state. No server is behind it; {@link serve} provides the data. */
export const addressOf = ({ widget, name }: State): string =>
  `https://network.example/${widget}/${name}.json`;

const texts = new Map<string, Promise<string>>();

/** Fetches an example file once. */
function read(address: string): Promise<string> {
  let text = texts.get(address);
  if (!text) {
    text = fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${address}: ${response.status}`);
      return response.text();
    });
    texts.set(address, text);
  }
  return text;
}

/**
 * Provides the data of a state under {@link addressOf}, as if it had been loaded from there. It
 * uses the registry that all copies of Ura on a page share. A failed load succeeds on retry.
 *
 * @param folder the URL of examples/data, with a slash at the end
 */
export async function serve(state: State, folder: string): Promise<void> {
  const { condition } = state;
  const base = new URL(folder, document.baseURI).href;
  const file = JSON.parse(await read(`${base}${state.file}.json`)) as DraftFile;
  state.change?.(file);
  const { dataset, findings } = checkDataset(file);
  const ready: Ready = { state: 'ready', linked: linkDataset(dataset), findings, base };
  pageRegistry().loads.set(addressOf(state), sourceThatRecovers(answer(condition, ready), ready));
}

type Ready = Extract<DataState, { state: 'ready' }>;

/** The first answer to a widget. */
function answer(condition: Condition, ready: Ready): DataState {
  switch (condition.is) {
    case 'ready':
      return ready;
    case 'loading':
      return { state: 'loading' };
    case 'stale':
      return { ...ready, state: 'stale', savedAt: condition.savedAt, reason: 'network' };
    case 'failed':
      return {
        state: 'failed',
        reason: condition.reason,
        ...(condition.httpStatus !== undefined && { status: condition.httpStatus }),
      };
  }
}

function sourceThatRecovers(first: DataState, afterRetry: DataState): DataSource {
  const listeners = new Set<() => void>();
  let now = first;
  const set = (next: DataState) => {
    now = next;
    for (const changed of [...listeners]) changed();
  };
  return {
    get state() {
      return now;
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    retry() {
      if (now.state === 'loading') return;
      if (now.state === 'failed') set({ state: 'loading' });
      setTimeout(() => set(afterRetry), 400); // long enough to see the loading state
    },
  };
}

/** The element of a state, for tests that render without Lit. `<ura-data>` contains widgets. */
export function elementOf(state: State): HTMLElement {
  const { widget, attributes, fallback, withoutScript } = state;
  const element = document.createElement(withoutScript ? 'div' : widget);
  if (withoutScript) element.dataset['ura'] = widget.slice(4);
  for (const [name, value] of Object.entries({ src: addressOf(state), ...attributes })) {
    if (value) element.setAttribute(withoutScript ? `data-${name}` : name, value);
  }
  if (!withoutScript) Object.assign(element, { clock });
  if (fallback) {
    const link = document.createElement('a');
    link.href = fallback.href;
    link.textContent = fallback.text;
    element.append(link);
  }
  if (widget === 'ura-data') {
    for (const [name, ids] of Object.entries(INSIDE)) {
      const inner = document.createElement(name);
      for (const [attribute, value] of Object.entries(ids)) inner.setAttribute(attribute, value);
      element.append(Object.assign(inner, { clock }));
    }
  }
  return element;
}

/** The widgets inside `<ura-data>`, with their attributes. */
export const INSIDE = {
  'ura-grant-call': { record: CALL },
  'ura-project-card': { record: PROJECT },
  'ura-member-directory': { network: NETWORK, limit: '4', lock: 'search kind municipality' },
} satisfies { readonly [Name in WidgetName]?: Readonly<Record<string, string>> };
