import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const grantsLink = { text: 'Grantet e dhëna', href: 'https://harku.example/grantet' };

/** Grants made of those of the file, in so many years. */
const manyOf = (grants: readonly Draft[], years: number): Draft[] =>
  Array.from({ length: years }, (_, year) =>
    grants.map((grant) => ({ ...grant, id: `${grant.id}-${year}`, awardedOn: String(2026 - year) })),
  ).flat();

export const grantListStates = rows(
  'ura-grant-list',
  { attributes: {} },
  {
    grants: {
      about:
        'Grants in two currencies, the newest first: the sum of each currency by itself, a chart by year, and a table.',
      expects: { rows: 8 },
    },
    one: {
      about: 'One grant: nothing to search or compare, so there is neither search nor chart.',
      attributes: { recipient: 'oaza-e-librit' },
      expects: { rows: 1 },
    },
    many: {
      about: 'Some two hundred grants of many years: fifty rows at first, fifty more with each press.',
      change: (file) => {
        file['grants'] = manyOf(file['grants'] ?? [], 26);
      },
      expects: { rows: 50 },
    },
    'by-funder': {
      about:
        'The chart by funder. A grant of two funders is a bar of both, since nobody knows the share of each.',
      attributes: { chart: 'funder' },
      expects: { rows: 8 },
    },
    'by-municipality': {
      about: 'The chart by municipality.',
      attributes: { chart: 'municipality' },
      expects: { rows: 8 },
    },
    'without-chart': {
      about: 'The author wants no chart.',
      attributes: { chart: 'none' },
      expects: { rows: 8 },
    },
    'by-amount': {
      about: 'The largest first, each currency by itself.',
      attributes: { sort: 'amount' },
      expects: { rows: 8 },
    },
    programme: {
      about: 'The grants of one programme, which visitors cannot widen.',
      attributes: { programme: 'programi-lagjja', lock: 'programme' },
      expects: { rows: 4 },
    },
    filtered: {
      about: 'The author begins with one year. Visitors can widen it.',
      attributes: { year: '2026' },
      expects: { rows: 3 },
    },
    'list-only': {
      about: 'All controls locked and no chart: a plain table.',
      attributes: { lock: 'search year funder programme municipality view download', chart: 'none' },
      expects: { rows: 8 },
    },
    'first-rows': {
      about: 'Three rows at first, for the side column of a page.',
      attributes: { limit: '3' },
      expects: { rows: 3 },
    },
    individual: {
      about:
        'A person who got a grant has no name here: the label that they agreed to, else the word for a person.',
      change: (file) => edit(file, 'grants', 'sinica-2025', { recipient: { individual: true } }),
      expects: { rows: 8 },
    },
    'without-amounts': {
      about: 'Some grants say no amount: they are in the list and in no sum, and it is said how many.',
      change: (file) => {
        for (const id of ['libri-2025', 'fluturza-2025', 'breg-2026'])
          edit(file, 'grants', id, { amount: undefined });
      },
      expects: { rows: 8 },
    },
    'no-amounts': {
      about: 'No grant says its amount: there is no sum and no chart.',
      change: (file) => {
        for (const grant of file['grants'] ?? []) delete grant['amount'];
      },
      expects: { rows: 8 },
    },
    'long-names': {
      about: 'A title of three lines, and a recipient and a funder with names of a whole sentence.',
      change: (file) => {
        edit(file, 'grants', 'kopshti-2026', { title: LONG_TITLE });
        for (const id of ['shtepia-e-bozhures', 'fondi-zymbyl', 'oaza-e-librit'])
          edit(file, 'organisations', id, { name: LONG_NAME });
      },
      expects: { rows: 8 },
    },
    empty: {
      about: 'No grants yet. That is no fault, and is said in one sentence.',
      change: (file) => {
        file['grants'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about:
        'Some records of the file have faults and are left out. The list says how many; the editor is told which.',
      change: (file) => {
        edit(file, 'grants', 'ledhi-2025', { funders: [] });
        edit(file, 'grants', 'breg-2026', { title: 7 });
      },
      expects: { rows: 6, message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
      condition: { is: 'loading' },
      fallback: grantsLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { rows: 8, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'No data; what the author put inside stays.',
      condition: refused,
      fallback: grantsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: grantsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
