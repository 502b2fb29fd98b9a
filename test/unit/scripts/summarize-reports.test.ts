import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { closingLine, faultsLine, tally } from '../../../scripts/summarize-reports.mjs';

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

test('an engine in which nothing could be run is named, and what ran in the others counts', () => {
  const reason = 'Not run in webkit: not on this machine';
  report('browser', { passed: 5, failed: 0, skipped: 0, browsers: {}, notRun: [reason] });
  expect(tally({ folder, expected: ['browser'] })).toMatchObject({ passed: 5, failed: 0, notRun: [reason] });
});

test('without anything skipped, the line does not say so', () => {
  report('unit', vitest(3, 0, 0));
  expect(closingLine(tally({ folder, expected: ['unit'] }))).toBe('3 passed, 0 failed');
});

test('of the faults it is said how many of them held', () => {
  report('unit', vitest(3, 0, 0));
  report('faults', vitest(272, 0, 0));
  const expected = ['unit', 'faults'];
  expect(faultsLine(tally({ folder, expected }).faults!)).toBe('272 faults x widgets: all held');
  report('faults', vitest(270, 1, 1));
  expect(faultsLine(tally({ folder, expected }).faults!)).toBe('272 faults x widgets: 270 held');
  expect(tally({ folder, expected: ['unit'] }).faults).toBe(undefined);
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

test('a run that this machine has no means for is neither passed nor failed, and says so', () => {
  report('unit', vitest(3, 0, 0));
  report('wordpress', {
    passed: 0,
    failed: 0,
    skipped: 0,
    notRun: 'WordPress was not run: there is no PHP.',
  });
  expect(tally({ folder, expected: ['unit', 'wordpress'] })).toEqual({
    passed: 3,
    failed: 0,
    skipped: 0,
    troubles: [],
    notRun: ['WordPress was not run: there is no PHP.'],
  });
});
