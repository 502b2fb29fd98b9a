import { edit, LONG_ADDRESS, LONG_NAME, NETWORK, offline, refused, rows, stale } from './table.ts';

const membersLink = { text: 'Anëtarët e Rrjetit Harku', href: 'https://harku.example/anetaret' };

export const directoryStates = rows(
  'ura-member-directory',
  { attributes: { network: NETWORK } },
  {
    members: {
      about:
        'The members of a network, in the order of the alphabet of the language, with search and filters.',
      expects: { rows: 14 },
    },
    'all-organisations': {
      about: 'Without a network: all organisations of the file.',
      attributes: { network: '' },
      expects: { rows: 34 },
    },
    one: {
      about: 'One member: nothing to search, so there is no search.',
      attributes: { network: 'v4d-incubator' },
      expects: { rows: 1 },
    },
    many: {
      about:
        'Nearly two thousand members: fifty rows at first, fifty more with each press; the search finds all of them.',
      file: 'network-large',
      attributes: { network: 'rrjeti-i-gjeneruar' },
      expects: { rows: 50 },
    },
    filtered: {
      about: 'The author begins with one kind. Visitors can widen it.',
      attributes: { kind: 'ngo' },
      expects: { rows: 5 },
    },
    locked: {
      about: 'The author chose one kind and locked it: visitors see no filter for it.',
      attributes: { kind: 'ngo', lock: 'kind' },
      expects: { rows: 5 },
    },
    'list-only': {
      about: 'All controls locked: a plain list.',
      attributes: { lock: 'search kind municipality' },
      expects: { rows: 14 },
    },
    cards: {
      about: 'As cards: logo, name, kind and place, and the first lines of what each says of itself.',
      attributes: { view: 'cards' },
      expects: { rows: 14 },
    },
    'by-letter': {
      about:
        'Under the letters of the alphabet, which also stand above the list: one press shows one letter.',
      attributes: { group: 'letter' },
      expects: { rows: 14 },
    },
    'by-kind': {
      about: 'Under the kinds, in the plural.',
      attributes: { group: 'kind' },
      expects: { rows: 14 },
    },
    'by-municipality': {
      about: 'Under the municipalities. Members of which none is known stand last.',
      attributes: { group: 'municipality' },
      expects: { rows: 14 },
    },
    'no-download': {
      about: 'The author wants no files to be taken home.',
      attributes: { lock: 'download' },
      expects: { rows: 14 },
    },
    'first-rows': {
      about: 'Five rows at first, for the side column of a page.',
      attributes: { limit: '5' },
      expects: { rows: 5 },
    },
    'no-logos': {
      about: 'Nobody has a logo: initials stand in a box of the same size.',
      change: (file) => {
        for (const organisation of file['organisations'] ?? []) delete organisation['logo'];
      },
      expects: { rows: 14 },
    },
    'long-names': {
      about: 'Names of three lines, and a web address without a place to break.',
      change: (file) => {
        for (const id of ['zlatna-dunja', 'oaza-e-librit', 'radio-korja'])
          edit(file, 'organisations', id, { name: LONG_NAME, website: LONG_ADDRESS });
      },
      expects: { rows: 14 },
    },
    empty: {
      about: 'A network without members yet. That is no fault, and is said in one sentence.',
      attributes: { network: 'tacso-kosovo-office' },
      expects: { rows: 0, message: true },
    },
    partial: {
      about:
        'Some records of the file have faults and are left out. The list says how many; the editor is told which.',
      file: 'broken',
      attributes: { network: '' },
      expects: { message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
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
      about: 'No data; what the author put inside stays.',
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
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: membersLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
