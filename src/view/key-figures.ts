import type { KeyFigureMessages } from '../language/en/key-figures.ts';
import { prepareReferrers, type LinkedDataset } from '../dataset/link/link-dataset.ts';
import { statusOfCall } from '../dataset/search/status-of-call.ts';
import { statusOfEvent } from '../dataset/search/status-of-event.ts';
import { statusOfProject } from '../dataset/search/status-of-project.ts';
import type { CooperativeTask } from '../dataset/cooperative-task.ts';
import { sumMoney } from '../dataset/sum-money.ts';
import { formatDate, formatRange } from '../language/dates.ts';
import { keyFigureMessages } from '../language/messages/key-figures.ts';
import type { Locale } from '../language/locale.ts';
import { formatMoney } from '../language/money.ts';
import { formatNumber } from '../language/numbers.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { Grant } from '../model/grant.ts';
import type { Noun } from '../model/noun.ts';
import type { Party } from '../model/party.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Project } from '../model/project.ts';
import { PROVENANCE_TAGS } from '../model/provenance.ts';
import type { Clock } from '../time/clock.ts';
import { isMemberOn } from '../time/is-member-on.ts';
import { projectStatus, type ProjectStatus } from '../time/project-status.ts';
import { endOfDay, resolveZone, today } from '../time/zones.ts';

export type FigureName = keyof KeyFigureMessages['labels'];

/** All figures, in their default order. */
export const FIGURES: readonly FigureName[] = [
  'members',
  'organisations',
  'municipalities',
  'running',
  'completed',
  'calls',
  'grants',
  'events',
];

/** The figures that an attribute names, in its order, or nothing for all; and unknown names. */
export function readFigures(attribute = ''): {
  readonly names: readonly FigureName[] | undefined;
  readonly unknown: readonly string[];
} {
  const words = attribute.split(/\s+/).filter(Boolean);
  const named = (word: string) => FIGURES.find((each) => each === word);
  return {
    names: words.length ? words.flatMap((word) => named(word) ?? []) : undefined,
    unknown: words.filter((word) => !named(word)),
  };
}

/** A figure: the number, its label, and how it was counted. */
export interface Figure {
  readonly name: FigureName;
  readonly count: number;
  /** The totals of the grants by currency, with the number of grants if not all have an amount. */
  readonly sums?: readonly { readonly money: string; readonly of: string | undefined }[];
  readonly how: readonly (string | undefined)[];
  /** The records that were counted. */
  readonly of: readonly AnyRecord[];
}

/** The figures, and the instant at which they change, in epoch milliseconds. */
export interface Counted {
  readonly figures: readonly Figure[];
  readonly until: number;
}

/** What is counted: the figures, and a network or programme. */
export interface Question {
  /** The figures. Default: all, but only the more specific of `members` and `organisations`. */
  readonly names: readonly FigureName[] | undefined;
  readonly network: string | undefined;
  readonly programme: string | undefined;
}

/** The records that are counted. */
interface Part {
  /** The current members of the network, if one is given. */
  readonly members?: readonly AnyRecord[];
  readonly organisations: LinkedDataset['dataset']['organisations'];
  readonly projects: LinkedDataset['dataset']['projects'];
  readonly grants: readonly Grant[];
  readonly calls: LinkedDataset['dataset']['calls'];
  readonly events: LinkedDataset['dataset']['events'];
  readonly programmes: LinkedDataset['dataset']['programmes'];
}

/** Statuses computed per step. */
const STEP = 32;

/** A date with no-break spaces. */
const whole = (date: string) => date.replace(/ /g, '\u00a0');

/** The records of the network and programme, or all. */
function partOf(linked: LinkedDataset, { network, programme }: Question, day: PlainDate | undefined): Part {
  const { dataset } = linked;
  const members = network
    ? linked.membersOf(network).filter(({ membership }) => !day || isMemberOn(membership, day))
    : undefined;
  const ids = members && new Set([network, ...members.map(({ organisation }) => organisation?.id)]);
  const one = (id: string | undefined) => !ids || (id !== undefined && ids.has(id));
  const any = (parties: readonly Party[] = [], ...more: (string | undefined)[]) =>
    !ids || parties.some(({ organisation }) => one(organisation)) || more.some(one);
  const within = <Item extends AnyRecord>(items: readonly Item[], noun: Noun) => {
    if (!programme) return items;
    const own = new Set<AnyRecord>(linked.ofProgramme(noun, programme));
    return items.filter((item) => own.has(item));
  };
  const projects = within(dataset.projects, 'projects').filter(({ parties }) => any(parties));
  const grants = within(dataset.grants, 'grants').filter(({ funders, recipient }) =>
    any([], ...funders, typeof recipient === 'string' ? recipient : undefined),
  );
  const programmes = dataset.programmes.filter(
    ({ id, parties }) => (!programme || id === programme) && any(parties),
  );
  const taking = new Set(
    [...programmes, ...projects].flatMap(({ parties = [] }) =>
      parties.map(({ organisation }) => organisation),
    ),
  );
  for (const { recipient } of grants) if (typeof recipient === 'string') taking.add(recipient);
  return {
    ...(members && { members: members.map(({ membership, organisation }) => organisation ?? membership) }),
    organisations: dataset.organisations.filter(({ id }) =>
      programme ? taking.has(id) && one(id) : one(id),
    ),
    projects,
    grants,
    calls: within(dataset.calls, 'calls').filter(({ publisher, funders = [] }) =>
      any([], publisher, ...funders),
    ),
    events: within(dataset.events, 'events').filter(({ parties, organiser }) => any(parties, organiser)),
    programmes,
  };
}

/** The number of grants, their total by currency, and the period in which they were awarded. */
function figureOfGrants(grants: readonly Grant[], locale: Locale): Figure {
  const messages = keyFigureMessages(locale);
  const sums = sumMoney(grants.map(({ amount }) => amount));
  const days = grants.flatMap(({ awardedOn }) => awardedOn ?? []).sort();
  const without = grants.filter(({ amount }) => !amount).length;
  return {
    name: 'grants',
    count: grants.length,
    of: grants,
    sums: sums.map((sum) => {
      const of = grants.filter(({ amount }) => amount?.currency === sum.currency).length;
      return {
        money: formatMoney(sum, locale),
        of: of === grants.length ? undefined : messages.grantCount(of),
      };
    }),
    how: [
      days.length
        ? `${messages.awarded}: ${formatRange(days[0], days.at(-1), locale)
            .split(' – ')
            .map(whole)
            .join(' – ')}`
        : messages.inData,
      without && sums.length ? messages.withoutAmount(without) : undefined,
    ],
  };
}

/** Computes the figures, one per step. Statuses are computed from the dates. */
export function* computeFigures(
  linked: LinkedDataset,
  question: Question,
  clock: Clock,
  locale: Locale,
): CooperativeTask<Counted> {
  const messages = keyFigureMessages(locale);
  const { dataset } = linked;
  const zone = resolveZone(dataset.zone);
  const day = today(clock, zone);
  const byDates = day && messages.byDates(whole(formatDate(day, locale, { style: 'numeric' })));
  let until = day ? (endOfDay(day, zone) ?? Infinity) : Infinity;
  const now = <Status>({ status, changesAt = Infinity }: { status: Status; changesAt?: number }) => {
    until = Math.min(until, changesAt);
    return status;
  };

  yield* prepareReferrers(linked) ?? [];
  const part = partOf(linked, question, day);
  yield;
  const statusOf = (project: Project) => now(statusOfProject(project, clock, dataset.zone));
  for (let index = 0; index < part.projects.length; index++) {
    statusOfProject(part.projects[index]!, clock, dataset.zone); // cached for the figures below
    if (index % STEP === STEP - 1) yield;
  }
  const hasBegun = (status: ProjectStatus) => status !== 'planned' && status !== 'cancelled';
  const counted = (name: FigureName, of: readonly AnyRecord[], ...how: Figure['how']): Figure => ({
    name,
    count: of.length,
    of,
    how,
  });

  /** The different municipalities of any activity. */
  const municipalities = (): Figure => {
    const of: AnyRecord[] = [];
    const ids = new Set<string>();
    const add = (record: AnyRecord, places: readonly string[] = []) => {
      if (places.length) of.push(record);
      for (const id of places) ids.add(id);
    };
    for (const project of part.projects)
      if (hasBegun(statusOf(project))) add(project, project.municipalities);
    for (const grant of part.grants) add(grant, grant.municipality === undefined ? [] : [grant.municipality]);
    for (const programme of part.programmes)
      if (hasBegun(now(projectStatus({ dates: programme.dates }, clock, { zone }))))
        add(
          programme,
          programme.places?.flatMap((group) => group.municipalities),
        );
    return { name: 'municipalities', count: ids.size, of, how: [messages.places] };
  };

  const figureOf = (name: FigureName): Figure => {
    switch (name) {
      case 'members': {
        const stated = linked.get('organisations', question.network)?.statedMembers;
        return counted(
          name,
          part.members ?? [],
          messages.inList,
          stated && messages.stated(stated.count, stated.asOf && formatDate(stated.asOf, locale)),
        );
      }
      case 'organisations':
        return counted(name, part.organisations, messages.inData);
      case 'municipalities':
        return municipalities();
      case 'running':
        return counted(
          name,
          part.projects.filter((project) => statusOf(project) === 'in-progress'),
          byDates,
        );
      case 'completed':
        return counted(
          name,
          part.projects.filter((project) => statusOf(project) === 'completed'),
          byDates,
        );
      case 'calls':
        return counted(
          name,
          part.calls.filter((call) =>
            ['open', 'closing-soon', 'rolling'].includes(now(statusOfCall(call, clock, dataset.zone))),
          ),
          byDates,
        );
      case 'grants':
        return figureOfGrants(part.grants, locale);
      case 'events':
        return counted(
          name,
          part.events.filter((event) =>
            ['upcoming', 'now'].includes(now(statusOfEvent(event, clock, dataset.zone))),
          ),
          byDates,
        );
    }
  };

  const names =
    question.names ?? FIGURES.filter((name) => name !== (part.members ? 'organisations' : 'members'));
  const figures: Figure[] = [];
  for (const name of names) {
    yield;
    const figure = figureOf(name);
    if (question.names || figure.count) figures.push(figure);
  }
  return { figures, until };
}

/** A formatted figure. */
export interface FigureText {
  readonly label: string;
  readonly number: string;
  readonly sums: NonNullable<Figure['sums']>;
  /** How it was counted. */
  readonly how: string;
}

export const figureText = ({ name, count, sums = [], how }: Figure, locale: Locale): FigureText => ({
  label: keyFigureMessages(locale).labels[name](count),
  number: formatNumber(count, locale),
  sums,
  how: how.filter(Boolean).join('; '),
});

/** The provenance tags of the counted records. */
export const figureTags = (figures: readonly Figure[]): readonly string[] =>
  PROVENANCE_TAGS.filter((tag) => figures.some(({ of }) => of.some(({ tags }) => tags?.includes(tag))));
