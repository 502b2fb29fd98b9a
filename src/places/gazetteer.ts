import { asText } from '../language/as-text.ts';
import { builtInLocale } from '../language/locale-registry.ts';
import { resolveLocale } from '../language/locale.ts';
import { transliterate } from '../language/transliterate.ts';
import type { MunicipalityId } from '../model/id.ts';
import type { Municipality } from '../model/municipality.ts';
import { NAMES } from './municipality-names.ts';

/** Municipalities by id, with at least their names. */
export type Gazetteer = ReadonlyMap<string, Municipality>;

/** A name and the BCP 47 tag of its language, which may differ from the requested one. */
export interface PlaceName {
  readonly text: string;
  readonly lang: string;
}

function nameIn(name: Municipality['name'], locale: string): PlaceName | undefined {
  const tags = Object.keys(name);
  // sr-Latn-XK, then sr-Latn, then sr.
  for (
    let prefix = asText(locale).toLowerCase();
    prefix;
    prefix = prefix.slice(0, Math.max(0, prefix.lastIndexOf('-')))
  ) {
    const lang = tags.find((tag) => tag.toLowerCase() === prefix);
    if (lang) return { text: name[lang]!, lang };
  }
  const inLanguage = (lang: string): PlaceName => ({ text: name[lang]!, lang });
  const lang = builtInLocale(resolveLocale(locale));
  const serbian = name['sr-Latn'] ?? name['sr-Cyrl'] ?? name['sr'];
  if (serbian && (lang === 'sr-Latn' || lang === 'sr-Cyrl')) {
    return { text: name[lang] ?? transliterate(serbian, lang === 'sr-Latn' ? 'Latn' : 'Cyrl'), lang };
  }
  // An English name that equals the Albanian one is Albanian, so that screen readers pronounce it
  // so.
  if (name['en'] && name['en'] !== name['sq']) return inLanguage('en');
  const local = name['sq'] ? 'sq' : tags[0];
  return local === undefined ? undefined : inLanguage(local);
}

/** Whether a municipality has names. In an unchecked file it may be anything. */
const hasNames = (municipality: Municipality | null): boolean =>
  typeof municipality?.name === 'object' &&
  municipality.name !== null &&
  Object.values(municipality.name).every((name) => typeof name === 'string');

let builtIn: Gazetteer | undefined;

/**
 * Returns the gazetteer: the names of the 38 municipalities of Kosovo and the 61 of Albania, and
 * the municipalities of a dataset. All other facts are in {@link municipality}.
 *
 * @param own the municipalities of a dataset; one with an existing id overrides its fields, and its
 *   names language by language
 * @returns a map from id to record: Kosovo, Albania, the dataset's own. Without `own` the map is
 *   shared: do not change it
 * @example
 * gazetteer().size; // 99
 * const tetovo = { id: 'mk-tetove', country: 'MK', name: { sq: 'Tetovë', mk: 'Тетово' } };
 * const { dataset } = checkDataset({ municipalities: [tetovo] });
 * gazetteer(dataset.municipalities).get('mk-tetove')?.name; // { sq: 'Tetovë', mk: 'Тетово' }
 */
export function gazetteer(own?: readonly Municipality[]): Gazetteer {
  builtIn ??= new Map(NAMES.map((municipality) => [municipality.id, municipality]));
  const usable = (Array.isArray(own) ? (own as readonly Municipality[]) : []).filter(hasNames);
  if (!usable.length) return builtIn;
  const all = new Map(builtIn);
  for (const municipality of usable) {
    const existing = all.get(municipality.id);
    all.set(
      municipality.id,
      existing
        ? { ...existing, ...municipality, name: { ...existing.name, ...municipality.name } }
        : municipality,
    );
  }
  return all;
}

/**
 * The ids of all municipalities: Kosovo in the order of its statistics agency, then Albania by LAU
 * code.
 */
export const municipalityIds: readonly MunicipalityId[] = /*@__PURE__*/ NAMES.map(({ id }) => id);

/**
 * Whether the gazetteer has an id.
 *
 * @param id any string; ids are in lower case
 * @example
 * isMunicipality('al-shkoder'); // true
 * isMunicipality('mk-tetove'); // false: a dataset may bring it, see {@link gazetteer}
 */
export function isMunicipality(id: string): id is MunicipalityId {
  return gazetteer().has(id);
}

/** Options for looking up a municipality. */
export interface PlaceOptions {
  /** The gazetteer of a dataset with its own municipalities. Default: the built-in one. */
  readonly gazetteer?: Gazetteer | undefined;
}

/** The gazetteer of a dataset, given as an option or, in the older form, as an argument. */
const gazetteerOf = (options: PlaceOptions | Gazetteer | undefined): Gazetteer =>
  options instanceof Map ? options : ((options as PlaceOptions | undefined)?.gazetteer ?? gazetteer());

/**
 * Returns the name of a municipality in a language.
 *
 * It falls back from a region or script to the language, from one Serbian script to the other
 * (transliterated), from Bosnian, Croatian and Montenegrin to Serbian, to English, to the local
 * name.
 *
 * @param id the id, as `xk-gjakove`
 * @param locale a BCP 47 tag
 * @returns the name and its language, for the attribute `lang`; `undefined` for an unknown id
 * @example
 * municipalityName('xk-gjakove', 'sr-Cyrl'); // { text: 'Ђаковица', lang: 'sr-Cyrl' }
 * municipalityName('al-shkoder', 'sr-Latn'); // { text: 'Skadar', lang: 'sr-Latn' }
 * municipalityName('al-fier', 'sr-Latn');
 * // { text: 'Fier', lang: 'sq' }: Serbian has no name of its own
 */
export function municipalityName(id: string, locale: string, options?: PlaceOptions): PlaceName | undefined;
/** @deprecated Pass the gazetteer as an option: `municipalityName(id, locale, { gazetteer })`. */
export function municipalityName(id: string, locale: string, gazetteer: Gazetteer): PlaceName | undefined;
export function municipalityName(
  id: string,
  locale: string,
  options?: PlaceOptions | Gazetteer,
): PlaceName | undefined {
  const name = gazetteerOf(options).get(id)?.name;
  return name && nameIn(name, locale);
}

/**
 * Returns the names of a municipality in the languages of the gazetteer.
 *
 * @param id the id, as `xk-gjakove`
 * @returns the different names, Albanian first; an empty list for an unknown id
 * @example
 * municipalityNames('xk-gjakove'); // ['Gjakovë', 'Đakovica', 'Gjakova']
 */
export function municipalityNames(id: string, options?: PlaceOptions): string[];
/** @deprecated Pass the gazetteer as an option: `municipalityNames(id, { gazetteer })`. */
export function municipalityNames(id: string, gazetteer: Gazetteer): string[];
export function municipalityNames(id: string, options?: PlaceOptions | Gazetteer): string[] {
  return [...new Set(Object.values(gazetteerOf(options).get(id)?.name ?? {}))];
}
