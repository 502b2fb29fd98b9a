import type { CooperativeTask } from '../../../../src/dataset/cooperative-task.ts';
import { linkDataset, type LinkedDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { attempt, isObject, listOf } from '../../../../src/dataset/validate/safe-read.ts';
import { compareText, letterKeys } from '../../../../src/language/collation.ts';
import { formatDate, formatMoment, formatRange } from '../../../../src/language/dates.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import { eventStatusMessages } from '../../../../src/language/messages/events.ts';
import { projectMessages } from '../../../../src/language/messages/projects.ts';
import { formatMoney } from '../../../../src/language/money.ts';
import { normalizeSearch } from '../../../../src/language/normalize-search.ts';
import { pickText } from '../../../../src/language/text.ts';
import type { AnyRecord } from '../../../../src/model/dataset.ts';
import type { LocalText } from '../../../../src/model/local-text.ts';
import type { Noun } from '../../../../src/model/noun.ts';
import { municipalityName } from '../../../../src/places/gazetteer.ts';
import { callStatus } from '../../../../src/time/call-status.ts';
import type { Clock } from '../../../../src/time/clock.ts';
import { eventStatus } from '../../../../src/time/event-status.ts';
import { projectStatus } from '../../../../src/time/project-status.ts';
import { callStatusText } from '../../../../src/view/call-status-text.ts';
import { sortTask } from './sort-task.ts';

/** What rows depend on besides their records. */
export interface RowContext {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
  readonly clock: Clock;
}

/** The status of a record now, as a code and in words. */
export interface StatusNow {
  readonly code: string;
  readonly text: string;
}

/** A record as a row of a table. */
export interface ListRow {
  readonly id: string;
  /** Its name, or nothing. */
  readonly name: string;
  /** The language of the name. */
  readonly lang: string;
  /** A detail that distinguishes it from others of its noun: a place, a date, an amount. */
  readonly detail: string;
  /** The sort key of the detail: a date, or the text. */
  readonly detailKey: string;
  readonly status?: StatusNow | undefined;
}

/** The field whose label is the heading of the column of details. */
export const DETAIL_FIELD: Readonly<Record<Noun, string>> = {
  organisations: 'municipality',
  memberships: 'network',
  programmes: 'dates',
  projects: 'dates',
  grants: 'recipient',
  calls: 'deadlines',
  services: 'provider',
  events: 'starts',
  articles: 'published',
};

/** The nouns whose records have a status that changes with time. */
export const HAS_STATUS: ReadonlySet<Noun> = new Set<Noun>(['projects', 'calls', 'events']);

type Fields = Readonly<Record<string, unknown>>;

/** A text in the language of the editor, for any value. */
function textOf(value: unknown, { linked, locale }: RowContext): { text: string; lang: string } {
  const picked = attempt(() => pickText(value as LocalText, locale, linked.dataset.language));
  return typeof picked?.text === 'string' ? picked : { text: '', lang: 'und' };
}

/** The name of a record; empty if it has none. */
export function nameOf(
  noun: Noun,
  record: AnyRecord | undefined,
  context: RowContext,
): { text: string; lang: string } {
  const fields = (record ?? {}) as Fields;
  if (noun !== 'memberships') return textOf(fields['name'] ?? fields['title'], context);
  const { member } = fields;
  if (isObject(member)) return textOf(member['individual'], context);
  const organisation = context.linked.get('organisations', member as string);
  return organisation
    ? textOf(organisation.name, context)
    : { text: typeof member === 'string' ? member : '', lang: 'und' };
}

function organisationName(id: unknown, context: RowContext): string {
  const organisation = typeof id === 'string' ? context.linked.get('organisations', id) : undefined;
  return organisation ? textOf(organisation.name, context).text : typeof id === 'string' ? id : '';
}

const dated = (value: unknown, text: string) =>
  typeof value === 'string' ? { detail: text, detailKey: value } : { detail: '', detailKey: '' };

/** The detail that distinguishes a record, and its sort key. */
function detailOf(noun: Noun, record: AnyRecord, context: RowContext): Pick<ListRow, 'detail' | 'detailKey'> {
  const { locale } = context;
  const fields = record as unknown as Fields;
  const text = (detail: string) => ({ detail, detailKey: '' });
  switch (noun) {
    case 'organisations': {
      const place = fields['municipality'];
      return typeof place === 'string' ? text(municipalityName(place, locale)?.text ?? place) : text('');
    }
    case 'memberships':
      return text(organisationName(fields['network'], context));
    case 'services': {
      const provider = fields['provider'] as Fields | undefined;
      return text(organisationName(provider?.['organisation'], context));
    }
    case 'grants': {
      const { recipient, amount } = fields as { recipient?: unknown; amount?: never };
      const to = isObject(recipient)
        ? textOf(recipient['label'], context).text
        : organisationName(recipient, context);
      return text([to, amount ? formatMoney(amount, locale) : ''].filter(Boolean).join(' · '));
    }
    case 'calls': {
      const at = listOf(fields['deadlines'] as readonly Fields[]).at(-1)?.['at'];
      return dated(at, formatMoment(at as never, locale));
    }
    case 'events':
      return dated(fields['starts'], formatMoment(fields['starts'] as never, locale));
    case 'articles':
      return dated(fields['published'], formatDate(fields['published'] as never, locale));
    default: {
      const dates = isObject(fields['dates']) ? fields['dates'] : {};
      const { start, end } = dates as { start?: never; end?: never };
      return dated(start ?? end, formatRange(start, end, locale));
    }
  }
}

/** The status of a record now; none for nouns that have no status. */
export function statusNow(
  noun: Noun,
  record: AnyRecord,
  { linked, locale, clock }: RowContext,
): StatusNow | undefined {
  const defaults = { zone: linked.dataset.zone };
  return attempt(() => {
    if (noun === 'calls') {
      const status = callStatus(record as never, clock, defaults as never);
      return { code: status.status, text: callStatusText(status, clock.now().getTime(), locale) };
    }
    if (noun === 'projects') {
      const { status } = projectStatus(record as never, clock, defaults as never);
      return { code: status, text: projectMessages(locale).statuses[status] };
    }
    if (noun !== 'events') return undefined;
    const { status } = eventStatus(record as never, clock, defaults as never);
    return { code: status, text: eventStatusMessages(locale).statuses[status] };
  });
}

/** The row of a record. */
export function rowOf(noun: Noun, record: AnyRecord, context: RowContext): ListRow {
  const { text: name, lang } = nameOf(noun, record, context);
  const detail = attempt(() => detailOf(noun, record, context)) ?? { detail: '', detailKey: '' };
  return { id: record.id, name, lang, ...detail, status: statusNow(noun, record, context) };
}

/** What a list is sorted by, and which records it shows. */
export interface ListQuery {
  readonly text: string;
  readonly sort: 'name' | 'detail' | 'status' | 'findings';
  readonly descending: boolean;
}

const searched = new WeakMap<object, string>();

/** The searched texts of a record, normalised. */
function searchText(record: AnyRecord, row: ListRow): string {
  let text = searched.get(row);
  if (text === undefined) {
    const { name, title, shortName, alternateNames, reference } = record as unknown as Fields;
    const words = [row.name, row.detail, row.id];
    for (const value of [name, title, shortName, reference, ...listOf(alternateNames as readonly unknown[])])
      if (typeof value === 'string') words.push(value);
      else if (isObject(value))
        words.push(...Object.values(value).filter((each) => typeof each === 'string'));
    searched.set(row, (text = normalizeSearch(words.join(' '))));
  }
  return text;
}

/** The records read, or rows compared, per slice. A slice takes less than a millisecond. */
const STEP = 32;

/** A list of records, and what its rows depend on. */
export interface ListOfRecords {
  readonly noun: Noun;
  readonly records: readonly AnyRecord[];
  readonly sort: ListQuery['sort'];
  readonly descending: boolean;
  /** The sort key for the findings about a record. */
  readonly weightOf: (id: string) => number;
}

/** Sorts the rows of a list in slices. */
export function* sortedRowsTask(
  { noun, records, sort, descending, weightOf }: ListOfRecords,
  context: RowContext,
): CooperativeTask<readonly ListRow[]> {
  const compare = compareText(context.locale);
  const keyOf = letterKeys(context.locale);
  const keys = new Map<ListRow, string>();
  const rows: ListRow[] = [];
  for (const record of records) {
    if (rows.length % STEP === STEP - 1) yield;
    const row = rowCache(noun, record, context);
    rows.push(row);
    keys.set(row, keyOf(row.name));
  }
  // The letter keys decide between most names, at a third of the cost of a full comparison.
  const byName = (a: ListRow, b: ListRow) => {
    const [first, second] = [keys.get(a)!, keys.get(b)!];
    return first < second ? -1 : first > second ? 1 : compare(a.name, b.name);
  };
  const by: Record<ListQuery['sort'], (a: ListRow, b: ListRow) => number> = {
    name: byName,
    detail: (a, b) =>
      a.detailKey || b.detailKey
        ? a.detailKey < b.detailKey
          ? -1
          : Number(a.detailKey > b.detailKey)
        : compare(a.detail, b.detail),
    status: (a, b) => compare(a.status?.text ?? '', b.status?.text ?? ''),
    findings: (a, b) => weightOf(b.id) - weightOf(a.id),
  };
  const sign = descending ? -1 : 1;
  return yield* sortTask(rows, (a, b) => sign * by[sort](a, b) || byName(a, b));
}

/** Returns the rows that match a text, in their order, in slices. */
export function* matchingRowsTask(
  rows: readonly ListRow[],
  text: string,
): CooperativeTask<readonly ListRow[]> {
  const words = normalizeSearch(text).split(' ').filter(Boolean);
  if (!words.length) return rows;
  const found: ListRow[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % STEP === STEP - 1) yield;
    const all = searchText(recordOfRow.get(row)!, row);
    if (words.every((word) => all.includes(word))) found.push(row);
  }
  return found;
}

/** Records of these nouns have their names in other records, on which their rows depend. */
const NAMED_BY_OTHERS: ReadonlySet<Noun> = new Set<Noun>(['memberships', 'grants', 'services']);

let cachedFor: Pick<RowContext, 'locale'> & { readonly minute: number } = { locale: 'en', minute: -1 };
let rowsOfRecords = new WeakMap<object, ListRow>();
let rowsOfFiles = new WeakMap<LinkedDataset, WeakMap<object, ListRow>>();
const recordOfRow = new WeakMap<ListRow, AnyRecord>();

/** The minute for which the statuses in rows are valid. */
export const minuteOf = (clock: Clock): number => Math.floor(clock.now().getTime() / 60_000);

/** The cached row of a record. It depends on the record, the language and the minute. */
function rowCache(noun: Noun, record: AnyRecord, context: RowContext): ListRow {
  const minute = minuteOf(context.clock);
  if (cachedFor.locale !== context.locale || cachedFor.minute !== minute) {
    cachedFor = { locale: context.locale, minute };
    rowsOfRecords = new WeakMap();
    rowsOfFiles = new WeakMap();
  }
  let cache = rowsOfRecords;
  if (NAMED_BY_OTHERS.has(noun)) {
    cache = rowsOfFiles.get(context.linked) ?? new WeakMap<object, ListRow>();
    rowsOfFiles.set(context.linked, cache);
  }
  let row = cache.get(record);
  if (!row) {
    cache.set(record, (row = rowOf(noun, record, context)));
    recordOfRow.set(row, record);
  }
  return row;
}

/** A dataset, linked once. */
const linkedDatasets = new WeakMap<object, LinkedDataset>();
export function linkOnce(dataset: LinkedDataset['dataset']): LinkedDataset {
  let linked = linkedDatasets.get(dataset);
  if (!linked) linkedDatasets.set(dataset, (linked = linkDataset(dataset)));
  return linked;
}
