// Compares Ura with its peers in a browser in one run, which no benchmark package does. Prints
// which targets are met, and fails if a figure is above its ceiling. Needs `npm run build`.
//   node scripts/bench.mjs [--only cards] [--dist folder] [--out reports/bench.json]
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { FULL, runBench } from '../test/bench/run.mjs';
import { table, verdicts } from '../test/bench/verdict.mjs';

const { values } = parseArgs({
  options: {
    dist: { type: 'string', default: 'dist' },
    only: { type: 'string', default: '' },
    out: { type: 'string', default: 'reports/bench.json' },
  },
});

if (existsSync(join(values.dist, 'cdn/ura.all.js'))) {
  const start = performance.now();
  const report = await runBench({ ...FULL, dist: values.dist, only: new RegExp(values.only) }, (message) =>
    console.log(`… ${message}`),
  );
  const lines = verdicts(report);
  const seconds = Math.round((performance.now() - start) / 1000);
  mkdirSync(dirname(values.out), { recursive: true });
  writeFileSync(
    values.out,
    `${JSON.stringify({ node: process.version, cores: cpus().length, seconds, ...report, lines }, null, 2)}\n`,
  );
  if (lines.some(({ lost }) => lost)) process.exitCode = 1;
  console.log(
    `\n${table(lines)}\n\n${report.browser}, processor slowed ${report.slowdown} times, ${cpus().length} cores, ${seconds} s. All of it: ${values.out}`,
  );
} else {
  console.error('Nothing to measure: run `npm run build` first.');
  process.exitCode = 1;
}
