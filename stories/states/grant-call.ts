import {
  CALL,
  edit,
  type Draft,
  isText,
  LONG_NAME,
  LONG_TITLE,
  offline,
  refused,
  rows,
  stale,
} from './table.ts';

const callLink = { text: 'Grante të vogla për lagjet', href: 'https://zymbyl.example/thirrje' };

export const callStates = rows(
  'ura-grant-call',
  { attributes: { record: CALL } },
  {
    open: {
      about: 'Open for applications: the days left are beside the status.',
      expects: { status: 'open' },
    },
    'closing-soon': {
      about:
        'A call is closing soon in its last seven days. The colour repeats what the text and the half-filled dot say.',
      attributes: { record: 'bregu-dhe-malesia-2026' },
      expects: { status: 'closing-soon' },
    },
    'closes-tomorrow': {
      about: 'The day before the deadline: the time is shown.',
      change: (file) =>
        edit(file, 'calls', CALL, { deadlines: [{ at: '2026-11-23T16:00', zone: 'Europe/Belgrade' }] }),
      expects: { status: 'closing-soon' },
    },
    'closes-today': {
      about:
        'On the last day only the time counts. At that minute the status of the open page changes to closed.',
      change: (file) =>
        edit(file, 'calls', CALL, { deadlines: [{ at: '2026-11-22T16:00', zone: 'Europe/Belgrade' }] }),
      expects: { status: 'closing-soon' },
    },
    forecast: {
      about:
        'Announced, not open yet: the opening date comes first, and the only button adds it to the calendar.',
      change: (file) =>
        edit(file, 'calls', CALL, {
          opens: '2027-01-11T09:00',
          deadlines: [{ at: '2027-02-12T17:00', zone: 'Europe/Belgrade' }],
        }),
      expects: { status: 'forecast' },
    },
    stages: {
      about: 'A concept note, then the full proposal: the next deadline is large, all deadlines are below.',
      attributes: { record: 'zeri-i-te-rinjve-2027' },
      change: (file) =>
        edit(file, 'calls', 'zeri-i-te-rinjve-2027', {
          opens: '2026-10-05',
          deadlines: [
            {
              at: '2026-11-13T17:00',
              zone: 'Europe/Belgrade',
              stage: { sq: 'Koncept-propozimi', en: 'Concept note', 'sr-Latn': 'Idejni predlog' },
            },
            {
              at: '2027-01-15T17:00',
              zone: 'Europe/Belgrade',
              stage: { sq: 'Propozimi i plotë', en: 'Full proposal', 'sr-Latn': 'Potpuni predlog' },
            },
          ],
        }),
      expects: { status: 'open' },
    },
    'stages-ahead': {
      about: 'A call in two stages that has not opened yet.',
      attributes: { record: 'zeri-i-te-rinjve-2027' },
      expects: { status: 'forecast' },
    },
    rolling: {
      about: 'Always open: there is no deadline.',
      attributes: { record: 'mbeshtetje-e-shpejte' },
      expects: { status: 'rolling' },
    },
    closed: {
      about: 'Closed: the closing date stays, the apply button is gone.',
      attributes: { record: 'rinia-ne-levizje-2025' },
      expects: { status: 'closed' },
    },
    cancelled: {
      about: 'Cancelled by its publisher, whatever its dates say.',
      change: (file) => edit(file, 'calls', CALL, { cancelledOn: '2026-11-18' }),
      expects: { status: 'cancelled' },
    },
    unknown: {
      about: 'It has opened and has no deadline. The status is unknown rather than guessed.',
      change: (file) => edit(file, 'calls', CALL, { deadlines: undefined }),
      expects: { status: 'unknown' },
    },
    'few-facts': {
      about: 'The minimum of a call: a title, a publisher and a date. No empty labels.',
      change: (file) =>
        file['calls']?.unshift({
          id: 'pak',
          title: 'Mikrogrante 2026',
          publisher: 'fondi-zymbyl',
          deadlines: [{ at: '2026-12-31' }],
        } as Draft),
      attributes: { record: 'pak' },
      expects: { status: 'open' },
    },
    'long-names': {
      about:
        'A title and a publisher as long as real ones, and an e-mail address without a break opportunity.',
      change: (file) => {
        edit(file, 'calls', CALL, {
          title: LONG_TITLE,
          contact: {
            name: LONG_NAME,
            email: 'zyra.e.granteve.dhe.bashkefinancimit@fondi-zymbyl-per-komunitete.example',
          },
        });
        edit(file, 'organisations', 'fondi-zymbyl', { name: LONG_NAME });
      },
      expects: { status: 'open' },
    },
    'one-language': {
      about:
        'The data has Albanian only. In another language its texts stay Albanian, marked for screen readers; labels are translated.',
      change: (file) => {
        const call = file['calls']?.find(({ id }) => id === CALL);
        if (call)
          for (const [key, value] of Object.entries(call)) if (isText(value)) call[key] = { sq: value['sq'] };
      },
      expects: { status: 'open' },
    },
    partial: {
      about:
        'The file has errors, such as an hour of 25. Bad values are left out and reported to the editor; the call is shown, and its status is unknown.',
      file: 'broken',
      attributes: { record: 'deadline-at-25-o-clock' },
      expects: { status: 'unknown' },
    },
    loading: {
      about: 'Loading without a fallback: a skeleton of about the same size.',
      condition: { is: 'loading' },
      expects: { skeleton: true },
    },
    'loading-with-fallback': {
      about: 'Loading with a fallback: the link is shown.',
      condition: { is: 'loading' },
      fallback: callLink,
      expects: { fallback: true },
    },
    stale: {
      about:
        'No connection on a second visit: the last good copy, with its date. The status is computed for the current time.',
      condition: stale,
      expects: { status: 'open', message: true },
    },
    failed: {
      about: 'No connection and no copy: one quiet sentence and a retry button.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'The server answered with an error: the fallback stays.',
      condition: refused,
      fallback: callLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such call: a mistyped or withdrawn id.',
      attributes: { record: 'grante-2019' },
      fallback: callLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback, an ordinary link.',
      condition: { is: 'loading' },
      fallback: callLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
