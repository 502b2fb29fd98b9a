import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { addUp, closingLine } from '../../../scripts/closing-line.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ura-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const vitest = (tests: number, failures: number, skipped: number) => `<?xml version="1.0" encoding="UTF-8" ?>
<testsuites name="vitest tests" tests="${tests}" failures="${failures}" errors="0" time="1">
    <testsuite name="a.test.ts" timestamp="2026-11-22T11:00:00Z" hostname="host" tests="${tests}" failures="${failures}" errors="0" skipped="${skipped}" time="1">
        <testcase classname="a.test.ts" name="a" time="0"></testcase>
    </testsuite>
</testsuites>`;
const webTestRunner = `<?xml version="1.0" encoding="UTF-8"?>
<testsuites>
  <testsuite name="Chromium_puppeteer_/a.test.ts" id="0" tests="5" skipped="1" errors="1" failures="1" time="1"></testsuite>
  <testsuite name="Firefox_puppeteer_/a.test.ts" id="0" tests="3" skipped="0" errors="0" failures="0" time="1"></testsuite>
</testsuites>`;
const stage = (name: string, exitCode = 0) => ({ name, exitCode, reports: true });

test('the reports of both runners are added up', () => {
  write('unit.xml', vitest(13, 1, 2));
  write('browser.xml', webTestRunner);
  const counts = addUp([stage('unit', 1), stage('browser', 1)], folder);
  expect(closingLine(counts)).toBe('16 passed, 2 failed, 3 skipped');
  expect(counts.problems).toEqual([]);
});

test('failed tests, and errors outside of tests, are named', () => {
  write(
    'unit.xml',
    `<testsuites><testsuite name="a.test.ts" tests="2" failures="1" errors="0" skipped="0">
      <testcase classname="a.test.ts" name="passes" time="0"></testcase>
      <testcase classname="a.test.ts" name="&quot;1 &lt; 2&quot; is true" time="0">
        <failure message="expected false to be true" type="AssertionError">…</failure>
      </testcase></testsuite></testsuites>`,
  );
  write('browser.xml', webTestRunner.replaceAll('"1"', '"0"'));
  write('browser.errors.txt', 'Firefox: test/browser/list.test.ts: did not finish\n');
  expect(addUp([stage('unit', 1), stage('browser', 1)], folder)).toMatchObject({
    failed: 2,
    problems: [
      'unit: a.test.ts > "1 < 2" is true',
      'browser: failed with exit code 1',
      'browser: Firefox: test/browser/list.test.ts: did not finish',
    ],
  });
});

test('the line does not mention skipped tests if there are none', () => {
  write('unit.xml', vitest(3, 0, 0));
  expect(closingLine(addUp([stage('unit')], folder))).toBe('3 passed, 0 failed');
});

test('a stage that fails without a failed test is one failure', () => {
  write('unit.xml', vitest(3, 0, 0));
  expect(addUp([{ name: 'lint', exitCode: 1 }, stage('unit', 2)], folder)).toEqual({
    passed: 3,
    failed: 2,
    skipped: 0,
    problems: ['lint: failed with exit code 1', 'unit: failed with exit code 2'],
    notRun: [],
  });
});

test('a missing, truncated or empty report is one failure', () => {
  write('truncated.xml', '<?xml version="1.0"?><testsuites><testsui');
  write('empty.xml', vitest(0, 0, 0));
  const { failed, problems } = addUp([stage('missing'), stage('truncated'), stage('empty')], folder);
  expect(failed).toBe(3);
  expect(problems).toEqual(['missing', 'truncated', 'empty'].map((name) => `${name}: no test ran`));
});

test('a stage that did not run is named', () => {
  expect(addUp([{ name: 'faults', exitCode: undefined, reports: true }], folder)).toMatchObject({
    failed: 0,
    problems: ['faults: did not run'],
  });
});

test('a stage that cannot run on this machine is named and counts as skipped', () => {
  write('browser.xml', webTestRunner.replaceAll('"1"', '"0"'));
  write('browser.not-run.txt', 'Not run in webkit: not on this machine\n');
  write('wordpress.not-run.txt', 'WordPress was not run: there is no PHP.\n');
  expect(addUp([stage('browser'), stage('wordpress')], folder)).toEqual({
    passed: 8,
    failed: 0,
    skipped: 2,
    problems: [],
    notRun: ['Not run in webkit: not on this machine', 'WordPress was not run: there is no PHP.'],
  });
});
