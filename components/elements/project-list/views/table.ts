import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Project } from '../../../../src/model/project.ts';
import type { Column } from '../../../../src/view/table.ts';
import type { SortController } from '../../../list/sort-controller.ts';
import { renderTable as renderSortableTable } from '../../../list/table.ts';
import { renderOpener, renderSheet, renderStatus, type ProjectContext } from './project-row.ts';

/**
 * Projects as a table.
 *
 * @param caption how many projects there are, for screen readers
 */
export const renderTable = (
  projects: readonly Project[],
  context: ProjectContext,
  caption: string,
  columns: readonly Column<Project>[],
  sorting: SortController,
): TemplateResult =>
  renderSortableTable(projects, {
    columns,
    caption,
    sort: sorting.current,
    press: sorting.press,
    host: context,
    idOf: ({ id }) => id,
    renderCell: ({ name }, project) => {
      switch (name) {
        case 'title':
          return html`<span class="name" part="name">${renderOpener(project, context)}</span>`;
        case 'status':
          return renderStatus(project, context);
        default:
          return undefined;
      }
    },
    renderDetails: (project) => (context.isOpen(project) ? renderSheet(project, context, 0) : nothing),
  });
