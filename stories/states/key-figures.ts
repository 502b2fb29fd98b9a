import { NETWORK, offline, refused, rows, stale } from './table.ts';

const figuresLink = { text: 'Rrjeti në shifra', href: 'https://harku.example/shifra' };

export const figuresStates = rows(
  'ura-key-figures',
  { attributes: {} },
  {
    everything: {
      about:
        'All figures of a file that are not 0, each with how it was counted. Amounts of two currencies are never added.',
      expects: { rows: 7 },
    },
    network: {
      about:
        'What a network and its members of today take part in. What the network says of itself stands beside what was counted.',
      attributes: { network: NETWORK },
      expects: { rows: 7 },
    },
    programme: {
      about: 'What belongs to one programme.',
      attributes: { programme: 'programi-lagjja' },
      expects: { rows: 5 },
    },
    chosen: {
      about: 'The figures that the author named, in that order; 0 is said, since it was asked for.',
      attributes: { network: 'v4d-incubator', figures: 'members calls completed' },
      expects: { rows: 3 },
    },
    one: {
      about: 'One figure, for the head of a page.',
      attributes: { network: NETWORK, figures: 'members' },
      expects: { rows: 1 },
    },
    many: {
      about: 'Two thousand organisations: numbers of four digits are written as the language writes them.',
      file: 'network-large',
      expects: { rows: 5 },
    },
    'long-names': {
      about: 'Sums of nine digits in three currencies, in a narrow column.',
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
      about: 'Some records have faults and are not counted. How many, is said.',
      file: 'broken',
      expects: { message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'The data is on its way, and what the author put inside stands.',
      condition: { is: 'loading' },
      fallback: figuresLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date. What time decides is computed now, not then.',
      condition: stale,
      expects: { rows: 7, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'No data; what the author put inside stays.',
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
      about: 'The script never came.',
      condition: { is: 'loading' },
      fallback: figuresLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
