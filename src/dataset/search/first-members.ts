import { initialKeys, letterKeys } from '../../language/collation.ts';
import type { Locale } from '../../language/locale.ts';
import { pickText } from '../../language/text.ts';
import type { LocalText } from '../../model/local-text.ts';
import { shapes } from '../../model/shapes.ts';
import type { CooperativeTask } from '../cooperative-task.ts';
import { linkDataset, type LinkedDataset } from '../link/link-dataset.ts';
import { headerOf } from '../lists.ts';
import { checkDataset, checkValueTask } from '../validate/check-dataset.ts';
import { compileFastValidator } from '../validate/fast-validate.ts';
import { isObject } from '../validate/safe-read.ts';

/** A parsed file that is not checked yet. */
export type UncheckedFile = Readonly<Record<string, unknown>>;

/** A record that may be in one of the first rows, and the text by which it is sorted. */
interface Candidate {
  readonly index: number;
  readonly text: string;
}

/** More municipalities of its own than these are not checked for the first rows. */
const MOST_PLACES = 500;

/** How many records are checked for each row: some are invalid, or left the network. */
const RESERVE = 1.3;

/** How many records are looked at in one step. */
const STEP = 1000;

const { id, name } = shapes.organisations.fields!;
// The id of a record is no reference.
const isId = compileFastValidator({ type: id!.type, rules: id!.rules ?? [] });
const isName = compileFastValidator(name!);
const anyTarget = () => true;

/**
 * Finds the organisations that come first in the alphabet, or the members of a network, before the
 * whole file is checked. They are checked as in a small file of their own.
 *
 * The dataset has only what a row shows, so references to other records lead nowhere in it. A
 * search in it has the same first rows as one in the whole dataset, in the same order, though
 * perhaps fewer.
 *
 * @param count how many rows are shown
 * @returns `undefined` if only the whole check can tell, since an id occurs twice or a name needs
 *   repair
 */
export function* firstMembers(
  file: UncheckedFile,
  network: string | undefined,
  count: number,
  locale: Locale,
): CooperativeTask<LinkedDataset | undefined> {
  try {
    return yield* findFirst(file, network, count, locale);
  } catch {
    return undefined; // a getter may throw
  }
}

function* findFirst(
  file: UncheckedFile,
  network: string | undefined,
  count: number,
  locale: Locale,
): CooperativeTask<LinkedDataset | undefined> {
  const header = headerOf(file);
  const { language } = checkDataset(header).dataset;
  const { organisations, memberships = [], municipalities = [] } = file;
  if (![organisations, memberships, municipalities].every(Array.isArray)) return undefined;
  if ((municipalities as unknown[]).length > MOST_PLACES) return undefined;
  const records = organisations as readonly unknown[];
  const indices = yield* indicesById(records);
  if (!indices) return undefined;

  const nameAt = (index: number) => (records[index] as { name: LocalText }).name;
  const textOf = (name: LocalText) => pickText(name, locale, language).text;
  const candidates =
    network === undefined
      ? Array.from(indices.values(), (index): Candidate => ({ index, text: textOf(nameAt(index)) }))
      : memberCandidates(memberships as unknown[], network, textOf, (id) => {
          const index = indices.get(id);
          return index === undefined ? undefined : nameAt(index);
        });
  yield;
  const chosen = candidates && (yield* firstOf(candidates, Math.ceil(count * RESERVE), locale));
  if (!chosen) return undefined;

  const own = new Set<number>();
  const addOwn = (id: unknown) => {
    const index = indices.get(id);
    if (index !== undefined) own.add(index);
  };
  addOwn(network);
  const chosenMemberships =
    network === undefined ? [] : chosen.map(({ index }) => (memberships as unknown[])[index]);
  for (const membership of chosenMemberships) addOwn((membership as { member?: unknown }).member);
  if (network === undefined) for (const { index } of chosen) own.add(index);
  yield;
  const { dataset } = yield* checkValueTask({
    ...header,
    // In the order of the file, which decides between equal names.
    organisations: [...own].sort((a, b) => a - b).map((index) => records[index]),
    memberships: chosenMemberships,
    municipalities,
  });
  return linkDataset(dataset);
}

/** Where the organisations with valid ids are. */
function* indicesById(
  organisations: readonly unknown[],
): CooperativeTask<ReadonlyMap<unknown, number> | undefined> {
  const indices = new Map<unknown, number>();
  for (let index = 0; index < organisations.length; index++) {
    if (index % STEP === STEP - 1) yield;
    const record = organisations[index];
    if (!isObject(record)) continue;
    const { id, name } = record;
    if (!isId(id, anyTarget)) continue; // such a record is omitted
    if (indices.has(id) || !isName(name, anyTarget)) return undefined;
    indices.set(id, index);
  }
  return indices;
}

/** The memberships in a network, with the members' names. */
function memberCandidates(
  memberships: readonly unknown[],
  network: string,
  textOf: (name: LocalText) => string,
  nameOf: (id: unknown) => LocalText | undefined,
): readonly Candidate[] | undefined {
  const ids = new Set<unknown>();
  const candidates: Candidate[] = [];
  for (let index = 0; index < memberships.length; index++) {
    const membership = memberships[index];
    if (!isObject(membership)) continue;
    const { id, member } = membership;
    if (ids.has(id)) return undefined;
    ids.add(id);
    if (membership['network'] !== network) continue;
    const name = isObject(member) ? member['individual'] : nameOf(member);
    if (name === undefined) continue;
    if (!isName(name, anyTarget)) return undefined;
    candidates.push({ index, text: textOf(name as LocalText) });
  }
  return candidates;
}

/** The candidates under the letters that come first: at least so many, if there are. */
function* withFirstInitials(
  candidates: readonly Candidate[],
  count: number,
  locale: Locale,
): CooperativeTask<readonly Candidate[]> {
  const initialOf = initialKeys(locale);
  const byInitial = new Map<string, Candidate[]>();
  for (let at = 0; at < candidates.length; at++) {
    if (at % STEP === STEP - 1) yield;
    const initial = initialOf(candidates[at]!.text);
    const same = byInitial.get(initial);
    if (same) same.push(candidates[at]!);
    else byInitial.set(initial, [candidates[at]!]);
  }
  const first: Candidate[] = [];
  for (const initial of [...byInitial.keys()].sort()) {
    if (first.length >= count) break;
    for (const candidate of byInitial.get(initial)!) first.push(candidate);
  }
  return first.sort((a, b) => a.index - b.index);
}

/** The candidates that come first, in the order of the file. Equal letters stay together. */
function* firstOf(
  candidates: readonly Candidate[],
  count: number,
  locale: Locale,
): CooperativeTask<readonly Candidate[] | undefined> {
  const lettersOf = letterKeys(locale);
  const near = (yield* withFirstInitials(candidates, count, locale)).map((candidate) => ({
    candidate,
    letters: lettersOf(candidate.text),
  }));
  const last = near.map(({ letters }) => letters).sort()[Math.min(count, near.length) - 1];
  const chosen = near.filter(({ letters }) => last !== undefined && letters <= last);
  return chosen.length > 2 * count ? undefined : chosen.map(({ candidate }) => candidate);
}
