import { statusOfProject } from '../dataset/search/status-of-project.ts';
import { formatDuration } from '../language/durations.ts';
import { projectFactMessages } from '../language/messages/projects.ts';
import { stateMessages } from '../language/messages/states.ts';
import { formatMoney } from '../language/money.ts';
import type { Role } from '../model/party.ts';
import type { Project, Result } from '../model/project.ts';
import { isGiven, isUnreadable } from '../model/statements.ts';
import type { ComputedProjectStatus, ProjectStatus } from '../time/project-status.ts';
import {
  BREAK,
  details,
  facts,
  join,
  sections,
  type Content,
  type Details,
  type Fact,
  type Image,
  type Line,
  type RecordContent,
  type Section,
  type Status,
  type TextContent,
} from './content.ts';
import type { DataContext, ViewContext } from './context.ts';
import {
  bullets,
  complete,
  date,
  documentList,
  exampleMark,
  image,
  known,
  municipalityNames,
  optionalText,
  partyFacts,
  programmeName,
  recordLink,
  referenced,
  remark,
  text,
} from './parts.ts';

/** The content of a project under its title. */
export interface ProjectSheet {
  readonly image: Image | undefined;
  /** The programme and component that it belongs to. */
  readonly programme: Content;
  readonly summary: TextContent | undefined;
  /** Who funds and runs it, when, where, and its budget. */
  readonly facts: readonly Fact[];
  /** Everything else. */
  readonly more: Details;
  /** The acknowledgement that the funder requires. */
  readonly acknowledgement: TextContent | undefined;
}

/** The content of a project. */
export interface ProjectFacts extends ProjectSheet {
  readonly status: Status;
  readonly title: RecordContent;
}

const statusOf = (project: Project, { linked, clock }: ViewContext): ComputedProjectStatus =>
  statusOfProject(project, clock, linked.dataset.zone);

const status = ({ status: code, changesAt }: ComputedProjectStatus, { locale }: ViewContext): Status => ({
  code,
  text: projectFactMessages(locale).statuses[code],
  changesAt,
});

const titleOf = (project: Project, context: ViewContext): RecordContent =>
  recordLink('projects', project, project.title, project.url, context);

function programmeOf(project: Project, context: DataContext): Content {
  const programme = context.linked.get('programmes', project.programme);
  const name = referenced(project, 'programme', programme, (known) => programmeName(known, context), context);
  if (!name) return undefined;
  const component = programme?.components?.find(({ id }) => id === project.component);
  const isIncomplete = programme && !component && isGiven(project, 'component');
  return [
    `${projectFactMessages(context.locale).programme}: `,
    name,
    component && [' · ', text(component.title, context)],
    isIncomplete ? remark(stateMessages(context.locale).incomplete) : undefined,
  ];
}

/** The period of a project. */
function dateFacts(
  project: Project,
  { start, end, derivedEnd }: ComputedProjectStatus,
  context: DataContext,
): readonly (readonly [string, Content])[] {
  const messages = projectFactMessages(context.locale);
  const { dates: written } = project;
  if (isUnreadable(project, 'dates') || isUnreadable(written, 'start')) {
    const { unknown } = stateMessages(context.locale);
    return [
      [messages.start, unknown],
      [messages.end, unknown],
    ];
  }
  return [
    [messages.start, date(start, context)],
    [
      messages.end,
      end && [
        date(end, context),
        derivedEnd ? { kind: 'note', name: 'derived', content: messages.derivedEnd } : undefined,
      ],
    ],
  ];
}

/** The planned dates of a project, if the actual ones differ. */
function plannedFacts(project: Project, context: DataContext): readonly (readonly [string, Content])[] {
  const messages = projectFactMessages(context.locale);
  const { dates: written } = project;
  if (isUnreadable(project, 'dates') || isUnreadable(written, 'start')) return [];
  const planned = (day: string | undefined, actual: string | undefined) =>
    actual && day !== actual ? date(day, context) : undefined;
  return [
    [messages.plannedStart, planned(written?.start, written?.actualStart)],
    [messages.plannedEnd, planned(written?.end, written?.actualEnd)],
  ];
}

/** The roles that are named in the short form. The other ones are details. */
const MAIN_ROLES: readonly Role[] = ['funder', 'lead', 'implementer'];

/** A result with its indicators. */
function resultItem({ text: result, indicators = [] }: Result, context: DataContext): Content {
  if (!indicators.length) return text(result, context);
  const reached = join(
    indicators.map((indicator) => text(indicator, context)),
    '; ',
  );
  const content = [`${projectFactMessages(context.locale).indicators}: `, reached];
  return [text(result, context), BREAK, { kind: 'note', name: 'detail', content }];
}

function projectSections(project: Project, context: DataContext): readonly Section[] {
  const messages = projectFactMessages(context.locale);
  const { results = [] } = project;
  return sections([
    ['goals', messages.goals, bullets(project.goals, context)],
    ...(['outcome', 'output', 'impact', undefined] as const).map(
      (kind) =>
        [
          kind ?? 'results',
          kind ? messages.resultKinds[kind] : messages.results,
          {
            kind: 'bullets',
            items: results
              .filter((result) => result.kind === kind)
              .map((result) => resultItem(result, context)),
          },
        ] as const,
    ),
    ['activities', messages.activities, bullets(project.activities, context)],
    ['target-groups', messages.targetGroups, bullets(project.targetGroups, context)],
    ['documents', messages.documents, documentList(project.documents, context)],
  ]);
}

/**
 * Returns the content of a project under its title, in the locale of the context.
 *
 * @param computed the computed status, which has its dates
 */
export function projectSheet(
  project: Project,
  computed: ComputedProjectStatus,
  context: DataContext,
): ProjectSheet {
  const { locale } = context;
  const messages = projectFactMessages(locale);
  const { duration, budget, parties } = project;
  const [main, others] = [true, false].map((isMain) =>
    parties.filter(({ role }) => MAIN_ROLES.includes(role) === isMain),
  );
  const isIncomplete = isUnreadable(project, 'parties');
  const length = duration && formatDuration({ months: duration.months }, locale);
  return {
    image: image(project.image, context),
    programme: programmeOf(project, context),
    summary: optionalText(project.summary, context),
    facts: facts([
      ...partyFacts(main, context, isIncomplete),
      ...dateFacts(project, computed, context),
      [
        messages.municipalities,
        complete(project, ['municipalities'], municipalityNames(project.municipalities, context), context),
      ],
      [messages.budget, known(project, ['budget'], budget && formatMoney(budget, locale), context)],
    ]),
    more: details(
      [
        ...partyFacts(others, context, isIncomplete),
        ...plannedFacts(project, context),
        [messages.duration, known(project, ['duration'], length, context)],
      ],
      projectSections(project, context),
    ),
    acknowledgement: optionalText(project.acknowledgement, context),
  };
}

/** Returns the content of a project in the locale of the context. */
export function projectFacts(project: Project, context: ViewContext): ProjectFacts {
  const computed = statusOf(project, context);
  return {
    status: status(computed, context),
    title: titleOf(project, context),
    ...projectSheet(project, computed, context),
  };
}

/** A project in the card of another record: its title and status. */
export interface ProjectLine extends Line {
  readonly status: Status;
}

export function projectLine(project: Project, context: ViewContext): ProjectLine {
  return {
    title: titleOf(project, context),
    status: status(statusOf(project, context), context),
    notes: [exampleMark(project, context)],
  };
}

/** The order of projects: running ones first, planned ones before those of unknown status. */
const LINE_ORDER: readonly ProjectStatus[] = [
  'in-progress',
  'planned',
  'suspended',
  'unknown',
  'completed',
  'cancelled',
];

/** Projects ordered by status, running ones first. */
export const projectLines = (projects: readonly Project[], context: ViewContext): readonly ProjectLine[] =>
  projects
    .map((project) => ({ project, rank: LINE_ORDER.indexOf(statusOf(project, context).status) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ project }) => projectLine(project, context));
