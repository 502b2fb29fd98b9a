import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import * as ura from '../../src/index.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { NOUNS } from '../../src/model/noun.ts';
import { fixedClock } from '../../src/time/clock.ts';
import { read } from './data/example.ts';
import { runs } from '../tier.mjs';

// Arguments that a program may pass on unchecked: any string or number where one is expected, and
// anything at all as data.
const locale = fc.constantFrom(...LOCALES);
const anything = fc.anything();
const word = fc.constantFrom(
  '',
  'sq',
  'sr-Latn',
  'ngo',
  'xk-gjilan',
  'Europe/Tirane',
  'EUR',
  '2026',
  '2026-12',
  '2026-12-04',
  '2026-12-04T16:00',
  '16:00',
  'Đakovica',
  '__proto__',
  'constructor',
);
const text = fc.oneof(
  word,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud800', '\udc00', 'a', 'ћ', '-', '0', '\u0000') }),
);
const number = fc.oneof(
  fc.double(),
  fc.integer(),
  fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e21, 5e-324),
);
const texts = fc.oneof(text, fc.dictionary(text, text));
const clock = fc.oneof(
  fc.integer({ min: -62e12, max: 253e12 }).map((instant) => ({ now: () => new Date(instant) })),
  fc.constantFrom(fixedClock('2026-11-22T12:00:00Z'), { now: () => new Date(NaN) }),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const money = fc.record({ amount: number, currency: text });
const unitless = fc.record(
  {
    years: maybe(number),
    months: maybe(number),
    weeks: maybe(number),
    days: maybe(number),
    hours: maybe(number),
    minutes: maybe(number),
  },
  { requiredKeys: [] },
);
const finding = fc.record(
  {
    code: text,
    severity: text,
    path: fc.array(fc.oneof(text, fc.nat())),
    record: maybe(fc.record({ noun: text, index: number, id: maybe(text), name: maybe(text) })),
    cell: maybe(fc.record({ sheet: maybe(text), row: number, column: text })),
    dropped: maybe(text),
    params: fc.dictionary(
      fc.oneof(text, fc.constantFrom('value', 'expected', 'found', 'noun', 'options')),
      fc.oneof(text, number),
    ),
  },
  { requiredKeys: ['code', 'severity', 'path', 'params'] },
);
const example = JSON.parse(read('civil-society.json')) as Record<string, unknown>;
const linked = fc.oneof(
  fc.constant(linkDataset(checkDataset(example).dataset)),
  anything.map((input) => linkDataset(checkDataset(input).dataset)),
);
const query = fc.record(
  {
    text: maybe(text),
    kind: maybe(text),
    municipality: maybe(text),
    network: maybe(text),
    tag: maybe(text),
    programme: maybe(text),
    on: maybe(text),
    status: maybe(text),
    amount: maybe(fc.oneof(text, number.map(String))),
  },
  { requiredKeys: [] },
);
const entry = fc.record({
  uid: text,
  summary: text,
  start: fc.oneof(text, number),
  end: maybe(fc.oneof(text, number)),
  description: maybe(text),
  location: maybe(text),
  url: maybe(text),
  status: maybe(text),
});
const response = fc.record({
  ok: fc.boolean(),
  status: number,
  headers: fc.constant({ get: () => null }),
  text: fc.oneof(
    anything.map((value) => async () => value),
    fc.constant(() => Promise.reject(new Error())),
  ),
});
const load = fc.record({
  fetch: fc.oneof(
    response.map((one) => async () => one),
    anything,
  ),
  clock,
  retries: fc.constant(0),
});

const known = linkDataset(checkDataset(example).dataset);
const records = fc.oneof(
  anything,
  fc.array(anything),
  fc.constantFrom(...NOUNS.flatMap((noun) => [known.dataset[noun], ...known.dataset[noun]])),
);
const writing = fc.record({
  linked: fc.oneof(fc.constant(known), linked),
  clock: maybe(clock),
  headingLevel: maybe(fc.constantFrom(2, 6, 'none')),
  pageOf: maybe(text.map((address) => () => address)),
  imageAt: maybe(maybe(text).map((address) => () => address)),
  trail: maybe(fc.array(fc.record({ name: text, url: text }))),
});

/** The arguments of each exported function. */
const ARGUMENTS: Record<string, fc.Arbitrary<unknown>[]> = {
  // fields
  describeFields: [fc.constantFrom({}, { properties: { calls: { items: {} }, title: {} } }), locale],
  fieldsOf: [fc.oneof(fc.constantFrom(...NOUNS), text)],
  // formatting
  compareText: [locale],
  initialLetter: [text, locale],
  sortKey: [text, locale],
  normalizeSearch: [text],
  fold: [text],
  transliterate: [text, fc.constantFrom('Latn', 'Cyrl')],
  pickText: [texts, locale, maybe(text)],
  pick: [texts, locale, maybe(text)],
  formatDate: [text, locale],
  formatMoment: [text, locale],
  formatRange: [text, text, locale],
  formatTime: [text, locale],
  formatDuration: [unitless, locale],
  formatDurationRange: [maybe(number), maybe(number), fc.constantFrom('months', 'days'), locale],
  formatList: [fc.array(text), locale],
  resolveLocale: [maybe(text), maybe(locale)],
  formatMoney: [money, locale],
  formatMoneyRange: [maybe(money), maybe(money), locale],
  formatNumber: [number, locale],
  formatPercent: [number, locale],
  formatRelativeDays: [number, locale],
  countryName: [text, locale],
  formatZone: [text, locale],
  languageName: [text, locale],
  pluralCategory: [number, locale],
  articleMessages: [locale],
  callMessages: [locale],
  eventMessages: [locale],
  serviceMessages: [locale],
  creditMessages: [locale],
  keyFigureMessages: [locale],
  registerName: [text, locale],
  organisationMessages: [locale],
  mapMessages: [locale],
  programmeMessages: [locale],
  projectMessages: [locale],
  stateMessages: [locale],
  organisationKind: [text, locale],
  organisationKinds: [text, locale],
  partyRole: [text, number, locale],
  addLanguage: [
    fc.record({ locale: fc.constant('x-nowhere'), base: fc.constantFrom('sq', 'en'), calls: anything }),
  ],
  formatFinding: [finding, locale],
  formatFindingParts: [finding, locale],
  sayFinding: [finding, locale],
  sayFindingInParts: [finding, locale],
  // places
  findMunicipality: [text],
  gazetteer: [],
  isMunicipality: [text],
  municipalityName: [text, text],
  municipalityNames: [text],
  districts: [],
  municipalities: [],
  municipality: [text],
  municipalityTile: [text],
  // time
  callStatus: [anything, clock, maybe(fc.record({ zone: text }))],
  eventStatus: [anything, clock, maybe(fc.record({ zone: text }))],
  projectStatus: [anything, clock, maybe(fc.record({ zone: text }))],
  isMemberOn: [fc.record({ since: maybe(text), until: maybe(text) }), text],
  today: [clock, text],
  addDays: [text, number],
  addMonths: [text, number],
  compareDates: [maybe(text), maybe(text)],
  daysBetween: [text, text],
  endOfSpan: [text, number],
  firstDay: [text],
  lastDay: [text],
  endOfDay: [text, text],
  instantOf: [text, text],
  startOfDay: [text, text],
  wallClock: [number, text],
  zoneOfCountry: [text],
  // datasets
  checkDataset: [anything],
  linkDataset: [anything],
  migrate: [anything],
  loadDataset: [text, load],
  decodeText: [fc.uint8Array()],
  readDataFile: [fc.oneof(fc.uint8Array(), fc.json(), text)],
  mergeDatasets: [
    linked.map(({ dataset }) => dataset),
    linked.map(({ dataset }) => dataset),
    fc.record(
      { removeMissing: fc.boolean(), isSameByName: fc.boolean().map((same) => () => same) },
      { requiredKeys: [] },
    ),
  ],
  suggestCorrections: [anything.map((input) => checkDataset(input).findings)],
  sumMoney: [fc.array(anything)],
  totals: [fc.array(anything)],
  addMoney: [money, money],
  checkIdentifier: [fc.record({ scheme: text, value: text })],
  inspectDataset: [linked, clock],
  inspectIdentifiers: [linked.map(({ dataset }) => dataset)],
  searchArticles: [linked, query, locale],
  searchCalls: [linked, query, locale, maybe(clock)],
  searchEvents: [linked, query, locale, maybe(clock)],
  searchGrants: [linked, query, locale],
  searchMembers: [linked, text, query, locale],
  searchOrganisations: [linked, query, locale],
  searchProgrammes: [linked, query, locale],
  searchProjects: [linked, query, locale, maybe(clock)],
  searchServices: [linked, query, locale],
  // formats
  attributesOf: [text],
  readSnippet: [text],
  toSnippet: [
    fc.record(
      {
        widget: fc.oneof(text, fc.constantFrom('ura-grant-call', 'ura-news-list')),
        form: fc.constantFrom('element', 'div', 'shortcode', 'link'),
        src: text,
        attributes: fc.dictionary(text, fc.oneof(text, number)),
        language: text,
        fallback: fc.record({ href: text, text }),
        script: fc.record({ src: text, integrity: maybe(text) }),
      },
      { requiredKeys: ['widget', 'form', 'fallback'] },
    ),
  ],
  toCalendar: [fc.array(entry), number],
  toHtml: [records, locale, writing],
  widgetToHtml: [
    fc.record({
      widget: fc.constantFrom('municipality-map', 'key-figures', 'funder-credit', 'data-health'),
      network: maybe(text),
      programme: maybe(text),
      project: maybe(text),
      record: maybe(text),
      country: maybe(text),
      count: maybe(text),
      figures: maybe(text),
      findings: maybe(fc.array(finding)),
    }),
    locale,
    writing,
  ],
  toJsonLd: [records, locale, writing],
  toJsonLdScript: [records, locale, writing],
  toCsv: [
    fc.array(text),
    fc.array(fc.array(fc.oneof(text, number, fc.constantFrom(null, undefined)))),
    fc.record({ bom: maybe(fc.boolean()), delimiter: maybe(fc.constantFrom(',', ';', '\t')) }),
  ],
};
/** The functions that are documented to throw. */
const THROWS = ['parseDataset', 'fixedClock'];

type Run = (...args: unknown[]) => unknown;
const functions = Object.entries(ura as Record<string, unknown>).flatMap(([name, value]) =>
  typeof value === 'function' && !String(value).startsWith('class ') ? [[name, value as Run] as const] : [],
);

describe('no exported function throws', () => {
  test.each(functions.filter(([name]) => ARGUMENTS[name]))('%s', async (name, run) => {
    const args = fc.tuple(...ARGUMENTS[name]!);
    const holds = fc.asyncProperty(args, async (values) => {
      const result = await run(...values); // must not reject either
      if (name === 'compareText') (result as (a: string, b: string) => unknown)(String(values[1]), 'b');
    });
    await fc.assert(holds, { numRuns: runs(200) });
  });

  test('except the documented ones', () => {
    expect(() => ura.parseDataset({})).toThrow(ura.DatasetError);
    expect(() => ura.fixedClock('2026-11-22')).toThrow(RangeError);
  });

  test('and every function is tested', () => {
    expect(
      functions.map(([name]) => name).filter((name) => !ARGUMENTS[name] && !THROWS.includes(name)),
    ).toEqual([]);
  });
});
