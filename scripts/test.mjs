// Runs the stages of `npm test` with concurrently and adds up their reports, which no package does.
// With --full it runs all combinations, as before a release and every night.
//   node scripts/test.mjs [--full]
import concurrently from 'concurrently';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { addUp, closingLine } from './closing-line.mjs';

const full = process.argv.includes('--full');

/** The arguments that make Vitest write a JUnit report. */
const junit = (/** @type {string} */ name) =>
  `--reporter=default --reporter=junit --outputFile.junit=reports/${name}.xml`;
const script = (/** @type {string} */ name) => ({
  name,
  command: `npm run --silent ${name}`,
  reports: false,
});
const suite = (/** @type {string} */ name) => ({
  name,
  command: `npm run --silent test:${name} -- ${junit(name)}`,
  reports: true,
});

/**
 * Each line starts when the previous one has passed. Its stages run in parallel, the longest first.
 */
const LINES = [
  [script('build'), script('typecheck'), script('lint')],
  [
    { ...script('test:browser'), name: 'browser', reports: true },
    ...['faults', 'contract', 'pictures', 'unit', 'stories', 'examples'].map(suite),
    script('test:size'),
    ...(full ? ['wordpress', 'release'].map(suite) : []),
  ],
];

rmSync('reports', { recursive: true, force: true });
mkdirSync('reports', { recursive: true });
const env = { TEST_TIER: full ? 'full' : 'daily' };

/** @type {Map<string, number>} */
const exitCodes = new Map();
/** @type {string[]} */
const times = [];
for (const line of LINES) {
  const { result } = concurrently(
    line.map(({ name, command }) => ({ name, command, env })),
    { maxProcesses: 2, group: true, prefix: 'name', padPrefix: true },
  );
  for (const { command, exitCode, timings } of await result.catch((events) => events)) {
    exitCodes.set(command.name, Number(exitCode) || (exitCode === 0 ? 0 : 1));
    times.push(`${command.name} ${timings.durationSeconds.toFixed(0)} s`);
  }
  if ([...exitCodes.values()].some(Boolean)) break;
}

const stages = LINES.flat().map((stage) => ({ ...stage, exitCode: exitCodes.get(stage.name) }));
const counts = addUp(stages);
const line = closingLine(counts);
writeFileSync('reports/closing-line.txt', `${line}\n`);
console.log(['', times.join(', '), ...counts.problems, ...counts.notRun, line].join('\n'));
process.exitCode = counts.failed ? 1 : 0;
