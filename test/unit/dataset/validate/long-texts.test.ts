import { expect, test } from 'vitest';
import { checkRecord } from '../../../../src/dataset/edit/check-record.ts';
import { inspectDataset } from '../../../../src/dataset/inspect/inspect-dataset.ts';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { NOUNS, type Noun } from '../../../../src/model/noun.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { read } from '../../data/example.ts';

// A pattern that takes a moment for a long word takes minutes for one that is ten times as long.

const LENGTH = 15_000;
/** Far more than any of these needs, far less than a pattern that grows with the square. */
const MILLISECONDS = 5000;
const example = JSON.parse(read('civil-society.json')) as Record<Noun, object[]>;
const clock = fixedClock('2026-11-28T12:00:00Z');

/** A value with each text in it replaced. */
const replaced = (value: unknown, text: string): unknown =>
  Array.isArray(value)
    ? value.map((each) => replaced(each, text))
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, replaced(each, text)]))
      : typeof value === 'string'
        ? text
        : value;

test.each([
  'a',
  'я',
  'aя',
  'a ',
  ' ',
  '\u00a0',
  '1',
  '2026-',
  'a@',
  'a.',
  '.',
  '/',
  'https://',
  '<a ',
  '&#',
  '?',
  'Ã«',
  'e\u0301',
  '😀',
])('a text of nothing but %j in every field is checked in time that grows with its length', (unit) => {
  const text = unit.repeat(LENGTH / unit.length);
  const records = Object.fromEntries(
    NOUNS.map((noun) => [noun, { ...(replaced(example[noun][0], text) as object), id: 'x' }]),
  ) as Record<Noun, object>;
  const lists = Object.fromEntries(NOUNS.map((noun) => [noun, [records[noun]]]));
  const start = process.cpuUsage();
  const { dataset } = checkDataset({ ura: '1', language: 'sq', ...lists });
  const linked = linkDataset(dataset);
  inspectDataset(linked, clock);
  for (const noun of NOUNS) checkRecord(noun, records[noun], { linked, locale: 'sq', clock });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(MILLISECONDS);
});
