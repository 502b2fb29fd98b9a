import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closingLine, tally } from '../../../scripts/tally.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ura-tally-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const report = (name: string, content: unknown) =>
  writeFileSync(join(folder, `${name}.json`), JSON.stringify(content));
const vitest = (passed: number, failed: number, skipped: number, success = failed === 0) => ({
  numTotalTests: passed + failed + skipped,
  numPassedTests: passed,
  numFailedTests: failed,
  numPendingTests: skipped,
  numTodoTests: 0,
  success,
});

test('the counts of all runners are added up', () => {
  report('unit', vitest(10, 1, 2));
  report('browser', { passed: 5, failed: 0, skipped: 1, browsers: {} });
  expect(closingLine(tally({ folder, expected: ['unit', 'browser'] }))).toBe(
    '15 passed, 1 failed, 3 skipped',
  );
});

test('without anything skipped, the line does not say so', () => {
  report('unit', vitest(3, 0, 0));
  expect(closingLine(tally({ folder, expected: ['unit'] }))).toBe('3 passed, 0 failed');
});

test('a report that is missing is a failure', () => {
  report('unit', vitest(3, 0, 0));
  const counts = tally({ folder, expected: ['unit', 'stories'] });
  expect(closingLine(counts)).toBe('3 passed, 1 failed');
  expect(counts.troubles).toEqual(['stories: did not run to its end']);
});

test('a run without a test is a failure', () => {
  report('unit', vitest(0, 0, 0));
  expect(tally({ folder, expected: ['unit'] })).toMatchObject({
    passed: 0,
    failed: 1,
    troubles: ['unit: no test ran'],
  });
});

test('a torn report is a failure', () => {
  writeFileSync(join(folder, 'unit.json'), '{"numTotal');
  expect(tally({ folder, expected: ['unit'] }).failed).toBe(1);
});

test('a test file that did not load is a failure, though none of its tests failed', () => {
  report('unit', vitest(3, 0, 0, false));
  expect(tally({ folder, expected: ['unit'] })).toMatchObject({ passed: 3, failed: 1 });
});
