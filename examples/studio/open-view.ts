import { html, nothing } from 'lit';
import { formatNumber } from '../../src/language/numbers.ts';
import { pickText } from '../../src/language/text.ts';
import type { Actions } from '../builder/app.ts';
import type { State } from '../builder/state.ts';
import { addressInput, countsView } from '../builder/views/data-view.ts';
import { field, sentence } from '../builder/views/fields.ts';
import { causesView } from '../builder/views/reports-view.ts';
import type { Words } from '../builder/words.ts';

/** The title of the open file, and what is wrong in it. */
export function fileView({ data, language }: State, words: Words) {
  if (!data) return html`<p>${words.studio.nothingOpen}</p>`;
  const { dataset } = data.linked;
  const title = pickText(dataset.title, language, dataset.language);
  return html`<p class="read">
    ${title.text ? html`<strong lang=${title.lang ?? nothing}>${title.text}</strong>` : nothing}
    ${data.findings.length
      ? html`<span>${words.faults}: ${formatNumber(data.findings.length, language)}.</span>`
      : html`<span>${words.allRight}</span>`}
  </p>`;
}

/** What the widget shows: the file that is open, and its address on the site. */
export function openView(state: State, words: Words, actions: Actions) {
  const { data, causes, reading } = state;
  const failed = causes.filter(({ code }) => code !== 'data-sound' && code !== 'findings');
  return html`<section aria-labelledby="data-heading">
    <h2 id="data-heading">${words.dataHeading}</h2>
    ${fileView(state, words)}
    ${data
      ? html`${countsView(data.linked.dataset, state, words)}
          <p class="hint">${words.studio.kept}</p>`
      : nothing}
    <p><a href="#tab-data">${words.studio.goToData}</a></p>
    <form
      class="of-address"
      @submit=${(event: Event) => {
        event.preventDefault();
        void actions.readAddress();
      }}
    >
      ${field(
        'address',
        words.studio.address,
        addressInput(state, actions),
        sentence(words.studio.addressHint),
      )}
      <button type="submit">${words.studio.readAddress}</button>
    </form>
    <div role="status" class="status" id="data-status">
      ${reading ? html`<p>${words.reading}</p>` : nothing}
      ${state.refused ? html`<p class="note">${words.studio.refused}</p>` : nothing}
      ${failed.length ? causesView(failed, words) : nothing}
    </div>
  </section>`;
}
