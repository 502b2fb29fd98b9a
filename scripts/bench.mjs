// Compares Ura with its peers in a browser in one run, which no benchmark package does. Prints
// which targets are met, and fails if a figure is above its ceiling. Needs `npm run build`.
//   node scripts/bench.mjs                        all parts
//   node scripts/bench.mjs forms editor            some: the parts are in test/bench/run.mjs
//   node scripts/bench.mjs forms --cards 100 --form '^inline; ura.js; (head|module)'
//   node scripts/bench.mjs --write                writes docs/benchmark.md too
// Parts that are not run keep their figures of the last run. Options: --dist folder, --out file.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { writePerformancePage } from '../test/bench/performance-page.mjs';
import { FULL, PARTS, runBench } from '../test/bench/run.mjs';
import { table, verdicts } from '../test/bench/verdict.mjs';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    cards: { type: 'string', default: FULL.cards.join() },
    dist: { type: 'string', default: 'dist' },
    form: { type: 'string', default: '' },
    out: { type: 'string', default: 'reports/bench.json' },
    write: { type: 'boolean', default: false },
  },
});
const parts = PARTS.filter((part) => !positionals.length || positionals.includes(part));
const unknown = positionals.filter((part) => !PARTS.some((each) => each === part));

if (unknown.length) {
  console.error(`Unknown: ${unknown.join(', ')}. The parts are ${PARTS.join(', ')}.`);
  process.exitCode = 2;
} else if (existsSync(join(values.dist, 'cdn/ura.js'))) {
  const start = performance.now();
  const report = await runBench(
    {
      ...FULL,
      dist: values.dist,
      cards: values.cards.split(',').map(Number),
      form: new RegExp(values.form),
      parts,
    },
    (message) => console.log(`… ${message}`),
  );
  const lines = verdicts(report);
  const seconds = Math.round((performance.now() - start) / 1000);
  const [cpu] = cpus();
  const run = {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} cores${cpu?.model && cpu.model !== 'unknown' ? ` (${cpu.model.trim()})` : ''}, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${process.arch}`,
    node: process.version,
    load: (loadavg()[0] ?? 0) / cpus().length,
  };
  /** @type {import('../test/bench/performance-page.mjs').StoredReport | undefined} */
  const before = existsSync(values.out) ? JSON.parse(readFileSync(values.out, 'utf8')) : undefined;
  /** @type {import('../test/bench/performance-page.mjs').StoredReport} */
  const stored = {
    ...report,
    ...Object.fromEntries(
      PARTS.filter((part) => !parts.includes(part)).map((part) => [part, before?.[part] ?? report[part]]),
    ),
    ...(!parts.includes('directory') && before?.manyRows && { manyRows: before.manyRows }),
    runs: { ...before?.runs, ...Object.fromEntries(parts.map((part) => [part, run])) },
  };
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(values.out, `${JSON.stringify(stored, null, 2)}\n`);
  if (values.write) await writePerformancePage(stored);
  if (lines.some(({ lost }) => lost)) process.exitCode = 1;
  console.log(
    `\n${table(lines)}\n\n${report.browser}, processor slowed ${report.slowdown} times, ${run.machine}, ${seconds} s. All of it: ${values.out}`,
  );
} else {
  console.error('Nothing to measure: run `npm run build` first.');
  process.exitCode = 1;
}
