import { NETWORK, offline, refused, rows, stale } from './table.ts';

const figuresLink = { text: 'Rrjeti në shifra', href: 'https://harku.example/shifra' };

export const figuresStates = rows(
  'ura-key-figures',
  { attributes: {} },
  {
    everything: {
      about:
        'All figures of a file that are not 0, each with how it was counted. Currencies are never added up.',
      expects: { rows: 7 },
    },
    network: {
      about:
        'The activities of a network and its current members. The number that the network states is beside the counted one.',
      attributes: { network: NETWORK },
      expects: { rows: 7 },
    },
    programme: {
      about: 'The figures of one programme.',
      attributes: { programme: 'programi-lagjja' },
      expects: { rows: 5 },
    },
    chosen: {
      about: 'Chosen figures, in that order; 0 is shown, since it was chosen.',
      attributes: { network: 'v4d-incubator', figures: 'members calls completed' },
      expects: { rows: 3 },
    },
    one: {
      about: 'One figure, for the top of a page.',
      attributes: { network: NETWORK, figures: 'members' },
      expects: { rows: 1 },
    },
    many: {
      about: 'Two thousand organisations: four-digit numbers in the format of each language.',
      file: 'network-large',
      expects: { rows: 5 },
    },
    'long-names': {
      about: 'Totals of nine digits in three currencies, in a narrow column.',
      attributes: { figures: 'grants municipalities' },
      change: (file) => {
        for (const [index, grant] of (file['grants'] ?? []).entries())
          grant['amount'] = { amount: 123456789.5 + index, currency: ['EUR', 'ALL', 'RSD'][index % 3] };
      },
      expects: { rows: 2 },
    },
    empty: {
      about: 'Nothing to count.',
      change: (file) => {
        for (const list of Object.keys(file))
          if (Array.isArray(file[list]) && list !== 'organisations') file[list] = [];
      },
      attributes: { network: NETWORK },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have errors and are not counted. A note says how many.',
      file: 'broken',
      expects: { message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: figuresLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. Statuses are computed for the current time.',
      condition: stale,
      expects: { rows: 7, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: figuresLink,
      expects: { message: true, fallback: true },
    },
    'no-record': {
      about: 'The data has no such record: a mistyped or withdrawn id.',
      attributes: { network: 'rrjeti' },
      fallback: figuresLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: figuresLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
