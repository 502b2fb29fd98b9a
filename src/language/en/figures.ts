import type { Figures } from '../write-number.ts';

export const figures: Figures = {
  decimal: '.',
  group: ',',
  groupsFrom: 1,
  signs: {},
  signFirst: true,
  atMost: 'up to',
  atLeast: 'at least',
};
