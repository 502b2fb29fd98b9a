import { offline, rows, stale } from './table.ts';

export const dataStates = rows(
  'ura-data',
  { attributes: {} },
  {
    shared: { about: 'One file for all widgets inside: one request, one language, one truth.', expects: {} },
    loading: { about: 'All wait together.', condition: { is: 'loading' }, expects: { skeleton: true } },
    stale: {
      about: 'Each widget says that it shows the last good copy, since each may stand alone on the screen.',
      condition: stale,
      expects: { message: true },
    },
    failed: {
      about: 'Each widget says so, and each can try again; one new request serves all.',
      condition: offline,
      expects: { message: true },
    },
  },
);
