import { builtInLocale } from '../language/locale-registry.ts';
import { resolveLocale } from '../language/locale.ts';
import { transliterate } from '../language/transliterate.ts';
import type { MunicipalityId } from '../model/id.ts';
import type { Municipality } from '../model/municipality.ts';
import { NAMES } from './municipality-names.ts';

/** Municipalities by id, each with its names at least. */
export type Gazetteer = ReadonlyMap<string, Municipality>;

/** A name and the BCP 47 tag of the language that it is in, which is not always the one that was asked for. */
export interface PlaceName {
  readonly text: string;
  readonly lang: string;
}

function nameIn(name: Municipality['name'], locale: string): PlaceName | undefined {
  const tags = Object.keys(name);
  // sr-Latn-XK, then sr-Latn, then sr.
  for (let asked = locale.toLowerCase(); asked; asked = asked.slice(0, Math.max(0, asked.lastIndexOf('-')))) {
    const lang = tags.find((tag) => tag.toLowerCase() === asked);
    if (lang) return { text: name[lang]!, lang };
  }
  const found = (lang: string): PlaceName => ({ text: name[lang]!, lang });
  const lang = builtInLocale(resolveLocale(locale));
  const serbian = name['sr-Latn'] ?? name['sr-Cyrl'] ?? name['sr'];
  if (serbian && (lang === 'sr-Latn' || lang === 'sr-Cyrl')) {
    return { text: name[lang] ?? transliterate(serbian, lang === 'sr-Latn' ? 'Latn' : 'Cyrl'), lang };
  }
  // Where English has no name of its own, the name is Albanian, and a screen reader should say it so.
  if (name['en'] && name['en'] !== name['sq']) return found('en');
  const local = name['sq'] ? 'sq' : tags[0];
  return local === undefined ? undefined : found(local);
}

let builtIn: Gazetteer | undefined;

/**
 * The gazetteer: 38 municipalities of Kosovo and 61 of Albania with their names, and those that a dataset brings. Light: it carries names only;
 * {@link municipality} has the rest.
 *
 * @param own The municipalities of a dataset. One with the id of a municipality that is here already adds to it: its fields win, and its
 *   names, language by language.
 * @returns A map from id to record, Kosovo first, then Albania, then the dataset's own. Without `own` always the same map: do not change it.
 * @example
 * gazetteer().size; // 99
 * const { dataset } = checkDataset({ municipalities: [{ id: 'mk-tetove', country: 'MK', name: { sq: 'Tetovë', mk: 'Тетово' } }] });
 * gazetteer(dataset.municipalities).get('mk-tetove')?.name; // { sq: 'Tetovë', mk: 'Тетово' }
 */
export function gazetteer(own: readonly Municipality[] = []): Gazetteer {
  builtIn ??= new Map(NAMES.map((municipality) => [municipality.id, municipality]));
  if (!own.length) return builtIn;
  const all = new Map(builtIn);
  for (const municipality of own) {
    const known = all.get(municipality.id);
    all.set(
      municipality.id,
      known ? { ...known, ...municipality, name: { ...known.name, ...municipality.name } } : municipality,
    );
  }
  return all;
}

/** The ids of all municipalities of the gazetteer: Kosovo by the numbers of its statistics agency, then Albania by LAU code. */
export const municipalityIds: readonly MunicipalityId[] = /*@__PURE__*/ NAMES.map(({ id }) => id);

/**
 * Whether the gazetteer has this id.
 *
 * @param id Any string; upper case is not an id.
 * @example
 * isMunicipality('al-shkoder'); // true
 * isMunicipality('mk-tetove'); // false: a dataset may bring it, see {@link gazetteer}
 */
export function isMunicipality(id: string): id is MunicipalityId {
  return gazetteer().has(id);
}

/**
 * The name of a municipality in a language.
 *
 * Falls back from a region or script to its language, from one Serbian script to the other (transliterated), from Bosnian, Croatian and
 * Montenegrin to Serbian, then to English, and last to the name in use at the place itself.
 *
 * @param id The id, as `xk-gjakove`.
 * @param locale A BCP 47 tag.
 * @param places The gazetteer with a dataset's own municipalities, if it has any.
 * @returns The name and the language it is in, for the `lang` of the element that shows it; `undefined` for an id that is not there.
 * @example
 * municipalityName('xk-gjakove', 'sr-Cyrl'); // { text: 'Ђаковица', lang: 'sr-Cyrl' }
 * municipalityName('al-shkoder', 'sr-Latn'); // { text: 'Skadar', lang: 'sr-Latn' }
 * municipalityName('al-fier', 'sr-Latn'); // { text: 'Fier', lang: 'sq' }: Serbian has no name of its own
 */
export function municipalityName(
  id: string,
  locale: string,
  places: Gazetteer = gazetteer(),
): PlaceName | undefined {
  const name = places.get(id)?.name;
  return name && nameIn(name, locale);
}

/**
 * All the names of a municipality, in every language that the gazetteer has light at hand, for a search to fold.
 *
 * @param id The id, as `xk-gjakove`.
 * @param places The gazetteer with a dataset's own municipalities, if it has any.
 * @returns Each name once, Albanian first; nothing for an id that is not there.
 * @example
 * municipalityNames('xk-gjakove'); // ['Gjakovë', 'Đakovica', 'Gjakova']
 */
export function municipalityNames(id: string, places: Gazetteer = gazetteer()): string[] {
  return [...new Set(Object.values(places.get(id)?.name ?? {}))];
}
