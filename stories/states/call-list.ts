import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const callsLink = { text: 'Thirrjet e hapura', href: 'https://harku.example/thirrjet' };

export const callListStates = rows(
  'ura-call-list',
  { attributes: {} },
  {
    calls: {
      about: 'Open calls first, by deadline; then announced ones. One closed call is folded.',
      expects: { rows: 4 },
    },
    cards: {
      about: 'As cards: the logo of the publisher, a summary, two facts and the actions.',
      attributes: { view: 'cards' },
      expects: { rows: 4 },
    },
    table: {
      about: 'As a table that visitors can sort. Where six columns do not fit, each row becomes a block.',
      attributes: { view: 'table' },
      expects: { rows: 4 },
    },
    one: {
      about: 'One call, so there is no search.',
      change: (file) => {
        file['calls'] = (file['calls'] ?? []).slice(0, 1);
      },
      expects: { rows: 1 },
    },
    many: {
      about: 'Sixty calls: fifty rows at first.',
      change: (file) => {
        const [first] = file['calls'] ?? [];
        file['calls'] = Array.from({ length: 60 }, (_, index) => ({
          ...first!,
          id: `thirrja-${index}`,
          title: { sq: `Thirrja ${index + 1}`, en: `Call ${index + 1}`, 'sr-Latn': `Poziv ${index + 1}` },
        }));
      },
      expects: { rows: 50 },
    },
    'for-informal-groups': {
      about: 'Preset to one kind of applicant. Visitors can change it.',
      attributes: { applicant: 'informal-group' },
      expects: { rows: 2 },
    },
    'in-one-place': {
      about: 'Calls for Gjilan, and calls that are open to all of Kosovo.',
      attributes: { municipality: 'xk-gjilan' },
      expects: { rows: 3 },
    },
    locked: {
      about: 'Only open calls of one funder, for a sidebar: no controls.',
      attributes: {
        funder: 'fondi-zymbyl',
        lock: 'search applicant municipality funder amount currency language programme status download',
      },
      expects: { rows: 2 },
    },
    'only-closed': {
      about: 'Only closed calls, which are not folded then.',
      attributes: { status: 'closed' },
      expects: { rows: 1 },
    },
    'nothing-open': {
      about: 'No open calls: one sentence says so, and closed calls can be unfolded.',
      change: (file) => {
        file['calls'] = (file['calls'] ?? []).filter(({ id }) => id === 'rinia-ne-levizje-2025');
      },
      expects: { rows: 0, message: true },
    },
    'long-names': {
      about: 'A title of three lines and a publisher with a long name.',
      change: (file) => {
        edit(file, 'calls', 'grante-te-vogla-2026', { title: LONG_TITLE });
        edit(file, 'organisations', 'fondi-zymbyl', { name: LONG_NAME });
      },
      expects: { rows: 4 },
    },
    'few-facts': {
      about: 'The minimum of a call: a title, a publisher and a date.',
      change: (file) => {
        file['calls'] = [
          {
            id: 'pak',
            title: 'Mikrogrante 2026',
            publisher: 'fondi-zymbyl',
            deadlines: [{ at: '2026-12-31' }],
          },
        ] as Draft[];
      },
      expects: { rows: 1 },
    },
    empty: {
      about: 'A file without calls.',
      change: (file) => {
        file['calls'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have errors and are left out. The list says how many.',
      file: 'broken',
      expects: { message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: callsLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. Statuses are computed for the current time.',
      condition: stale,
      expects: { rows: 4, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: callsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: callsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
