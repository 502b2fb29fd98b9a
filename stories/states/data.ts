import { offline, rows, stale } from './table.ts';

export const dataStates = rows(
  'ura-data',
  { attributes: {} },
  {
    shared: { about: 'One file for all widgets inside: one request, one language, one truth.', expects: {} },
    loading: { about: 'All wait together.', condition: { is: 'loading' }, expects: { skeleton: true } },
    stale: {
      about: 'Every widget says that it shows the last good copy, since it may be the only one in view.',
      condition: stale,
      expects: { message: true },
    },
    failed: {
      about: 'Every widget says so and has a retry button; one new request serves all.',
      condition: offline,
      expects: { message: true },
    },
  },
);
