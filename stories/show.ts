// Turns a row of the table of states into a story.
import type { StoryContext, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { configure, expect, waitFor } from 'storybook/test';
import { toSnippet } from '../src/formats/snippet/snippet.ts';
import { addressOf, INSIDE, serve, stateOf } from './states.ts';
import type { State, WidgetName } from './states/table.ts';

// Slow machines must not fail a story.
configure({ asyncUtilTimeout: 10_000 });

/** The URL of the example files. */
export const EXAMPLES = `${import.meta.env.BASE_URL}data/`;

/** The attributes of a widget by name. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** The data URL in snippets to copy. */
const PLACEHOLDER = 'https://example.org/network.json';

/** The fallback in snippets of stories without one. */
const LINK = { href: 'https://example.org/', text: 'example.org' };

/** The state that a story shows. */
const stateIn = ({ parameters }: Pick<StoryContext, 'parameters'>): State | undefined =>
  parameters['state'] as State | undefined;

/** The fallback of a story. */
export function fallbackIn(context: Pick<StoryContext, 'parameters'>): TemplateResult | typeof nothing {
  const fallback = stateIn(context)?.fallback;
  return fallback ? html`<a href=${fallback.href} lang="sq">${fallback.text}</a>` : nothing;
}

/** The placeholder on a page without JavaScript. */
export function withoutScript(context: StoryContext<Attributes>): TemplateResult | undefined {
  const state = stateIn(context);
  return state?.withoutScript && html`<div data-ura=${state.widget.slice(4)}>${fallbackIn(context)}</div>`;
}

/** The source panel of a story: the line that a webmaster pastes. */
export function sourceOf(_code: string, context: StoryContext<Attributes>): string {
  const attributes = Object.entries(context.args).flatMap(([name, value]) =>
    typeof value === 'string' || typeof value === 'number' ? [[name, value] as const] : [],
  );
  return toSnippet({
    widget: context.component ?? '',
    form: 'element',
    src: PLACEHOLDER,
    attributes: Object.fromEntries(attributes),
    fallback: stateIn(context)?.fallback ?? LINK,
  });
}

/** The story of a state. It serves the data and checks the expectations of the table. */
export function show(widget: WidgetName, name: string): StoryObj<Attributes> {
  const state = stateOf(widget, name);
  return {
    args: { src: addressOf(state), ...state.attributes },
    parameters: { state, docs: { description: { story: state.about } } },
    loaders: [() => serve(state, EXAMPLES)],
    play: async ({ canvasElement }) => expectState(state, canvasElement),
  };
}

/** The rendered widget in a story. */
export async function widgetIn(
  canvas: HTMLElement,
  name: string,
): Promise<HTMLElement & { shadowRoot: ShadowRoot }> {
  const widget = canvas.querySelector<HTMLElement & { updateComplete?: Promise<unknown> }>(name);
  if (!widget) throw new Error(`there is no <${name}> in the story`);
  await widget.updateComplete;
  if (!widget.shadowRoot) throw new Error(`<${name}> is not defined`);
  return widget as HTMLElement & { shadowRoot: ShadowRoot };
}

/** Whether slotted content is rendered. */
const isShown = (element: Element | null) => (element?.getClientRects().length ?? 0) > 0;

/** Checks the expectations of a state. */
export async function expectState(state: State, canvas: HTMLElement): Promise<void> {
  const { status, rows, message, fallback, skeleton } = state.expects;
  if (state.fallback)
    await waitFor(() =>
      expect(isShown(canvas.querySelector(`a[href="${state.fallback!.href}"]`))).toBe(Boolean(fallback)),
    );
  if (state.withoutScript) return;
  const inside = state.widget === 'ura-data' ? Object.keys(INSIDE) : [state.widget];
  for (const name of inside) {
    const { shadowRoot } = await widgetIn(canvas, name);
    const root = shadowRoot.querySelector('.root');
    await expect(root).not.toBeNull();
    await expect(root).toHaveAttribute('aria-busy', String(state.condition.is === 'loading'));
    if (status)
      await expect(shadowRoot.querySelector('[part=status]')).toHaveAttribute('data-status', status);
    if (rows !== undefined) await expect(shadowRoot.querySelectorAll('[part=row]')).toHaveLength(rows);
    await expect(shadowRoot.querySelectorAll('[part=message]').length > 0).toBe(Boolean(message));
    await expect(shadowRoot.querySelectorAll('svg.line').length > 0).toBe(Boolean(skeleton));
  }
}
