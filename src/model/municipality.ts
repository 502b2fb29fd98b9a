import * as z from 'zod/mini';
import { MunicipalityId } from './id.ts';
import { LanguageTag } from './local-text.ts';
import { optionalList } from './record.ts';
import { hasAny } from './rules.ts';

const text = () => z.string().check(z.regex(/\S/, 'empty-text'));

/** An ISO 3166-1 alpha-2 code, or `XK` for Kosovo: ISO leaves that code to its users, and everybody uses it so. */
export const CountryCode = z.string().check(z.regex(/^[A-Z]{2}$/, 'bad-value'));
export type CountryCode = z.infer<typeof CountryCode>;

/** The id of a district or county. Not a {@link MunicipalityId}: district `xk-gjilan` has a municipality `xk-gjilan` in it. */
export const DistrictId = z
  .string()
  .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'bad-id'))
  .brand<'districts'>();
export type DistrictId = z.infer<typeof DistrictId>;

/** A point on the earth in degrees (WGS 84). Latitude is north, longitude is east. */
export const GeoPoint = z.looseObject({
  /** Degrees north, -90 to 90. */
  lat: z.number().check(z.gte(-90, 'bad-number'), z.lte(90, 'bad-number')),
  /** Degrees east, -180 to 180. */
  lon: z.number().check(z.gte(-180, 'bad-number'), z.lte(180, 'bad-number')),
});
export type GeoPoint = z.infer<typeof GeoPoint>;

/** The square of a municipality on a tile map, where each has one square of the same size. */
export const Tile = z.looseObject({
  /** Counted from 0, from west to east. */
  column: z.int('bad-number').check(z.gte(0, 'bad-number')),
  /** Counted from 0, from north to south. */
  row: z.int('bad-number').check(z.gte(0, 'bad-number')),
  /** A few letters that fit on the square. A label, not a code. */
  label: z.optional(text()),
});
export type Tile = z.infer<typeof Tile>;

/** The forms of an Albanian name, because a sentence declines it: "në Gjilan", "Gjilani", "Komuna e Gjilanit". */
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
 * A municipality: the place to which an organisation, a project or a call belongs.
 *
 * The municipalities of Kosovo and Albania come with the gazetteer. A dataset may bring others in this same form; then only
 * `id`, `country` and `name` are required.
 *
 * @example { "id": "mk-tetove", "country": "MK", "name": { "sq": "Tetovë", "mk": "Тетово", "en": "Tetovo" } }
 */
export const Municipality = z.looseObject({
  /** The country, a hyphen, the name: `xk-gjilan`. Stable; never re-used for another place. */
  id: MunicipalityId,
  /** The country to which it belongs. */
  country: CountryCode,
  /** The name in each language in which it has one, by BCP 47 tag, at least one. A missing Serbian script is transliterated. */
  name: z.record(LanguageTag, text()).check(z.refine(hasAny, 'empty-text')),
  /** Old names, seats of another name and other spellings under which it is looked up. */
  aliases: optionalList(text()),
  /** How Albanian declines the name. */
  forms: z.optional(AlbanianForms),
  /** The id of the district (Kosovo) or county (Albania). */
  district: z.optional(DistrictId),
  /** The town from which it is governed. Its name differs from that of the municipality at times. */
  seat: z.optional(
    z.looseObject({
      /** The name of the town. */
      name: text(),
      /** Where it lies. */
      point: z.optional(GeoPoint),
    }),
  ),
  /** The middle of its area. */
  centroid: z.optional(GeoPoint),
  /** Its area in square kilometres. */
  areaKm2: z.optional(z.number().check(z.gt(0, 'bad-number'))),
  /** Its square on the tile map of its country. */
  tile: z.optional(Tile),
  /** The ids of the municipalities of the same country with which it shares a border on land. */
  neighbours: optionalList(MunicipalityId),
  /** Its codes in other registers: scheme to code. */
  codes: z.optional(z.record(text(), text())),
});
export type Municipality = z.infer<typeof Municipality>;
