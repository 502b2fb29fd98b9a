import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const eventsLink = { text: 'Ngjarjet', href: 'https://harku.example/ngjarjet' };

/** Events made of those of the file that have a date, in so many years to come. */
const manyOf = (events: readonly Draft[], years: number): Draft[] =>
  Array.from({ length: years }, (_, year) =>
    events.flatMap((event) =>
      typeof event['starts'] === 'string'
        ? [
            {
              ...event,
              id: `${event.id}-${year}`,
              starts: `${2027 + year}${event['starts'].slice(4)}`,
              ends: undefined,
              registrationCloses: undefined,
            },
          ]
        : [],
    ),
  ).flat();

export const eventListStates = rows(
  'ura-event-list',
  { attributes: {} },
  {
    agenda: {
      about:
        'What comes, month by month: one cancelled, one moved online, one of three days, one of another zone. A series names its next date; two others wait for theirs. What is over is behind a button.',
      expects: { rows: 9 },
    },
    one: {
      about: 'One event, and nothing to search.',
      attributes: { series: 'forumi-i-harkut' },
      expects: { rows: 1 },
    },
    many: {
      about: 'More than a hundred events in months to come: fifty at first, fifty more with each press.',
      change: (file) => {
        file['events'] = manyOf(file['events'] ?? [], 15);
      },
      expects: { rows: 50 },
    },
    'on-now': {
      about: 'An exhibition that opened a month ago stands before all that is to come.',
      change: (file) =>
        edit(file, 'events', 'trajnim-shkrimi', { starts: '2026-10-20', ends: '2026-11-30T18:00' }),
      expects: { rows: 9 },
    },
    postponed: {
      about: 'Postponed: its old date is struck until it has passed, and said to be old in words.',
      change: (file) => edit(file, 'events', 'punetori-buxheti', { status: 'postponed' }),
      expects: { rows: 9 },
    },
    'postponed-long-ago': {
      about: 'The old date of what was postponed is over: it waits for its new one among what has no date.',
      change: (file) =>
        edit(file, 'events', 'punetori-buxheti', {
          status: 'postponed',
          starts: '2026-11-02T09:30',
          ends: '2026-11-02T15:30',
        }),
      expects: { rows: 9 },
    },
    'registration-closed': {
      about: 'One can no longer register. It is said, and there is no link.',
      change: (file) => edit(file, 'events', 'punetori-buxheti', { registrationCloses: '2026-11-20' }),
      expects: { rows: 9 },
    },
    'with-past': {
      about: 'What is over stands open under what comes, the newest first.',
      attributes: { past: 'show' },
      expects: { rows: 11 },
    },
    'without-past': {
      about: 'What is over is in no list and in no count.',
      attributes: { past: 'hide' },
      expects: { rows: 9 },
    },
    archive: {
      about: 'Only what is over, the newest first: for an archive.',
      attributes: { status: 'past', lock: 'status' },
      expects: { rows: 2 },
    },
    'only-past': {
      about: 'Nothing is to come. It is said, and what is over is behind its button.',
      change: (file) => {
        file['events'] = (file['events'] ?? []).filter(({ id }) =>
          ['festa-e-kopshtit-2026', 'takimi-i-pare-me-ndermarreset'].includes(id),
        );
      },
      expects: { rows: 0, message: true },
    },
    filtered: {
      about: 'The author begins with one municipality. Visitors can widen it.',
      attributes: { municipality: 'xk-gjilan' },
      expects: { rows: 1 },
    },
    organiser: {
      about: 'The events of one organiser, which visitors cannot widen.',
      attributes: { organiser: 'rrjeti-harku', lock: 'organiser' },
      expects: { rows: 4 },
    },
    'list-only': {
      about: 'For a side column: the next three, with no controls and nothing that is over.',
      attributes: {
        lock: 'search kind municipality organiser status download',
        limit: '3',
        past: 'hide',
      },
      expects: { rows: 3 },
    },
    'long-names': {
      about: 'A title of three lines, an organiser with a name of a whole sentence, and a venue that is one.',
      change: (file) => {
        edit(file, 'events', 'punetori-buxheti', { title: LONG_TITLE, venue: LONG_NAME });
        edit(file, 'organisations', 'rrjeti-harku', { name: LONG_NAME });
      },
      expects: { rows: 9 },
    },
    empty: {
      about: 'No events yet. That is no fault, and is said in one sentence.',
      change: (file) => {
        file['events'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about:
        'Some records of the file have faults and are left out. The list says how many; the editor is told which.',
      change: (file) => {
        edit(file, 'events', 'punetori-buxheti', { title: 7 });
        edit(file, 'events', 'dite-pastrimi', { title: undefined });
      },
      expects: { rows: 7, message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
      condition: { is: 'loading' },
      fallback: eventsLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { rows: 9, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'No data; what the author put inside stays.',
      condition: refused,
      fallback: eventsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: eventsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
