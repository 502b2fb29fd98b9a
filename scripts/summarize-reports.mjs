// One closing line over all test runs: "N passed, N failed, N skipped". Each run leaves a report in reports/.
//   node scripts/summarize-reports.mjs
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** The reports without which a run is not whole. */
export const EXPECTED_REPORTS = ['unit', 'contract', 'faults', 'wordpress', 'browser', 'visual', 'stories'];

/**
 * The counts of a report by vitest (`--reporter=json`) or by `tally-reporter.mjs`.
 *
 * @param {Record<string, any>} report
 * @returns {Counts}
 */
function countsOf(report) {
  const counts =
    'numTotalTests' in report
      ? {
          passed: report['numPassedTests'],
          failed: report['numFailedTests'],
          skipped: report['numPendingTests'] + report['numTodoTests'],
        }
      : { passed: report['passed'], failed: report['failed'], skipped: report['skipped'] };
  // A file that did not load, or an error outside of any test, has no failed test to its name.
  if (report['success'] === false && counts.failed === 0) counts.failed = 1;
  return counts;
}

/**
 * Adds up the reports of a folder. A report that is missing, torn or empty counts as one failure; one that says why it could not be run
 * on this machine counts for nothing, and its reason is handed on.
 *
 * @param {{ folder?: string, expected?: readonly string[] }} [options]
 * @returns {Counts & { troubles: string[], notRun: string[], faults: Counts | undefined }} with the counts of the faults alone, where they ran
 */
export function tally({ folder = 'reports', expected = EXPECTED_REPORTS } = {}) {
  const total = { passed: 0, failed: 0, skipped: 0 };
  const troubles = [];
  const notRun = [];
  /** @type {Counts | undefined} */
  let faults;
  for (const name of expected) {
    try {
      const report = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
      if (typeof report.notRun === 'string') {
        notRun.push(report.notRun);
        continue;
      }
      if (Array.isArray(report.notRun)) notRun.push(...report.notRun); // a part of it, as an engine that is not there
      const counts = countsOf(report);
      const { passed, failed, skipped } = counts;
      if (!(passed + failed + skipped > 0)) throw new Error('no test ran');
      if (name === 'faults') faults = counts;
      total.passed += passed;
      total.failed += failed;
      total.skipped += skipped;
    } catch (error) {
      const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
      troubles.push(
        `${name}: ${missing ? 'did not run to its end' : error instanceof Error ? error.message : error}`,
      );
      total.failed++;
    }
  }
  return { ...total, troubles, notRun, faults };
}

/**
 * The line, as people and machines read it.
 *
 * @param {Counts} counts
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

/**
 * How many pairs of a fault and a widget held: each is one test.
 *
 * @param {Counts} counts
 */
export function faultsLine({ passed, failed, skipped }) {
  const all = passed + failed + skipped;
  return `${all} faults x widgets: ${passed === all ? 'all held' : `${passed} held`}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const counts = tally();
  for (const line of [...counts.troubles, ...counts.notRun]) console.log(line);
  if (counts.faults) console.log(faultsLine(counts.faults));
  console.log(closingLine(counts));
  process.exitCode = counts.failed ? 1 : 0;
}
