import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { formatDate } from '../../../../src/language/dates.ts';
import { listMessages } from '../../../../src/language/messages/lists.ts';
import { projectMessages } from '../../../../src/language/messages/projects.ts';
import { formatMoney } from '../../../../src/language/money.ts';
import type { Project } from '../../../../src/model/project.ts';
import {
  renderFunders,
  renderOpener,
  renderPlaces,
  renderRunBy,
  renderSheet,
  renderStatus,
  type ProjectContext,
} from './project-row.ts';

// Roles are explicit: on a narrow page rows are displayed as blocks, which removes their implicit
// roles.

/**
 * Projects as a table.
 *
 * @param caption how many projects there are, for screen readers
 */
export function renderTable(
  projects: readonly Project[],
  context: ProjectContext,
  caption: string,
): TemplateResult {
  const messages = projectMessages(context.locale);
  const { funder } = listMessages(context.locale);
  const head = (label: string, name = '') =>
    html`<th role="columnheader" scope="col" class=${name}>${label}</th>`;
  return html`<table class="list table" part="list" role="table">
    <caption class="visually-hidden">
      ${caption}
    </caption>
    <thead>
      <tr role="row">
        ${head(messages.title, 'first')}${head(messages.status, 'state')}${head(
          messages.start,
          'date',
        )}${head(messages.end, 'date')}${head(messages.runBy)}${head(funder)}${head(
          messages.municipalities,
        )}${head(messages.budget, 'amount')}
      </tr>
    </thead>
    <tbody>
      ${repeat(
        projects,
        ({ id }) => id,
        (project) => renderRow(project, context),
      )}
    </tbody>
  </table>`;
}

function renderRow(project: Project, context: ProjectContext): TemplateResult {
  const { locale } = context;
  const messages = projectMessages(locale);
  const { start, end, derivedEnd } = context.statusOf(project);
  const { budget } = project;
  const day = (date: string) =>
    html`<time datetime=${date}>${formatDate(date, locale, { style: 'numeric' })}</time>`;
  return html`<tr class="row" part="row" role="row">
      <th scope="row" role="rowheader">
        <span class="name" part="name">${renderOpener(project, context)}</span>
      </th>
      ${renderCell(messages.status, renderStatus(project, context))}
      ${renderCell(messages.start, start && day(start), 'date')}
      ${renderCell(
        messages.end,
        end &&
          html`${day(end)}${derivedEnd ? html` <span class="derived">${messages.derivedEnd}</span>` : nothing}`,
        'date',
      )}
      ${renderCell(messages.runBy, renderRunBy(project, context))}
      ${renderCell(listMessages(locale).funder, renderFunders(project, context))}
      ${renderCell(messages.municipalities, renderPlaces(project, context), 'place')}
      ${renderCell(messages.budget, budget && formatMoney(budget, locale), 'amount')}
    </tr>
    ${context.isOpen(project)
      ? html`<tr class="sheet" role="row">
          <td role="cell" colspan="8">${renderSheet(project, context, 0)}</td>
        </tr>`
      : nothing}`;
}

/**
 * A cell. It repeats its column header, which the styles show where there is no room for columns.
 */
const renderCell = (label: string, content: unknown, name = ''): TemplateResult =>
  html`<td role="cell" class="${name} ${content ? '' : 'none'}">
    <span class="label" aria-hidden="true">${label}</span>
    <div>${content || nothing}</div>
  </td>`;
