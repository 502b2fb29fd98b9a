import { edit, LONG_ADDRESS, LONG_NAME, NETWORK, offline, refused, rows, stale } from './table.ts';

const membersLink = { text: 'Anëtarët e Rrjetit Harku', href: 'https://harku.example/anetaret' };

export const directoryStates = rows(
  'ura-member-directory',
  { attributes: { network: NETWORK } },
  {
    members: {
      about: 'The members of a network, in the alphabetical order of the language, with search and filters.',
      expects: { rows: 14 },
    },
    'all-organisations': {
      about: 'Without a network: all organisations of the file.',
      attributes: { network: '' },
      expects: { rows: 34 },
    },
    one: {
      about: 'One member, so there is no search.',
      attributes: { network: 'v4d-incubator' },
      expects: { rows: 1 },
    },
    many: {
      about:
        'Nearly two thousand members: fifty rows at first, fifty more per click; search covers all of them.',
      file: 'network-large',
      attributes: { network: 'rrjeti-i-gjeneruar' },
      expects: { rows: 50 },
    },
    filtered: {
      about: 'Preset to one kind. Visitors can change it.',
      attributes: { kind: 'ngo' },
      expects: { rows: 5 },
    },
    locked: {
      about: 'Locked to one kind: visitors see no filter for it.',
      attributes: { kind: 'ngo', lock: 'kind' },
      expects: { rows: 5 },
    },
    'list-only': {
      about: 'All controls locked: a plain list.',
      attributes: { lock: 'search kind municipality' },
      expects: { rows: 14 },
    },
    cards: {
      about: 'As cards: logo, name, kind, place and the start of the summary.',
      attributes: { view: 'cards' },
      expects: { rows: 14 },
    },
    'by-letter': {
      about: 'Grouped by letter. The letters above the list show one group each.',
      attributes: { group: 'letter' },
      expects: { rows: 14 },
    },
    'by-kind': {
      about: 'Grouped by kind.',
      attributes: { group: 'kind' },
      expects: { rows: 14 },
    },
    'by-municipality': {
      about: 'Grouped by municipality. Members without one come last.',
      attributes: { group: 'municipality' },
      expects: { rows: 14 },
    },
    'no-download': {
      about: 'Without downloads.',
      attributes: { lock: 'download' },
      expects: { rows: 14 },
    },
    'first-rows': {
      about: 'Five rows at first, for a sidebar.',
      attributes: { limit: '5' },
      expects: { rows: 5 },
    },
    'no-logos': {
      about: 'No logos: initials in a box of the same size.',
      change: (file) => {
        for (const organisation of file['organisations'] ?? []) delete organisation['logo'];
      },
      expects: { rows: 14 },
    },
    'long-names': {
      about: 'Names of three lines, and a URL without a break opportunity.',
      change: (file) => {
        for (const id of ['zlatna-dunja', 'oaza-e-librit', 'radio-korja'])
          edit(file, 'organisations', id, { name: LONG_NAME, website: LONG_ADDRESS });
      },
      expects: { rows: 14 },
    },
    empty: {
      about: 'A network without members yet: one sentence says so.',
      attributes: { network: 'tacso-kosovo-office' },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have errors and are left out. The list says how many; data health says which.',
      file: 'broken',
      attributes: { network: '' },
      expects: { message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: membersLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { rows: 14, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: membersLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such network.',
      attributes: { network: 'rrjeti' },
      fallback: membersLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: membersLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
