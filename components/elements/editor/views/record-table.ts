import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import type { EditorContext } from '../editor-context.ts';
import { countFindings, recordKey } from '../state/health.ts';
import { DETAIL_FIELD, HAS_STATUS, listRows, type ListQuery, type ListRow } from '../state/list-rows.ts';
import { findingMark } from './navigation.ts';

/** The records of a noun: searched, sorted, with their status now and what is wrong in them. */
export function renderTable(noun: Noun, context: EditorContext): TemplateResult {
  const { messages, locale, store, health, query, shown, isReadOnly } = context;
  const { fields } = findingMessages(locale);
  const records = store.records(noun);
  const counted = (id: string) => countFindings(health?.ofRecord.get(recordKey(noun, id)) ?? []);
  const weight = (id: string) => {
    const { error, warning, advice } = counted(id);
    return error * 1e6 + warning * 1e3 + advice;
  };
  const rows = listRows(noun, records, query, context, weight);
  const hasStatus = HAS_STATUS.has(noun);
  const heading = (label: string, sort: ListQuery['sort']) => {
    const isSorted = query.sort === sort;
    const order = query.descending ? 'descending' : 'ascending';
    return html`<th scope="col" aria-sort=${isSorted ? order : nothing}>
      <button
        type="button"
        class="sort"
        @click=${() => context.setQuery({ sort, descending: isSorted && !query.descending })}
      >
        ${label}<span class="arrow" aria-hidden="true"
          >${isSorted ? (query.descending ? '↓' : '↑') : ''}</span
        >
      </button>
    </th>`;
  };
  return html`<div class="bar">
      <h2 class="title" tabindex="-1">${fields[noun] ?? noun}</h2>
      ${isReadOnly
        ? nothing
        : html`<button type="button" class="strong" part="create" @click=${() => context.create(noun)}>
            ${messages.create[noun]}
          </button>`}
    </div>
    ${records.length
      ? html`<div class="tools">
            <label for="search">${messages.search}</label>
            <input
              id="search"
              type="search"
              autocomplete="off"
              spellcheck="false"
              .value=${live(query.text)}
              @input=${(event: Event) => context.setQuery({ text: (event.target as HTMLInputElement).value })}
            />
            <p role="status">${messages.records(rows.length)}</p>
          </div>
          <div class="scroll" role="region" tabindex="0" aria-label=${fields[noun] ?? noun}>
            <table part="table">
              <thead>
                <tr>
                  ${heading(messages.name, 'name')} ${heading(fields[DETAIL_FIELD[noun]] ?? '', 'detail')}
                  ${hasStatus ? heading(messages.status, 'status') : nothing}
                  ${heading(messages.findings, 'findings')} ${isReadOnly ? nothing : html`<td></td>`}
                </tr>
              </thead>
              <tbody>
                ${repeat(
                  rows.slice(0, shown),
                  ({ id }) => id,
                  (row) => renderRow(noun, row, counted(row.id), context),
                )}
              </tbody>
            </table>
          </div>
          ${rows.length > shown
            ? html`<p class="more">
                <button type="button" @click=${() => context.showMore()}>${messages.showMore}</button>
              </p>`
            : nothing}
          ${rows.length ? nothing : html`<p class="empty">${messages.noMatch}</p>`}`
      : html`<p class="empty">${messages.noRecords}</p>`}`;
}

function renderRow(
  noun: Noun,
  row: ListRow,
  counts: ReturnType<typeof countFindings>,
  context: EditorContext,
): TemplateResult {
  const { messages, locale, isReadOnly } = context;
  const { id, name, lang, detail, status } = row;
  const shownName = name || messages.unnamed;
  return html`<tr part="row">
    <th scope="row">
      <button
        type="button"
        class="name"
        lang=${lang === locale || !name ? nothing : lang}
        data-id=${id}
        @click=${() => context.go({ at: 'record', noun, id })}
      >
        ${shownName}
      </button>
    </th>
    <td>${detail}</td>
    ${HAS_STATUS.has(noun)
      ? html`<td>${status ? html`<span class="status ${status.code}">${status.text}</span>` : nothing}</td>`
      : nothing}
    <td>${findingMark(counts, context)}</td>
    ${isReadOnly
      ? nothing
      : html`<td class="row-actions">
          <button
            type="button"
            class="quiet"
            aria-label="${messages.duplicate}: ${shownName}"
            @click=${() => context.duplicate(noun, id)}
          >
            ${messages.duplicate}
          </button>
          <button
            type="button"
            class="quiet"
            aria-label="${messages.remove}: ${shownName}"
            @click=${() => context.remove(noun, id)}
          >
            ${messages.remove}
          </button>
        </td>`}
  </tr>`;
}
