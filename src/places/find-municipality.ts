import { normalizeSearch } from '../language/normalize-search.ts';
import type { Municipality } from '../model/municipality.ts';
import { albanianForms } from './albanian-forms.ts';
import { gazetteer, type Gazetteer } from './gazetteer.ts';
import { serbianCases } from './serbian-cases.ts';
import { settlementNames } from './settlements.ts';
import { SPELLINGS } from './spellings.ts';

/**
 * How a spelling matches, from the most to the least certain: `exact` is a name; `form` an
 * inflected name, or one after "Komuna e", "u" and the like; `alias` another name (old, parallel,
 * of the seat); `near` is one letter away from one of these.
 */
export type SpellingMatch = 'exact' | 'form' | 'alias' | 'near';

/** One municipality, or several candidates among which a person must choose. */
export type FoundMunicipality =
  | { readonly municipality: Municipality; readonly candidates?: undefined; readonly match: SpellingMatch }
  | {
      readonly municipality?: undefined;
      readonly candidates: readonly Municipality[];
      readonly match: SpellingMatch;
    };

/** Options for {@link findMunicipality}. */
export interface FindOptions {
  /** Limits the search to a country (ISO 3166-1 alpha-2, or `XK`). */
  readonly country?: string | undefined;
  /** The gazetteer of a dataset. Default: the municipalities of Kosovo and Albania. */
  readonly gazetteer?: Gazetteer | undefined;
}

/** A municipality that has a spelling. */
interface Hit {
  readonly municipality: Municipality;
  readonly match: SpellingMatch;
  /**
   * The language of the spelling: "opštine Mitrovice" and "në Mitrovicë" normalise to the same
   * word.
   */
  readonly language: string;
  /** Whether the name is long enough to tell a typing error of one letter from another name. */
  readonly long: boolean;
}
type Index = ReadonlyMap<string, readonly Hit[]>;

const MATCHES: readonly SpellingMatch[] = ['exact', 'form', 'alias', 'near'];
const leastCertain = (matches: readonly SpellingMatch[]) =>
  MATCHES[Math.max(...matches.map((match) => MATCHES.indexOf(match)))]!;

/** The longest text that can be a name with its context. */
const LONGEST = 160;
/** Shorter names differ from each other by one letter: Has, Mat, Klos, Vorë. */
const LONG_NAME = 5;

/** Normalised words around a name that do not identify it, by language. */
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
 * Normalised names of countries. "Kamenica (Srbija)" is another Kamenica, and "Albania" is not a
 * misspelt "Albanik".
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
      // The first one wins: names are added before forms, forms before aliases.
      if (!key || hits?.some((hit) => hit.municipality === municipality && hit.language === language)) return;
      const hit = { municipality, match, language, long };
      if (hits) hits.push(hit);
      else index.set(key, [hit]);
    };
    /** Adds a spelling and its forms. */
    const add = (
      spelling: string,
      match: SpellingMatch,
      language: string,
      derived?: readonly string[],
      matchOfDerived = match,
    ) => {
      const key = normalizeSearch(spelling);
      const long = key.length >= LONG_NAME;
      addKey(key, match, language, long);
      for (const form of derived ?? []) addKey(normalizeSearch(form), matchOfDerived, language, long);
    };
    const { id, country, name, forms } = municipality;
    const spellings = SPELLINGS[id] ?? {};
    const other = (list: string | undefined) => list?.split(',') ?? [];

    // Names. An official name of Kosovo is exact: "Komuna e Mitrovicës" is not ambiguous,
    // "Mitrovica" is.
    for (const tag of Object.keys(name)) add(name[tag]!, 'exact', tag.split('-')[0]!.toLowerCase());
    for (const tag of ['tr', 'bs', 'el', 'mk'] as const)
      if (spellings[tag]) add(spellings[tag], 'exact', tag);
    if (forms) add(forms.official, 'exact', 'sq');
    // Forms of the names.
    if (name['sq']) {
      const declined = albanianForms(
        forms?.indefinite ?? spellings.indefinite ?? name['sq'],
        forms?.definite ?? spellings.definite,
      );
      if (country === 'XK') add(`Komuna e ${declined.genitive}`, 'exact', 'sq');
      add(name['sq'], 'exact', 'sq', [...Object.values(declined), forms?.genitive ?? ''], 'form');
    }
    if (name['sr-Latn']) add(name['sr-Latn'], 'exact', 'sr', serbianCases(name['sr-Latn']), 'form');
    // Other names and their forms.
    const { seat, seatDefinite } = spellings;
    if (seat) add(seat, 'alias', 'sq', Object.values(albanianForms(seat, seatDefinite)));
    for (const alias of other(spellings.sq)) add(alias, 'alias', 'sq', Object.values(albanianForms(alias)));
    for (const alias of other(spellings.sr)) add(alias, 'alias', 'sr', serbianCases(alias));
    const towns = settlementNames().get(id);
    for (const town of towns?.sq ?? []) add(town, 'alias', 'sq', Object.values(albanianForms(town)));
    for (const town of towns?.sr ?? []) add(town, 'alias', 'sr', serbianCases(town));
    for (const alias of [...other(spellings.other), ...(municipality.aliases ?? [])]) add(alias, 'alias', '');
  }
  return index;
}

const indexes = /*@__PURE__*/ new WeakMap<Gazetteer, Index>();
function indexOf(places: Gazetteer): Index {
  let index = indexes.get(places);
  if (!index) indexes.set(places, (index = buildIndex(places)));
  return index;
}

/** Whether two words differ by one missing, extra, changed or swapped letter. */
function isOneEdit(a: string, b: string): boolean {
  if (a.length > b.length) return isOneEdit(b, a);
  if (b.length - a.length > 1) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  if (a.length < b.length) return a.slice(at) === b.slice(at + 1);
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The municipalities that a spelling without separators can mean. */
interface Reading {
  readonly municipalities: readonly Municipality[];
  readonly match: SpellingMatch;
}

function read(hits: readonly Hit[], language: string, inContext: boolean): Reading {
  const inLanguage = language ? hits.filter((hit) => hit.language === language) : [];
  const pool = inLanguage.length ? inLanguage : hits;
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
  // Looks up the whole text first ("Hani i Elezit"), then strips words around the name ("Në Komunën
  // e Gjilanit").
  for (let inContext = false; tokens.length; inContext = true) {
    const hits = inCountry(index.get(tokens.join(' ')) ?? []);
    if (hits.length) return read(hits, language, inContext);
    const first = HEADS.get(tokens[0]!) ?? SMALL_WORDS.get(tokens[0]!);
    const last = HEADS.get(tokens.at(-1)!);
    if (!(first ?? last)) break;
    language ||= first ?? last!;
    tokens = first ? tokens.slice(1) : tokens.slice(0, -1);
  }
  const misspelt = tokens.join(' ');
  if (misspelt.length < LONG_NAME) return undefined;
  const near = new Set<Municipality>();
  for (const [other, hits] of index) {
    if (!isOneEdit(misspelt, other)) continue;
    for (const hit of inCountry(hits)) if (hit.long) near.add(hit.municipality);
  }
  return near.size ? { municipalities: [...near], match: 'near' } : undefined;
}

/**
 * Finds the municipality that a spelling means. It may be in Latin or Cyrillic letters, without
 * diacritics, inflected, after "Komuna e" or "Opština", in two languages at once, an old name, the
 * name of the seat, or have one typing error.
 *
 * An ambiguous spelling ("Mitrovica") returns candidates, and `match` says how the spelling
 * matches. It never throws.
 *
 * @param spelling the text; it is not a name if it has control characters or more than 160
 *   characters
 * @param options the country, and the gazetteer of a dataset with its own municipalities
 * @returns one municipality, or candidates, or `undefined`
 * @example
 * findMunicipality('Ђаковица')?.municipality?.id; // 'xk-gjakove'
 * findMunicipality('në Gjilan')?.match; // 'form'
 * findMunicipality('Mitrovica')?.candidates?.map(({ id }) => id);
 * // ['xk-mitrovice', 'xk-mitrovice-e-veriut']
 * findMunicipality('Skopje'); // undefined
 */
export function findMunicipality(spelling: string, options: FindOptions = {}): FoundMunicipality | undefined {
  // A cell of a spreadsheet may hold something else.
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
  if (parts.length < 2 || (whole && whole.match !== 'near')) return whole && toResult(whole);

  // In "Obiliq/Obilić", "Prishtina (Priština)" and "Gjilan, Kosovë" the parts must agree.
  const countries = parts.flatMap((part) => COUNTRIES.get(normalizeSearch(part)) ?? []);
  if (countries.some((country) => country !== (options.country ?? countries[0]))) return undefined;
  const names = parts.filter((part) => !COUNTRIES.has(normalizeSearch(part)));
  const readings = names.map((name) => readSpelling(name, index, options.country ?? countries[0]));
  const matched = readings.filter((reading) => reading !== undefined);
  if (!matched.length) return whole && toResult(whole);
  const match = leastCertain(matched.map((reading) => reading.match));
  const common = matched
    .map((reading) => reading.municipalities)
    .reduce((some, others) => some.filter((municipality) => others.includes(municipality)));
  // An unknown part may mean another place ("Kamenica (Srbija)"), so a person has to decide.
  if (common.length === 1 && matched.length < names.length) return { candidates: common, match };
  if (common.length) return toResult({ municipalities: common, match });
  return { candidates: [...new Set(matched.flatMap((reading) => reading.municipalities))], match };
}

function toResult({ municipalities, match }: Reading): FoundMunicipality {
  return municipalities.length === 1
    ? { municipality: municipalities[0]!, match }
    : { candidates: municipalities, match };
}
