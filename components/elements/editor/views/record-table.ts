import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import { listMessages } from '../../../../src/language/messages/lists.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import type { EditorContext } from '../editor-context.ts';
import { countFindingsOf, type Counts } from '../state/health.ts';
import { DETAIL_FIELD, HAS_STATUS, type ListQuery, type ListRow } from '../state/list-rows.ts';
import { findingMark } from './navigation.ts';

/** The records of a noun, with search, order, current status and findings. */
export function renderTable(noun: Noun, context: EditorContext): TemplateResult {
  const { messages, locale, store, health, query, shown, isReadOnly } = context;
  const { fields } = findingMessages(locale);
  const records = store.records(noun);
  const { rows, isBusy } = context.rows;
  const columns = columnsOf(noun, context);
  const heading = ([name, label]: Column) => {
    const isSorted = query.sort === name;
    const order = query.descending ? 'descending' : 'ascending';
    return html`<th scope="col" role="columnheader" aria-sort=${isSorted ? order : nothing}>
      <button
        type="button"
        class="sort"
        @click=${() => context.setQuery({ sort: name, descending: isSorted && !query.descending })}
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
            <p role="status">${isBusy ? nothing : messages.records(rows.length)}</p>
          </div>
          <div class="scroll" role="region" tabindex="0" aria-label=${fields[noun] ?? noun}>
            <table
              part="table"
              class="records"
              role="table"
              aria-label=${fields[noun] ?? noun}
              aria-busy=${isBusy}
            >
              <thead>
                <tr role="row" data-label=${`${listMessages(locale).sortBy}:`}>
                  ${columns.map(heading)}
                  ${isReadOnly
                    ? nothing
                    : html`<th scope="col" role="columnheader">
                        <span class="visually-hidden">${messages.actions}</span>
                      </th>`}
                </tr>
              </thead>
              <tbody>
                ${repeat(
                  rows.slice(0, shown),
                  ({ id }) => id,
                  (row) => renderRow(noun, row, columns, countFindingsOf(health, noun, row.id), context),
                )}
              </tbody>
            </table>
          </div>
          ${rows.length > shown
            ? html`<p class="more">
                <button type="button" @click=${() => context.showMore()}>${messages.showMore}</button>
              </p>`
            : nothing}
          ${rows.length || isBusy ? nothing : html`<p class="empty">${messages.noMatch}</p>`}`
      : html`<p class="empty">${messages.noRecords}</p>`}`;
}

/** The columns of a list: their names and headings. */
type Column = readonly [name: ListQuery['sort'], label: string];

function columnsOf(noun: Noun, { messages, locale }: EditorContext): readonly Column[] {
  const { fields } = findingMessages(locale);
  return [
    ['name', messages.name],
    ['detail', fields[DETAIL_FIELD[noun]] ?? ''],
    ...(HAS_STATUS.has(noun) ? [['status', messages.status] as const] : []),
    ['findings', messages.findings],
  ];
}

/**
 * A record as a row. Roles are explicit: on a narrow page rows are displayed as blocks, which
 * removes their implicit roles in some browsers.
 */
function renderRow(
  noun: Noun,
  row: ListRow,
  columns: readonly Column[],
  counts: Counts,
  context: EditorContext,
): TemplateResult {
  const { messages, locale, isReadOnly } = context;
  const { id, lang, detail, status } = row;
  const name = row.name.trim();
  const shownName = name || messages.unnamed;
  const mark = findingMark(counts, context);
  const contents: Record<ListQuery['sort'], unknown> = {
    name: nothing,
    detail: detail || nothing,
    status: status ? html`<span class="status ${status.code}">${status.text}</span>` : nothing,
    findings: mark,
  };
  const action = (label: string, act: () => void) =>
    html`<button type="button" class="quiet" aria-label="${label}: ${shownName}" @click=${act}>
      ${label}
    </button>`;
  return html`<tr part="row" role="row">
    <th scope="row" role="rowheader">
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
    ${columns.slice(1).map(
      ([column, label]) =>
        html`<td role="cell" class="column-${column} ${contents[column] === nothing ? 'none' : ''}">
          <span class="label" aria-hidden="true">${label}</span>
          <div>${contents[column]}</div>
        </td>`,
    )}
    ${isReadOnly
      ? nothing
      : html`<td role="cell" class="row-actions">
          ${action(messages.duplicate, () => context.duplicate(noun, id))}
          ${action(messages.remove, () => context.remove(noun, id))}
        </td>`}
  </tr>`;
}
