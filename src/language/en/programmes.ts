import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/** What the widget of a programme says. Labels have no colon; the status of its projects and calls is said by their own groups. */
export interface ProgrammeMessages {
  readonly otherTitles: string;
  readonly period: string;
  readonly goals: string;
  readonly components: string;
  /** The projects of the programme that belong to none of its components, and those of a component. */
  readonly projects: string;
  readonly municipalities: string;
  readonly calls: string;
  readonly services: string;
  /** The label over the sums of the grants, how many grants they are, and how many of them name no amount. */
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
