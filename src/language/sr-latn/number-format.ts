import type { Figures } from '../number-format.ts';

export const figures: Figures = {
  decimal: ',',
  group: '.',
  groupsFrom: 1,
  signs: { BAM: 'KM' },
  signFirst: false,
  atMost: 'najviše', // "do" would need the genitive
  atLeast: 'najmanje',
};
