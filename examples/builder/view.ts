// The page of the builder, rendered from its state.
import { html, type TemplateResult } from 'lit';
import type { Actions } from './app.ts';
import type { State } from './state.ts';
import { chooseView } from './views/choose-view.ts';
import { dataView } from './views/data-view.ts';
import { doctorView, oldView } from './views/doctor-view.ts';
import { LANGUAGE_NAMES } from './views/fields.ts';
import { lineBar, lineView, type Output } from './views/line-view.ts';
import { previewView } from './views/preview-view.ts';
import { LANGUAGES, wordsIn, type Words } from './words.ts';

/** The whole page. */
export function view(state: State, output: Output, actions: Actions): TemplateResult {
  const words = wordsIn(state.language);
  return html`${pageBar(state, words, actions)}
    <header class="masthead">
      <h1>${words.title}</h1>
      <p class="tagline">${words.lead}</p>
      <p class="jump">
        <a href="#old-heading">${words.oldHeading}</a> <a href="#doctor">${words.doctorHeading}</a>
      </p>
    </header>
    <main id="content">
      <div class="bench">
        <div class="settings">${dataView(state, words, actions)} ${chooseView(state, words, actions)}</div>
        <div class="result">
          ${previewView(state, words, actions)} ${lineBar(state, output, words, actions)}
          ${lineView(state, output, words, actions)}
        </div>
      </div>
      <div class="pair">${oldView(state, words, actions)} ${doctorView(state, words, actions)}</div>
    </main>`;
}

/** Whether the page is in a folder of the build, which has no index of the examples. */
const isBuilt = () => document.documentElement.dataset['example'] === './';

/** The link to the content, and the bar with the languages. */
export const pageBar = (state: State, words: Words, actions: Actions): TemplateResult =>
  html`<a class="skip" href="#content">${words.skip}</a>
    <nav class="demo" aria-labelledby="demo-name">
      ${isBuilt()
        ? html`<span id="demo-name">Ura</span>`
        : html`<a id="demo-name" href="../index.html?lang=${state.language}">${words.examples}</a>`}
      <div class="languages" role="group" aria-label=${words.pageLanguage}>
        ${LANGUAGES.map(
          (tag) =>
            html`<button
              type="button"
              value=${tag}
              lang=${tag}
              aria-pressed=${tag === state.language}
              @click=${() => actions.setLanguage(tag)}
            >
              ${LANGUAGE_NAMES[tag]}
            </button>`,
        )}
      </div>
    </nav>`;
