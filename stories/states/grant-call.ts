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
      about: 'One can apply, and there is time: the days that are left stand beside the status.',
      expects: { status: 'open' },
    },
    'closing-soon': {
      about:
        'In its last seven days a call is closing soon. The colour only repeats what the words and the half-filled dot say.',
      attributes: { record: 'bregu-dhe-malesia-2026' },
      expects: { status: 'closing-soon' },
    },
    'closes-tomorrow': {
      about: 'On the day before, the hour counts.',
      change: (file) =>
        edit(file, 'calls', CALL, { deadlines: [{ at: '2026-11-23T16:00', zone: 'Europe/Belgrade' }] }),
      expects: { status: 'closing-soon' },
    },
    'closes-today': {
      about:
        'On its last day only the hour counts. At that minute the open page changes to closed by itself.',
      change: (file) =>
        edit(file, 'calls', CALL, { deadlines: [{ at: '2026-11-22T16:00', zone: 'Europe/Belgrade' }] }),
      expects: { status: 'closing-soon' },
    },
    forecast: {
      about:
        'Announced, not open yet: the day on which it opens stands first, and there is nothing to press but the calendar.',
      change: (file) =>
        edit(file, 'calls', CALL, {
          opens: '2027-01-11T09:00',
          deadlines: [{ at: '2027-02-12T17:00', zone: 'Europe/Belgrade' }],
        }),
      expects: { status: 'forecast' },
    },
    stages: {
      about:
        'A concept note first, then the full proposal: the next deadline stands large, all of them stand below.',
      attributes: { record: 'zeri-i-te-rinjve-2027' },
      change: (file) =>
        edit(file, 'calls', 'zeri-i-te-rinjve-2027', {
          opens: '2026-10-05',
          deadlines: [
            {
              at: '2026-11-13T17:00',
              zone: 'Europe/Belgrade',
              stage: { sq: 'Koncept-propozimi', en: 'Concept note', 'sr-Latn': 'Koncept predloga' },
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
      about: 'A call in two stages that has not opened.',
      attributes: { record: 'zeri-i-te-rinjve-2027' },
      expects: { status: 'forecast' },
    },
    rolling: {
      about: 'Always open: there is no deadline, and none is invented.',
      attributes: { record: 'mbeshtetje-e-shpejte' },
      expects: { status: 'rolling' },
    },
    closed: {
      about: 'Over. The day on which it closed stays, the button to apply is gone.',
      attributes: { record: 'rinia-ne-levizje-2025' },
      expects: { status: 'closed' },
    },
    cancelled: {
      about: 'Called off by its publisher, whatever its other dates say.',
      change: (file) => edit(file, 'calls', CALL, { cancelledOn: '2026-11-18' }),
      expects: { status: 'cancelled' },
    },
    unknown: {
      about: 'It has opened and names no deadline. Whether it is over is not guessed.',
      change: (file) => edit(file, 'calls', CALL, { deadlines: undefined }),
      expects: { status: 'unknown' },
    },
    'few-facts': {
      about: 'The least that a call can be: a title, a publisher and a day. Nothing stands empty.',
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
        'Titles and names of publishers as long as they are in life, and an e-mail address without a place to break.',
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
        'Only Albanian was written. In another language the texts stay Albanian and say so to screen readers; all that is ours is translated.',
      change: (file) => {
        const call = file['calls']?.find(({ id }) => id === CALL);
        if (call)
          for (const [key, value] of Object.entries(call)) if (isText(value)) call[key] = { sq: value['sq'] };
      },
      expects: { status: 'open' },
    },
    partial: {
      about:
        'The file has faults: an hour of 25 and more. The faults are left out and reported to the editor; the call is shown.',
      file: 'broken',
      attributes: { record: 'deadline-at-25-o-clock' },
      expects: { status: 'open' },
    },
    loading: {
      about: 'The data is on its way and the author put nothing inside: grey lines of about the same size.',
      condition: { is: 'loading' },
      expects: { skeleton: true },
    },
    'loading-with-fallback': {
      about: 'The data is on its way and the author put a link inside: it stands.',
      condition: { is: 'loading' },
      fallback: callLink,
      expects: { fallback: true },
    },
    stale: {
      about:
        'No connection, but the visitor was here before: the last good copy, with its date. The status is computed now, not then.',
      condition: stale,
      expects: { status: 'open', message: true },
    },
    failed: {
      about: 'No connection and no copy: one quiet sentence and a button to try again.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'The server refused. What the author put inside stays.',
      condition: refused,
      fallback: callLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data is there and has no such call: a mistyped or withdrawn id.',
      attributes: { record: 'grante-2019' },
      fallback: callLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script was blocked or never came: a link, as every page has them.',
      condition: { is: 'loading' },
      fallback: callLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
