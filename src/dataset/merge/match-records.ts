import { normalizeSearch } from '../../language/normalize-search.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import { isObject } from '../validate/safe-read.ts';

/** How two records were found to be the same. */
export type MatchedBy = 'id' | 'identifier' | 'name';

/** The existing record that a new one matches, or the candidates if that is not certain. */
export type Match =
  | { readonly by: MatchedBy; readonly record: AnyRecord }
  | { readonly by: 'candidates'; readonly candidates: readonly AnyRecord[] };

type Fields = Readonly<Record<string, unknown>>;

/** The keys that identify a record besides its id: register numbers, a membership, a reference. */
function* identifiersOf(record: AnyRecord): Generator<string> {
  const { identifiers, network, member, reference } = record as Fields;
  if (Array.isArray(identifiers))
    for (const identifier of identifiers as unknown[]) {
      // In a record whose model has no identifiers, they may be anything.
      if (!isObject(identifier) || typeof identifier['value'] !== 'string') continue;
      const { scheme, value } = identifier as { scheme: string; value: string };
      yield `${scheme} ${value.replace(/\s/g, '').toUpperCase()}`;
    }
  if (typeof network === 'string' && typeof member === 'string') yield `member ${network} ${member}`;
  if (typeof reference === 'string' && reference.trim()) yield `reference ${reference.trim()}`;
}

/** The normalised names or titles of a record, in all languages. */
function namesOf(record: AnyRecord): Set<string> {
  const { name, title } = record as Fields;
  const text = name ?? title;
  const texts: unknown[] = typeof text === 'object' && text !== null ? Object.values(text) : [text];
  return new Set(texts.flatMap((each) => (typeof each === 'string' ? normalizeSearch(each) || [] : [])));
}

function addTo(map: Map<string, Set<AnyRecord>>, key: string, record: AnyRecord): void {
  const records = map.get(key);
  if (records) records.add(record);
  else map.set(key, new Set([record]));
}

/**
 * Matches new records with those of a list: by id, else by an identifier, else by name. Each record
 * is matched once. Several records with the same identifier or name are candidates.
 *
 * @param isFoundByName whether the id of a new record was found by a name, and counts as one
 */
export function matchRecords(
  existing: readonly AnyRecord[],
  incoming: readonly AnyRecord[],
  isFoundByName: (incoming: AnyRecord) => boolean = () => false,
): ReadonlyMap<AnyRecord, Match> {
  const byId = new Map(existing.map((record) => [record.id as string, record]));
  const matches = new Map<AnyRecord, Match>();
  const used = new Set<AnyRecord>();
  for (const record of incoming) {
    const same = byId.get(record.id);
    if (!same || isFoundByName(record)) continue;
    matches.set(record, { by: 'id', record: same });
    used.add(same);
  }
  for (const [by, keysOf] of [
    ['identifier', identifiersOf],
    ['name', namesOf],
  ] as const) {
    const index = new Map<string, Set<AnyRecord>>();
    for (const record of existing)
      if (!used.has(record)) for (const key of keysOf(record)) addTo(index, key, record);
    const claims = new Map<AnyRecord, number>();
    const found = new Map<AnyRecord, ReadonlySet<AnyRecord>>();
    for (const record of incoming) {
      if (matches.has(record)) continue;
      const candidates = new Set([...keysOf(record)].flatMap((key) => [...(index.get(key) ?? [])]));
      const named = byId.get(record.id);
      if (named && (by === 'name' || candidates.size)) candidates.add(named);
      if (!candidates.size) continue;
      found.set(record, candidates);
      for (const candidate of candidates) claims.set(candidate, (claims.get(candidate) ?? 0) + 1);
    }
    for (const [record, candidates] of found) {
      const [only] = candidates;
      if (candidates.size === 1 && claims.get(only!) === 1 && !used.has(only!)) {
        matches.set(record, { by, record: only! });
        used.add(only!);
      } else matches.set(record, { by: 'candidates', candidates: [...candidates] });
    }
  }
  return matches;
}
