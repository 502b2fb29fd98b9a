import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCalendar, type CalendarEntry } from '../../../src/formats/icalendar/icalendar.ts';

const stamp = Date.parse('2026-11-22T12:00:00.987Z');
const calendar = (...entries: Partial<CalendarEntry>[]) =>
  toCalendar(
    entries.map((entry) => ({ uid: 'call-1@example', summary: 'Afati', start: '2026-12-04', ...entry })),
    stamp,
  );

/** The lines of a calendar, read by RFC 5545, section 3.1. */
const unfold = (text: string) =>
  text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .slice(0, -1);
/** The text of a line, read by RFC 5545, section 3.3.11. */
const unescape = (line: string) =>
  line.replace(/\\([\\;,nN])/g, (_, letter: string) => (letter.toLowerCase() === 'n' ? '\n' : letter));
const valueOf = (text: string, name: string) =>
  unfold(text)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);

describe('toCalendar', () => {
  test('writes a calendar', () => {
    const text = calendar({
      start: Date.parse('2026-12-04T15:00:00Z'),
      end: Date.parse('2026-12-04T16:30:00.5Z'),
      description: 'Një, dy; tri\\katër\r\npesë',
      location: 'Prishtinë',
      url: 'https://example.org/thirrja',
      status: 'CONFIRMED',
    });
    expect(text).toBe(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Ura//Ura//EN',
        'BEGIN:VEVENT',
        'UID:call-1@example',
        'DTSTAMP:20261122T120000Z',
        'DTSTART:20261204T150000Z',
        'DTEND:20261204T163000Z',
        'SUMMARY:Afati',
        'DESCRIPTION:Një\\, dy\\; tri\\\\katër\\npesë',
        'LOCATION:Prishtinë',
        'URL:https://example.org/thirrja',
        'STATUS:CONFIRMED',
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  test.each<[string, Partial<CalendarEntry>, string[]]>([
    ['a day', { start: '2026-12-04' }, ['DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20261205']],
    [
      'days across a year, the last inclusive',
      { start: '2026-12-30', end: '2026-12-31' },
      ['DTSTART;VALUE=DATE:20261230', 'DTEND;VALUE=DATE:20270101'],
    ],
    [
      'the day of a clock change',
      { start: '2026-10-25' },
      ['DTSTART;VALUE=DATE:20261025', 'DTEND;VALUE=DATE:20261026'],
    ],
    [
      'days that end before they begin',
      { start: '2026-12-04', end: '2026-12-01' },
      ['DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20261205'],
    ],
    [
      'a day with an invalid end',
      { start: '2026-12-04', end: '2027' },
      ['DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20261205'],
    ],
    [
      'a day with an instant as its end',
      { start: '2026-12-04', end: 9e12 },
      ['DTSTART;VALUE=DATE:20261204', 'DTEND;VALUE=DATE:20261205'],
    ],
    ['the last possible day', { start: '9999-12-31' }, ['DTSTART;VALUE=DATE:99991231']],
    ['an instant', { start: 0 }, ['DTSTART:19700101T000000Z']],
    ['an instant that ends at once', { start: 0, end: 0 }, ['DTSTART:19700101T000000Z']],
    ['an instant that ends before it begins', { start: 1000, end: 0 }, ['DTSTART:19700101T000001Z']],
    ['an instant with a day as its end', { start: 0, end: '2026-12-04' }, ['DTSTART:19700101T000000Z']],
    ['an instant with an invalid end', { start: 0, end: Infinity }, ['DTSTART:19700101T000000Z']],
  ])('writes the times of %s', (_, entry, lines) => {
    expect(unfold(calendar(entry)).filter((line) => /^DT(START|END)/.test(line))).toEqual(lines);
  });

  test.each([
    '2026',
    '2026-12',
    '2026-02-30',
    '2026-12-04T16:00',
    'soon',
    NaN,
    Infinity,
    -1e15,
    3e14,
    undefined as never,
  ])('omits an entry whose start is %s', (start) => {
    expect(calendar({ start }, {})).toBe(calendar({}));
  });

  test('has a time stamp even without a clock', () => {
    expect(valueOf(toCalendar([{ uid: 'a', summary: 'b', start: '2026-12-04' }], NaN), 'DTSTAMP')).toBe(
      '19700101T000000Z',
    );
  });

  test('escapes everything that would end a line', () => {
    const evil = 'x\r\nBEGIN:VALARM\nEND:VALARM\u0085\u2028';
    const lines = unfold(
      calendar({
        uid: evil,
        summary: evil,
        description: evil,
        location: evil,
        url: 'https://x/\r\nBEGIN:VALARM\u0000',
      }),
    );
    expect(lines.filter((line) => /^(BEGIN|END):VALARM/.test(line))).toEqual([]);
    expect(lines.find((line) => line.startsWith('URL:'))).toBe(undefined);
  });

  test.each<Partial<CalendarEntry>>([
    { url: 'javascript:alert(1)' },
    { url: 'https://x.org/\u0085ATTENDEE:mailto:a@b.org' },
    { status: 'CONFIRMED\r\nATTENDEE:mailto:a@b.org' as 'CONFIRMED' },
    { uid: 'a\r\nATTENDEE:mailto:a@b.org' },
    { start: '2026-12-04\r\nATTENDEE:mailto:a@b.org' },
    { summary: 'x\u2028ATTENDEE:mailto:a@b.org\u0085y' },
  ])('writes no property that it was not asked for: %j', (entry) => {
    const names = calendar(entry)
      .split(/[\r\n\u0085\u2028\u2029]+/)
      .filter((line) => line && !line.startsWith(' '))
      .map((line) => line.split(/[:;]/)[0]);
    const allowed = [
      'BEGIN',
      'END',
      'VERSION',
      'PRODID',
      'UID',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'TRANSP',
    ];
    expect(names.filter((name) => !allowed.includes(name!))).toEqual([]);
  });

  test('folds lines by bytes and loses no text', () => {
    const text = fc.string({ unit: 'binary', maxLength: 300 });
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom('ë', '😀', 'a', ',', '\n', '\u0301'), maxLength: 200 }),
        (summary, description) => {
          const written = calendar({ summary, description: `x${description}` });
          expect(written.endsWith('\r\n')).toBe(true);
          for (const line of written.split('\r\n')) {
            expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
            expect(line).not.toMatch(/[\u0000-\u001f\u007f]/);
          }
          const controls = (value: string) =>
            value
              .replace(/\r\n?/g, '\n')
              .replace(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]/g, ' ');
          expect(unescape(valueOf(written, 'SUMMARY')!)).toBe(controls(summary));
          expect(unescape(valueOf(written, 'DESCRIPTION')!)).toBe(`x${description}`);
        },
      ),
    );
  });

  test('folds a line only when needed, and never inside a character', () => {
    const line = (length: number) =>
      calendar({ summary: 'ë'.repeat(length) })
        .split('\r\n')
        .filter((each) => /^(SUMMARY| )/.test(each));
    expect(line(33)).toEqual(['SUMMARY:' + 'ë'.repeat(33)]); // 8 + 66 bytes
    expect(line(34)).toEqual(['SUMMARY:' + 'ë'.repeat(33), ' ë']);
    expect(line(71)).toEqual(['SUMMARY:' + 'ë'.repeat(33), ' ' + 'ë'.repeat(37), ' ë']);
  });
});
