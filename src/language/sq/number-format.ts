import type { Figures } from '../number-format.ts';

export const figures: Figures = {
  decimal: ',',
  group: '\u00a0',
  groupsFrom: 2,
  signs: { ALL: 'Lekë' },
  signFirst: false,
  atMost: 'deri në',
  atLeast: 'së paku',
};
