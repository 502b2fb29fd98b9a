import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const eventsLink = { text: 'Ngjarjet', href: 'https://harku.example/ngjarjet' };

/** Repeats the dated events of the file over several years to come. */
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
        'Upcoming events by month: one cancelled, one moved online, one of three days, one in another time zone. A series shows its next date; two others have none yet. Past events are behind a button.',
      expects: { rows: 9 },
    },
    cards: {
      about: 'As cards. One event has a picture.',
      attributes: { view: 'cards' },
      change: (file) =>
        edit(file, 'events', 'sesion-informues-lagjet', {
          image: {
            src: 'logos/fondi-zymbyl.svg',
            alt: { sq: 'Një lule me gjashtë petale', en: 'A flower with six petals' },
          },
        }),
      expects: { rows: 9 },
    },
    one: {
      about: 'One event, so there is no search.',
      attributes: { series: 'forumi-i-harkut' },
      expects: { rows: 1 },
    },
    many: {
      about: 'More than a hundred upcoming events: fifty at first, fifty more per click.',
      change: (file) => {
        file['events'] = manyOf(file['events'] ?? [], 15);
      },
      expects: { rows: 50 },
    },
    'on-now': {
      about: 'An exhibition that opened a month ago comes before upcoming events.',
      change: (file) =>
        edit(file, 'events', 'trajnim-shkrimi', { starts: '2026-10-20', ends: '2026-11-30T18:00' }),
      expects: { rows: 9 },
    },
    postponed: {
      about: 'Postponed: the old date is struck through until it has passed, and a note says so.',
      change: (file) => edit(file, 'events', 'punetori-buxheti', { status: 'postponed' }),
      expects: { rows: 9 },
    },
    'postponed-long-ago': {
      about: 'Postponed, and the old date has passed: listed among events without a date.',
      change: (file) =>
        edit(file, 'events', 'punetori-buxheti', {
          status: 'postponed',
          starts: '2026-11-02T09:30',
          ends: '2026-11-02T15:30',
        }),
      expects: { rows: 9 },
    },
    'registration-closed': {
      about: 'Registration has closed: a note says so, and there is no link.',
      change: (file) => edit(file, 'events', 'punetori-buxheti', { registrationCloses: '2026-11-20' }),
      expects: { rows: 9 },
    },
    'with-past': {
      about: 'Past events are shown below upcoming ones, newest first.',
      attributes: { past: 'show' },
      expects: { rows: 11 },
    },
    'without-past': {
      about: 'Past events are not listed or counted.',
      attributes: { past: 'hide' },
      expects: { rows: 9 },
    },
    archive: {
      about: 'Only past events, newest first, for an archive.',
      attributes: { status: 'past', lock: 'status' },
      expects: { rows: 2 },
    },
    'only-past': {
      about: 'No upcoming events: a sentence says so, and past events are behind a button.',
      change: (file) => {
        file['events'] = (file['events'] ?? []).filter(({ id }) =>
          ['festa-e-kopshtit-2026', 'takimi-i-pare-me-ndermarreset'].includes(id),
        );
      },
      expects: { rows: 0, message: true },
    },
    filtered: {
      about: 'Preset to one municipality. Visitors can change it.',
      attributes: { municipality: 'xk-gjilan' },
      expects: { rows: 1 },
    },
    organiser: {
      about: 'Locked to one organiser.',
      attributes: { organiser: 'rrjeti-harku', lock: 'organiser' },
      expects: { rows: 4 },
    },
    'list-only': {
      about: 'For a sidebar: the next three events, without controls or past events.',
      attributes: {
        lock: 'search kind municipality organiser status download',
        limit: '3',
        past: 'hide',
      },
      expects: { rows: 3 },
    },
    'long-names': {
      about: 'A title of three lines, and an organiser and a venue with very long names.',
      change: (file) => {
        edit(file, 'events', 'punetori-buxheti', { title: LONG_TITLE, venue: LONG_NAME });
        edit(file, 'organisations', 'rrjeti-harku', { name: LONG_NAME });
      },
      expects: { rows: 9 },
    },
    empty: {
      about: 'No events yet: one sentence says so.',
      change: (file) => {
        file['events'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have errors and are left out. The list says how many; data health says which.',
      change: (file) => {
        edit(file, 'events', 'punetori-buxheti', { title: 7 });
        edit(file, 'events', 'dite-pastrimi', { title: undefined });
      },
      expects: { rows: 7, message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
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
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: eventsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: eventsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
