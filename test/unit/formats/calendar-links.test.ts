import { describe, expect, test } from 'vitest';
import { googleCalendarUrl, outlookCalendarUrl } from '../../../src/formats/icalendar/calendar-links.ts';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';

const AT = Date.parse('2026-12-04T15:00:00Z');
const DEADLINE = {
  uid: 'a@ura',
  summary: 'Afati: Grante & të vogla',
  start: AT,
  description: 'Një kopsht.',
  url: 'https://a.example/apply?a=1&b=2',
};
const parameters = (url: string | undefined) => Object.fromEntries(new URL(url!).searchParams);

describe('a link to a calendar', () => {
  test('of Google has the instant in UTC, the title and the address to apply', () => {
    expect(parameters(googleCalendarUrl(DEADLINE))).toEqual({
      action: 'TEMPLATE',
      text: 'Afati: Grante & të vogla',
      dates: '20261204T150000Z/20261204T150000Z',
      details: 'Një kopsht.\n\nhttps://a.example/apply?a=1&b=2',
    });
  });

  test('of Outlook has the same', () => {
    expect(parameters(outlookCalendarUrl({ ...DEADLINE, end: AT + 3_600_000, location: 'Gjilan' }))).toEqual({
      rru: 'addevent',
      subject: 'Afati: Grante & të vogla',
      startdt: '2026-12-04T15:00:00Z',
      enddt: '2026-12-04T16:00:00Z',
      body: 'Një kopsht.\n\nhttps://a.example/apply?a=1&b=2',
      location: 'Gjilan',
    });
  });

  test('ends whole days with the day after the last', () => {
    const days = { uid: 'b@ura', summary: 'Trajnim', start: '2026-12-09', end: '2026-12-11' };
    expect(parameters(googleCalendarUrl(days))['dates']).toBe('20261209/20261212');
    expect(parameters(outlookCalendarUrl(days))).toMatchObject({
      startdt: '2026-12-09',
      enddt: '2026-12-12',
      allday: 'true',
    });
  });

  test.each([Number.NaN, Infinity, '2026', 'tomorrow'])('does not exist for the start %s', (start) => {
    const entry = { uid: 'c@ura', summary: 'x', start };
    expect([googleCalendarUrl(entry), outlookCalendarUrl(entry)]).toEqual([undefined, undefined]);
  });
});

describe('the file of a deadline', () => {
  const linesOf = (entry: object) => toCalendar([{ ...DEADLINE, ...entry }], AT).split('\r\n');

  test('reminds three days before', () => {
    const lines = linesOf({ reminderDays: 3 });
    const alarm = lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM') + 1);
    expect(alarm).toEqual([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Afati: Grante & të vogla',
      'TRIGGER:-P3D',
      'END:VALARM',
    ]);
    expect(lines.indexOf('END:VALARM')).toBeLessThan(lines.indexOf('END:VEVENT'));
    expect(linesOf({})).not.toContain('BEGIN:VALARM');
  });

  test('has a version that rises with each change, so that calendars update the entry', () => {
    const version = (iso: string) => {
      const lines = linesOf({ modified: Date.parse(iso) });
      return {
        changed: lines.find((line) => line.startsWith('LAST-MODIFIED:')),
        sequence: Number(lines.find((line) => line.startsWith('SEQUENCE:'))?.slice(9)),
      };
    };
    expect(version('2026-11-20T10:00:00Z').changed).toBe('LAST-MODIFIED:20261120T100000Z');
    expect(version('2026-11-20T10:01:00Z').sequence).toBe(version('2026-11-20T10:00:00Z').sequence + 1);
    expect(version('2100-01-01T00:00:00Z').sequence).toBeLessThan(2 ** 31);
    expect(linesOf({}).some((line) => /^(SEQUENCE|LAST-MODIFIED)/.test(line))).toBe(false);
  });
});
