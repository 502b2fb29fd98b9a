import {
  edit,
  LONG_ADDRESS,
  LONG_NAME,
  NETWORK,
  offline,
  refused,
  rows,
  stale,
  type Draft,
} from './table.ts';

const networkLink = { text: 'Rrjeti Harku', href: 'https://harku.example/' };

export const organisationStates = rows(
  'ura-organisation-card',
  { attributes: { record: NETWORK } },
  {
    network: {
      about:
        'A network: the number of listed members and the number it states, its offices, calls and services.',
      expects: { rows: 8 },
    },
    member: {
      about: 'A member of a network, with a current project.',
      attributes: { record: 'shtepia-e-bozhures' },
      expects: { rows: 2 },
    },
    'no-logo': {
      about: "No logo: the box shows initials, by the alphabet of the name's language.",
      attributes: { record: 'qkb' },
      expects: { rows: 5 },
    },
    one: {
      about: 'The minimum of an organisation: a name and a kind. No empty labels.',
      attributes: { record: 'pak' },
      change: (file) =>
        file['organisations']?.push({ id: 'pak', name: 'Lagjja Jonë', kind: 'informal-group' } as Draft),
      expects: { rows: 0 },
    },
    many: {
      about: 'Nearly two thousand members: five at first, the others with one click.',
      file: 'network-large',
      attributes: { record: 'rrjeti-i-gjeneruar' },
      expects: { rows: 5 },
    },
    'all-facts': {
      about:
        'Every field: registers by name, social networks, the parent organisation, and the year of dissolution.',
      attributes: { record: 'shtepia-e-bozhures' },
      change: (file) =>
        edit(file, 'organisations', 'shtepia-e-bozhures', {
          shortName: 'ShB',
          alternateNames: ['Bozhurja', 'Kopshti i Bozhures'],
          parent: 'fondi-zymbyl',
          website: 'https://bozhure.example/',
          social: ['https://www.facebook.example/bozhure', 'https://instagram.example/bozhure'],
          dissolved: '2026-06',
          languages: ['sq', 'sr', 'tr'],
          identifiers: [
            { scheme: 'XK-CR', value: '810000001' },
            { scheme: 'x-xk-ngo', value: '5110000-1' },
            { scheme: 'x-eu-pador', value: 'XK-2020-ABC-0000000001' },
          ],
        }),
      expects: { rows: 2 },
    },
    'long-names': {
      about: 'A name of three lines and a URL without a break opportunity.',
      change: (file) =>
        edit(file, 'organisations', NETWORK, {
          name: LONG_NAME,
          website: LONG_ADDRESS,
          shortName: 'ShGBAPFM',
        }),
      expects: { rows: 8 },
    },
    empty: {
      about:
        'A network without listed members that states a number: the number is shown as its own statement.',
      attributes: { record: 'v4d-incubator' },
      change: (file) => {
        file['memberships'] = [];
      },
      expects: { rows: 0 },
    },
    partial: {
      about:
        'The file has errors. Bad values are left out and reported to the editor; the organisation is shown.',
      file: 'broken',
      attributes: { record: 'one-of-two-offices-bad' },
      expects: {},
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: networkLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. Statuses are computed for the current time.',
      condition: stale,
      expects: { rows: 8, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: networkLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such record: a mistyped or withdrawn id.',
      attributes: { record: 'rrjeti' },
      fallback: networkLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: networkLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
