import type { AnyRecord } from '../../model/dataset.ts';
import type { GrantCall } from '../../model/grant-call.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Membership } from '../../model/membership.ts';
import type { Noun } from '../../model/noun.ts';
import { NOUNS } from '../../model/noun.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { Project } from '../../model/project.ts';
import type { PublicEvent } from '../../model/public-event.ts';
import { callStatus, type ComputedCallStatus } from '../../time/call-status.ts';
import type { Clock } from '../../time/clock.ts';
import { eventStatus, type ComputedEventStatus } from '../../time/event-status.ts';
import { projectStatus, type ComputedProjectStatus } from '../../time/project-status.ts';
import { addDays } from '../../time/spans.ts';
import { resolveZone, today } from '../../time/zones.ts';
import type { LinkedDataset, RecordOf } from '../link/link-dataset.ts';
import { isObject } from '../validate/safe-read.ts';
import { runSync, type CooperativeTask } from '../cooperative-task.ts';
import { isBefore } from './days.ts';

/** A record, and its index in its list. */
export interface Row<N extends Noun = Noun> {
  readonly index: number;
  readonly record: RecordOf<N>;
}

/**
 * What rules share: the time, and facts about the whole file. All are computed on first use and
 * cached.
 */
export interface Facts {
  readonly linked: LinkedDataset;
  /** The language of plain strings. */
  readonly language: string;
  readonly zone: string;
  /** The current day in the zone of the dataset, or `undefined` if the clock is invalid. */
  readonly day: PlainDate | undefined;
  /** Whether a date is entirely in the future. */
  isAhead(date: unknown): boolean;
  /** Whether a date ended more than `days` days ago; 0 means that it has passed. */
  isOlder(date: unknown, days: number): boolean;
  rows<N extends Noun>(noun: N): readonly Row<N>[];
  callStatus(call: GrantCall): ComputedCallStatus;
  projectStatus(project: Project): ComputedProjectStatus;
  eventStatus(event: PublicEvent): ComputedEventStatus;
  /** The texts of a value with their languages. A plain string has the language of the dataset. */
  texts(text: LocalText | undefined): readonly (readonly [language: string, text: string])[];
  /** The languages of a value without script and region. Related languages count as Serbian. */
  languages(text: LocalText | undefined): ReadonlySet<string>;
  /** The languages of at least half of the titles and summaries. */
  readonly usualLanguages: readonly string[];
  /** The languages of all titles and summaries. */
  readonly allLanguages: ReadonlySet<string>;
  /** The name of a record, preferably in the language of the dataset. */
  nameOf(record: AnyRecord | undefined): string | undefined;
  /** The first organisation with a key. The keys of each organisation are computed once. */
  firstWith(keysOf: (organisation: Organisation) => readonly string[], key: string): Organisation | undefined;
  /** Computes in steps what needs the whole file. Without it, the first use does so at once. */
  prepare(keys: readonly ((organisation: Organisation) => readonly string[])[]): CooperativeTask<void>;
  /** The memberships of one member in one network, in the order of the file. */
  membershipsOf(network: string, member: string): readonly Membership[];
  /** The first id of each circle of references in a field. */
  circles(noun: 'organisations' | 'events', field: 'parent' | 'series'): ReadonlySet<string>;
}

/** Serbian, and the languages that its readers understand. */
const SERBIAN = /^(sr|bs|hr|cnr|sh)\b/i;

const motherOf = (tag: string) => (SERBIAN.test(tag) ? 'sr' : tag.split('-')[0]!.toLowerCase());

/** Caches the result for each subject. */
function once<Subject extends object, Answer>(
  find: (subject: Subject) => Answer,
): (subject: Subject) => Answer {
  const cache = new Map<Subject, Answer>();
  return (subject) => {
    if (!cache.has(subject)) cache.set(subject, find(subject));
    return cache.get(subject)!;
  };
}

/** Records or texts read per step. */
const STEP = 32;

/** A file with fewer texts has no usual languages. */
const HABIT = 5;

/** Creates the facts of a dataset at a moment. */
export function factsOf(linked: LinkedDataset, clock: Clock): Facts {
  const { dataset } = linked;
  const language = typeof dataset?.language === 'string' ? dataset.language : 'und';
  const zone = resolveZone(dataset?.zone);
  const day = today(clock, zone);
  const before = new Map<number, PlainDate | undefined>();
  const dayBefore = (days: number) => {
    if (!before.has(days)) before.set(days, day && addDays(day, -days));
    return before.get(days);
  };

  const lists = new Map<Noun, readonly Row[]>();
  const rows = <N extends Noun>(noun: N): readonly Row<N>[] => {
    let list = lists.get(noun);
    if (!list) {
      const items = (dataset as unknown as Record<string, unknown> | undefined)?.[noun];
      list = (Array.isArray(items) ? Array.from<unknown>(items) : []).flatMap((record, index) =>
        isObject(record) ? [{ index, record: record as unknown as AnyRecord }] : [],
      );
      lists.set(noun, list);
    }
    return list as readonly Row<N>[];
  };

  const texts: Facts['texts'] = (text) =>
    typeof text === 'string'
      ? [[language, text]]
      : isObject(text)
        ? Object.entries(text).filter(([, value]) => typeof value === 'string')
        : [];
  const languages: Facts['languages'] = (text) => new Set(texts(text).map(([tag]) => motherOf(tag)));

  let counted: { readonly usual: readonly string[]; readonly all: ReadonlySet<string> } | undefined;
  const countLanguages = function* (): CooperativeTask<NonNullable<typeof counted>> {
    const counts = new Map<string, number>();
    let total = 0;
    for (const noun of NOUNS)
      for (const { record } of rows(noun))
        for (const text of [textOf(record, 'title'), textOf(record, 'summary')]) {
          if (text === undefined) continue;
          if (++total % STEP === 0) yield;
          for (const mother of languages(text)) counts.set(mother, (counts.get(mother) ?? 0) + 1);
        }
    const usual = [...counts].filter(([, count]) => total >= HABIT && count * 2 >= total).map(([tag]) => tag);
    return (counted = { usual, all: new Set(counts.keys()) });
  };

  type KeysOf = (organisation: Organisation) => readonly string[];
  const firsts = new Map<KeysOf, ReadonlyMap<string, Organisation>>();
  const findFirsts = function* (keysOf: KeysOf): CooperativeTask<ReadonlyMap<string, Organisation>> {
    const first = new Map<string, Organisation>();
    for (const { index, record } of rows('organisations')) {
      if (index % STEP === STEP - 1) yield;
      for (const key of keysOf(record)) if (!first.has(key)) first.set(key, record);
    }
    firsts.set(keysOf, first);
    return first;
  };

  let memberships: Map<string, Membership[]> | undefined;
  const circles = new Map<string, ReadonlySet<string>>();
  const defaults = { zone };

  return {
    linked,
    language,
    zone,
    day,
    isAhead: (date) => isBefore(day, date),
    isOlder: (date, days) => date !== undefined && isBefore(date, dayBefore(days)),
    rows,
    callStatus: once((call: GrantCall) => callStatus(call, clock, defaults)),
    projectStatus: once((project: Project) => projectStatus(project, clock, defaults)),
    eventStatus: once((event: PublicEvent) => eventStatus(event, clock, defaults)),
    texts,
    languages,
    get usualLanguages() {
      return (counted ?? runSync(countLanguages())).usual;
    },
    get allLanguages() {
      return (counted ?? runSync(countLanguages())).all;
    },
    nameOf: (record) => {
      const own = texts(record && (textOf(record, 'title') ?? textOf(record, 'name')));
      return (own.find(([tag]) => tag === language) ?? own[0])?.[1];
    },
    firstWith: (keysOf, key) => (firsts.get(keysOf) ?? runSync(findFirsts(keysOf))).get(key),
    *prepare(keys) {
      yield* countLanguages();
      for (const keysOf of keys) yield* findFirsts(keysOf);
    },
    membershipsOf: (network, member) => {
      if (!memberships) {
        memberships = new Map();
        for (const { record } of rows('memberships')) {
          const key = `${String(record.network)} ${String(record.member)}`;
          const same = memberships.get(key);
          if (same) same.push(record);
          else memberships.set(key, [record]);
        }
      }
      return memberships.get(`${network} ${member}`) ?? [];
    },
    circles: (noun, field) => {
      let found = circles.get(noun);
      if (!found) {
        const next = new Map<string, unknown>();
        for (const { record } of rows(noun))
          next.set(record.id, (record as Readonly<Record<string, unknown>>)[field]);
        circles.set(noun, (found = circlesIn(next)));
      }
      return found;
    },
  };
}

/** A text of a record, by the name of its field. */
export const textOf = (record: AnyRecord, field: 'title' | 'name' | 'summary') =>
  (record as { readonly [Field in typeof field]?: LocalText })[field];

/** Finds the first id of each circle, in linear time. */
function circlesIn(next: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const order = new Map([...next.keys()].map((id, place) => [id, place]));
  const done = new Set<unknown>();
  const found = new Set<string>();
  for (const start of next.keys()) {
    const way: string[] = [];
    let id: unknown = start;
    for (; next.has(id as string) && !done.has(id); id = next.get(id as string)) {
      done.add(id);
      way.push(id as string);
    }
    const circle = way.slice(Math.max(way.indexOf(id as string), 0));
    if (way.includes(id as string))
      found.add(circle.reduce((first, one) => (order.get(one)! < order.get(first)! ? one : first)));
  }
  return found;
}
