import { datasetTexts } from '../dataset/dataset-texts.ts';
import { statusOfProject } from '../dataset/search/status-of-project.ts';
import { formatDate } from '../language/dates.ts';
import { listMessages } from '../language/messages/lists.ts';
import { projectMessages } from '../language/messages/projects.ts';
import { stateMessages } from '../language/messages/states.ts';
import { formatMoney } from '../language/money.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Project } from '../model/project.ts';
import { isUnreadable } from '../model/statements.ts';
import { projectSpan, type ProjectStatus } from '../time/project-status.ts';
import { join, type Content } from './content.ts';
import type { ViewContext } from './context.ts';
import { exampleMark, known, recordLink } from './parts.ts';
import { firstNames, fundersOfProject, placesOfProject, plainNames, runBy } from './project-names.ts';
import type { Column } from './table.ts';

/** The statuses in the order in which readers look for them. */
export const PROJECT_STATUSES: readonly ProjectStatus[] = [
  'in-progress',
  'planned',
  'completed',
  'suspended',
  'cancelled',
  'unknown',
];

/** Whether dates of a project could not be read, which makes its span unknown. */
const areDatesUnreadable = (project: Project): boolean =>
  isUnreadable(project, 'dates') || isUnreadable(project.dates, 'start');

/** The columns of a table of projects, in the locale of the context. */
export function projectTable(context: ViewContext): readonly Column<Project>[] {
  const { linked, locale, clock } = context;
  const messages = projectMessages(locale);
  const texts = datasetTexts(linked, locale);

  const statusOf = (project: Project) => statusOfProject(project, clock, linked.dataset.zone).status;
  const day = (on: PlainDate | undefined): Content =>
    on && { kind: 'time', datetime: on, text: formatDate(on, locale, { style: 'numeric' }) };

  /** The span of a project; empty if its dates could not be read. */
  const spanOf = (project: Project) => (areDatesUnreadable(project) ? undefined : projectSpan(project));
  const dateCell = (project: Project, content: Content): Content =>
    areDatesUnreadable(project) ? stateMessages(locale).unknown : content;

  return [
    {
      name: 'title',
      label: messages.title,
      cell: (project) => recordLink('projects', project, project.title, project.url, context),
      sort: { kind: 'text', of: ({ title }) => texts.plain(title) },
    },
    {
      name: 'status',
      label: messages.status,
      cell: (project) => join([messages.statuses[statusOf(project)], exampleMark(project, context)], ' · '),
      sort: { kind: 'rank', of: (project) => PROJECT_STATUSES.indexOf(statusOf(project)) },
    },
    {
      name: 'start',
      label: messages.start,
      look: 'date',
      cell: (project) => dateCell(project, day(spanOf(project)?.start)),
      sort: { kind: 'date', of: (project) => spanOf(project)?.start },
    },
    {
      name: 'end',
      label: messages.end,
      look: 'date',
      cell: (project) => {
        const { end, derivedEnd } = projectSpan(project);
        const note: Content = derivedEnd && { kind: 'note', name: 'derived', content: messages.derivedEnd };
        return dateCell(project, [day(end), note]);
      },
      sort: { kind: 'date', of: (project) => spanOf(project)?.end },
    },
    {
      name: 'run-by',
      label: messages.runBy,
      cell: (project) => firstNames(runBy(project, context), context),
      sort: { kind: 'text', of: (project) => plainNames(runBy(project, context)) },
    },
    {
      name: 'funder',
      label: listMessages(locale).funder,
      cell: (project) => firstNames(fundersOfProject(project, context), context),
      sort: { kind: 'text', of: (project) => plainNames(fundersOfProject(project, context)) },
    },
    {
      name: 'municipality',
      label: messages.municipalities,
      look: 'place',
      cell: (project) => firstNames(placesOfProject(project, context), context),
      sort: { kind: 'text', of: (project) => plainNames(placesOfProject(project, context)) },
    },
    {
      name: 'budget',
      label: messages.budget,
      look: 'amount',
      cell: (project) =>
        known(project, ['budget'], project.budget && formatMoney(project.budget, locale), context),
      sort: { kind: 'money', of: ({ budget }) => budget },
    },
  ];
}
