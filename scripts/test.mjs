// Everything, as `npm test`: what fails soonest comes first, the first failure ends the run, and the closing line is the last.
//   node scripts/test.mjs
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { closingLine, faultsLine, tally } from './summarize-reports.mjs';

/** The steps, one after the other; of those in one line the second does not wait for the first, which leaves much of the machine idle. */
const STEPS = [
  ['lint', 'typecheck'],
  ['test:unit'],
  ['build'],
  ['test:contract'],
  ['test:faults', 'test:wordpress'],
  ['test:browser'],
  ['test:visual'],
  ['test:stories'],
];

rmSync('reports', { recursive: true, force: true });

/** @type {string[]} */
const times = [];

/**
 * Runs a step and shows what it says: at once, or when it is its turn.
 *
 * @param {string} step
 * @param {Promise<unknown>} [before]
 * @returns {Promise<boolean>} whether it succeeded
 */
async function run(step, before) {
  const start = performance.now();
  const child = spawn('npm', ['run', '--silent', step], {
    stdio: ['ignore', before ? 'pipe' : 'inherit', before ? 'pipe' : 'inherit'],
    shell: process.platform === 'win32',
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part) => said.push(part));
  const isGood = new Promise((done) => {
    child.once('error', () => done(false));
    child.once('close', (code) => done(code === 0));
  }).then((good) => {
    times.push(`${step} ${((performance.now() - start) / 1000).toFixed(1)} s`);
    return good;
  });
  await before;
  console.log(`\n— ${step}`);
  const good = await isGood;
  process.stdout.write(Buffer.concat(said));
  return good;
}

/** @type {string | undefined} */
let failed;
for (const [first = '', ...others] of STEPS) {
  const running = [run(first)];
  for (const step of others) running.push(run(step, running.at(-1)));
  const good = await Promise.all(running);
  failed = [first, ...others].find((_, index) => !good[index]);
  if (failed) break;
}

const counts = tally();
console.log(`\n${times.join(', ')}`);
if (failed) {
  console.log(`${failed} failed, and nothing after it ran.`);
  // The runs that never began are not failures of their own, but a step without tests (types, style, build) still is one.
  counts.failed = Math.max(1, counts.failed - counts.troubles.length);
} else {
  for (const trouble of counts.troubles) console.log(trouble);
}
for (const reason of counts.notRun) console.log(reason);
if (counts.faults) console.log(faultsLine(counts.faults));
const line = closingLine(counts);
mkdirSync('reports', { recursive: true });
writeFileSync('reports/closing-line.txt', `${line}\n`);
console.log(line);
process.exitCode = failed || counts.failed ? 1 : 0;
