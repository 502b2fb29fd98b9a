import { normalizeSearch } from '../language/normalize-search.ts';
import type { Municipality } from '../model/municipality.ts';
import { albanianForms } from './albanian-forms.ts';
import { gazetteer, type Gazetteer } from './gazetteer.ts';
import { serbianCases } from './serbian-cases.ts';
import { SPELLINGS } from './spellings.ts';

/**
 * How a spelling was understood, from the surest to the least sure: one of the place's names; an inflected form or a name with "Komuna e",
 * "u" or the like before it; another name (old, parallel, of the seat); one letter away from one of these.
 */
export type SpellingMatch = 'exact' | 'form' | 'alias' | 'near';

/** One municipality, or the ones between which nobody but a person can choose. */
export type FoundMunicipality =
  | { readonly municipality: Municipality; readonly candidates?: undefined; readonly match: SpellingMatch }
  | {
      readonly municipality?: undefined;
      readonly candidates: readonly Municipality[];
      readonly match: SpellingMatch;
    };

/** Where to look. */
export interface FindOptions {
  /** Only municipalities of this country (ISO 3166-1 alpha-2, or `XK`). */
  readonly country?: string | undefined;
  /** The gazetteer with a dataset's own municipalities in it. Without it, the one of Kosovo and Albania. */
  readonly gazetteer?: Gazetteer | undefined;
}

/** That a key is a spelling of a municipality. */
interface Hit {
  readonly municipality: Municipality;
  readonly match: SpellingMatch;
  /** The language that spells it so, because "opštine Mitrovice" and "në Mitrovicë" fold to the same word. */
  readonly language: string;
  /** Whether the name behind it is long enough for a slip of one letter to be seen as one. */
  readonly long: boolean;
}
type Index = ReadonlyMap<string, readonly Hit[]>;

const MATCHES: readonly SpellingMatch[] = ['exact', 'form', 'alias', 'near'];
const leastSure = (matches: readonly SpellingMatch[]) =>
  MATCHES[Math.max(...matches.map((match) => MATCHES.indexOf(match)))]!;

/** Longer than any name with what stands around it. Longer texts are not names. */
const LONGEST = 160;
/** Below this number of letters, one letter more or less is another name: Has, Mat, Klos, Vorë. */
const LONG_NAME = 5;

/** Words that stand before (or, some, after) a name and say nothing of which one it is, folded, by language. */
const words = (list: string, language: string) => list.split(' ').map((word) => [word, language] as const);
const HEADS: ReadonlyMap<string, string> = /*@__PURE__*/ new Map([
  .../*@__PURE__*/ words(
    'komuna komune komunen komunes bashki bashkia bashkine bashkise qytet qyteti qytetin qytetit',
    'sq',
  ),
  .../*@__PURE__*/ words(
    'opstina opstine opstini opstinu opstinom opcina opcine opcini opcinu grad grada gradu',
    'sr',
  ),
  .../*@__PURE__*/ words('municipality city', 'en'),
  .../*@__PURE__*/ words('belediyesi', 'tr'),
]);
const SMALL_WORDS: ReadonlyMap<string, string> = /*@__PURE__*/ new Map([
  .../*@__PURE__*/ words('ne nga te tek prej per i e se', 'sq'),
  .../*@__PURE__*/ words('u iz na', 'sr'),
  .../*@__PURE__*/ words('in from at of the', 'en'),
]);

/**
 * Names of countries, folded: "Gjilan, Kosovë" says where Gjilan is, "Kamenica (Srbija)" is another Kamenica, "Albania" is not a slip of
 * "Albanik" nor "Srbija" of "Srbica".
 */
const COUNTRIES: ReadonlyMap<string, string> = /*@__PURE__*/ new Map([
  .../*@__PURE__*/ words('kosove kosova kosoves kosovo kosovu xk', 'XK'),
  .../*@__PURE__*/ words(
    'shqiperi shqiperia shqiperise albania albanija albanije albaniji albanie albanien al',
    'AL',
  ),
  .../*@__PURE__*/ words('serbi serbia serbise srbija srbije srbiji serbie serbien rs', 'RS'),
  .../*@__PURE__*/ words('maqedoni maqedonia maqedonise makedonija makedonije makedoniji macedonia mk', 'MK'),
  .../*@__PURE__*/ words('montenegro me', 'ME'),
]);

function buildIndex(places: Gazetteer): Index {
  const index = new Map<string, Hit[]>();
  for (const municipality of places.values()) {
    const addKey = (key: string, match: SpellingMatch, language: string, long: boolean) => {
      const hits = index.get(key);
      // The first one is the surest: names are added before forms, forms before aliases.
      if (!key || hits?.some((hit) => hit.municipality === municipality && hit.language === language)) return;
      const hit = { municipality, match, language, long };
      if (hits) hits.push(hit);
      else index.set(key, [hit]);
    };
    /** A spelling and the forms that are made of it. */
    const add = (
      spelling: string,
      match: SpellingMatch,
      language: string,
      made?: readonly string[],
      ofForms = match,
    ) => {
      const key = normalizeSearch(spelling);
      const long = key.length >= LONG_NAME;
      addKey(key, match, language, long);
      for (const form of made ?? []) addKey(normalizeSearch(form), ofForms, language, long);
    };
    const { id, country, name, forms } = municipality;
    const spelled = SPELLINGS[id] ?? {};
    const other = (list: string | undefined) => list?.split(',') ?? [];

    // Its names. The official name of a municipality of Kosovo is one: "Komuna e Mitrovicës" is not ambiguous, "Mitrovica" is.
    for (const tag of Object.keys(name)) add(name[tag]!, 'exact', tag.split('-')[0]!.toLowerCase());
    for (const tag of ['tr', 'bs', 'el', 'mk'] as const) if (spelled[tag]) add(spelled[tag], 'exact', tag);
    if (forms) add(forms.official, 'exact', 'sq');
    // Their forms.
    if (name['sq']) {
      const declined = albanianForms(
        forms?.indefinite ?? spelled.indefinite ?? name['sq'],
        forms?.definite ?? spelled.definite,
      );
      if (country === 'XK') add(`Komuna e ${declined.genitive}`, 'exact', 'sq');
      add(name['sq'], 'exact', 'sq', [...Object.values(declined), forms?.genitive ?? ''], 'form');
    }
    if (name['sr-Latn']) add(name['sr-Latn'], 'exact', 'sr', serbianCases(name['sr-Latn']), 'form');
    // Its other names, and theirs.
    const { seat, seatDefinite } = spelled;
    if (seat) add(seat, 'alias', 'sq', Object.values(albanianForms(seat, seatDefinite)));
    for (const alias of other(spelled.sq)) add(alias, 'alias', 'sq', Object.values(albanianForms(alias)));
    for (const alias of other(spelled.sr)) add(alias, 'alias', 'sr', serbianCases(alias));
    for (const alias of [...other(spelled.other), ...(municipality.aliases ?? [])]) add(alias, 'alias', '');
  }
  return index;
}

const indexes = /*@__PURE__*/ new WeakMap<Gazetteer, Index>();
function indexOf(places: Gazetteer): Index {
  let index = indexes.get(places);
  if (!index) indexes.set(places, (index = buildIndex(places)));
  return index;
}

/** Whether one letter less, more, other, or two exchanged, make one word of the other. */
function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** What one spelling without separators may mean: the municipalities, and how sure. */
interface Reading {
  readonly municipalities: readonly Municipality[];
  readonly match: SpellingMatch;
}

function read(hits: readonly Hit[], language: string, inContext: boolean): Reading {
  const spoken = language ? hits.filter((hit) => hit.language === language) : [];
  const pool = spoken.length ? spoken : hits;
  const names = pool.filter((hit) => hit.match === 'exact');
  const chosen = names.length ? names : pool;
  const match = chosen.map((hit) => hit.match).sort((a, b) => MATCHES.indexOf(a) - MATCHES.indexOf(b))[0]!;
  return {
    municipalities: [...new Set(chosen.map((hit) => hit.municipality))],
    match: inContext && match === 'exact' ? 'form' : match,
  };
}

function readSpelling(spelling: string, index: Index, country: string | undefined): Reading | undefined {
  const key = normalizeSearch(spelling);
  if (COUNTRIES.has(key)) return undefined;
  const inCountry = (hits: readonly Hit[]) =>
    country ? hits.filter((hit) => hit.municipality.country === country) : hits;
  let language = /\p{Script=Cyrillic}/u.test(spelling) ? 'sr' : '';
  let tokens = key.split(' ');
  // "Në Komunën e Gjilanit": as it stands first, because "Hani i Elezit" has small words of its own; then without what stands before.
  for (let inContext = false; tokens.length; inContext = true) {
    const hits = inCountry(index.get(tokens.join(' ')) ?? []);
    if (hits.length) return read(hits, language, inContext);
    const first = HEADS.get(tokens[0]!) ?? SMALL_WORDS.get(tokens[0]!);
    const last = HEADS.get(tokens.at(-1)!);
    if (!(first ?? last)) break;
    language ||= first ?? last!;
    tokens = first ? tokens.slice(1) : tokens.slice(0, -1);
  }
  const slip = tokens.join(' ');
  if (slip.length < LONG_NAME) return undefined;
  const near = new Set<Municipality>();
  for (const [other, hits] of index) {
    if (!isOneEdit(slip, other)) continue;
    for (const hit of inCountry(hits)) if (hit.long) near.add(hit.municipality);
  }
  return near.size ? { municipalities: [...near], match: 'near' } : undefined;
}

/**
 * Finds the municipality that a spelling means: in Latin or Cyrillic letters, with or without diacritics, in any case, inflected, with
 * "Komuna e" or "Opština" before it, in two languages at once, under an old name or that of its seat, or with one slip of the pen.
 *
 * It never guesses silently: what may be two places comes back as candidates ("Mitrovica"), and `match` says how the spelling was
 * understood. It never throws, whatever it is given.
 *
 * @param spelling What somebody wrote. More than 160 characters, or control characters, are nobody's name for a place.
 * @param options The country to look in, and the gazetteer, where a dataset brings places of its own.
 * @returns One municipality, with its names; or candidates; or `undefined`.
 * @example
 * findMunicipality('Ђаковица')?.municipality?.id; // 'xk-gjakove'
 * findMunicipality('në Gjilan')?.match; // 'form'
 * findMunicipality('Mitrovica')?.candidates?.map(({ id }) => id); // ['xk-mitrovice', 'xk-mitrovice-e-veriut']
 * findMunicipality('Skopje'); // undefined
 */
export function findMunicipality(spelling: string, options: FindOptions = {}): FoundMunicipality | undefined {
  // Typed callers cannot pass anything else; a cell of a spreadsheet can.
  if (typeof spelling !== 'string' || spelling.length > LONGEST) return undefined;
  const clean = spelling.replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '').replace(/\s+/g, ' ');
  if (/[\p{Cc}\p{Cs}]/u.test(clean)) return undefined;
  const places = options.gazetteer ?? gazetteer();
  const index = indexOf(places);
  const byId = places.get(clean.trim().toLowerCase());
  if (byId && byId.country === (options.country ?? byId.country))
    return { municipality: byId, match: 'exact' };

  const whole = readSpelling(clean, index, options.country);
  const parts = clean.split(/[/|,;()[\]]| [-–—] /).filter((part) => normalizeSearch(part));
  if (parts.length < 2 || (whole && whole.match !== 'near')) return whole && answer(whole);

  // "Obiliq/Obilić", "Prishtina (Priština)", "Gjilan, Kosovë": the parts must agree.
  const countries = parts.flatMap((part) => COUNTRIES.get(normalizeSearch(part)) ?? []);
  if (countries.some((country) => country !== (options.country ?? countries[0]))) return undefined;
  const names = parts.filter((part) => !COUNTRIES.has(normalizeSearch(part)));
  const readings = names.map((name) => readSpelling(name, index, options.country ?? countries[0]));
  const understood = readings.filter((reading) => reading !== undefined);
  if (!understood.length) return whole && answer(whole);
  const match = leastSure(understood.map((reading) => reading.match));
  const common = understood
    .map((reading) => reading.municipalities)
    .reduce((some, others) => some.filter((municipality) => others.includes(municipality)));
  // A part that means nothing to us may say that it is another place ("Kamenica (Srbija)"): then a person has to look.
  if (common.length === 1 && understood.length < names.length) return { candidates: common, match };
  if (common.length) return answer({ municipalities: common, match });
  return { candidates: [...new Set(understood.flatMap((reading) => reading.municipalities))], match };
}

function answer({ municipalities, match }: Reading): FoundMunicipality {
  return municipalities.length === 1
    ? { municipality: municipalities[0]!, match }
    : { candidates: municipalities, match };
}
