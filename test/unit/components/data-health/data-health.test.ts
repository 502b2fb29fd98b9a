import { expect, test } from 'vitest';
import { filterFindings } from '../../../../components/elements/data-health/finding-filters.ts';
import { findingsCsv } from '../../../../components/elements/data-health/findings-csv.ts';
import { editAddress } from '../../../../src/view/group-findings.ts';
import { matchFindings } from '../../../../src/view/match-findings.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import type { Finding, Severity } from '../../../../src/model/finding.ts';
import { fileWith } from '../../dataset/sample.ts';

const finding = (severity: Severity, noun?: string, index = 0): Finding =>
  ({
    code: 'unknown-key',
    severity,
    path: noun ? [noun, index, 'name'] : ['title'],
    params: {},
    ...(noun && { record: { noun, index, id: `${noun}-${index}` } }),
  }) as unknown as Finding;

const all = [
  finding('advice', 'calls', 1),
  finding('error', 'calls', 1),
  finding('warning', 'organisations', 2),
  finding('error'),
  finding('error', 'calls', 1),
  finding('error', 'organisations', 0),
];

test('findings are grouped by severity and record: the file first, then in the order of the model', () => {
  const { groups } = filterFindings(all, {});
  expect(groups.map(({ severity, id, findings }) => [severity, id, findings.length])).toEqual([
    ['error', undefined, 1],
    ['error', 'organisations-0', 1],
    ['error', 'calls-1', 2],
    ['warning', 'organisations-2', 1],
    ['advice', 'calls-1', 1],
  ]);
});

test('a filter counts the results of each value together with the other filter', () => {
  const { found, choices, counts, foundCounts } = filterFindings(all, { severity: 'error' });
  expect(found).toHaveLength(4);
  expect([...counts]).toEqual(
    expect.arrayContaining([
      ['error', 4],
      ['warning', 1],
      ['advice', 1],
    ]),
  );
  expect([...foundCounts]).toEqual([['error', 4]]);
  expect(choices.severity).toMatchObject({ values: ['error', 'warning', 'advice'], total: 6 });
  expect(choices.noun).toMatchObject({ values: ['file', 'organisations', 'calls'], total: 4 });
  expect(choices.noun.counts.get('calls')).toBe(2);
  expect(matchFindings(all, { severity: 'error', noun: 'file' })).toEqual([all[3]]);
});

test('the spreadsheet has a row for each finding', () => {
  const { dataset } = checkDataset(fileWith());
  const [head, ...rows] = findingsCsv(all, dataset, 'en').trim().split(/\r?\n/);
  expect(head).toMatch(/^\ufeff?Severity,/);
  expect(rows).toHaveLength(all.length);
  expect(rows[1]).toMatch(/^Error,/);
  expect(rows[1]).toContain('organisations-0');
});

test('the edit address is filled in from the pattern and must be a web address', () => {
  expect(editAddress('https://example.org/{noun}/{id}', 'calls', 'a b')).toBe(
    'https://example.org/calls/a%20b',
  );
  expect(editAddress('javascript:alert("{id}")', 'calls', 'a')).toBeUndefined();
  expect(editAddress('https://example.org/{id}', undefined, 'a')).toBeUndefined();
});
