import { expect, test } from 'vitest';
import { existingMoment } from '../../../src/time/zones.ts';
import { withOffset } from '../../../src/time/with-offset.ts';

const ZONE = 'Europe/Belgrade';

test('adds the offset of the zone on that day to an hour', () => {
  expect(withOffset('2026-12-04T16:00', ZONE)).toBe('2026-12-04T16:00+01:00');
  expect(withOffset('2026-07-04T16:00', ZONE)).toBe('2026-07-04T16:00+02:00');
});

test('uses the first repetition of an hour for a start and the second for an end', () => {
  expect(withOffset('2026-10-25T02:30', ZONE, 'start')).toBe('2026-10-25T02:30+02:00');
  expect(withOffset('2026-10-25T02:30', ZONE, 'end')).toBe('2026-10-25T02:30+01:00');
});

test('writes an hour that the clocks skip as the one that exists', () => {
  expect(withOffset('2026-03-29T02:30', ZONE)).toBe('2026-03-29T03:30+02:00');
  expect(existingMoment('2026-03-29T02:30', ZONE)).toBe('2026-03-29T03:30');
  expect(existingMoment('2026-03-29T03:30', ZONE)).toBe('2026-03-29T03:30');
  expect(existingMoment('2026-10-25T02:30', ZONE)).toBe('2026-10-25T02:30');
  expect(existingMoment('2026-03-29', ZONE)).toBe('2026-03-29');
});

test('leaves days and invalid moments as they are', () => {
  expect(withOffset('2026-12-04', ZONE)).toBe('2026-12-04');
  expect(withOffset('2026-12-04T99:00', ZONE)).toBe('2026-12-04T99:00');
});
