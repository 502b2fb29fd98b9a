import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkRecord } from '../../src/dataset/edit/check-record.ts';
import { inspectDataset } from '../../src/dataset/inspect/inspect-dataset.ts';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import { readDataFile } from '../../src/dataset/load/read-data-file.ts';
import { searchCalls } from '../../src/dataset/search/search-calls.ts';
import { searchEvents } from '../../src/dataset/search/search-events.ts';
import { searchGrants } from '../../src/dataset/search/search-grants.ts';
import { searchOrganisations } from '../../src/dataset/search/search-organisations.ts';
import { searchProjects } from '../../src/dataset/search/search-projects.ts';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { toCsv } from '../../src/formats/csv/csv.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import { widgetToHtml } from '../../src/formats/html/widget-to-html.ts';
import { toJsonLdScript } from '../../src/formats/json-ld/json-ld.ts';
import { readSnippet } from '../../src/formats/snippet/read-snippet.ts';
import { toSnippet } from '../../src/formats/snippet/snippet.ts';
import { toCalendar } from '../../src/formats/icalendar/icalendar.ts';
import { googleCalendarUrl } from '../../src/formats/icalendar/calendar-links.ts';
import { readTable, readWorkbook } from '../../src/formats/spreadsheet/read-workbook.ts';
import { NOUNS } from '../../src/model/noun.ts';
import { fixedClock } from '../../src/time/clock.ts';

// `npm run fuzz` throws inputs at what reads them, with a bound on the time and the memory of each.
// FUZZ_RUNS says how many in all, FUZZ_SEED repeats a run. What fails is added to seeds.json, which
// is replayed first. A find becomes a unit test, which outlives a change of the inputs here. An
// input that never ends, or takes all the memory, is the last one in reports/fuzz/running.json.

const TOTAL = Number(process.env['FUZZ_RUNS'] ?? 1_000_000);
const seedOfRun = Number(process.env['FUZZ_SEED'] ?? (Math.random() * 2 ** 31) | 0);

/** An input that failed: its target, and where fast-check finds it. */
interface SavedSeed {
  readonly target: string;
  readonly seed: number;
  readonly path: string;
}
const SEEDS = new URL('seeds.json', import.meta.url);
const saved = () => JSON.parse(readFileSync(SEEDS, 'utf8')) as SavedSeed[];

/** The file that names the input which is running, and how to write the next one into it. */
const RUNNING = 'reports/fuzz/running.json';
let nextInput = () => {};

/** Notes each input of a target before it runs, in the form of {@link SavedSeed}. */
function noteInputs(target: string, seed: number): () => void {
  mkdirSync('reports/fuzz', { recursive: true });
  const file = openSync(RUNNING, 'w');
  let index = 0;
  nextInput = () => void writeSync(file, `${JSON.stringify({ target, seed, path: String(index++) })}\n`, 0);
  return () => {
    nextInput = () => {};
    closeSync(file);
    rmSync(RUNNING);
  };
}

/** What one input may cost: far more than any needs, far less than one that grows too fast. */
const MILLISECONDS = 3000;
const BYTES = 1_500_000_000;

const clock = fixedClock('2026-11-22T12:00:00Z');
const example: unknown = JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8'));

/** Names that JavaScript owns, markup, formulas, control characters, dates and long runs. */
const word = fc.oneof(
  fc.constantFrom('constructor', '__proto__', 'toString', '<script>', '"><img src=x onerror=x>', '=1+1', '\u001b[2J', '\u202e', '2026-12-04', '2026-12-04T16:00', 'Europe/Belgrade', 'xk-gjilan', 'javascript:x', 'https://x.org/', '12 dhjetor 2022', '1e999', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(' ', '“', '<', '&', ';', '"', '\n', '[ura ', 'a', 'я', '\u00a0', 'a@', 'a.', '2026-', '1', 'Ã«'), fc.oneof(fc.integer({ min: 1, max: 5000 }), fc.constant(30_000))).map(([part, count]) => part.repeat(count)),
); // prettier-ignore
const leaf = fc.oneof(word, fc.double(), fc.boolean(), fc.constant(null));
const value = fc.oneof(leaf, fc.array(leaf, { maxLength: 3 }), fc.dictionary(word, leaf, { maxKeys: 3 }));

/** The example with values in other places replaced, however they fit. */
const dataset = fc
  .array(fc.tuple(fc.nat(), fc.nat(), fc.nat(), value), { minLength: 1, maxLength: 8 })
  .map((changes) => {
    const file = structuredClone(example) as Record<string, Record<string, unknown>[]>;
    for (const [list, row, field, replacement] of changes) {
      const records = file[NOUNS[list % NOUNS.length]!]!;
      const record = records[row % Math.max(1, records.length)];
      const keys = Object.keys(record ?? {});
      if (record) record[keys[field % keys.length]!] = replacement;
    }
    // Few records of each list, so that many files are tried.
    for (const noun of NOUNS) file[noun] = file[noun]!.slice(0, 6);
    return file;
  });

/** Runs a function within its bounds. */
function bounded(run: () => void): void {
  nextInput();
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(MILLISECONDS);
  expect(process.memoryUsage().heapUsed).toBeLessThan(BYTES);
}

const snippetText = fc.array(fc.oneof(word, fc.constantFrom('<ura-call-list ', '<div data-ura="', 'src="/n.json" ', '>', '</a', '[ura ', ']', '<!--', '-->', '&lt;', '="', '“')), { maxLength: 20 }).map((parts) => parts.join('')); // prettier-ignore
const table = fc.tuple(fc.constantFrom(';', ',', '\t'), fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 })).map(([separator, rows]) => [['Emri', 'Lloji', 'Komuna', 'Telefoni', 'Data'], ...rows].map((row) => row.join(separator)).join('\n')); // prettier-ignore

/** The example as text with pieces cut out, repeated or replaced. */
const json = JSON.stringify(example).slice(0, 20_000);
const dataFile = fc
  .array(fc.tuple(fc.nat({ max: json.length }), fc.nat({ max: 200 }), fc.oneof(word, fc.constantFrom('{"a":', '[[', '"ura":"1"', '\ufeff', '}', '\\u'))), { minLength: 1, maxLength: 4 })
  .map((cuts) => cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), json)); // prettier-ignore

const entry = fc.record({ uid: word, summary: word, start: fc.oneof(fc.constantFrom('2026-12-04', 1_800_000_000_000), word, fc.double()), end: fc.option(fc.oneof(word, fc.double()), { nil: undefined }), description: word, location: word, url: word }); // prettier-ignore

/** What a calendar file of ours is made of. */
const CALENDAR_LINE = /^(?:BEGIN|END|VERSION|PRODID|CALSCALE|METHOD|UID|DTSTAMP|DTSTART|DTEND|SUMMARY|DESCRIPTION|LOCATION|URL|LAST-MODIFIED|SEQUENCE|STATUS|TRANSP|CLASS|ACTION|TRIGGER)[;:]|^ |^$/; // prettier-ignore

/** A small workbook, of which bytes are changed. */
const workbook = zipSync({
  '[Content_Types].xml': strToU8('<Types/>'),
  'xl/workbook.xml': strToU8('<workbook><sheets><sheet name="Anëtarët" sheetId="1" r:id="r"/></sheets></workbook>'), // prettier-ignore
  'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="r" Type="x/worksheet" Target="s.xml"/></Relationships>'), // prettier-ignore
  'xl/s.xml': [strToU8('<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Emri</t></is></c><c r="B1" t="inlineStr"><is><t>Lloji</t></is></c></row><row><c t="inlineStr"><is><t>D4D</t></is></c><c s="1"><v>44910</v></c></row></sheetData><mergeCells><mergeCell ref="A1:B9"/></mergeCells></worksheet>'), { level: 0 }], // prettier-ignore
});
const workbookFile = fc
  .array(fc.tuple(fc.nat({ max: workbook.length - 1 }), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 6 })
  .map((changes) => {
    const bytes = workbook.slice();
    for (const [at, byte] of changes) bytes[at] = byte;
    return bytes;
  }); // prettier-ignore

type Property = fc.IProperty<[never]> | fc.IAsyncProperty<[never]>;

/** What reads inputs, each with its share of the runs: few of what is slow. */
const TARGETS: Readonly<Record<string, readonly [share: number, property: Property]>> = {
  'every check, search and renderer': [
    0.01,
    fc.property(dataset, (file) =>
      bounded(() => {
        const { dataset: checked, findings } = checkDataset(file);
        const linked = linkDataset(checked);
        inspectDataset(linked, clock);
        for (const noun of NOUNS) checkRecord(noun, file[noun]?.[0], { linked, locale: 'sq', clock });
        searchCalls(linked, { text: 'a' }, 'sq', clock);
        searchEvents(linked, { text: 'a' }, 'en', clock);
        searchOrganisations(linked, { text: 'gjakove' }, 'sr-Cyrl');
        searchProjects(linked, { text: 'a' }, 'sr-Latn', clock);
        searchGrants(linked, { text: 'a' }, 'sq');
        for (const noun of NOUNS) {
          const html = toHtml(checked[noun], 'sq', { linked, clock });
          // As a title it is text: only an address can run.
          expect(html).not.toMatch(/<(?:script|img src=x)|(?:href|src|datetime)="[^"]*javascript:/i);
          expect(toJsonLdScript(checked[noun], 'en', { linked }).match(/<\/?script/gi)?.length ?? 2).toBe(2);
        }
        widgetToHtml({ widget: 'data-health', findings }, 'sr-Latn', { linked, clock });
      }),
    ) as never,
  ],
  'the reader of data files': [
    0.02,
    fc.property(dataFile, (text) => bounded(() => void readDataFile(text))) as never,
  ],
  'the reader of snippets': [
    0.55,
    fc.property(snippetText, (text) =>
      bounded(() => {
        const { snippet } = readSnippet(text);
        if (snippet) expect(toSnippet(snippet)).not.toMatch(/(?:href|src)="\s*javascript:/i);
      }),
    ) as never,
  ],
  'the importer of tables': [
    0.03,
    fc.property(table, (text) => bounded(() => void readTable(text, { noun: 'organisations' }))) as never,
  ],
  'the importer of workbooks': [
    0.01,
    fc.asyncProperty(workbookFile, async (bytes) => {
      nextInput();
      await readWorkbook(bytes, { noun: 'organisations' });
    }) as never,
  ],
  'the writer of CSV': [
    0.28,
    fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 6 }), (rows) =>
      bounded(() => expect(toCsv(['a', 'b'], rows)).not.toMatch(/(?:^|[;\t\r\n])[=+@]/)),
    ) as never,
  ],
  'the writer of calendars': [
    0.1,
    fc.property(entry, (event) =>
      bounded(() => {
        const lines = toCalendar([event], 1_800_000_000_000).split('\r\n');
        expect(lines.filter((line) => !CALENDAR_LINE.test(line))).toEqual([]);
        expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
        googleCalendarUrl(event);
      }),
    ) as never,
  ],
};

/** The message of a failure, without the whole of a large input. */
const messageOf = (details: fc.RunDetails<[never]>) =>
  `${(fc.defaultReportMessage(details) ?? '').slice(0, 3000)}`;

test('what failed once no longer fails', { timeout: 600_000 }, async () => {
  for (const { target, seed, path } of saved()) {
    const property = TARGETS[target]?.[1];
    if (!property) continue;
    const details = await fc.check(property as fc.IAsyncProperty<[never]>, {
      seed,
      path,
      numRuns: 1,
      endOnFailure: true,
    });
    if (details.failed) throw new Error(messageOf(details), { cause: details.errorInstance });
  }
});

for (const [name, [share, property]] of Object.entries(TARGETS))
  test(`${name} accepts any input`, async () => {
    const numRuns = Math.max(1, Math.round(TOTAL * share));
    const done = noteInputs(name, seedOfRun);
    const details = await fc.check(property as fc.IAsyncProperty<[never]>, { numRuns, seed: seedOfRun });
    done();
    if (!details.failed) return;
    const find = { target: name, seed: details.seed, path: details.counterexamplePath ?? '' };
    writeFileSync(SEEDS, `${JSON.stringify([...saved(), find], undefined, 2)}\n`);
    throw new Error(messageOf(details), { cause: details.errorInstance });
  });
