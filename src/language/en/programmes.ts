import type { ProgrammeMessages } from '../messages/programmes.ts';
import { count } from './number.ts';

export const programmes: ProgrammeMessages = {
  otherTitles: 'Also known as',
  period: 'Period',
  goals: 'Goals',
  components: 'Components',
  projects: 'Projects',
  municipalities: 'Municipalities',
  calls: 'Calls',
  services: 'Services',
  grants: 'Grants',
  grantCount: (n) => count(n, 'grant'),
  withoutAmount: (n) => `${count(n, 'grant')} without an amount`,
};
