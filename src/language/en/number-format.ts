import type { Figures } from '../number-format.ts';

export const figures: Figures = {
  decimal: '.',
  group: ',',
  groupsFrom: 1,
  signs: {},
  signFirst: true,
  atMost: 'up to',
  atLeast: 'at least',
};
