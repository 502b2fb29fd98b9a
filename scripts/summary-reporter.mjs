// A reporter for @web/test-runner that leaves the counts of each browser in a file, for tally.mjs.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { closingLine } from './summarize-reports.mjs';

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @param {import('./summarize-reports.mjs').Counts} counts
 */
function count(suite, counts) {
  for (const test of suite?.tests ?? [])
    counts[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
  for (const inner of suite?.suites ?? []) count(inner, counts);
  return counts;
}

/**
 * @param {string} file where the report goes
 * @param {readonly string[]} [notRun] the engines in which nothing was tested, each with its reason
 * @returns {import('@web/test-runner').Reporter}
 */
export function tallyReporter(file, notRun = []) {
  return {
    stop({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      /** @type {Record<string, import('./summarize-reports.mjs').Counts>} */
      const browsers = {};
      for (const session of sessions) {
        const counts = count(session.testResults, { passed: 0, failed: 0, skipped: 0 });
        if (!session.passed && counts.failed === 0) counts.failed = 1; // the file did not load, or a hook threw
        const browser = (browsers[session.browser.name] ??= { passed: 0, failed: 0, skipped: 0 });
        for (const key of /** @type {const} */ (['passed', 'failed', 'skipped'])) {
          browser[key] += counts[key];
          total[key] += counts[key];
        }
      }
      for (const [name, counts] of Object.entries(browsers)) console.log(`${name}: ${closingLine(counts)}`);
      const reasons = notRun.map((each) => `Not run in ${each}`);
      for (const reason of reasons) console.log(reason);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, `${JSON.stringify({ ...total, browsers, notRun: reasons }, null, 2)}\n`);
    },
  };
}
