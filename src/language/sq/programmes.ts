import type { ProgrammeMessages } from '../en/programmes.ts';
import { number } from './number.ts';

export const programmes: ProgrammeMessages = {
  otherTitles: 'Tituj të tjerë',
  period: 'Periudha',
  goals: 'Qëllimet',
  components: 'Komponentët',
  projects: 'Projektet',
  municipalities: 'Komunat',
  calls: 'Thirrjet',
  services: 'Shërbimet',
  grants: 'Grantet',
  grantCount: (n) => `${number(n)} ${n === 1 ? 'grant' : 'grante'}`,
  withoutAmount: (n) => `${number(n)} pa shumë të shënuar`,
};
