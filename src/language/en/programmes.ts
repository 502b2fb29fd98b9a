import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/**
 * Messages of the programme. Labels have no colon; the statuses of projects and calls are in their
 * own messages.
 */
export interface ProgrammeMessages {
  readonly otherTitles: string;
  readonly period: string;
  readonly goals: string;
  readonly components: string;
  /** Headings of projects without a component, and of those of a component. */
  readonly projects: string;
  readonly municipalities: string;
  readonly calls: string;
  readonly services: string;
  /** Label of the grant totals, the number of grants, and the number of those without an amount. */
  readonly grants: string;
  readonly grantCount: Counted;
  readonly withoutAmount: Counted;
}

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
