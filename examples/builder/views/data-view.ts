import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatDate } from '../../../src/language/dates.ts';
import { formatNumber } from '../../../src/language/numbers.ts';
import { pickText } from '../../../src/language/text.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import type { Actions } from '../app.ts';
import type { State } from '../state.ts';
import type { Words } from '../words.ts';
import { field, sentence, valueOf } from './fields.ts';
import { causesView, findingsView } from './reports-view.ts';

/** The input for the address of a data file. */
export const addressInput = ({ address }: State, actions: Actions) =>
  html`<input
    id="address"
    type="text"
    inputmode="url"
    autocomplete="url"
    spellcheck="false"
    aria-describedby="address-hint"
    .value=${live(address)}
    @input=${(event: Event) => actions.set({ address: valueOf(event).trim(), refused: false })}
  />`;

/** The section that loads the data. */
export function dataView(state: State, words: Words, actions: Actions) {
  const { data, causes, reading, rowsRead, sheet } = state;
  const dataset = data?.linked.dataset;
  const note =
    data?.origin === 'file' ? words.fileNote : data?.origin === 'example' ? words.exampleNote : undefined;
  const findings = data?.findings ?? sheet?.findings ?? [];
  const title = dataset && pickText(dataset.title, state.language, dataset.language);
  return html`<section aria-labelledby="data-heading">
    <h2 id="data-heading">${words.dataHeading}</h2>
    <form
      class="row"
      @submit=${(event: Event) => {
        event.preventDefault();
        void actions.readAddress();
      }}
    >
      ${field('address', words.address, addressInput(state, actions), words.addressHint)}
      <button type="submit" class="main">${words.read}</button>
    </form>
    <p class="hint">${sentence(words.orFile)}</p>
    <div class=${state.dragging ? 'others drop over' : 'others drop'}>
      <input
        id="file"
        class="visually-hidden"
        type="file"
        accept=".json,.xlsx,.ods,.csv,.tsv,.txt"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          const file = input.files?.[0];
          if (file) void actions.readFile(file);
          input.value = ''; // so that the same file can be chosen again after a fix
        }}
      /><label class="button" for="file">${words.chooseFile}</label>
      <span class="drop-hint">${words.dropHere}</span>
    </div>
    <div class="others">
      <button type="button" @click=${() => actions.readExample()}>${words.orExample}</button>
    </div>
    <div role="status" class="status" id="data-status">
      ${reading
        ? html`<p>
            ${words.reading}
            ${rowsRead
              ? html`<span aria-hidden="true"
                  >${sentence(words.rowsRead, { count: formatNumber(rowsRead, state.language) })}</span
                >`
              : nothing}
          </p>`
        : nothing}
      ${!reading && sheet
        ? html`<p class="read">
            <strong>${sheet.name}</strong>
            ${findings.length === 0
              ? html`<span>${words.allRight}</span>`
              : html`<span>${words.faults}: ${formatNumber(findings.length, state.language)}.</span>`}
          </p>`
        : nothing}
      ${!reading && title && !sheet
        ? html`<p class="read">
            <strong lang=${title.lang}>${title.text}</strong>${data.findings.length === 0
              ? html` <span>${words.allRight}</span>`
              : html` <span>${words.faults}: ${formatNumber(data.findings.length, state.language)}.</span>`}
          </p>`
        : nothing}
      ${causes.some(({ code }) => code !== 'data-sound' && code !== 'findings')
        ? causesView(causes, words)
        : nothing}
    </div>
    ${dataset
      ? html`${countsView(dataset, state, words)}
          <p class="hint">
            ${dataset.updatedAt
              ? html`${words.updated}: ${formatDate(dataset.updatedAt.slice(0, 10), state.language)}. `
              : nothing}${words.checked}
            ${data.readAt}.
          </p>
          ${note ? html`<p class="note">${note}</p>` : nothing}`
      : nothing}
    ${!reading && sheet ? sheetView(state, words, actions) : nothing}
    ${findings.length
      ? html`<details
          id="findings"
          ?open=${sheet !== undefined || findings.some(({ severity }) => severity === 'error')}
        >
          <summary>${words.faults}: ${formatNumber(findings.length, state.language)}</summary>
          ${findingsView(findings, state, words, actions, sheet?.format)}
        </details>`
      : nothing}
    ${data?.advice.length
      ? html`<details id="advice">
          <summary>${words.advice}: ${formatNumber(data.advice.length, state.language)}</summary>
          ${findingsView(data.advice, state, words, actions, sheet?.format)}
        </details>`
      : nothing}
  </section>`;
}

/** What can be made out of a spreadsheet: a data file, and a copy with its cells marked. */
const sheetView = ({ data, sheet }: State, words: Words, actions: Actions) =>
  html`<p class="note">${data ? words.sheetNote : words.sheetEmpty}</p>
    <p class="downloads">
      ${data
        ? html`<button type="button" class="main" id="download-data" @click=${() => actions.downloadData()}>
            ${words.downloadData}
          </button>`
        : nothing}
      ${data && sheet?.findings.some(({ cell }) => cell)
        ? html`<button
            type="button"
            class="link"
            id="download-marked"
            @click=${() => void actions.downloadMarked()}
          >
            ${words.downloadMarked}
          </button>`
        : nothing}
    </p>`;

/** How many records of each kind the data has. */
export const countsView = (dataset: Dataset, { language }: State, words: Words) =>
  html`<dl class="counts" aria-label=${words.readTitle}>
    ${NOUNS.map(
      (noun) =>
        html`<div class=${dataset[noun].length ? '' : 'nothing'}>
          <dt>${words.nouns[noun]}</dt>
          <dd>${formatNumber(dataset[noun].length, language)}</dd>
        </div>`,
    )}
  </dl>`;
