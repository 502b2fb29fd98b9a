import { html, nothing, type TemplateResult } from 'lit';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import { formatNumber } from '../../../../src/language/numbers.ts';
import { NOUNS } from '../../../../src/model/noun.ts';
import type { EditorContext, EditorPlace } from '../editor-context.ts';
import type { Counts } from '../state/health.ts';

/** The number of errors and warnings. Advice is not counted. */
export function findingMark(
  counts: Counts | undefined,
  { messages, locale }: EditorContext,
): TemplateResult | typeof nothing {
  const { error = 0, warning = 0 } = counts ?? {};
  if (!error && !warning) return nothing;
  const text = [error && messages.errors(error), warning && messages.warnings(warning)]
    .filter(Boolean)
    .join(', ');
  return html`<span class="mark ${error ? 'error' : 'warning'}" title=${text}
    ><span aria-hidden="true">${formatNumber(error || warning, locale)}</span
    ><span class="visually-hidden">${text}</span></span
  >`;
}

/** The lists of the file with their counts, and the file itself. */
export function renderNavigation(context: EditorContext): TemplateResult {
  const { messages, locale, store, health, place, go } = context;
  const { fields } = findingMessages(locale);
  const entry = (label: string, target: EditorPlace, isCurrent: boolean, count?: number, counts?: Counts) =>
    html`<li>
      <button
        type="button"
        class="entry"
        part="entry"
        aria-current=${isCurrent ? 'page' : nothing}
        @click=${() => go(target)}
      >
        <span class="words">${label}</span>
        ${count === undefined ? nothing : html`<span class="count">${formatNumber(count, locale)}</span>`}
        ${findingMark(counts, context)}
      </button>
    </li>`;
  const menu = context.keep('contents', () => ({ isOpen: false }));
  const current =
    'noun' in place
      ? (fields[place.noun] ?? place.noun)
      : place.at === 'file'
        ? messages.file
        : messages.health;
  // On a narrow page the lists are behind a button; elsewhere the button is not displayed.
  return html`<nav class="navigation" part="navigation" aria-label=${messages.contents}>
    <button
      type="button"
      class="contents"
      aria-expanded=${menu.isOpen}
      aria-controls="lists"
      @click=${() => {
        menu.isOpen = !menu.isOpen;
        context.refresh();
      }}
    >
      <span class="words"><span class="visually-hidden">${messages.contents}: </span>${current}</span>
      <span class="opens" aria-hidden="true">▾</span>
    </button>
    <div id="lists" class="lists ${menu.isOpen ? 'open' : ''}">
      <ul>
        ${NOUNS.map((noun) =>
          entry(
            fields[noun] ?? noun,
            { at: 'list', noun },
            'noun' in place && place.noun === noun,
            store.records(noun).length,
            health?.counts.get(noun),
          ),
        )}
      </ul>
      <ul>
        ${entry(messages.file, { at: 'file' }, place.at === 'file', undefined, health?.counts.get('dataset'))}
        ${entry(messages.health, { at: 'health' }, place.at === 'health', health?.findings.length)}
      </ul>
    </div>
  </nav>`;
}
