// Everything, as `npm test`: what fails soonest comes first, the first failure ends the run, and the closing line is the last.
//   node scripts/test.mjs
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { closingLine, faultsLine, tally } from './tally.mjs';

const STEPS = [
  'typecheck',
  'lint',
  'test:unit',
  'build',
  'test:contract',
  'test:faults',
  'test:wordpress',
  'test:browser',
  'test:visual',
  'test:stories',
];

rmSync('reports', { recursive: true, force: true });

/** @type {string | undefined} */
let failed;
const times = [];
for (const step of STEPS) {
  console.log(`\n— ${step}`);
  const start = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', step], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  times.push(`${step} ${((performance.now() - start) / 1000).toFixed(1)} s`);
  if (status !== 0) {
    failed = step;
    break;
  }
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
