import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../src/language/locale.ts';
import { listMessages } from '../../src/language/messages/lists.ts';

/** A view of a list. */
export interface View {
  readonly name: string;
  readonly label: string;
}

/** The views of a list that can also show its records as cards. */
export function listAndCards(locale: Locale): readonly View[] {
  const { list, cards } = listMessages(locale);
  return [
    { name: 'list', label: list },
    { name: 'cards', label: cards },
  ];
}

/** Buttons for the views of a list, or nothing if there are fewer than two. */
export const renderViewSwitch = (
  views: readonly View[],
  current: string | undefined,
  locale: Locale,
  choose: (name: string) => void,
): TemplateResult | typeof nothing =>
  views.length < 2
    ? nothing
    : html`<span class="views" part="views" role="group" aria-label=${listMessages(locale).view}>
        ${views.map(
          ({ name, label }) =>
            html`<button
              type="button"
              class="quiet"
              aria-pressed=${name === current}
              @click=${() => choose(name)}
            >
              ${label}
            </button>`,
        )}
      </span>`;
