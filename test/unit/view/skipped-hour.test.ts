import { expect, test } from 'vitest';
import { linkDataset } from '../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { toHtml } from '../../../src/formats/html/to-html.ts';
import { toJsonLd } from '../../../src/formats/json-ld/json-ld.ts';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import { fixedClock } from '../../../src/time/clock.ts';
import { callStatus } from '../../../src/time/call-status.ts';
import { eventStatus } from '../../../src/time/event-status.ts';
import { agendaOf } from '../../../src/view/agenda.ts';
import { callRow } from '../../../src/view/call.ts';
import { callStatusText } from '../../../src/view/call-status-text.ts';
import { eventRow } from '../../../src/view/event-row.ts';
import { calendarEntry } from '../../../components/elements/event-list/calendar-entry.ts';
import { viewTexts } from './view-texts.ts';

// On 29 March 2026 the clocks go from 02:00 to 03:00, so 02:30 is 03:30: RFC 5545, 3.3.5.
const INSTANT = Date.parse('2026-03-29T01:30:00Z');
const clock = fixedClock('2026-03-29T00:00:00Z');
const linked = linkDataset(
  checkDataset({
    ura: '1',
    publisher: 'rrjeti',
    language: 'en',
    zone: 'Europe/Belgrade',
    organisations: [{ id: 'rrjeti', name: 'Rrjeti' }],
    events: [
      {
        id: 'nata',
        title: 'Night walk',
        starts: '2026-03-29T02:30',
        registrationUrl: 'https://example.org/',
        registrationCloses: '2026-03-29T02:10',
      },
    ],
    calls: [
      {
        id: 'thirrja',
        title: 'Call',
        publisher: 'rrjeti',
        funders: ['rrjeti'],
        deadlines: [{ at: '2026-03-29T02:30' }],
      },
    ],
  }).dataset,
);
const [event] = linked.dataset.events;
const [call] = linked.dataset.calls;
const context = { linked, locale: 'en', clock, isLive: true, marksExamples: false } as const;

test('an event in the skipped hour has the same hour in rows, HTML, JSON-LD and the calendar', () => {
  const entry = agendaOf(linked, clock).entries.get(event!)!;
  expect(eventStatus(event!, clock).startsAt).toBe(INSTANT);
  const row = eventRow(entry, context);
  expect(row.days?.datetime).toBe('2026-03-29T03:30');
  const shown = JSON.stringify(viewTexts(row));
  expect(shown).toContain('03:30');
  expect(shown).toContain('03:10');
  expect(shown).not.toContain('02:');
  const html = toHtml(event!, 'en', { linked, clock });
  expect(html).toContain('03:30');
  expect(html).not.toContain('02:30');
  expect(JSON.stringify(toJsonLd(event!, 'en', { linked }))).toContain('2026-03-29T03:30+02:00');
  expect(calendarEntry(entry, linked, 'en')[0]?.start).toBe(INSTANT);
  expect(toCalendar(calendarEntry(entry, linked, 'en'), INSTANT)).toContain('DTSTART:20260329T013000Z');
});

test('a deadline in the skipped hour has the same hour in its status, row and HTML', () => {
  const status = callStatus(call!, clock);
  expect(status.closesAt).toBe(INSTANT);
  expect(callStatusText(status, clock.now().getTime(), 'en')).toContain('03:30');
  const shown = JSON.stringify(viewTexts(callRow(call!, context)));
  expect(shown).toContain('03:30');
  expect(shown).not.toContain('02:30');
  const html = toHtml([call!], 'en', { linked, clock });
  expect(html).toContain('03:30');
  expect(html).not.toContain('02:30');
});
