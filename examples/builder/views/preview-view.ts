import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Actions } from '../app.ts';
import { needsRecord, type State } from '../state.ts';
import { LANGUAGES, type Words } from '../words.ts';
import { LANGUAGE_NAMES, segments } from './fields.ts';

/** The section with the preview. */
export function previewView(state: State, words: Words, actions: Actions) {
  const ready = state.data && !needsRecord(state);
  return html`<section aria-labelledby="preview-heading" class="preview">
    <h2 id="preview-heading">${words.previewHeading}</h2>
    <div class="bar">
      ${segments(
        'width',
        words.width,
        [
          ['narrow', words.narrow],
          ['middle', words.middle],
          ['wide', words.wide],
        ],
        state.width,
        (width) => actions.set({ width }),
      )}
      ${segments(
        'preview-language',
        words.previewLanguage,
        LANGUAGES.map((tag) => [tag, LANGUAGE_NAMES[tag], tag] as const),
        state.previewLanguage,
        (previewLanguage) => actions.set({ previewLanguage }),
      )}
      ${segments(
        'shade',
        words.shade,
        [
          ['light', words.light],
          ['dark', words.dark],
        ],
        state.shade,
        (shade) => actions.set({ shade }),
      )}
    </div>
    ${ready ? nothing : html`<p class="placeholder">${state.data ? words.needsRecord : words.nothingYet}</p>`}
    <div
      class="stage ${state.shade}"
      ?hidden=${!ready}
      tabindex="0"
      role="group"
      aria-labelledby="preview-heading"
    >
      <div
        class="frame ${state.width}"
        lang=${state.lineLanguage || state.previewLanguage}
        ${ref(actions.frame)}
      ></div>
    </div>
  </section>`;
}
