import { datasetTexts } from '../dataset/dataset-texts.ts';
import { statusOfProject } from '../dataset/search/status-of-project.ts';
import { formatDate } from '../language/dates.ts';
import { listMessages } from '../language/messages/lists.ts';
import { projectMessages } from '../language/messages/projects.ts';
import { stateMessages } from '../language/messages/states.ts';
import { formatMoney } from '../language/money.ts';
import type { PickedText } from '../language/text.ts';
import type { Role } from '../model/party.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Project } from '../model/project.ts';
import { isUnreadable } from '../model/statements.ts';
import { projectSpan, type ProjectStatus } from '../time/project-status.ts';
import { join, type Content } from './content.ts';
import type { ViewContext } from './context.ts';
import { complete, exampleMark, known, recordLink } from './parts.ts';
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

/** A cell names at most this many; the fact sheet names all. */
const NAMES = 3;

/** The columns of a table of projects, in the locale of the context. */
export function projectTable(context: ViewContext): readonly Column<Project>[] {
  const { linked, locale, clock } = context;
  const messages = projectMessages(locale);
  const texts = datasetTexts(linked, locale);

  const statusOf = (project: Project) => statusOfProject(project, clock, linked.dataset.zone).status;
  const namesOf = ({ parties }: Project, role: Role) =>
    linked
      .parties(parties, role)
      .map(({ organisation, programme }) => texts.pick(organisation?.name ?? programme!.title));
  const runBy = (project: Project) => {
    const leads = namesOf(project, 'lead');
    return leads.length ? leads : namesOf(project, 'implementer');
  };
  const places = ({ municipalities = [] }: Project) => municipalities.map(texts.municipality);
  /** The first names, and how many more there are. */
  const few = (names: readonly PickedText[]): Content => {
    const rest = names.length - NAMES;
    const first = join(names.slice(0, NAMES).map((name) => ({ kind: 'text', ...name })));
    return rest > 0
      ? [first, ' ', { kind: 'note', name: 'rest', content: `+ ${stateMessages(locale).more(rest)}` }]
      : first;
  };
  const plain = (names: readonly PickedText[]) => names.map(({ text }) => text).join(', ');
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
      cell: (project) => few(runBy(project)),
      sort: { kind: 'text', of: (project) => plain(runBy(project)) },
    },
    {
      name: 'funder',
      label: listMessages(locale).funder,
      cell: (project) => few(namesOf(project, 'funder')),
      sort: { kind: 'text', of: (project) => plain(namesOf(project, 'funder')) },
    },
    {
      name: 'municipality',
      label: messages.municipalities,
      look: 'place',
      cell: (project) => complete(project, ['municipalities'], few(places(project)), context),
      sort: { kind: 'text', of: (project) => plain(places(project)) },
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
