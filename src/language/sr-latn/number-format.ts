import type { Figures } from '../number-format.ts';

export const figures: Figures = {
  decimal: ',',
  group: '.',
  groupsFrom: 1,
  signs: { BAM: 'KM' },
  signFirst: false,
  atMost: 'najviše', // "do" would decline what follows
  atLeast: 'najmanje',
};
