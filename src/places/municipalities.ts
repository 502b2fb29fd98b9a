import type { MunicipalityId } from '../model/id.ts';
import type { DistrictId, GeoPoint, Municipality } from '../model/municipality.ts';
import { transliterate } from '../language/transliterate.ts';
import { ALBANIA, ALBANIA_COUNTIES } from './albania.ts';
import { albanianForms } from './albanian-forms.ts';
import { KOSOVO, KOSOVO_DISTRICTS } from './kosovo.ts';
import { NAMES } from './municipality-names.ts';
import { SPELLINGS } from './spellings.ts';
import { municipalityTile } from './tiles.ts';

/**
 * A district of Kosovo or a county (qark) of Albania. Districts of Kosovo exist only for
 * statistics.
 */
export interface District {
  /** Unique among districts, as `xk-gjilan`. A municipality may have the same id. */
  readonly id: DistrictId;
  readonly country: 'XK' | 'AL';
  /** The name by BCP 47 tag. */
  readonly name: Readonly<Record<string, string>>;
  /** Codes of registers, by scheme. None of Kosovo's is official; ISO 3166-2 has none. */
  readonly codes: Readonly<Record<string, string>>;
  /** Its municipalities, in the order of the gazetteer. */
  readonly municipalities: readonly MunicipalityId[];
}

const lines = (table: string) => table.trim().split('\n');

/** Omits unknown fields, so that no field is `undefined`. */
const withoutUnknown = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '-')) as {
    [Key in keyof Fields]?: Exclude<Fields[Key], undefined>;
  };

const point = (lat: string, lon: string): GeoPoint | undefined =>
  lat === '-' ? undefined : { lat: Number(lat), lon: Number(lon) };

function readDistricts(): Omit<District, 'municipalities'>[] {
  const kosovo = lines(KOSOVO_DISTRICTS).map((line, index) => {
    const [id, sq, serbian, en, geonamesAdm1] = line.split('/') as [string, string, string, string, string];
    return {
      id: ('xk-' + id) as DistrictId,
      country: 'XK' as const,
      name: { sq, 'sr-Latn': serbian, 'sr-Cyrl': transliterate(serbian, 'Cyrl'), en },
      codes: { postalPrefix: String(index + 1), geonamesAdm1 },
    };
  });
  const albania = lines(ALBANIA_COUNTIES).map((line) => {
    const [id, sq, en, iso3166, nuts3, hasc, statistics, geonamesAdm1] = line.split('/') as [
      ...[string, string, string, string],
      ...[string, string, string, string],
    ];
    return {
      id: ('al-' + id) as DistrictId,
      country: 'AL' as const,
      name: { sq, en },
      codes: { 'iso3166-2': iso3166, nuts3, hasc, statistics, geonamesAdm1 },
    };
  });
  return [...kosovo, ...albania];
}

/** The facts about a municipality in the tables of the two countries. */
interface Facts {
  readonly district: DistrictId;
  readonly seat: GeoPoint | undefined;
  readonly centroid: GeoPoint | undefined;
  readonly areaKm2: number;
  readonly neighbours: MunicipalityId[];
  readonly codes: Record<string, string>;
}

function readFacts(districts: ReadonlyMap<string, Omit<District, 'municipalities'>>): Map<string, Facts> {
  const facts = new Map<string, Facts>();
  const read = (
    country: 'xk' | 'al',
    line: string,
    columns: number,
    codesOf: (district: District['codes'], codes: string[]) => object,
  ) => {
    const cells = line.split(/\s+/) as [string, string, string, string, string, string, string, ...string[]];
    const [name, district, seatLat, seatLon, lat, lon, area, ...rest] = cells;
    const id = (other: string) => `${country}-${other}`;
    facts.set(id(name), {
      district: id(district) as DistrictId,
      seat: point(seatLat, seatLon),
      centroid: point(lat, lon),
      areaKm2: Number(area),
      neighbours: rest.slice(columns).map(id) as MunicipalityId[],
      codes: withoutUnknown(codesOf(districts.get(id(district))!.codes, rest)) as Record<string, string>,
    });
  };
  lines(KOSOVO).forEach((line, index) =>
    read('xk', line, 3, (district, [geonamesSeat, whosOnFirst, wikidataPlace]) => {
      const number = String(index + 1).padStart(2, '0');
      return {
        kas: number,
        geonamesAdm2: `XK.${district['geonamesAdm1']}.${number}`,
        geonamesSeat,
        whosOnFirst,
        wikidataPlace,
      };
    }),
  );
  for (const line of lines(ALBANIA)) {
    read('al', line, 5, (district, [lau, election, hasc, geonames, whosOnFirst]) => ({
      lau: `AL${lau}`,
      nuts3: district['nuts3'],
      election,
      hasc: `${district['hasc']}.${hasc}`,
      geonamesAdm2: `AL.${district['geonamesAdm1']}.${geonames}`,
      whosOnFirst,
    }));
  }
  return facts;
}

function readMunicipalities(): Map<string, Municipality> {
  const facts = readFacts(new Map(readDistricts().map((district) => [district.id, district])));
  return new Map(
    NAMES.map(({ id, country, name }) => {
      const { district, seat, centroid, areaKm2, neighbours, codes } = facts.get(id)!;
      const spellings = SPELLINGS[id] ?? {};
      const sq = name['sq']!;
      const serbian = name['sr-Latn'];
      const { indefinite, definite, genitive } = albanianForms(
        spellings.indefinite ?? sq,
        spellings.definite,
      );
      const aliases = [spellings.seat, spellings.sq, spellings.sr, spellings.other].flatMap(
        (list) => list?.split(',') ?? [],
      );
      const record: Municipality = {
        id,
        country,
        name: {
          ...name,
          ...(serbian && { 'sr-Cyrl': transliterate(serbian, 'Cyrl'), bs: spellings.bs ?? serbian }),
          ...withoutUnknown({ tr: spellings.tr, el: spellings.el, mk: spellings.mk }),
        },
        aliases,
        // The name is in the genitive after "Komuna e" (Kosovo), but not after "Bashkia" (Albania).
        forms: {
          indefinite,
          definite,
          genitive,
          official: country === 'XK' ? `Komuna e ${genitive}` : `Bashkia ${sq}`,
        },
        district,
        seat: { name: spellings.seat ?? sq, ...(seat && { point: seat }) },
        ...withoutUnknown({ centroid, areaKm2, tile: municipalityTile(id) }),
        neighbours,
        codes,
      };
      return [id as string, record];
    }),
  );
}

let records: ReadonlyMap<string, Municipality> | undefined;

/**
 * Returns all municipalities with all facts: 38 of Kosovo, then 61 of Albania.
 *
 * @returns the records in the order of the gazetteer; they are shared: do not change them
 * @example
 * municipalities().length; // 99
 */
export function municipalities(): readonly Municipality[] {
  return [...(records ??= readMunicipalities()).values()];
}

/**
 * Returns a municipality with its forms, district, seat, centroid, area, tile, neighbours and
 * codes.
 *
 * @param id the id, as `xk-gjilan`
 * @returns the record, which is shared: do not change it; `undefined` for an unknown id
 * @example
 * municipality('xk-gjilan')?.forms?.official; // 'Komuna e Gjilanit'
 */
export function municipality(id: string): Municipality | undefined {
  return (records ??= readMunicipalities()).get(id);
}

let districtRecords: readonly District[] | undefined;

/**
 * Returns the seven districts of Kosovo and the twelve counties of Albania.
 *
 * @param country limits them to a country
 * @example
 * districts('XK').map((district) => district.id).slice(0, 2); // ['xk-prishtine', 'xk-prizren']
 */
export function districts(country?: 'XK' | 'AL'): readonly District[] {
  districtRecords ??= readDistricts().map((district) => ({
    ...district,
    municipalities: municipalities()
      .filter((municipality) => municipality.district === district.id)
      .map((municipality) => municipality.id),
  }));
  return country ? districtRecords.filter((district) => district.country === country) : districtRecords;
}
