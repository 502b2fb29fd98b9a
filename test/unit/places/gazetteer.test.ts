import { describe, expect, it } from 'vitest';
import { transliterate } from '../../../src/language/transliterate.ts';
import { Municipality } from '../../../src/model/municipality.ts';
import {
  gazetteer,
  isMunicipality,
  municipalityIds,
  municipalityName,
  municipalityNames,
} from '../../../src/places/gazetteer.ts';
import { districts, municipalities, municipality } from '../../../src/places/municipalities.ts';

// Written by hand, to prove that transliteration needs no exception for any name of the gazetteer.
const CYRILLIC = (
  'Дечане, Драгаш, Урошевац, Косово Поље, Ђаковица, Гњилане, Глоговац, Исток, Качаник, Каменица, ' +
  'Клина, Лепосавић, Липљан, Малишево, Јужна Митровица, Ново Брдо, Обилић, Пећ, Подујево, Приштина, ' +
  'Призрен, Ораховац, Штрпце, Штимље, Србица, Сува Река, Витина, Вучитрн, Зубин Поток, Звечан, ' +
  'Грачаница, Елез Хан, Јуник, Клокот, Мамуша, Партеш, Ранилуг, Северна Митровица'
).split(', ');

describe('gazetteer', () => {
  it('has 38 municipalities of Kosovo and 61 of Albania, each once', () => {
    expect(municipalityIds).toHaveLength(99);
    expect(new Set(municipalityIds).size).toBe(99);
    expect(municipalityIds.filter((id) => id.startsWith('xk-'))).toHaveLength(38);
    expect([...gazetteer().keys()]).toEqual(municipalityIds);
  });

  it('uses only letters and hyphens in ids', () => {
    for (const id of municipalityIds) expect(id).toMatch(/^(xk|al)-[a-z]+(-[a-z]+)*$/);
  });

  it('recognises its ids only in their exact form', () => {
    expect(isMunicipality('al-shkoder')).toBe(true);
    for (const id of ['AL-SHKODER', 'mk-tetove', '', 'toString', '__proto__', 'constructor'])
      expect(isMunicipality(id)).toBe(false);
  });

  it('returns a name in the requested language with its language tag', () => {
    expect(municipalityName('xk-gjakove', 'sq')).toEqual({ text: 'Gjakovë', lang: 'sq' });
    expect(municipalityName('xk-gjakove', 'sq-XK')).toEqual({ text: 'Gjakovë', lang: 'sq' });
    expect(municipalityName('xk-gjakove', 'en-GB')).toEqual({ text: 'Gjakova', lang: 'en' });
    expect(municipalityName('xk-gjakove', 'sr-Latn')).toEqual({ text: 'Đakovica', lang: 'sr-Latn' });
    expect(municipalityName('xk-gjakove', 'sr-Latn-XK')).toEqual({ text: 'Đakovica', lang: 'sr-Latn' });
    expect(municipalityName('xk-gjakove', 'sr-Cyrl')).toEqual({ text: 'Ђаковица', lang: 'sr-Cyrl' });
    expect(municipalityName('xk-gjakove', 'SR-cyrl-xk')).toEqual({ text: 'Ђаковица', lang: 'sr-Cyrl' });
    expect(municipalityName('xk-gjakove', 'bs')).toEqual({ text: 'Đakovica', lang: 'sr-Latn' });
  });

  it('falls back to English, then to the Albanian name if English uses the same', () => {
    expect(municipalityName('xk-peje', 'de')).toEqual({ text: 'Peja', lang: 'en' });
    expect(municipalityName('al-tirane', 'de')).toEqual({ text: 'Tirana', lang: 'en' });
    expect(municipalityName('al-fier', 'sr-Latn')).toEqual({ text: 'Fier', lang: 'sq' });
    expect(municipalityName('al-shkoder', '')).toEqual({ text: 'Shkodër', lang: 'sq' });
  });

  it('uses the Serbian name of a place in Albania where there is one', () => {
    expect(municipalityName('al-shkoder', 'sr-Latn')).toEqual({ text: 'Skadar', lang: 'sr-Latn' });
    expect(municipalityName('al-durres', 'sr-Cyrl')).toEqual({ text: 'Драч', lang: 'sr-Cyrl' });
    expect(municipalityName('al-tirane', 'sr-Cyrl')).toEqual({ text: 'Тирана', lang: 'sr-Cyrl' });
    expect(municipalityName('al-tirane', 'en')).toEqual({ text: 'Tirana', lang: 'en' });
  });

  it('has no name for an unknown id', () => {
    expect(municipalityName('mk-tetove', 'sq')).toBeUndefined();
    expect(municipalityNames('mk-tetove')).toEqual([]);
  });

  it('transliterates all 38 names of Kosovo as in a hand-written list', () => {
    expect(municipalityIds.slice(0, 38).map((id) => municipalityName(id, 'sr-Cyrl')!.text)).toEqual(CYRILLIC);
    expect(CYRILLIC.map((name) => transliterate(name, 'Latn'))).toEqual(
      municipalityIds.slice(0, 38).map((id) => municipalityName(id, 'sr-Latn')!.text),
    );
  });

  it('lists all names of a municipality without duplicates', () => {
    expect(municipalityNames('xk-gjakove')).toEqual(['Gjakovë', 'Đakovica', 'Gjakova']);
    expect(municipalityNames('xk-prizren')).toEqual(['Prizren']);
  });
});

describe("a dataset's own municipalities", () => {
  const own = [
    Municipality.parse({ id: 'mk-tetove', country: 'MK', name: { sq: 'Tetovë', mk: 'Тетово' } }),
    Municipality.parse({
      id: 'xk-gjilan',
      country: 'XK',
      name: { de: 'Gnilane' },
      aliases: ['Gjilani i Epërm'],
    }),
  ];
  const places = gazetteer(own);

  it('extend the gazetteer without changing it', () => {
    expect(places.size).toBe(100);
    expect(gazetteer().size).toBe(99);
    expect(gazetteer()).toBe(gazetteer([]));
    expect(municipalityName('mk-tetove', 'mk', places)).toEqual({ text: 'Тетово', lang: 'mk' });
    expect(municipalityName('mk-tetove', 'fr', places)).toEqual({ text: 'Tetovë', lang: 'sq' });
    expect(municipalityNames('mk-tetove', places)).toEqual(['Tetovë', 'Тетово']);
  });

  it('add names to an existing municipality', () => {
    expect(municipalityName('xk-gjilan', 'de', places)).toEqual({ text: 'Gnilane', lang: 'de' });
    expect(municipalityName('xk-gjilan', 'sr-Latn', places)).toEqual({ text: 'Gnjilane', lang: 'sr-Latn' });
    expect(gazetteer().get('xk-gjilan')!.aliases).toBeUndefined();
  });

  it('need an id, a country and one name', () => {
    expect(Municipality.safeParse({ id: 'mk-tetove', country: 'MK', name: {} }).success).toBe(false);
    expect(Municipality.safeParse({ id: 'mk-tetove', country: 'mk', name: { sq: 'Tetovë' } }).success).toBe(
      false,
    );
    expect(Municipality.safeParse({ id: 'mk-tetove', name: { sq: 'Tetovë' } }).success).toBe(false);
    const pole = { id: 'x-y', country: 'XK', name: { sq: 'Y' }, centroid: { lat: 91, lon: 0 } };
    expect(Municipality.safeParse(pole).error!.issues[0]).toMatchObject({
      message: 'bad-number',
      path: ['centroid', 'lat'],
    });
  });
});

describe('municipalities', () => {
  it('returns a record that fits the model for each id', () => {
    expect(municipalities().map(({ id }) => id)).toEqual(municipalityIds);
    for (const record of municipalities()) expect(Municipality.parse(record)).toEqual(record);
  });

  it('has the same names as the gazetteer', () => {
    for (const id of municipalityIds) {
      const { name } = municipality(id)!;
      expect(name).toMatchObject(gazetteer().get(id)!.name);
      expect(name['sr-Cyrl']).toBe(name['sr-Latn'] && transliterate(name['sr-Latn'], 'Cyrl'));
    }
  });

  it('has a complete record for Gjilan', () => {
    expect(municipality('xk-gjilan')).toEqual({
      id: 'xk-gjilan',
      country: 'XK',
      name: {
        sq: 'Gjilan',
        'sr-Latn': 'Gnjilane',
        'sr-Cyrl': 'Гњилане',
        en: 'Gjilan',
        bs: 'Gnjilane',
        tr: 'Gilan',
      },
      aliases: [],
      forms: {
        indefinite: 'Gjilan',
        definite: 'Gjilani',
        genitive: 'Gjilanit',
        official: 'Komuna e Gjilanit',
      },
      district: 'xk-gjilan',
      seat: { name: 'Gjilan', point: { lat: 42.46, lon: 21.47 } },
      centroid: { lat: 42.43, lon: 21.468 },
      areaKm2: 390,
      tile: { column: 6, row: 5, label: 'GJL' },
      neighbours: ['xk-ferizaj', 'xk-lipjan', 'xk-novoberde', 'xk-partesh', 'xk-ranillug', 'xk-viti'],
      codes: {
        kas: '06',
        geonamesAdm2: 'XK.10097357.06',
        geonamesSeat: '790674',
        whosOnFirst: '1108809535',
        wikidataPlace: 'Q739808',
      },
    });
  });

  it('has a complete record for Dimal, formerly Ura Vajgurore', () => {
    expect(municipality('al-dimal')).toMatchObject({
      aliases: ['Ura Vajgurore', 'Urë Vajgurore'],
      forms: { definite: 'Dimali', genitive: 'Dimalit', official: 'Bashkia Dimal' },
      district: 'al-berat',
      seat: { name: 'Ura Vajgurore' },
      codes: {
        lau: 'AL315',
        nuts3: 'AL031',
        election: '19',
        hasc: 'AL.BE.UR',
        geonamesAdm2: 'AL.40.10944372',
      },
    });
  });

  it('omits unknown facts', () => {
    expect(municipality('al-dropull')!.seat).toEqual({ name: 'Sofratikë' });
    expect(municipality('xk-mitrovice-e-veriut')!.codes).toEqual({
      kas: '38',
      geonamesAdm2: 'XK.10097358.38',
      whosOnFirst: '1108809573',
    });
    expect(municipality('mk-tetove')).toBeUndefined();
  });

  it('lists neighbours on both sides, within one country', () => {
    for (const { id, country, neighbours } of municipalities()) {
      expect(neighbours!.length, id).toBeGreaterThan(0);
      for (const other of neighbours!) {
        expect(municipality(other), `${id} - ${other}`).toMatchObject({ country });
        expect(municipality(other)!.neighbours, `${other} - ${id}`).toContain(id);
      }
    }
  });

  it('places every centroid and seat inside its country, and the seat near the centroid', () => {
    const kilometres = (a: { lat: number; lon: number }, b: { lat: number; lon: number }) =>
      111.2 * Math.hypot(a.lat - b.lat, (a.lon - b.lon) * Math.cos((a.lat * Math.PI) / 180));
    for (const { id, country, centroid, seat } of municipalities()) {
      const [south, north, west, east] = country === 'XK' ? [41.8, 43.3, 20, 21.8] : [39.6, 42.7, 19.2, 21.1];
      for (const point of [centroid!, seat!.point ?? centroid!]) {
        expect(point.lat > south! && point.lat < north! && point.lon > west! && point.lon < east!, id).toBe(
          true,
        );
      }
      expect(kilometres(centroid!, seat!.point ?? centroid!), id).toBeLessThan(22);
    }
  });

  it('adds up to the area of each country', () => {
    const area = (country: string) =>
      municipalities().reduce((sum, record) => sum + (record.country === country ? record.areaKm2! : 0), 0);
    expect(area('XK')).toBeGreaterThan(10_700);
    expect(area('XK')).toBeLessThan(11_100);
    expect(area('AL')).toBeGreaterThan(28_000);
    expect(area('AL')).toBeLessThan(29_200);
  });

  it('has unique codes within each scheme', () => {
    const seen = new Set<string>();
    for (const { codes } of municipalities()) {
      for (const [scheme, code] of Object.entries(codes!)) {
        if (scheme === 'nuts3') continue;
        expect(seen, `${scheme} ${code}`).not.toContain(`${scheme} ${code}`);
        seen.add(`${scheme} ${code}`);
      }
    }
  });
});

describe('districts', () => {
  it('returns seven districts and twelve counties of known sizes', () => {
    const sizes = (country: 'XK' | 'AL') =>
      Object.fromEntries(
        districts(country).map(({ id, municipalities }) => [id.slice(3), municipalities.length]),
      );
    expect(sizes('XK')).toEqual({
      prishtine: 8,
      prizren: 5,
      peje: 3,
      mitrovice: 7,
      gjakove: 4,
      gjilan: 6,
      ferizaj: 5,
    });
    expect(sizes('AL')).toEqual({
      berat: 5,
      diber: 4,
      durres: 3,
      elbasan: 7,
      fier: 6,
      gjirokaster: 7,
      korce: 6,
      kukes: 3,
      lezhe: 3,
      shkoder: 5,
      tirane: 5,
      vlore: 7,
    });
    expect(districts()).toHaveLength(19);
  });

  it('contain every municipality once', () => {
    expect(
      districts()
        .flatMap(({ municipalities }) => municipalities)
        .sort(),
    ).toEqual([...municipalityIds].sort());
  });

  it('keeps the codes of ISO 3166-2 and of the statistics apart', () => {
    const codes = Object.fromEntries(districts('AL').map((district) => [district.id, district.codes]));
    expect(codes['al-durres']).toMatchObject({ 'iso3166-2': 'AL-02', statistics: '3' });
    expect(codes['al-diber']).toMatchObject({ 'iso3166-2': 'AL-09', statistics: '2' });
    for (const { codes } of districts('XK')) expect(codes['iso3166-2']).toBeUndefined();
  });
});
