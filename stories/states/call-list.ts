import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const callsLink = { text: 'Thirrjet e hapura', href: 'https://harku.example/thirrjet' };

export const callListStates = rows(
  'ura-call-list',
  { attributes: {} },
  {
    calls: {
      about:
        'Open calls first, the soonest deadline at the top; then what is announced; one closed call is folded away.',
      expects: { rows: 4 },
    },
    one: {
      about: 'One call: nothing to search, so there is no search.',
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
      about: 'The author begins with one kind of applicant. Visitors can widen it.',
      attributes: { applicant: 'informal-group' },
      expects: { rows: 2 },
    },
    'in-one-place': {
      about: 'Calls for Gjilan: those that name it, and those that are open to all of Kosovo.',
      attributes: { municipality: 'xk-gjilan' },
      expects: { rows: 3 },
    },
    locked: {
      about: 'Only open calls of one funder, for the side column of a page: no controls at all.',
      attributes: {
        funder: 'fondi-zymbyl',
        lock: 'search applicant municipality funder amount currency language programme status download',
      },
      expects: { rows: 2 },
    },
    'only-closed': {
      about: 'Who asks for closed calls sees them at once.',
      attributes: { status: 'closed' },
      expects: { rows: 1 },
    },
    'nothing-open': {
      about: 'Nothing is open now. That is said in one sentence, and what is over can be unfolded.',
      change: (file) => {
        file['calls'] = (file['calls'] ?? []).filter(({ id }) => id === 'rinia-ne-levizje-2025');
      },
      expects: { rows: 0, message: true },
    },
    'long-names': {
      about: 'A title of three lines, and a publisher with a long name.',
      change: (file) => {
        edit(file, 'calls', 'grante-te-vogla-2026', { title: LONG_TITLE });
        edit(file, 'organisations', 'fondi-zymbyl', { name: LONG_NAME });
      },
      expects: { rows: 4 },
    },
    'few-facts': {
      about: 'The least that a call can be: a title, a publisher and a day.',
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
      about: 'Some records of the file have faults and are left out. The list says how many.',
      file: 'broken',
      expects: { message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
      condition: { is: 'loading' },
      fallback: callsLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. What is open is computed now, not then.',
      condition: stale,
      expects: { rows: 4, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'No data; what the author put inside stays.',
      condition: refused,
      fallback: callsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: callsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
