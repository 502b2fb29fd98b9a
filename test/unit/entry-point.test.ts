import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import * as ura from '../../src/index.ts';
import * as spreadsheet from '../../src/spreadsheet.ts';
import { LOCALES } from '../../src/language/locale.ts';
import { figuresOf } from '../../src/language/numbers.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import { NOUNS } from '../../src/model/noun.ts';
import { shapes } from '../../src/model/shapes.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { SearchResult } from '../../src/dataset/search/types.ts';
import type { Project } from '../../src/model/project.ts';
import { fixedClock } from '../../src/time/clock.ts';
import { read } from './data/example.ts';
import { runs } from '../tier.mjs';

// Arguments that a program may pass on unchecked: any JSON value, or none, where a text, a number
// or an amount is expected, and anything at all as data. The locale and options have their type.
/** Any tag, and what a program without types may pass instead. */
const locale = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<string>(...LOCALES, 'en-GB', 'sr-Cyrl-RS', 'SR', 'de') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '__proto__', '🙂', 5, null, undefined, {}) as fc.Arbitrary<string>,
  },
);
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
/** What a field of an unchecked file may be instead of a text or a number. */
const misfit = fc.constantFrom<unknown>(
  undefined,
  null,
  true,
  5,
  NaN,
  [],
  [null],
  [5],
  {},
  { sq: null },
  { en: 5 },
  { toString: 5 },
  '2026-02-30',
  '2026-12-04T25:00',
  { amount: '5', currency: null },
);
const misfitOr = <T>(of: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 5, arbitrary: of }, { weight: 1, arbitrary: misfit as fc.Arbitrary<T> });
const string = fc.oneof(
  word,
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.constantFrom('\ud800', '\udc00', 'a', 'ћ', '-', '0', '\u0000') }),
);
const text = misfitOr(string);
const number = misfitOr(
  fc.oneof(fc.double(), fc.integer(), fc.constantFrom(NaN, Infinity, -Infinity, -0, 1e21, 5e-324)),
);
const texts = fc.oneof(text, fc.dictionary(string, text));
const clock = fc.oneof(
  fc.integer({ min: -62e12, max: 253e12 }).map((instant) => ({ now: () => new Date(instant) })),
  fc.constantFrom(fixedClock('2026-11-22T12:00:00Z'), { now: () => new Date(NaN) }),
);
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const money = misfitOr(fc.record({ amount: number, currency: text }));
const unitless = misfitOr(
  fc.record(
    {
      years: maybe(number),
      months: maybe(number),
      weeks: maybe(number),
      days: maybe(number),
      hours: maybe(number),
      minutes: maybe(number),
    },
    { requiredKeys: [] },
  ),
);
const finding = fc.record(
  {
    code: string,
    severity: string,
    path: fc.array(fc.oneof(string, fc.nat())),
    record: maybe(fc.record({ noun: string, index: fc.double(), id: maybe(string), name: maybe(string) })),
    cell: maybe(fc.record({ sheet: maybe(string), row: fc.double(), column: string })),
    dropped: maybe(string),
    params: fc.dictionary(
      fc.oneof(string, fc.constantFrom('value', 'expected', 'found', 'noun', 'options')),
      fc.oneof(string, fc.double()),
    ),
  },
  { requiredKeys: ['code', 'severity', 'path', 'params'] },
);
const FIELDS = [...new Set(NOUNS.flatMap((noun) => Object.keys(shapes[noun].fields ?? {})))];
const example = JSON.parse(read('civil-society.json')) as Record<string, unknown>;

/** An unchecked dataset: any field of a record may be missing or of another type. */
const recordLike = fc.oneof(
  misfit,
  fc
    .tuple(
      fc.constantFrom<object>(...NOUNS.flatMap((noun): object[] => checkDataset(example).dataset[noun])),
      fc.dictionary(fc.constantFrom(...FIELDS), fc.oneof(misfit, fc.array(misfit), anything)),
    )
    .map(([record, fields]) => ({ ...record, ...fields })),
);
const unchecked = fc.oneof(
  anything,
  fc.dictionary(
    fc.constantFrom(...NOUNS, 'municipalities', 'language', 'zone'),
    fc.oneof(misfit, fc.array(recordLike)),
  ),
);
const checked = fc.oneof(
  fc.constant(linkDataset(checkDataset(example).dataset)),
  anything.map((input) => linkDataset(checkDataset(input).dataset)),
);
const linked = fc.oneof(
  checked,
  unchecked.map((input) => linkDataset(input as Dataset)),
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
    amount: maybe(fc.oneof(text, fc.double().map(String))),
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
  linked: fc.oneof(fc.constant(known), checked),
  clock: maybe(clock),
  headingLevel: maybe(fc.constantFrom(2, 6, 'none')),
  pageOf: maybe(string.map((address) => () => address)),
  imageAt: maybe(maybe(string).map((address) => () => address)),
  trail: maybe(fc.array(fc.record({ name: string, url: string }))),
});

/** The options of a search, or a locale as in its older form. */
const searching = fc.oneof(
  locale,
  fc.record(
    { locale, clock: maybe(clock), on: maybe(text), offset: maybe(number), limit: maybe(number) },
    { requiredKeys: [] },
  ),
);

/** The arguments of each exported function. */
const ARGUMENTS: Record<string, fc.Arbitrary<unknown>[]> = {
  // fields
  describeFields: [
    fc.constantFrom({}, { properties: { calls: { items: {} }, title: {} } }),
    fc.oneof(locale, fc.record({ locale: maybe(locale) })),
  ],
  fieldsOf: [fc.oneof(fc.constantFrom(...NOUNS), string)],
  formOf: [fc.oneof(fc.constantFrom(...NOUNS), string)],
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
  formatDurationRange: [
    fc.record({ min: maybe(number), max: maybe(number), unit: fc.constantFrom('months', 'days') }),
    locale,
  ],
  formatList: [fc.array(text), locale, maybe(fc.oneof(text, fc.record({ conjunction: text })))],
  resolveLocale: [maybe(text), maybe(locale)],
  formatMoney: [money, locale],
  formatMoneyRange: [maybe(money), maybe(money), locale],
  formatNumber: [number, locale, maybe(fc.oneof(fc.nat(20), fc.record({ decimals: maybe(fc.nat(20)) })))],
  formatPercent: [number, locale],
  formatRelativeDays: [number, locale],
  countryName: [text, locale],
  formatZone: [text, locale],
  languageName: [text, locale, maybe(fc.oneof(fc.boolean(), fc.record({ inside: misfit })))],
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
  partyRole: [text, locale, maybe(fc.record({ count: misfit }))],
  addLanguage: [
    fc.record({ locale: fc.constant('x-nowhere'), base: fc.constantFrom('sq', 'en'), calls: anything }),
  ],
  formatFinding: [finding, locale],
  formatFindingParts: [finding, locale],
  localizeSchema: [fc.constantFrom(ura.Organisation, ura.GrantCall, ura.LocalText), locale, anything],
  sayFinding: [finding, locale],
  sayFindingInParts: [finding, locale],
  // places
  findMunicipality: [text],
  gazetteer: [],
  isMunicipality: [text],
  municipalityName: [text, text, misfit],
  municipalityNames: [text, misfit],
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
  instantOf: [text, text, maybe(fc.oneof(misfit, fc.record({ edge: misfit })))],
  startOfDay: [text, text],
  wallClock: [number, text],
  zoneOfCountry: [text],
  // datasets
  checkDataset: [anything],
  linkDataset: [unchecked],
  migrate: [anything],
  loadDataset: [text, load],
  decodeText: [fc.uint8Array()],
  readDataFile: [fc.oneof(fc.uint8Array(), fc.json(), string)],
  mergeDatasets: [
    checked.map(({ dataset }) => dataset),
    checked.map(({ dataset }) => dataset),
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
  inspectDataset: [linked, fc.oneof(clock, fc.record({ clock }))],
  checkRecord: [
    fc.constantFrom(...NOUNS),
    recordLike,
    fc.record(
      { linked, locale, clock: maybe(clock), replaces: maybe(string) },
      { requiredKeys: ['linked', 'locale'] },
    ),
  ],
  correctionFor: [finding, recordLike],
  upsertRecord: [unchecked, fc.constantFrom(...NOUNS), recordLike],
  removeRecord: [unchecked, fc.constantFrom(...NOUNS), text],
  renameRecord: [unchecked, fc.constantFrom(...NOUNS), text, text],
  diffDatasets: [unchecked, unchecked],
  applyDiff: [
    unchecked,
    fc.tuple(unchecked, unchecked).map(([a, b]) => ura.diffDatasets(a as Dataset, b as Dataset)),
  ],
  mergeVersions: [unchecked, unchecked, unchecked],
  serializeDataset: [unchecked],
  makeId: [text, fc.oneof(misfit, fc.constant(new Set(['x'])), fc.record({ noun: string }))],
  inspectIdentifiers: [linked.map(({ dataset }) => dataset)],
  searchArticles: [linked, maybe(query), searching],
  searchCalls: [linked, maybe(query), searching, maybe(clock)],
  searchEvents: [linked, maybe(query), searching, maybe(clock)],
  searchGrants: [linked, maybe(query), searching],
  searchMembers: [linked, text, maybe(query), searching],
  searchOrganisations: [linked, maybe(query), searching],
  searchProgrammes: [linked, maybe(query), searching],
  searchProjects: [linked, maybe(query), searching, maybe(clock)],
  searchServices: [linked, maybe(query), searching],
  // formats
  attributesOf: [string],
  readSnippet: [string],
  toSnippet: [
    fc.record(
      {
        widget: fc.oneof(string, fc.constantFrom('ura-grant-call', 'ura-news-list')),
        form: fc.constantFrom('element', 'div', 'shortcode', 'link'),
        src: string,
        attributes: fc.dictionary(string, fc.oneof(string, fc.double())),
        language: string,
        fallback: fc.record({ href: string, text: string }),
        script: fc.record({ src: string, integrity: maybe(string) }),
      },
      { requiredKeys: ['widget', 'form', 'fallback'] },
    ),
  ],
  toCalendar: [fc.array(entry), fc.oneof(number, fc.record({ stamp: number }))],
  toHtml: [records, locale, maybe(writing)],
  widgetToHtml: [
    fc.record({
      widget: fc.constantFrom('municipality-map', 'key-figures', 'funder-credit', 'data-health'),
      network: maybe(text),
      programme: maybe(text),
      project: maybe(text),
      record: maybe(string),
      country: maybe(string),
      count: maybe(string),
      figures: maybe(string),
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
/** The arguments of what only single modules export, such as `ura/language/text.js`. */
const MODULE_ARGUMENTS: Record<string, fc.Arbitrary<unknown>[]> = {
  few: [fc.double(), fc.constant('one'), fc.constant('two'), fc.constant('many')],
  figuresOf: [locale],
  initialKeys: [fc.constantFrom(...LOCALES)],
  letterKeys: [fc.constantFrom(...LOCALES)],
  midSentence: [string],
  writeNumber: [fc.double(), fc.constantFrom(...LOCALES.map(figuresOf)), fc.nat(20), fc.boolean()],
};

/** Files that are no workbook, tables of any words, and pieces of a workbook. */
const workbook = spreadsheet.writeTemplate({ with: ['articles'] });
const table = fc
  .array(fc.array(fc.oneof(string, fc.constantFrom('Emri', 'Name', 'Lloji', 'Afati', '31.2.2010', 'OJQ'))))
  .map((rows) => rows.map((cells) => cells.join(';')).join('\n'));
const bytes = fc.oneof(
  fc.uint8Array(),
  table.map((text) => new TextEncoder().encode(text)),
  fc.constant(workbook),
  fc.nat(workbook.length).map((length) => workbook.slice(0, length)),
  fc
    .tuple(fc.nat(workbook.length - 1), fc.nat(255))
    .map(([at, byte]) => workbook.map((own, index) => (index === at ? byte : own))),
);
const reading = fc.record(
  {
    name: misfitOr(string),
    noun: misfitOr(fc.constantFrom<string>(...NOUNS, 'municipalities', 'dataset')),
    language: misfitOr(string),
    header: misfitOr(fc.record({ title: texts, publisher: text, language: text }, { requiredKeys: [] })),
    known: fc.oneof(
      checked.map(({ dataset }) => dataset),
      misfit,
      unchecked,
    ),
  },
  { requiredKeys: [] },
);
const datasets = checked.map(({ dataset }) => dataset);
const owner = fc.constantFrom(...NOUNS, 'municipalities', 'dataset');
const origins = fc.constant(spreadsheet.readTable('Emri;Lloji\nA;OJQ\n', { noun: 'organisations' }).origins);

/** The arguments of each function of `ura/spreadsheet`. */
const SPREADSHEET_ARGUMENTS: Record<string, fc.Arbitrary<unknown>[]> = {
  columnName: [fc.nat(20_000)],
  joinList: [fc.array(string)],
  splitList: [string],
  formatSheetFinding: [finding, locale],
  formatSheetFindingParts: [finding, locale],
  locateFindings: [fc.array(finding), origins],
  readTable: [misfitOr(fc.oneof(string, table)), reading],
  readTableFiles: [fc.array(fc.record({ name: string, content: fc.oneof(string, bytes) })), reading],
  readWorkbook: [bytes, reading],
  readTableRows: [fc.array(fc.oneof(string, table, bytes)), reading],
  markWorkbook: [bytes, fc.array(finding), fc.record({ locale })],
  writeTemplate: [
    fc.record(
      {
        locale,
        with: fc.subarray([...NOUNS, 'members']),
        languages: fc.array(word),
        allFields: fc.boolean(),
      },
      { requiredKeys: [] },
    ),
  ],
  writeTable: [datasets, owner, fc.record({ locale, bom: maybe(fc.boolean()) })],
  writeTableInPieces: [datasets, owner, fc.record({ locale, bom: maybe(fc.boolean()) })],
  writeWorkbook: [datasets, fc.record({ locale })],
  writeWorkbookInPieces: [datasets, fc.record({ locale })],
};

/** The functions that are documented to throw. */
const THROWS = ['parseDataset', 'fixedClock'];

/** Reads what a search computes only when it is asked. */
function readAll({ facets, changesAt }: SearchResult<unknown, string>): void {
  expect(Object.values(facets).every((counts) => typeof counts === 'object')).toBe(true);
  expect(changesAt ?? 0).toBeTypeOf('number');
}

/** Asks a linked dataset all its questions, about ids that it has and others. */
function askAll(linked: LinkedDataset): void {
  expect(linked.places).toBeDefined();
  for (const id of ['casa', 'rrjeti-harku', 'xk-gjilan', '5', '', null, undefined] as string[]) {
    for (const noun of NOUNS) {
      linked.get(noun, id);
      linked.referrers(noun, id);
      linked.inMunicipality(noun, id);
      linked.ofProgramme(noun, id);
    }
    linked.membersOf(id);
    linked.networksOf(id);
    linked.projectsOf(id, 'lead');
    linked.callsOf(id);
    linked.grantsOf(id, 'funder');
  }
  for (const project of [linked.dataset?.projects].flat() as (Partial<Project> | null | undefined)[])
    linked.parties(project?.parties);
}

type Run = (...args: unknown[]) => unknown;
const functionsOf = (entry: object) =>
  Object.entries(entry as Record<string, unknown>).flatMap(([name, value]) =>
    typeof value === 'function' && !String(value).startsWith('class ') ? [[name, value as Run] as const] : [],
  );
const functions = functionsOf(ura);
const { exports } = JSON.parse(readFileSync('package.json', 'utf8')) as { exports: Record<string, unknown> };
const moduleNames = Object.keys(exports).flatMap(
  (path) => /^\.\/language\/(.{3,})\.js$/.exec(path)?.[1] ?? [],
);
const moduleFunctions = (
  await Promise.all(
    moduleNames.map(async (name) => functionsOf((await import(`../../src/language/${name}.ts`)) as object)),
  )
)
  .flat()
  .filter(([name]) => !functions.some(([known]) => known === name));
const spreadsheetFunctions = functionsOf(spreadsheet);

describe('no exported function throws', () => {
  test.each(functions.filter(([name]) => ARGUMENTS[name]))('%s', async (name, run) => {
    const args = fc.tuple(...ARGUMENTS[name]!);
    const holds = fc.asyncProperty(args, async (values) => {
      const result = await run(...values); // must not reject either
      if (name.startsWith('search')) readAll(result as SearchResult<unknown, string>);
      if (name === 'linkDataset') askAll(result as LinkedDataset);
      if (name === 'localizeSchema') (result as ura.StandardSchema)['~standard'].validate(values[2]);
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

describe('no other function of a module of ura/language throws', () => {
  test.each(moduleFunctions.filter(([name]) => MODULE_ARGUMENTS[name]))('%s', (name, run) => {
    const holds = fc.property(fc.tuple(...MODULE_ARGUMENTS[name]!), (values) => {
      const result = run(...values);
      if (name.endsWith('Keys')) (result as (text: unknown) => unknown)(values[0]);
    });
    fc.assert(holds, { numRuns: runs(200) });
  });

  test('and every function is tested', () => {
    expect(moduleFunctions.map(([name]) => name).sort()).toEqual(Object.keys(MODULE_ARGUMENTS));
  });
});

/** Reads all pieces of a generator, or waits for a promise. */
async function finish(result: unknown): Promise<void> {
  if (
    Object(result) === result &&
    (Symbol.iterator in Object(result) || Symbol.asyncIterator in Object(result))
  )
    for await (const piece of result as AsyncIterable<unknown>) expect(piece).toBeDefined();
  else await result;
}

describe('no function of ura/spreadsheet throws', () => {
  test.each(spreadsheetFunctions.filter(([name]) => SPREADSHEET_ARGUMENTS[name]))('%s', async (name, run) => {
    const holds = fc.asyncProperty(fc.tuple(...SPREADSHEET_ARGUMENTS[name]!), async (values) => {
      try {
        await finish(run(...values));
      } catch (error) {
        // `markWorkbook` is documented to throw this for what is no workbook.
        if (name !== 'markWorkbook' || !(error instanceof spreadsheet.WorkbookError)) throw error;
      }
    });
    await fc.assert(holds, { numRuns: runs(/^(write|mark)/.test(name) ? 8 : 60) });
  });

  test('and every function is tested', () => {
    expect(spreadsheetFunctions.map(([name]) => name).sort()).toEqual(
      Object.keys(SPREADSHEET_ARGUMENTS).sort(),
    );
  });
});
