import { edit, LONG_NAME, NETWORK, offline, refused, rows, stale } from './table.ts';

const link = { text: 'Organizatat sipas komunave', href: 'https://harku.example/organizatat' };

/** Places beyond the gazetteer: one with a square on a map of its own, one without, both with names as long as they can be. */
const BEYOND = [
  {
    id: 'mk-tetove',
    country: 'MK',
    name: { sq: 'Tetovë', mk: 'Тетово', en: 'Tetovo' },
    tile: { column: 1, row: 1, label: 'TET' },
  },
  { id: 'mk-gostivar', country: 'MK', name: { sq: 'Gostivar', mk: 'Гостивар' } },
];

export const mapStates = rows(
  'ura-municipality-map',
  { attributes: {} },
  {
    organisations: {
      about:
        'All organisations of the file, in the two countries in which there are any. Every municipality is a square of the same size.',
      expects: { rows: 15 },
    },
    members: {
      about: 'The members of a network. Those whose place is not given are counted in a sentence.',
      attributes: { count: 'members', network: NETWORK },
      expects: { rows: 13 },
    },
    'one-country': {
      about: 'The author chose one country: what is in another is counted in a sentence.',
      attributes: { country: 'xk' },
      expects: { rows: 12 },
    },
    chosen: {
      about: 'The author begins with one municipality. A visitor can choose another, or all.',
      attributes: { municipality: 'xk-gjilan', country: 'xk' },
      expects: { rows: 12 },
    },
    locked: {
      about: 'Nothing to press: a picture, and a list that says the same.',
      attributes: { municipality: 'xk-gjilan', country: 'xk', lock: 'municipality' },
      expects: { rows: 12 },
    },
    projects: {
      about: 'Projects, each counted in every municipality in which it is.',
      attributes: { count: 'projects' },
      expects: { rows: 17 },
    },
    programmes: {
      about: 'Where programmes work, from their groups of municipalities.',
      attributes: { count: 'programmes' },
      expects: { rows: 18 },
    },
    'of-a-programme': {
      about: 'Only the grants of one programme.',
      attributes: { count: 'grants', programme: 'programi-lagjja' },
      expects: { rows: 4 },
    },
    one: {
      about: 'One record in one place.',
      attributes: { count: 'grants' },
      change: (file) => {
        file['grants'] = (file['grants'] ?? []).slice(0, 1);
      },
      expects: { rows: 1 },
    },
    many: {
      about: 'Two thousand records: all municipalities have some, and four shades are enough.',
      file: 'network-large',
      attributes: { count: 'members', network: 'rrjeti-i-gjeneruar' },
      expects: { rows: 99 },
    },
    'places-of-its-own': {
      about:
        'The file brings places of another country: one has a square, the other stands in the list only.',
      change: (file) => {
        (file as Record<string, unknown>)['municipalities'] = BEYOND;
        edit(file, 'organisations', 'mamusha-lale', { municipality: 'mk-tetove' });
        edit(file, 'organisations', 'radio-korja', { municipality: 'mk-gostivar' });
      },
      expects: { rows: 15 },
    },
    'long-names': {
      about: 'Places with the longest names that there are, and one of the file that is longer.',
      attributes: { count: 'projects' },
      change: (file) => {
        (file as Record<string, unknown>)['municipalities'] = [
          { id: 'xk-hani-i-elezit', country: 'XK', name: LONG_NAME },
        ];
        edit(file, 'projects', 'kopshti-i-perbashket', {
          municipalities: ['xk-hani-i-elezit', 'xk-mitrovice-e-veriut', 'al-mallakaster', 'al-rrogozhine'],
        });
      },
      expects: { rows: 17 },
    },
    nowhere: {
      about: 'There are records, and none says where: no map is drawn, and that is said.',
      attributes: { count: 'services' },
      change: (file) => {
        for (const service of file['services'] ?? []) delete service['offices'];
      },
      expects: { rows: 0 },
    },
    empty: {
      about: 'There is nothing to count. That is no fault, and is said in one sentence.',
      attributes: { count: 'members', network: 'tacso-kosovo-office' },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have faults and are left out. The map says how many.',
      file: 'broken',
      expects: { message: true },
    },
    loading: {
      about: 'The data is on its way: grey where the map and the list will be.',
      condition: { is: 'loading' },
      expects: { skeleton: true },
    },
    'loading-with-fallback': {
      about: 'The data is on its way, and the link of the author stands.',
      condition: { is: 'loading' },
      fallback: link,
      expects: { fallback: true },
    },
    stale: {
      about: 'No connection, but the visitor was here before: the last good copy, with its date.',
      condition: stale,
      expects: { rows: 15, message: true },
    },
    failed: {
      about: 'No connection and no copy: one quiet sentence and a button to try again.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'The server refused. What the author put inside stays.',
      condition: refused,
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data is there and has no such network.',
      attributes: { count: 'members', network: 'rrjeti-qe-nuk-eshte' },
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'The script was blocked or never came: a link, as every page has them.',
      condition: { is: 'loading' },
      fallback: link,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
