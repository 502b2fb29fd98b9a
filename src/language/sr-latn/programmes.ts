import type { ProgrammeMessages } from '../en/programmes.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

export const programmes: ProgrammeMessages = {
  otherTitles: 'Drugi nazivi',
  period: 'Period',
  goals: 'Ciljevi',
  components: 'Komponente',
  projects: 'Projekti',
  municipalities: 'Opštine',
  calls: 'Pozivi',
  services: 'Usluge',
  grants: 'Grantovi',
  grantCount: (n) => `${number(n)} ${few(n, 'grant', 'granta', 'grantova')}`,
  withoutAmount: (n) => `${number(n)} bez navedenog iznosa`,
};
