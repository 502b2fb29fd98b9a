import { compareText } from '../../../src/language/collation.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { municipalityName, type Gazetteer, type PlaceName } from '../../../src/places/gazetteer.ts';
import { tilesOf, type MapTile } from '../../templates/tile-map.ts';

/** A municipality in the list and on the map. */
export interface CountedPlace {
  readonly id: string;
  readonly name: PlaceName;
  readonly count: number;
}

/** A country: its places, those with a count in descending order, and the tiles of its map. */
export interface CountryPlaces {
  readonly country: string;
  readonly places: ReadonlyMap<string, CountedPlace>;
  readonly listed: readonly CountedPlace[];
  readonly tiles: readonly MapTile[];
}

/** These countries come first, in this order; then those of a dataset's own places. */
const FIRST_COUNTRIES = ['xk', 'al'];

const countryOf = (id: string, places: Gazetteer) => places.get(id)?.country.toLowerCase() ?? '';

/**
 * The countries that a map shows.
 *
 * @param wanted those that the author named, separated by spaces; without it, those with a count
 */
export function countriesToShow(
  wanted: string | undefined,
  counts: ReadonlyMap<string, number>,
  places: Gazetteer,
): readonly string[] {
  const named = (wanted ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  if (named.length) return [...new Set(named)];
  const counted = new Set([...counts.keys()].map((id) => countryOf(id, places)));
  return [...new Set([...FIRST_COUNTRIES, ...[...counted].sort()])].filter((country) => counted.has(country));
}

/** The places of a country with their counts, and its tiles. */
export function countryPlaces(
  country: string,
  counts: ReadonlyMap<string, number>,
  gazetteer: Gazetteer,
  locale: Locale,
): CountryPlaces {
  const compare = compareText(locale);
  const all = [...gazetteer.keys()]
    .filter((id) => countryOf(id, gazetteer) === country)
    .map((id): CountedPlace => {
      const name = municipalityName(id, locale, gazetteer) ?? { text: id, lang: 'und' };
      return { id, name, count: counts.get(id) ?? 0 };
    });
  return {
    country,
    places: new Map(all.map((place) => [place.id, place])),
    listed: all
      .filter(({ count }) => count)
      .sort((a, b) => b.count - a.count || compare(a.name.text, b.name.text)),
    tiles: tilesOf(country, gazetteer),
  };
}

/**
 * How many records have places only in countries that are not shown.
 *
 * @param records the municipalities of each record
 */
export const countElsewhere = (
  records: readonly (readonly string[])[],
  shown: readonly string[],
  places: Gazetteer,
): number => records.filter((ids) => ids.every((id) => !shown.includes(countryOf(id, places)))).length;
