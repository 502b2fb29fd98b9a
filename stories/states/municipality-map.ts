import { edit, LONG_NAME, NETWORK, offline, refused, rows, stale } from './table.ts';

const link = { text: 'Organizatat sipas komunave', href: 'https://harku.example/organizatat' };

/** Places outside the gazetteer, with long names: one with a tile, one without. */
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
      about: 'All organisations, in both countries. Every municipality is a tile of the same size.',
      expects: { rows: 15 },
    },
    members: {
      about: 'The members of a network. A note counts those without a municipality.',
      attributes: { count: 'members', network: NETWORK },
      expects: { rows: 13 },
    },
    'one-country': {
      about: 'One country. A note counts records in others.',
      attributes: { country: 'xk' },
      expects: { rows: 12 },
    },
    chosen: {
      about: 'Preset to one municipality. Visitors can choose another, or all.',
      attributes: { municipality: 'xk-gjilan', country: 'xk' },
      expects: { rows: 12 },
    },
    locked: {
      about: 'Locked: a picture, and a list of the same figures.',
      attributes: { municipality: 'xk-gjilan', country: 'xk', lock: 'municipality' },
      expects: { rows: 12 },
    },
    projects: {
      about: 'Projects, each counted in all of its municipalities.',
      attributes: { count: 'projects' },
      expects: { rows: 17 },
    },
    programmes: {
      about: 'Programmes, counted in their groups of municipalities.',
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
      about: 'Two thousand records in all municipalities, in four shades.',
      file: 'network-large',
      attributes: { count: 'members', network: 'rrjeti-i-gjeneruar' },
      expects: { rows: 99 },
    },
    'places-of-its-own': {
      about: 'The file adds places of another country: one has a tile, the other is only in the list.',
      change: (file) => {
        (file as Record<string, unknown>)['municipalities'] = BEYOND;
        edit(file, 'organisations', 'mamusha-lale', { municipality: 'mk-tetove' });
        edit(file, 'organisations', 'radio-korja', { municipality: 'mk-gostivar' });
      },
      expects: { rows: 15 },
    },
    'long-names': {
      about: 'The longest names of the gazetteer, and a longer one from the file.',
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
      about: 'Records without municipalities: no map, and a sentence says so.',
      attributes: { count: 'services' },
      change: (file) => {
        for (const service of file['services'] ?? []) delete service['offices'];
      },
      expects: { rows: 0 },
    },
    empty: {
      about: 'Nothing to count: one sentence says so.',
      attributes: { count: 'members', network: 'tacso-kosovo-office' },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have errors and are left out. The map says how many.',
      file: 'broken',
      expects: { message: true },
    },
    loading: {
      about: 'Loading: a skeleton of the map and the list.',
      condition: { is: 'loading' },
      expects: { skeleton: true },
    },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: link,
      expects: { fallback: true },
    },
    stale: {
      about: 'No connection on a second visit: the last good copy, with its date.',
      condition: stale,
      expects: { rows: 15, message: true },
    },
    failed: {
      about: 'No connection and no copy: one quiet sentence and a retry button.',
      condition: offline,
      expects: { message: true },
    },
    'failed-with-fallback': {
      about: 'The server answered with an error: the fallback stays.',
      condition: refused,
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such network.',
      attributes: { count: 'members', network: 'rrjeti-qe-nuk-eshte' },
      fallback: link,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback, an ordinary link.',
      condition: { is: 'loading' },
      fallback: link,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
