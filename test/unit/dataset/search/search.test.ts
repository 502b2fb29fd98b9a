import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { searchArticles } from '../../../../src/dataset/search/search-articles.ts';
import { searchCalls } from '../../../../src/dataset/search/search-calls.ts';
import { searchEvents } from '../../../../src/dataset/search/search-events.ts';
import { searchGrants } from '../../../../src/dataset/search/search-grants.ts';
import { searchMembers } from '../../../../src/dataset/search/search-members.ts';
import { searchOrganisations } from '../../../../src/dataset/search/search-organisations.ts';
import { searchProgrammes } from '../../../../src/dataset/search/search-programmes.ts';
import { searchProjects } from '../../../../src/dataset/search/search-projects.ts';
import { searchServices } from '../../../../src/dataset/search/search-services.ts';
import { compareText } from '../../../../src/language/collation.ts';
import { normalizeSearch } from '../../../../src/language/normalize-search.ts';
import { LOCALES } from '../../../../src/language/locale.ts';
import { pickText } from '../../../../src/language/text.ts';
import type { LocalText } from '../../../../src/model/local-text.ts';
import { namesakes, placesIn, placesNamed, searchNames } from '../../../../src/places/search-names.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { checked } from '../../data/example.ts';
import { fileWith, linkedFrom } from '../sample.ts';
import { runs } from '../../../tier.mjs';

const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const counts = (facet: ReadonlyMap<string, number>) => Object.fromEntries(facet);

const linked = linkedFrom(
  fileWith({
    organisations: [
      { id: 'qendra-x', name: 'Qendra X', kind: 'ngo', municipality: 'xk-gjakove', tags: ['youth'] },
      { id: 'xhamia', name: 'Xhamia', kind: 'other', summary: 'Afër qendrës së qytetit: qendra' },
      { id: 'qendra', name: { sq: 'Qendra', 'sr-Latn': 'Centar' }, kind: 'ngo', tags: ['youth', 'youth'] },
      {
        id: 'rinia',
        name: 'Rinia në Qendra',
        kind: 'ngo',
        municipality: 'al-shkoder',
        offices: [{ id: 'o', municipality: 'al-shkoder' }],
      },
      { id: 'camp', name: 'Çamp', shortName: 'QMX', kind: 'network', alternateNames: ['Kampi i vjetër'] },
      { id: 'cirilica', name: { 'sr-Cyrl': 'Удружење Ђердан' }, kind: 'ngo' },
    ],
    memberships: [
      { id: 'm1', network: 'rrjeti', member: 'qendra' },
      {
        id: 'm2',
        network: 'rrjeti',
        member: { individual: 'Arta e Qendrës' },
        role: 'Vullnetare',
        phase: 'I',
        tags: ['founder'],
      },
      { id: 'm3', network: 'rrjeti', member: 'rinia', role: { en: 'Treasurer' } },
      { id: 'm4', network: 'camp', member: 'qendra' },
    ],
    programmes: [
      {
        id: 'pg',
        title: 'Programi',
        shortTitle: 'PQX',
        alternateTitles: ['Nisma e vjetër'],
        summary: 'Bashkë',
        goals: ['Ujë i pastër'],
        parties: [
          { organisation: 'qendra', role: 'lead' },
          { programme: 'pg2', role: 'funder' },
        ],
        places: [
          { municipalities: ['xk-drenas', 'xk-peje'] },
          { label: 'Viti i dytë', municipalities: ['xk-peje'] },
        ],
        tags: ['frame'],
      },
      { id: 'pg2', title: 'Agjencia' },
    ],
    grants: [
      {
        id: 'g1',
        title: 'Pompa',
        funders: ['qendra', 'camp'],
        recipient: 'qendra-x',
        awardedOn: '2025-07-01',
        municipality: 'xk-gjakove',
        programme: 'pg',
        call: 'c1',
        summary: 'Vegla',
        tags: ['small'],
      },
      { id: 'g2', title: 'Ura', funders: ['camp'], recipient: 'camp', awardedOn: '2026' },
      {
        id: 'g3',
        title: 'Libra',
        funders: ['qendra'],
        recipient: { individual: true, label: 'Një studente' },
      },
      { id: 'g4', title: 'Zëri', funders: ['qendra'], recipient: { individual: true } },
    ],
    articles: [
      {
        id: 'a1',
        title: 'Java e parë',
        published: '2025-09',
        summary: 'Përmbledhje',
        body: ['Hyrja', 'Fundi i rrëfimit'],
        about: ['p1', 'qendra'],
        tags: ['t'],
      },
      { id: 'a2', title: 'Viti i ri', published: '2026-01-02' },
    ],
    projects: [
      {
        id: 'p1',
        title: 'Kopshti',
        parties: [
          { organisation: 'qendra', role: 'lead' },
          { organisation: 'rinia', role: 'partner' },
          { programme: 'pg', role: 'funder' },
        ],
        goals: ['Pemë'],
        activities: ['Mbjellje'],
        targetGroups: ['Fëmijë'],
        summary: 'x',
        tags: ['green'],
        municipalities: ['xk-gjakove'],
        programme: 'pg',
        dates: { start: '2022-12-15' },
        duration: { months: 6 },
      },
      {
        id: 'p2',
        title: 'Bashkë',
        parties: [
          { organisation: 'rinia', role: 'lead' },
          { organisation: 'camp', role: 'funder' },
        ],
      },
    ],
    calls: [
      {
        id: 'c1',
        title: 'Grante',
        publisher: 'rrjeti',
        funders: ['qendra'],
        reference: 'EuropeAid/1/ACT',
        eligibility: { applicants: ['ngo', 'individual'], municipalities: ['al-shkoder'], text: 'Vetëm OJQ' },
        applicationLanguages: ['sq', 'en'],
        programme: 'pg',
        tags: ['small'],
        funding: { currency: 'EUR', min: 1000, max: 5000, total: 60000 },
        opens: '2026-11-01',
        deadlines: [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }],
      },
      { id: 'c2', title: 'Ftesë', publisher: 'rrjeti' },
    ],
    services: [
      {
        id: 's1',
        title: 'Këshilla',
        kind: 'help-desk',
        provider: { organisation: 'rinia' },
        offices: ['o'],
        channels: ['phone', 'onsite'],
        audience: 'OJQ',
        summary: 'x',
        tags: ['t'],
      },
      { id: 's2', title: 'Trajnim', kind: 'training', provider: { programme: 'pg' } },
    ],
    events: [
      {
        id: 'e1',
        title: 'Takimi',
        kind: 'meeting',
        municipality: 'xk-gjakove',
        organiser: 'qendra',
        series: 'e2',
        venue: 'Salla e kuqe',
        summary: 'x',
        tags: ['t'],
      },
      { id: 'e2', title: 'Java' },
    ],
  }),
);

describe('search text', () => {
  test.each(['gjakove', 'Gjakovë', 'GJAKOVA', 'Đakovica', 'djakovica', 'Ђаковица', 'ђаков'])(
    '%s finds records in Gjakova',
    (text) => {
      expect(ids(searchOrganisations(linked, { text }, 'sq').items)).toEqual(['qendra-x']);
      expect(ids(searchProjects(linked, { text }, 'en').items)).toEqual(['p1']);
      expect(ids(searchEvents(linked, { text }, 'sr-Cyrl').items)).toEqual(['e1']);
    },
  );

  test.each(['udruzenje djerdan', 'Udruženje Đerdan', 'УДРУЖЕЊЕ', 'djerdan', 'udruženje ђердан'])(
    '%s finds a Cyrillic name',
    (text) => {
      expect(ids(searchOrganisations(linked, { text }, 'sr-Latn').items)).toEqual(['cirilica']);
    },
  );

  test('must contain all words, in any order', () => {
    expect(ids(searchOrganisations(linked, { text: 'x  QENDRA' }, 'sq').items)).toEqual([
      'qendra-x',
      'xhamia',
    ]);
    expect(searchOrganisations(linked, { text: 'qendra nowhere' }, 'sq').items).toEqual([]);
  });

  test('is found in short and other names, summaries and tags', () => {
    for (const [text, id] of [
      ['qmx', 'camp'],
      ['kampi i vjeter', 'camp'],
      ['qytetit', 'xhamia'],
    ] as const) {
      expect(ids(searchOrganisations(linked, { text }, 'sq').items)).toEqual([id]);
    }
    expect(ids(searchOrganisations(linked, { text: 'youth' }, 'sq').items)).toEqual(['qendra', 'qendra-x']);
    // The last one is the name of a participant in another language.
    for (const text of ['peme', 'mbjellje', 'femije', 'green', 'centar'])
      expect(ids(searchProjects(linked, { text }, 'sq').items)).toEqual(['p1']);
    for (const text of ['pqx', 'nisma e vjeter', 'bashke', 'uje', 'frame'])
      expect(ids(searchProgrammes(linked, { text }, 'sq').items)).toEqual(['pg']);
    for (const text of ['permbledhje', 'rrefimit', 'hyrja fundi'])
      expect(ids(searchArticles(linked, { text }, 'sq').items)).toEqual(['a1']);
    for (const text of ['europeaid/1', 'vetem ojq', 'small', 'qendra'])
      expect(ids(searchCalls(linked, { text }, 'sq').items)).toEqual(['c1']);
    for (const text of ['ojq', 'shkoder'])
      expect(ids(searchServices(linked, { text }, 'sq').items)).toEqual(['s1']);
    expect(ids(searchEvents(linked, { text: 'kuqe' }, 'sq').items)).toEqual(['e1']);
  });

  test('finds grants by the names of recipients, funders and persons', () => {
    const found = (text: string) => ids(searchGrants(linked, { text }, 'sq').items);
    expect(found('qmx')).toEqual(['g1', 'g2']);
    expect(found('centar')).toEqual(['g3', 'g1', 'g4']);
    expect(found('studente')).toEqual(['g3']);
    expect(found('vegla qendra x')).toEqual(['g1']);
    expect(found('Ђаковица')).toEqual(['g1']);
  });

  test.each([
    ['Shkodra', 'rinia'],
    ['SHKODRA', 'rinia'],
    ['Gjakova', 'qendra-x'],
    ['peja', 'pg'],
    ['drenasi', 'pg'],
    ['Gllogoc', 'pg'],
    ['gllogoci', 'pg'],
    ['Glogovac', 'pg'],
  ])('finds a municipality by its colloquial name %s', (text, id) => {
    const found = [
      ...searchOrganisations(linked, { text }, 'sq').items,
      ...searchProgrammes(linked, { text }, 'sq').items,
    ];
    expect(ids(found)).toEqual([id]);
  });

  test('of only spaces matches everything, and without a letter or digit nothing', () => {
    for (const text of ['', '   ', undefined])
      expect(searchOrganisations(linked, { text }, 'sq').items.length).toBe(7);
    for (const text of ['—!', '🎉', '.*', '\u00ad', '"'])
      expect(searchOrganisations(linked, { text }, 'sq').items).toEqual([]);
  });
});

describe('the order of results', () => {
  test('prefers the whole name, then its beginning, then a word, then any position', () => {
    expect(ids(searchOrganisations(linked, { text: 'qendra' }, 'sq').items)).toEqual([
      'qendra',
      'qendra-x',
      'rinia',
      'xhamia',
    ]);
  });

  test.each(LOCALES)('is alphabetical in long lists too: %s', (locale) => {
    // More names than are sorted at once with the same beginning; letters outside an alphabet;
    // numbers, accents and case; equal names.
    const ends = [
      '',
      ' 2',
      ' 10',
      ' ë',
      ' E',
      ' Ç',
      ' 漢',
      ' 字',
      ' Ω',
      ' љ',
      ' xh',
      ' x',
      ' dž',
      ' dh',
      ' zz',
    ];
    const starts = [
      'Qendra',
      'Qendra për rininë',
      'QENDRA PËR RININË',
      'Удружење',
      '漢字',
      '漢文',
      '漢音',
      'Zh',
    ];
    const middles = Array.from({ length: 12 }, (_, index) => ` ${'a'.repeat(index)}漢${index}`);
    const names = ['', ...middles].flatMap((middle) =>
      starts.flatMap((start) => ends.map((end) => start + middle + end)),
    );
    const many = linkedFrom(
      fileWith({
        organisations: [...names, ...names.slice(0, 40)].map((name, index) => ({
          id: `o-${(index * 7919) % 100_003}`,
          name,
          kind: 'ngo',
        })),
      }),
    );
    const compare = compareText(locale);
    const nameOf = ({ name }: { readonly name: LocalText }) => pickText(name, locale, 'sq').text;
    const expected = many.dataset.organisations.map(nameOf).sort(compare);
    expect(expected.length).toBeGreaterThan(1300);
    expect(searchOrganisations(many, {}, locale).items.map(nameOf)).toEqual(expected);
  });

  test('then follows the alphabet of the locale', () => {
    expect(
      searchOrganisations(linked, {}, 'sq').items.map(({ name }) => pickText(name, 'sq', 'sq').text),
    ).toEqual(['Çamp', 'Qendra', 'Qendra X', 'Rinia në Qendra', 'Rrjeti', 'Xhamia', 'Удружење Ђердан']);
    expect(ids(searchOrganisations(linked, {}, 'sr-Latn').items).slice(0, 2)).toEqual(['camp', 'qendra']); // Čamp, Centar
    expect(ids(searchOrganisations(linked, {}, 'sr-Cyrl').items)[0]).toBe('cirilica');
  });
});

describe('filters', () => {
  test('of organisations are kind, municipality, network and tag', () => {
    expect(ids(searchOrganisations(linked, { kind: 'other' }, 'sq').items)).toEqual(['xhamia']);
    expect(ids(searchOrganisations(linked, { municipality: 'al-shkoder' }, 'sq').items)).toEqual(['rinia']);
    expect(ids(searchOrganisations(linked, { network: 'rrjeti' }, 'sq').items)).toEqual(['qendra', 'rinia']);
    expect(ids(searchOrganisations(linked, { tag: 'youth', municipality: '' }, 'sq').items)).toEqual([
      'qendra',
      'qendra-x',
    ]);
    expect(searchOrganisations(linked, { kind: 'toString' }, 'sq').items).toEqual([]);
  });

  test('count what another value of the same filter would show', () => {
    const { items, facets } = searchOrganisations(linked, { kind: 'ngo', tag: 'youth' }, 'sq');
    expect(ids(items)).toEqual(['qendra', 'qendra-x']);
    expect(counts(facets.kind)).toEqual({ ngo: 2 });
    expect(counts(facets.tag)).toEqual({ youth: 2 });
    expect(counts(facets.network)).toEqual({ rrjeti: 1, camp: 1 });
    expect(counts(searchOrganisations(linked, { kind: 'other' }, 'sq').facets.kind)).toEqual({
      network: 2,
      ngo: 4,
      other: 1,
    });
  });

  test('of projects are programme, municipality, organisation in any role, funder, year and tag', () => {
    const { facets } = searchProjects(linked, {}, 'sq');
    expect(
      [
        facets.programme,
        facets.municipality,
        facets.organisation,
        facets.funder,
        facets.year,
        facets.tag,
      ].map(counts),
    ).toEqual([
      { pg: 1 },
      { 'xk-gjakove': 1 },
      { qendra: 1, rinia: 2, camp: 1 },
      { pg: 1, camp: 1 },
      { 2022: 1, 2023: 1 },
      { green: 1 },
    ]);
    expect(ids(searchProjects(linked, { year: '2023' }, 'sq').items)).toEqual(['p1']);
    expect(ids(searchProjects(linked, { organisation: 'rinia', programme: 'pg' }, 'sq').items)).toEqual([
      'p1',
    ]);
  });

  test('of calls are applicant, municipality, funder, language, programme and tag', () => {
    const { facets } = searchCalls(linked, {}, 'sq');
    expect(
      [
        facets.applicant,
        facets.municipality,
        facets.funder,
        facets.language,
        facets.programme,
        facets.tag,
      ].map(counts),
    ).toEqual([
      { ngo: 2, individual: 2 },
      { 'al-shkoder': 2 },
      { qendra: 1 },
      { sq: 1, en: 1 },
      { pg: 1 },
      { small: 1 },
    ]);
    // The other call does not state who may apply, or where.
    expect(ids(searchCalls(linked, { applicant: 'individual' }, 'sq').items)).toEqual(['c2', 'c1']);
  });

  test('find a call without municipalities under every municipality of its countries', () => {
    const publisher = 'rrjeti';
    const open = linkedFrom(
      fileWith({
        calls: [
          {
            id: 'town',
            title: 'A',
            publisher,
            eligibility: { municipalities: ['xk-gjilan'], countries: ['XK'] },
          },
          { id: 'kosovo', title: 'B', publisher, eligibility: { countries: ['XK'] } },
          { id: 'albania', title: 'C', publisher, eligibility: { countries: ['AL'] } },
          { id: 'anywhere', title: 'D', publisher },
        ],
      }),
    );
    const found = (municipality: string) => searchCalls(open, { municipality }, 'sq');
    expect(ids(found('xk-gjilan').items)).toEqual(['town', 'kosovo', 'anywhere']);
    expect(ids(found('xk-peje').items)).toEqual(['kosovo', 'anywhere']);
    expect(ids(found('al-vlore').items)).toEqual(['albania', 'anywhere']);
    expect(found('al-vlore').facets.municipality.get('xk-gjilan')).toBe(3);
    expect(searchCalls(open, {}, 'sq').facets.municipality.get('xk-gjilan')).toBe(3);
  });

  test('of services are kind, municipality of the office, provider, channel and tag', () => {
    const { facets } = searchServices(linked, {}, 'sq');
    expect(
      [facets.kind, facets.municipality, facets.provider, facets.channel, facets.tag].map(counts),
    ).toEqual([
      { 'help-desk': 1, training: 1 },
      { 'al-shkoder': 1 },
      { rinia: 1, pg: 1 },
      { phone: 1, onsite: 1 },
      { t: 1 },
    ]);
    expect(ids(searchServices(linked, { provider: 'pg' }, 'sq').items)).toEqual(['s2']);
  });

  test.each([
    [{ start: '2024', end: '2026' }, ['2024', '2025', '2026']],
    [{ start: '2024-05' }, ['2024']],
    [{ end: '2024-05' }, ['2024']],
    [{ start: '2020', actualStart: '2021-01-01', end: '2023', actualEnd: '2022-01' }, ['2021', '2022']],
    [{ start: '2026', end: '2024' }, []],
    [{}, []],
  ])('find a project with the dates %j under the years %j', (dates, years) => {
    const parties = [{ organisation: 'rrjeti', role: 'lead' }];
    const one = linkedFrom(fileWith({ projects: [{ id: 'p', title: 'P', parties, dates }] }));
    expect([...searchProjects(one, {}, 'sq').facets.year.keys()]).toEqual(years);
  });

  test('of grants are funder, recipient, municipality, programme, call, year and tag, but not persons', () => {
    const { facets } = searchGrants(linked, {}, 'sq');
    expect(
      [
        facets.funder,
        facets.recipient,
        facets.municipality,
        facets.programme,
        facets.call,
        facets.year,
        facets.tag,
      ].map(counts),
    ).toEqual([
      { qendra: 3, camp: 2 },
      { 'qendra-x': 1, camp: 1 },
      { 'xk-gjakove': 1 },
      { pg: 1 },
      { c1: 1 },
      { 2025: 1, 2026: 1 },
      { small: 1 },
    ]);
    expect(ids(searchGrants(linked, { funder: 'camp', year: '2026' }, 'sq').items)).toEqual(['g2']);
  });

  test('of articles are year, subject and tag', () => {
    const { facets } = searchArticles(linked, {}, 'sq');
    expect([facets.year, facets.about, facets.tag].map(counts)).toEqual([
      { 2025: 1, 2026: 1 },
      { p1: 1, qendra: 1 },
      { t: 1 },
    ]);
    expect(ids(searchArticles(linked, { about: 'p1' }, 'sq').items)).toEqual(['a1']);
  });

  test('of programmes are municipality, organisation in any role, and tag', () => {
    const { facets } = searchProgrammes(linked, {}, 'sq');
    expect([facets.municipality, facets.organisation, facets.tag].map(counts)).toEqual([
      { 'xk-drenas': 1, 'xk-peje': 1 },
      { qendra: 1 },
      { frame: 1 },
    ]);
    expect(ids(searchProgrammes(linked, { municipality: 'xk-peje' }, 'sq').items)).toEqual(['pg']);
  });

  test('of events are kind, municipality, organiser, series and tag', () => {
    const { facets } = searchEvents(linked, {}, 'sq');
    expect(
      [facets.kind, facets.municipality, facets.organiser, facets.series, facets.tag].map(counts),
    ).toEqual([{ meeting: 1 }, { 'xk-gjakove': 1 }, { qendra: 1 }, { e2: 1 }, { t: 1 }]);
  });
  test('exclude an event that does not pass `passes` from every count', () => {
    const { items, facets } = searchEvents(linked, {}, 'sq', undefined, ({ id }) => id !== 'e1');
    expect(ids(items)).toEqual(['e2']);
    expect(counts(facets.kind)).toEqual({});
  });

  test.each([
    ['2025-08-31', []],
    ['2025-09-01', ['a1']],
    ['2026-01-01', ['a1']],
    ['2026-01-02', ['a1', 'a2']],
  ])('exclude an article that is not yet published on %s from every count', (on, published) => {
    const { items, facets } = searchArticles(linked, {}, 'sq', on);
    expect(ids(items)).toEqual(published);
    expect([...facets.year.values()]).toEqual(published.map(() => 1));
  });
});

describe('the amount that an applicant needs', () => {
  const publisher = 'rrjeti';
  const some = linkedFrom(
    fileWith({
      calls: [
        { id: 'both', title: 'A', publisher, funding: { currency: 'EUR', min: 1000, max: 5000 } },
        { id: 'least', title: 'B', publisher, funding: { currency: 'EUR', min: 2000, total: 9000 } },
        { id: 'most', title: 'C', publisher, funding: { currency: 'ALL', max: 800000 } },
        { id: 'pot', title: 'D', publisher, funding: { currency: 'EUR', total: 60000 } },
        { id: 'silent', title: 'E', publisher },
      ],
    }),
  );
  const found = (amount?: string) => ids(searchCalls(some, { amount }, 'sq').items);

  test.each([
    ['1000', ['both', 'most']],
    ['5000', ['both', 'least', 'most']],
    ['5000.01', ['least', 'most']],
    ['9001', ['most']],
    ['1e7', []],
    ['0', ['most']],
  ])('of %s matches the calls that can grant it', (amount, expected) => {
    expect(found(amount)).toEqual(expected);
  });

  test('excludes calls that state no amount only when it is set', () => {
    for (const amount of [undefined, '', '  ', 'shumë', 'Infinity'])
      expect(found(amount)).toEqual(['both', 'least', 'most', 'pot', 'silent']);
  });

  test('is compared in one currency if one is chosen, and affects the counts', () => {
    const { items, facets } = searchCalls(some, { amount: '3000', currency: 'EUR' }, 'sq');
    expect(ids(items)).toEqual(['both', 'least']);
    expect(counts(facets.currency)).toEqual({ EUR: 2, ALL: 1 });
  });
});

describe('the status', () => {
  const before = fixedClock('2026-10-01T12:00:00Z');
  const open = fixedClock('2026-11-22T12:00:00Z');
  const soon = fixedClock('2026-12-01T12:00:00Z');
  const after = fixedClock('2026-12-04T15:00:00Z');

  test('is a facet when there is a clock', () => {
    const statuses = (clock: ReturnType<typeof fixedClock>) =>
      counts(searchCalls(linked, {}, 'sq', clock).facets.status);
    expect(statuses(before)).toEqual({ forecast: 1, unknown: 1 });
    expect(statuses(open)).toEqual({ open: 1, unknown: 1 });
    expect(statuses(soon)).toEqual({ 'closing-soon': 1, open: 1, unknown: 1 });
    expect(statuses(after)).toEqual({ closed: 1, unknown: 1 });
    // And back, as in a preview.
    expect(statuses(open)).toEqual({ open: 1, unknown: 1 });
    expect(counts(searchProjects(linked, {}, 'sq', open).facets.status)).toEqual({
      completed: 1,
      unknown: 1,
    });
    expect(counts(searchEvents(linked, {}, 'sq', open).facets.status)).toEqual({ undated: 2 });
  });

  test('can be filtered, and its counts ignore its own filter', () => {
    const { items, facets } = searchCalls(linked, { status: 'open' }, 'sq', open);
    expect(ids(items)).toEqual(['c1']);
    expect(counts(facets.status)).toEqual({ open: 1, unknown: 1 });
    expect(counts(facets.tag)).toEqual({ small: 1 });
    expect(searchCalls(linked, { status: 'open' }, 'sq', after).items).toEqual([]);
  });

  test('"open" includes calls that close soon or stay open', () => {
    const publisher = 'rrjeti';
    const some = linkedFrom(
      fileWith({
        calls: [
          { id: 'soon', title: 'A', publisher, deadlines: [{ at: '2026-11-25' }] },
          { id: 'later', title: 'B', publisher, deadlines: [{ at: '2027-01-25' }] },
          { id: 'always', title: 'C', publisher, rolling: true },
          { id: 'over', title: 'D', publisher, deadlines: [{ at: '2026-10-25' }] },
        ],
      }),
    );
    const idsWith = (status: string) => ids(searchCalls(some, { status }, 'sq', open).items);
    expect(idsWith('open')).toEqual(['soon', 'later', 'always']);
    expect([idsWith('closing-soon'), idsWith('rolling')]).toEqual([['soon'], ['always']]);
    expect(counts(searchCalls(some, {}, 'sq', open).facets.status)).toEqual({
      'closing-soon': 1,
      rolling: 1,
      open: 3,
      closed: 1,
    });
  });

  test('does not exist without a clock', () => {
    const { items, facets, changesAt } = searchCalls(linked, {}, 'sq');
    expect(items.length).toBe(2);
    expect([counts(facets.status), changesAt]).toEqual([{}, undefined]);
    expect(searchCalls(linked, { status: 'open' }, 'sq').items).toEqual([]);
  });

  test('is valid until `changesAt` of the result', () => {
    const { changesAt } = searchCalls(linked, {}, 'sq', soon);
    expect(changesAt).toBe(Date.parse('2026-12-01T23:00:00Z')); // the days left change then
    expect(searchCalls(linked, {}, 'sq', after).changesAt).toBeUndefined();
    expect(searchOrganisations(linked, {}, 'sq').changesAt).toBeUndefined();
  });

  test('is that of the time of the search, however late the counts are read', () => {
    let iso = '2026-11-22T12:00:00Z';
    const clock = { now: () => new Date(iso) };
    const { facets } = searchCalls(linked, {}, 'sq', clock);
    iso = '2027-01-01T00:00:00Z';
    expect(counts(facets.status)).toEqual({ open: 1, unknown: 1 });
    expect(counts(searchCalls(linked, {}, 'sq', clock).facets.status)).toEqual({ closed: 1, unknown: 1 });
  });

  test('of each record is computed once until it changes', () => {
    const deadlines = [{ at: '2026-12-04T16:00', zone: 'Europe/Belgrade' }];
    const call = { id: 'c', title: 'Thirrje', publisher: 'rrjeti', deadlines };
    const one = linkedFrom(fileWith({ calls: [call] }));
    const read = vi.fn(() => deadlines);
    Object.defineProperty(one.dataset.calls[0], 'deadlines', { get: read });
    const ask = (iso: string, text?: string) =>
      ids(searchCalls(one, { text, status: 'open' }, 'sq', fixedClock(iso)).items);
    ask('2026-11-22T12:00:00Z');
    const once = read.mock.calls.length;
    expect(once).toBeGreaterThan(0);
    expect([ask('2026-11-22T12:00:01Z', 't'), ask('2026-11-22T22:59:59Z', 'th')]).toEqual([['c'], ['c']]);
    expect(read.mock.calls.length).toBe(once);
    expect(ask('2026-12-04T15:00:00Z')).toEqual([]);
    expect(read.mock.calls.length).toBe(2 * once);
  });
});

describe('members', () => {
  test('are organisations and individuals, found by the words of the membership too', () => {
    const names = (text?: string) =>
      searchMembers(linked, 'rrjeti', { text }, 'sq').items.map(
        ({ organisation, individual }) => organisation?.id ?? individual,
      );
    expect(names()).toEqual(['Arta e Qendrës', 'qendra', 'rinia']);
    expect(names('qendra')).toEqual(['qendra', 'rinia', 'Arta e Qendrës']);
    expect(names('vullnetare')).toEqual(['Arta e Qendrës']);
    expect(names('treasurer')).toEqual(['rinia']);
    expect(names('shkoder')).toEqual(['rinia']);
  });

  test('can be filtered, with a kind for individuals', () => {
    const { items, facets } = searchMembers(linked, 'rrjeti', { kind: 'individual' }, 'sq');
    expect(items.length).toBe(1);
    expect([facets.kind, facets.municipality, facets.tag].map(counts)).toEqual([
      { individual: 1, ngo: 2 },
      {},
      { founder: 1 },
    ]);
    expect(searchMembers(linked, 'rrjeti', { tag: 'youth' }, 'sq').items.length).toBe(1);
  });

  test('belong to one network, and an unknown network has none', () => {
    expect(searchMembers(linked, 'camp', {}, 'sq').items.length).toBe(1);
    expect(searchMembers(linked, 'nobody', {}, 'sq')).toMatchObject({
      items: [],
      facets: { kind: new Map(), municipality: new Map(), letter: new Map(), tag: new Map() },
    });
  });
});

describe('the index', () => {
  test('is built once for each locale', () => {
    const first = searchOrganisations(linked, {}, 'sq').items;
    expect(searchOrganisations(linked, {}, 'sq').items).toEqual(first);
    expect(searchOrganisations(linked, {}, 'sr-Cyrl').items).not.toEqual(first);
  });
});

/** A text as it is normalised, and with `d` for `đ`. */
const spellings = (text: string) => [
  normalizeSearch(text),
  normalizeSearch(text.replace(/[đðĐÐ]/g, 'd').replace(/[ђЂ]/g, 'д')),
];

/** Whether one letter was added, removed, changed or swapped with the next one, at most. */
function isOneEdit(a: string, b: string): boolean {
  if (a === b) return true;
  for (let at = 0; at <= a.length; at++) {
    const [before, after] = [a.slice(0, at), a.slice(at)];
    if (before + after.slice(1) === b || before + (b[at] ?? '') + after === b) return true;
    if (before + (b[at] ?? '') + after.slice(1) === b) return true;
    if (after.length > 1 && before + after[1]! + after[0]! + after.slice(2) === b) return true;
  }
  return false;
}

/** Whether a text has a word with one typing error, and at most two more letters. */
const isNear = (word: string, text: string) =>
  word.length >= 5 &&
  !/\d/.test(word) &&
  text
    .split(' ')
    .some((other) =>
      [0, 1, 2].some(
        (ending) =>
          Math.abs(other.length - ending - word.length) <= 1 &&
          isOneEdit(word, other.slice(0, Math.max(0, other.length - ending))),
      ),
    );

/** A simple reference implementation. */
describe('compared with a simple reference implementation', () => {
  const { dataset } = checked('network-large.json');
  const some = linkDataset({
    ...dataset,
    organisations: dataset.organisations.filter((_, index) => index % 10 === 0),
  });
  const texts = (text: LocalText | undefined) =>
    text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);
  const facetsOf = (record: (typeof dataset.organisations)[number]) => ({
    kind: [record.kind],
    municipality: [
      record.municipality,
      ...(record.offices ?? []).map((office) => office.municipality),
    ].filter((id) => id !== undefined),
    network: dataset.memberships
      .filter(({ member, network }) => member === record.id && some.get('organisations', network))
      .map(({ network }) => network),
    tag: record.tags ?? [],
  });
  const known = some.dataset.organisations.map((record) => {
    const facets = facetsOf(record);
    const words = [
      record.name,
      record.shortName,
      ...(record.alternateNames ?? []),
      record.summary,
      ...(record.tags ?? []),
    ].flatMap(texts);
    return {
      record,
      facets,
      names: texts(record.name).flatMap(spellings),
      texts: words.flatMap(spellings),
      folded: [...words, ...facets.municipality.flatMap((id) => searchNames(id))].flatMap(spellings),
    };
  });
  type Facet = 'kind' | 'municipality' | 'network' | 'tag';
  const FACETS: readonly Facet[] = ['kind', 'municipality', 'network', 'tag'];

  function naive(
    query: { readonly text: string } & { readonly [F in Facet]?: string | undefined },
    locale: (typeof LOCALES)[number],
  ) {
    const text = normalizeSearch(query.text);
    const groups: { words: string[]; others: readonly string[]; places: readonly number[] }[] = [];
    for (let rest = text.split(' '); rest.length; ) {
      const count = [4, 3, 2].find((n) => placesNamed(rest.slice(0, n).join(' '), some.places).length) ?? 1;
      const words = rest.slice(0, count);
      const name = words.join(' ');
      groups.push({
        words,
        others: namesakes(name, some.places),
        places: placesNamed(name, some.places),
      });
      rest = rest.slice(count);
    }
    const begins = (values: readonly string[], others: readonly string[]) =>
      values.some((value) => others.some((other) => ` ${value}`.includes(` ${other}`)));
    const mentions = (values: readonly string[], places: readonly number[], shortest?: number) =>
      values.some((value) => placesIn(value, some.places, shortest).some((place) => places.includes(place)));
    type Group = (typeof groups)[number];
    const namesOther = (names: readonly string[], { others, places }: Group) =>
      begins(names, others) || mentions(names, places, 1);
    const rank = ({ names, texts: all, folded }: (typeof known)[number]) => {
      if (!text) return query.text.trim() ? undefined : 0;
      const has = (word: string) => folded.some((value) => value.includes(word));
      const near = (word: string) => has(word) || folded.some((value) => isNear(word, value));
      const isNamed = (group: Group) =>
        begins(folded, group.others) || mentions(all, group.places) || mentions(names, group.places, 1);
      const isExact = groups.every((group) => group.words.every(has) || isNamed(group));
      if (!isExact) return groups.every((group) => group.words.every(near) || isNamed(group)) ? 4 : undefined;
      if (names.includes(text)) return 0;
      if (names.some((name) => name.startsWith(text))) return 1;
      if (names.some((name) => name.includes(` ${text}`))) return 2;
      return groups.some((group) => namesOther(names, group)) ? 2 : 3;
    };
    const passes = (one: (typeof known)[number], but?: Facet) =>
      FACETS.every(
        (facet) => facet === but || !query[facet] || (one.facets[facet] as string[]).includes(query[facet]),
      );
    const compare = compareText(locale);
    const items = known
      .flatMap((one) =>
        rank(one) === undefined || !passes(one)
          ? []
          : {
              rank: rank(one)!,
              name: pickText(one.record.name, locale, dataset.language).text,
              id: one.record.id,
            },
      )
      .sort((a, b) => a.rank - b.rank || compare(a.name, b.name));
    const facets = Object.fromEntries(
      FACETS.map((facet) => {
        const count: Record<string, number> = {};
        for (const one of known) {
          if (rank(one) === undefined || !passes(one, facet)) continue;
          for (const value of new Set(one.facets[facet])) count[value] = (count[value] ?? 0) + 1;
        }
        return [facet, count];
      }),
    );
    return { items: items.map(({ id }) => id), facets };
  }

  const from = (values: readonly string[]) =>
    fc.option(fc.constantFrom(...values, 'nothing', ''), { nil: undefined, freq: 2 });
  const value = (facet: Facet) =>
    from([...new Set(known.flatMap(({ facets }) => facets[facet] as string[]))]);
  const word = fc.constantFrom(
    ...known.flatMap(({ record }) => texts(record.name)).flatMap((name) => name.split(/\s+/)),
    'Gjakovë',
    'Đakovica',
    'Призрен',
  );
  const text = fc.oneof(
    fc.constant(''),
    fc.tuple(word, fc.nat(9)).map(([each, length]) => each.slice(0, length + 1)),
    fc.array(word, { minLength: 1, maxLength: 2 }).map((words) => words.join(' ')),
    fc.constantFrom(...known.flatMap(({ record }) => texts(record.name))),
    fc.string({ unit: 'binary', maxLength: 3 }),
  );

  test('search returns the same items and counts', () => {
    fc.assert(
      fc.property(
        fc.record({
          text,
          kind: value('kind'),
          municipality: value('municipality'),
          network: value('network'),
          tag: value('tag'),
        }),
        fc.constantFrom(...LOCALES),
        (query, locale) => {
          const { items, facets } = searchOrganisations(some, query, locale);
          const expected = naive(query, locale);
          expect(ids(items)).toEqual(expected.items);
          expect(Object.fromEntries(FACETS.map((facet) => [facet, counts(facets[facet])]))).toEqual(
            expected.facets,
          );
        },
      ),
      { numRuns: runs(200) },
    );
  });
});
