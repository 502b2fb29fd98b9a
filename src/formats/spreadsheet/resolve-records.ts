import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { normalizeSearch } from '../../language/normalize-search.ts';
import type { Dataset } from '../../model/dataset.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { idFromName, isId } from '../../dataset/edit/make-id.ts';
import type { PendingReference, ReadRow, RowFault } from './read-row.ts';
import { setAt, valueAt, type PlainRecord } from './record-builder.ts';

/** A record without an id that got the one of a known record with the same name. */
export interface FoundByName {
  readonly noun: Noun;
  readonly id: string;
}

const NAME_FIELDS = ['name', 'title', 'shortName', 'shortTitle', 'alternateNames', 'alternateTitles'];

/** All texts of a value: a string, a text in several languages, or a list of them. */
function* textsOf(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* textsOf(part);
}

/** The text that an id is made from: plain, or in the first of these languages. */
function mainText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return undefined;
  const texts = value as Readonly<Record<string, string>>;
  for (const language of ['sq', 'sr-Latn', 'sr-Cyrl', 'en']) if (texts[language]) return texts[language];
  return Object.values(texts)[0];
}

/**
 * The names of the records of each noun. A name that two records share is not resolved, since it is
 * ambiguous.
 */
export class Names {
  readonly #ids = new Map<Noun, Set<string>>(NOUNS.map((noun) => [noun, new Set()]));
  readonly #names = new Map<Noun, Map<string, string | undefined>>(NOUNS.map((noun) => [noun, new Map()]));
  /** The names in full, which come before short and other names. */
  readonly #mainNames = new Map<Noun, Map<string, string | undefined>>(
    NOUNS.map((noun) => [noun, new Map()]),
  );

  constructor(known?: Dataset) {
    for (const noun of NOUNS) for (const record of known?.[noun] ?? []) this.add(noun, record);
  }

  add(noun: Noun, record: object): void {
    const { id } = record as { id?: unknown };
    if (typeof id !== 'string') return;
    this.#ids.get(noun)!.add(id);
    for (const field of NAME_FIELDS) {
      const isMain = field === 'name' || field === 'title';
      for (const text of textsOf((record as PlainRecord)[field])) {
        const key = normalizeSearch(text);
        if (!key) continue;
        const maps = isMain ? [this.#names, this.#mainNames] : [this.#names];
        for (const map of maps) {
          const names = map.get(noun)!;
          if (!names.has(key)) names.set(key, id);
          else if (names.get(key) !== id) names.set(key, undefined);
        }
      }
    }
  }

  has(noun: Noun, id: string): boolean {
    return this.#ids.get(noun)!.has(id);
  }

  /** The id of the record with a name, `'ambiguous'` as `null`, or `undefined` if there is none. */
  find(noun: Noun, text: string): string | null | undefined {
    if (this.has(noun, text)) return text;
    const key = normalizeSearch(text);
    const main = this.#mainNames.get(noun)!;
    if (main.has(key)) return main.get(key) ?? null;
    const names = this.#names.get(noun)!;
    if (names.has(key)) return names.get(key) ?? null;
    // "D4D" for the id d4d
    const id = idFromName(text, noun);
    return this.has(noun, id) ? id : undefined;
  }
}

/** Records whose ids are made, or whose references are resolved, per step. */
const STEP = 256;

/** Details that tell records with the same name apart, most telling first. */
const DETAILS: Partial<Record<Noun, readonly (readonly (string | number)[])[]>> = {
  organisations: [['municipality']],
  grants: [['recipient'], ['awardedOn'], ['amount', 'amount']],
  events: [['starts'], ['municipality']],
  calls: [['deadlines', 0, 'at'], ['opens'], ['publisher']],
  projects: [['dates', 'start']],
  articles: [['published']],
  services: [['provider', 'organisation'], ['kind']],
};

/** The id of a record without one: from its name, and where that is taken, from its details. */
function idFor(noun: Noun, record: PlainRecord, isTaken: (id: string) => boolean): string | undefined {
  const name =
    noun === 'memberships'
      ? [record['network'], memberOf(record)].filter((part) => typeof part === 'string').join(' ')
      : (mainText(record['name']) ?? mainText(record['title']));
  if (!name) return undefined;
  let id = idFromName(name, noun);
  for (const detail of DETAILS[noun] ?? []) {
    if (!isTaken(id)) break;
    const value = valueAt(record, detail);
    if (typeof value === 'string' || typeof value === 'number')
      id = idFromName(`${name} ${id.slice(idFromName(name, noun).length)} ${value}`, noun);
  }
  return id;
}

function memberOf({ member }: PlainRecord): unknown {
  return typeof member === 'object' && member !== null
    ? mainText((member as PlainRecord)['individual'])
    : member;
}

/**
 * Gives every record an id, and puts ids in the place of names.
 *
 * A record that the known dataset has under the same name gets its id. Others get one made from
 * their name, the same on the next import. A name that no record has becomes the id that such a
 * record would get, so that it resolves once the record is added.
 *
 * @param rows the rows of each noun; their records are changed
 * @param header the header of the dataset, whose publisher may be a name too; it is changed
 * @param earlier the ids of records in earlier parts of the file
 * @param foundByName gets the records whose id is that of a known record with the same name
 * @returns the faults by row
 */
export function* resolveRecords(
  rows: ReadonlyMap<Noun, readonly ReadRow[]>,
  known: Dataset | undefined,
  header: Record<string, unknown> = {},
  earlier: ReadonlySet<string> = new Set(),
  foundByName: FoundByName[] = [],
): CooperativeTask<ReadonlyMap<ReadRow, readonly RowFault[]>> {
  let count = 0;
  const faults = new Map<ReadRow, RowFault[]>();
  const addFault = (row: ReadRow, fault: RowFault) => {
    const list = faults.get(row);
    if (list) list.push(fault);
    else faults.set(row, [fault]);
  };
  const names = new Names(known);
  const before = new Names(known);
  const giveIds = function* (noun: Noun): CooperativeTask<void> {
    const taken = new Set<string>();
    for (const { record } of rows.get(noun) ?? []) {
      const { id } = record;
      if (typeof id === 'string' && isId(id)) taken.add(id);
    }
    for (const row of rows.get(noun) ?? []) {
      if (++count % STEP === 0) yield;
      const { record } = row;
      const { id } = record;
      if (typeof id === 'string' && !isId(id)) {
        record['id'] = idFromName(id, noun);
        const params = { read: String(record['id']) };
        addFault(row, {
          code: 'cell-id-changed',
          severity: 'advice',
          params,
          column: -1,
          value: id,
          place: ['id'],
        });
      } else if (id === undefined) {
        const name = mainText(record['name']) ?? mainText(record['title']);
        const same = name === undefined ? undefined : before.find(noun, name);
        const made =
          same && !taken.has(same)
            ? same
            : idFor(noun, record, (each) => taken.has(each) || earlier.has(each));
        if (made === undefined) continue;
        // An id that the name makes is the same on each import, so it is not a guess.
        if (made === same && made !== idFor(noun, record, () => false)) foundByName.push({ noun, id: made });
        // The id comes first, as people write it.
        const rest = { ...record };
        for (const key of Object.keys(record)) delete record[key];
        Object.assign(record, { id: made }, rest);
      }
      if (typeof record['id'] === 'string') taken.add(record['id']);
      names.add(noun, record);
    }
  };
  for (const noun of NOUNS) if (noun !== 'memberships') yield* giveIds(noun);
  for (const list of rows.values()) {
    for (const row of list) {
      if (++count % STEP === 0) yield;
      for (const reference of row.references) resolveReference(row, reference, names, addFault);
    }
  }
  yield* giveIds('memberships');
  givePartIds(rows);
  const { publisher } = header;
  if (typeof publisher === 'string')
    header['publisher'] =
      names.find('organisations', publisher) ??
      (isId(publisher) ? publisher : idFromName(publisher, 'organisations'));
  return faults;
}

function resolveReference(
  row: ReadRow,
  { place, target, text, column }: PendingReference,
  names: Names,
  addFault: (row: ReadRow, fault: RowFault) => void,
): void {
  const found = findReference(target, text, names);
  const owner = valueAt(row.record, place.slice(0, -1)) as Record<string | number, unknown> | undefined;
  // A gap before it in its list was closed.
  const key =
    owner &&
    (owner[place.at(-1)!] === text ? place.at(-1)! : Object.keys(owner).find((each) => owner[each] === text));
  if (!owner || key === undefined) return;
  if (found === null)
    addFault(row, { code: 'cell-name-ambiguous', severity: 'error', column, value: text, place });
  owner[key] = found ?? (isId(text) ? text : idFromName(text, target));
}

function findReference(
  target: PendingReference['target'],
  text: string,
  names: Names,
): string | null | undefined {
  if (target === 'components' || target === 'offices' || target === 'municipalities') return undefined;
  if (target !== 'records') return names.find(target, text);
  // An id comes before the same word as the name of another record.
  if (NOUNS.some((noun) => names.has(noun, text))) return text;
  const found = NOUNS.map((noun) => names.find(noun, text)).filter((id) => id !== undefined);
  return found.length > 1 && new Set(found).size > 1 ? null : found[0];
}

/** Offices and components need an id only within their owner. */
function givePartIds(rows: ReadonlyMap<Noun, readonly ReadRow[]>): void {
  for (const [noun, list, first] of [
    ['organisations', 'offices', 'office'],
    ['programmes', 'components', 'component'],
  ] as const) {
    for (const { record } of rows.get(noun) ?? []) {
      const parts = record[list];
      if (!Array.isArray(parts)) continue;
      for (const [index, part] of (parts as PlainRecord[]).entries()) {
        const name = mainText(part['title']) ?? mainText(part['name']);
        setAt(part, ['id'], name ? idFromName(name, list) : index ? `${first}-${index + 1}` : first);
      }
    }
  }
}
