import { edit, LONG_NAME, LONG_TITLE, offline, refused, rows, stale, type Draft } from './table.ts';

const grantsLink = { text: 'Grantet e dhëna', href: 'https://harku.example/grantet' };

/** Repeats the grants of the file over several years. */
const manyOf = (grants: readonly Draft[], years: number): Draft[] =>
  Array.from({ length: years }, (_, year) =>
    grants.map((grant) => ({ ...grant, id: `${grant.id}-${year}`, awardedOn: String(2026 - year) })),
  ).flat();

export const grantListStates = rows(
  'ura-grant-list',
  { attributes: {} },
  {
    grants: {
      about: 'Grants in two currencies, newest first: a total per currency, a chart by year, and a table.',
      expects: { rows: 8 },
    },
    one: {
      about: 'One grant, so there is no search and no chart.',
      attributes: { recipient: 'oaza-e-librit' },
      expects: { rows: 1 },
    },
    many: {
      about: 'About two hundred grants from many years: fifty rows at first, fifty more per click.',
      change: (file) => {
        file['grants'] = manyOf(file['grants'] ?? [], 26);
      },
      expects: { rows: 50 },
    },
    'by-funder': {
      about: 'The chart by funder. A grant from two funders has a joint bar, since their shares are unknown.',
      attributes: { chart: 'funder' },
      expects: { rows: 8 },
    },
    'by-municipality': {
      about: 'The chart by municipality.',
      attributes: { chart: 'municipality' },
      expects: { rows: 8 },
    },
    'without-chart': {
      about: 'Without a chart.',
      attributes: { chart: 'none' },
      expects: { rows: 8 },
    },
    'by-amount': {
      about: 'The largest first, per currency.',
      attributes: { sort: 'amount' },
      expects: { rows: 8 },
    },
    programme: {
      about: 'Locked to the grants of one programme.',
      attributes: { programme: 'programi-lagjja', lock: 'programme' },
      expects: { rows: 4 },
    },
    filtered: {
      about: 'Preset to one year. Visitors can change it.',
      attributes: { year: '2026' },
      expects: { rows: 3 },
    },
    'list-only': {
      about: 'All controls locked, no chart: a plain table.',
      attributes: { lock: 'search year funder programme municipality view download', chart: 'none' },
      expects: { rows: 8 },
    },
    'first-rows': {
      about: 'Three rows at first, for a sidebar.',
      attributes: { limit: '3' },
      expects: { rows: 3 },
    },
    individual: {
      about: 'An individual grantee is shown by the agreed label, or as "individual", never by name.',
      change: (file) => edit(file, 'grants', 'sinica-2025', { recipient: { individual: true } }),
      expects: { rows: 8 },
    },
    'without-amounts': {
      about: 'Some grants have no amount: they are listed but not in the totals, and a note counts them.',
      change: (file) => {
        for (const id of ['libri-2025', 'fluturza-2025', 'breg-2026'])
          edit(file, 'grants', id, { amount: undefined });
      },
      expects: { rows: 8 },
    },
    'no-amounts': {
      about: 'No grant has an amount: no totals and no chart.',
      change: (file) => {
        for (const grant of file['grants'] ?? []) delete grant['amount'];
      },
      expects: { rows: 8 },
    },
    'long-names': {
      about: 'A title of three lines, and a recipient and a funder with very long names.',
      change: (file) => {
        edit(file, 'grants', 'kopshti-2026', { title: LONG_TITLE });
        for (const id of ['shtepia-e-bozhures', 'fondi-zymbyl', 'oaza-e-librit'])
          edit(file, 'organisations', id, { name: LONG_NAME });
      },
      expects: { rows: 8 },
    },
    empty: {
      about: 'No grants yet: one sentence says so.',
      change: (file) => {
        file['grants'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have errors and are left out. The list says how many; data health says which.',
      change: (file) => {
        edit(file, 'grants', 'ledhi-2025', { funders: [] });
        edit(file, 'grants', 'breg-2026', { title: 7 });
      },
      expects: { rows: 6, message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
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
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: grantsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: grantsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
