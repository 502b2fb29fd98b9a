import { sumMoney } from '../dataset/sum-money.ts';
import { formatRange } from '../language/dates.ts';
import { programmeMessages } from '../language/messages/programmes.ts';
import { stateMessages } from '../language/messages/states.ts';
import { formatMoney } from '../language/money.ts';
import type { Programme } from '../model/programme.ts';
import { isUnreadable } from '../model/statements.ts';
import { callLines, type CallLine } from './call.ts';
import {
  BREAK,
  earliest,
  facts,
  group,
  join,
  type Block,
  type Content,
  type Fact,
  type Group,
  type Line,
  type RecordContent,
  type Section,
  type TextContent,
  sections,
} from './content.ts';
import type { ViewContext } from './context.ts';
import {
  bullets,
  complete,
  exampleMark,
  inside,
  municipalityNames,
  optionalText,
  partyFacts,
  recordLink,
  text,
} from './parts.ts';
import { projectLine, type ProjectLine } from './project.ts';

/** A component of a programme, with its projects. */
export interface ComponentFacts {
  readonly title: TextContent;
  readonly summary: TextContent | undefined;
  readonly goals: Block;
  readonly projects: readonly ProjectLine[];
}

/** Municipalities that the programme groups, with the group's label if it has one. */
export interface MunicipalityGroup {
  readonly label: TextContent | undefined;
  readonly ids: readonly string[];
  readonly municipalities: Content;
}

/** A service with its kind. */
export interface ServiceLine extends Line {
  readonly summary: TextContent | undefined;
}

/** The content of a programme. */
export interface ProgrammeFacts {
  readonly title: RecordContent;
  readonly otherTitles: Content;
  readonly summary: TextContent | undefined;
  readonly facts: readonly Fact[];
  readonly goals: readonly Section[];
  readonly components: Group<ComponentFacts> | undefined;
  /** Projects without a component. */
  readonly projects: Group<ProjectLine> | undefined;
  readonly municipalities: Group<MunicipalityGroup> | undefined;
  readonly calls: Group<CallLine> | undefined;
  readonly services: Group<ServiceLine> | undefined;
  readonly changesAt: number | undefined;
}

const titleOf = (programme: Programme, context: ViewContext): RecordContent =>
  recordLink('programmes', programme, programme.title, programme.url, context);

function period(programme: Programme, { locale }: ViewContext): string {
  const { dates } = programme;
  return isUnreadable(programme, 'dates') || isUnreadable(dates, 'start')
    ? stateMessages(locale).unknown
    : formatRange(dates?.actualStart ?? dates?.start, dates?.actualEnd ?? dates?.end, locale);
}

/** The total of the grants by currency, and their number. */
function grantTotals({ id }: Programme, { linked, locale }: ViewContext): Content {
  const grants = linked.ofProgramme('grants', id);
  if (!grants.length) return undefined;
  const messages = programmeMessages(locale);
  const sums = sumMoney(grants.map(({ amount }) => amount));
  const without = grants.filter(({ amount }) => !amount).length;
  const count = [
    messages.grantCount(grants.length),
    without && sums.length ? `; ${messages.withoutAmount(without)}` : undefined,
  ];
  return [
    join(
      sums.map((sum) => formatMoney(sum, locale)),
      BREAK,
    ),
    sums.length ? BREAK : undefined,
    { kind: 'note', name: 'detail', content: count },
  ];
}

function otherTitles({ alternateTitles = [] }: Programme, context: ViewContext): Content {
  return alternateTitles.length
    ? [
        `${programmeMessages(context.locale).otherTitles}: `,
        join(
          alternateTitles.map((title) => text(title, context)),
          ' · ',
        ),
      ]
    : undefined;
}

/** Returns the content of a programme in the locale of the context. */
export function programmeFacts(programme: Programme, context: ViewContext): ProgrammeFacts {
  const { linked, locale } = context;
  const messages = programmeMessages(locale);
  const { id, components = [], places = [] } = programme;
  const within = inside(programme, context);
  const all = linked
    .ofProgramme('projects', id)
    .filter((project) => project.programme === id)
    .map((project) => ({ component: project.component, line: projectLine(project, within) }));
  const componentIds = new Set<string | undefined>(components.map((component) => component.id));
  const calls = callLines(linked.ofProgramme('calls', id), within);
  return {
    title: titleOf(programme, context),
    otherTitles: otherTitles(programme, context),
    summary: optionalText(programme.summary, context),
    facts: facts([
      [messages.period, period(programme, context)],
      ...partyFacts(programme.parties, context, isUnreadable(programme, 'parties')),
      [messages.grants, grantTotals(programme, context)],
    ]),
    goals: sections([['goals', messages.goals, bullets(programme.goals, context)]]),
    components: group(
      messages.components,
      components.map(({ id: own, title, summary, goals }) => ({
        title: text(title, context),
        summary: optionalText(summary, context),
        goals: bullets(goals, context),
        projects: all.filter(({ component }) => component === own).map(({ line }) => line),
      })),
    ),
    projects: group(
      messages.projects,
      all.filter(({ component }) => !componentIds.has(component)).map(({ line }) => line),
    ),
    municipalities: group(
      messages.municipalities,
      places
        .filter(({ municipalities }) => municipalities.length)
        .map((place) => ({
          label: optionalText(place.label, context),
          ids: place.municipalities,
          municipalities: complete(
            place,
            ['municipalities'],
            municipalityNames(place.municipalities, context),
            context,
          ),
        })),
    ),
    calls: group(messages.calls, calls),
    services: group(
      messages.services,
      linked.ofProgramme('services', id).map((service) => ({
        title: recordLink('services', service, service.title, service.url, within),
        summary: optionalText(service.summary, within),
        notes: [exampleMark(service, within)],
      })),
    ),
    changesAt: earliest([...all.map(({ line }) => line), ...calls].map(({ status }) => status.changesAt)),
  };
}

/** A programme in a list. */
export const programmeRow = (programme: Programme, context: ViewContext) => ({
  title: titleOf(programme, context),
  about: [period(programme, context), exampleMark(programme, context)] as readonly Content[],
  summary: optionalText(programme.summary, context),
});
