import { html, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { languageName } from '../../../../src/language/names.ts';
import type { EditorContext } from '../editor-context.ts';
import { offeredLanguages } from '../state/local-texts.ts';

/** The choice of languages for text fields. The language of the file is always shown. */
export function renderLanguages(context: EditorContext): TemplateResult {
  const { messages, locale, languages, dataset, showLanguage } = context;
  const [own] = languages;
  return html`<details class="menu form-languages">
    <summary>${messages.languages(languages.length)}</summary>
    <div class="menu-items" role="group" aria-label=${messages.languages(languages.length)}>
      ${offeredLanguages(dataset, languages).map(
        (tag) =>
          html`<label class="check"
            ><input
              type="checkbox"
              value=${tag}
              ?disabled=${tag === own}
              .checked=${live(languages.includes(tag))}
              @change=${(event: Event) => showLanguage(tag, (event.target as HTMLInputElement).checked)}
            />${languageName(tag, locale)}</label
          >`,
      )}
    </div>
  </details>`;
}
