import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import { searchCalls } from '../../src/dataset/search/search-calls.ts';
import { searchEvents } from '../../src/dataset/search/search-events.ts';
import { searchOrganisations } from '../../src/dataset/search/search-organisations.ts';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { toCsv } from '../../src/formats/csv/csv.ts';
import { toHtml } from '../../src/formats/html/to-html.ts';
import { widgetToHtml } from '../../src/formats/html/widget-to-html.ts';
import { toJsonLdScript } from '../../src/formats/json-ld/json-ld.ts';
import { readSnippet } from '../../src/formats/snippet/read-snippet.ts';
import { toSnippet } from '../../src/formats/snippet/snippet.ts';
import { readTable } from '../../src/formats/spreadsheet/read-workbook.ts';
import { NOUNS } from '../../src/model/noun.ts';
import { fixedClock } from '../../src/time/clock.ts';

// `npm run fuzz` throws inputs at what reads them, with a bound on the time and the memory of each.
// FUZZ_RUNS says how many in all, FUZZ_SEED repeats a run. What is found becomes a unit test.

const TOTAL = Number(process.env['FUZZ_RUNS'] ?? 1_000_000);
const seed = process.env['FUZZ_SEED'] ? { seed: Number(process.env['FUZZ_SEED']) } : {};

/** What one input may cost: far more than any needs, far less than one that grows too fast. */
const MILLISECONDS = 3000;
const BYTES = 1_500_000_000;

const clock = fixedClock('2026-11-22T12:00:00Z');
const example: unknown = JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8'));

/** Names that JavaScript owns, markup, formulas, control characters, dates and long runs. */
const word = fc.oneof(
  fc.constantFrom('constructor', '__proto__', 'toString', '<script>', '"><img src=x onerror=x>', '=1+1', '\u001b[2J', '\u202e', '2026-12-04', '2026-12-04T16:00', 'Europe/Belgrade', 'xk-gjilan', 'javascript:x', 'https://x.org/', '12 dhjetor 2022', '1e999', '\ud800'),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.tuple(fc.constantFrom(' ', '“', '<', '&', ';', '"', '\n', '[ura ', 'a'), fc.integer({ min: 1, max: 5000 })).map(([part, count]) => part.repeat(count)),
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
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(MILLISECONDS);
  expect(process.memoryUsage().heapUsed).toBeLessThan(BYTES);
}

const snippetText = fc.array(fc.oneof(word, fc.constantFrom('<ura-call-list ', '<div data-ura="', 'src="/n.json" ', '>', '</a', '[ura ', ']', '<!--', '-->', '&lt;', '="', '“')), { maxLength: 20 }).map((parts) => parts.join('')); // prettier-ignore
const table = fc.tuple(fc.constantFrom(';', ',', '\t'), fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 12 })).map(([separator, rows]) => [['Emri', 'Lloji', 'Komuna', 'Telefoni', 'Data'], ...rows].map((row) => row.join(separator)).join('\n')); // prettier-ignore

/** What reads inputs, each with its share of the runs. */
const TARGETS: Readonly<Record<string, readonly [share: number, property: fc.IProperty<[never]>]>> = {
  'every check, search and renderer': [
    0.02,
    fc.property(dataset, (file) =>
      bounded(() => {
        const { dataset: checked, findings } = checkDataset(file);
        const linked = linkDataset(checked);
        searchCalls(linked, { text: 'a' }, 'sq', clock);
        searchEvents(linked, { text: 'a' }, 'en', clock);
        searchOrganisations(linked, { text: 'gjakove' }, 'sr-Cyrl');
        for (const noun of NOUNS) {
          const html = toHtml(checked[noun], 'sq', { linked, clock });
          expect(html).not.toMatch(/<(?:script|img src=x)|javascript:/i);
          expect(toJsonLdScript(checked[noun], 'en', { linked }).match(/<\/?script/gi)?.length ?? 2).toBe(2);
        }
        widgetToHtml({ widget: 'data-health', findings }, 'sr-Latn', { linked, clock });
      }),
    ) as never,
  ],
  'the reader of snippets': [
    0.58,
    fc.property(snippetText, (text) =>
      bounded(() => {
        const { snippet } = readSnippet(text);
        if (snippet) expect(toSnippet(snippet)).not.toMatch(/(?:href|src)="\s*javascript:/i);
      }),
    ) as never,
  ],
  'the importer of tables': [
    0.05,
    fc.property(table, (text) => bounded(() => void readTable(text, { noun: 'organisations' }))) as never,
  ],
  'the writer of CSV': [
    0.35,
    fc.property(fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 6 }), (rows) =>
      bounded(() => expect(toCsv(['a', 'b'], rows)).not.toMatch(/(?:^|[;\t\r\n])[=+@]/)),
    ) as never,
  ],
};

for (const [name, [share, property]] of Object.entries(TARGETS))
  test(`${name} bears any input`, () => {
    fc.assert(property, { numRuns: Math.max(1, Math.round(TOTAL * share)), ...seed });
  });
