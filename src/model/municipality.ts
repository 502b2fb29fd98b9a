import * as z from 'zod/mini';
import { MunicipalityId } from './id.ts';
import { LanguageTag } from './local-text.ts';
import { optionalList } from './record.ts';
import { hasAny } from './rules.ts';

const text = () => z.string().check(z.regex(/\S/, 'empty-text'));

/** An ISO 3166-1 alpha-2 code. Kosovo is `XK`, a user-assigned code in common use. */
export const CountryCode = z.string().check(z.regex(/^[A-Z]{2}$/, 'bad-value'));
export type CountryCode = z.infer<typeof CountryCode>;

/**
 * The id of a district or county. It is not a {@link MunicipalityId}: the district `xk-gjilan`
 * contains a municipality with the same id.
 */
export const DistrictId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'))
  .brand<'districts'>();
export type DistrictId = z.infer<typeof DistrictId>;

/** A point in WGS 84 coordinates, in degrees. */
export const GeoPoint = z.looseObject({
  /** The latitude in degrees north, from -90 to 90. */
  lat: z.number().check(z.gte(-90, 'bad-number'), z.lte(90, 'bad-number')),
  /** The longitude in degrees east, from -180 to 180. */
  lon: z.number().check(z.gte(-180, 'bad-number'), z.lte(180, 'bad-number')),
});
export type GeoPoint = z.infer<typeof GeoPoint>;

/** The position of a municipality on a tile map, on which each has one square of the same size. */
export const Tile = z.looseObject({
  /** The column, counted from 0, from west to east. */
  column: z.int('bad-number').check(z.gte(0, 'bad-number')),
  /** The row, counted from 0, from north to south. */
  row: z.int('bad-number').check(z.gte(0, 'bad-number')),
  /** A few letters that fit on the square. It is a label, not a code. */
  label: z.optional(text()),
});
export type Tile = z.infer<typeof Tile>;

/**
 * The inflected forms of an Albanian name, as sentences need them: "në Gjilan", "Gjilani", "Komuna
 * e Gjilanit".
 */
export const AlbanianForms = z.looseObject({
  /** "Gjilan" */
  indefinite: text(),
  /** "Gjilani" */
  definite: text(),
  /** "Gjilanit" */
  genitive: text(),
  /** "Komuna e Gjilanit" */
  official: text(),
});
export type AlbanianForms = z.infer<typeof AlbanianForms>;

/**
 * A municipality, which organisations, projects and calls refer to.
 *
 * The gazetteer contains the municipalities of Kosovo and Albania. A dataset can add others, for
 * which only `id`, `country` and `name` are required.
 *
 * @example
 * ```json
 * { "id": "mk-tetove", "country": "MK",
 *   "name": { "sq": "Tetovë", "mk": "Тетово", "en": "Tetovo" } }
 * ```
 */
export const Municipality = z.looseObject({
  /**
   * The country code, a hyphen and the name, as in `xk-gjilan`. Stable, and never reused for
   * another place.
   */
  id: MunicipalityId,
  /** The country that it belongs to. */
  country: CountryCode,
  /**
   * Its names by BCP 47 language tag, at least one. If only one Serbian script is given, the other
   * is transliterated.
   */
  name: z.record(LanguageTag, text()).check(z.refine(hasAny, 'empty-text')),
  /**
   * Former names, other spellings, and the seat if its name differs; all of them are found by
   * search.
   */
  aliases: optionalList(text()),
  /** The inflected forms of its Albanian name. */
  forms: z.optional(AlbanianForms),
  /** The id of the district (Kosovo) or county (Albania). */
  district: z.optional(DistrictId),
  /**
   * The town that is its administrative seat, which can have another name than the municipality.
   */
  seat: z.optional(
    z.looseObject({
      /** The name of the town. */
      name: text(),
      /** The location of the town. */
      point: z.optional(GeoPoint),
    }),
  ),
  /** The centre of its area. */
  centroid: z.optional(GeoPoint),
  /** Its area in square kilometres. */
  areaKm2: z.optional(z.number().check(z.gt(0, 'bad-number'))),
  /** Its position on the tile map of its country. */
  tile: z.optional(Tile),
  /** The ids of the municipalities in the same country with which it shares a land border. */
  neighbours: optionalList(MunicipalityId),
  /** Its codes in other registers, by scheme. */
  codes: z.optional(z.record(text(), text())),
});
export type Municipality = z.infer<typeof Municipality>;
