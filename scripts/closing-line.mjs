// Adds up the JUnit reports of Vitest and Web Test Runner. Packages that merge JUnit files do not
// know which reports are missing, or which command failed without a failed test.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Stage
 * @property {string} name also the name of its report, `<name>.xml`
 * @property {number | undefined} exitCode `undefined` if it did not run
 * @property {boolean} [reports] whether it has tests and writes a report
 */
/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/**
 * The counts of a JUnit report, from the attributes of its suites.
 *
 * @param {string} xml
 * @returns {Counts}
 */
export function countsOf(xml) {
  const counts = { passed: 0, failed: 0, skipped: 0 };
  for (const [, attributes = ''] of xml.matchAll(/<testsuite\s([^>]*)>/g)) {
    const read = (/** @type {string} */ name) =>
      Number(new RegExp(`\\b${name}="(\\d+)"`).exec(attributes)?.[1] ?? 0);
    // Web Test Runner counts failures also as errors; Vitest counts errors separately.
    const failed = Math.max(read('failures'), read('errors'));
    counts.failed += failed;
    counts.skipped += read('skipped');
    counts.passed += read('tests') - failed - read('skipped');
  }
  return counts;
}

/** @param {string} text */
const unescape = (text) =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

/**
 * The tests that failed in a JUnit report, as `file > name`.
 *
 * @param {string} xml
 * @returns {string[]}
 */
export function failedTests(xml) {
  const failed = xml.matchAll(/<testcase\s([^>]*)>\s*<(?:failure|error)\b/g);
  return Array.from(failed, ([, attributes = '']) => {
    const read = (/** @type {string} */ name) =>
      unescape(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '');
    return `${read('file') || read('classname')} > ${read('name')}`;
  });
}

/**
 * Adds up the stages. A stage that fails without a failed test counts as one failure, and so does
 * a report that is missing or empty. Each line of `<name>.not-run.txt` names something that this
 * machine cannot run, and counts as skipped. Each line of `<name>.errors.txt` names an error
 * outside of a test.
 *
 * @param {readonly Stage[]} stages
 * @param {string} [folder]
 * @returns {Counts & { problems: string[], notRun: string[] }}
 */
export function addUp(stages, folder = 'reports') {
  const total = { passed: 0, failed: 0, skipped: 0 };
  /** @type {string[]} */
  const problems = [];
  /** @type {string[]} */
  const notRun = [];
  const read = (/** @type {string} */ file) =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  for (const { name, exitCode, reports = false } of stages) {
    if (exitCode === undefined) {
      problems.push(`${name}: did not run`);
      continue;
    }
    const reasons = read(`${name}.not-run.txt`).split('\n').filter(Boolean);
    notRun.push(...reasons);
    const counts = countsOf(read(`${name}.xml`));
    const tests = counts.passed + counts.failed + counts.skipped;
    if (exitCode !== 0 && counts.failed === 0) {
      problems.push(`${name}: failed with exit code ${exitCode}`);
      counts.failed = 1;
    } else if (reports && tests === 0 && reasons.length === 0) {
      problems.push(`${name}: no test ran`);
      counts.failed = 1;
    }
    const named = [...failedTests(read(`${name}.xml`)), ...read(`${name}.errors.txt`).split('\n')];
    problems.push(...named.filter(Boolean).map((problem) => `${name}: ${problem}`));
    total.passed += counts.passed;
    total.failed += counts.failed;
    total.skipped += counts.skipped + reasons.length;
  }
  return { ...total, problems, notRun };
}

/**
 * `3 passed, 0 failed`, or `3 passed, 0 failed, 1 skipped`.
 *
 * @param {Counts} counts
 */
export const closingLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
