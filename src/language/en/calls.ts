import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/**
 * Messages of one call: its status, its facts and sections. Labels have no colon and are shown
 * above their value; a whole line is a function.
 */
export interface CallFactMessages {
  /** The status, in the gender of the word for a call. */
  readonly statuses: Readonly<
    Record<'forecast' | 'open' | 'closing-soon' | 'closed' | 'cancelled' | 'rolling' | 'unknown', string>
  >;
  /** With the time (`16:00`) if the deadline has one. */
  readonly closesToday: (time?: string) => string;
  /** Like `closesToday`, one day before. */
  readonly closesTomorrow: (time?: string) => string;
  /** The time left, at least 1. */
  readonly daysLeft: Counted;
  readonly hoursLeft: Counted;
  readonly minutesLeft: Counted;
  /** Labels of dates. */
  readonly deadline: string;
  readonly opens: string;
  readonly closed: string;
  readonly cancelledOn: string;
  readonly results: string;
  /** Added to a deadline that is a day without a time. */
  readonly endOfDay: string;
  /** Labels of amounts. */
  readonly total: string;
  readonly perGrant: string;
  readonly awards: string;
  readonly coFinancing: string;
  readonly projectLength: string;
  /** Labels of eligibility and applying. */
  readonly whoCanApply: string;
  readonly conditions: string;
  readonly municipalities: string;
  readonly countries: string;
  readonly applicationLanguages: string;
  readonly requirements: string;
  readonly steps: string;
  readonly documents: string;
  readonly infoSessions: string;
  /** Before the steps of applying, when no info session is still to come. */
  readonly sessionsOver: string;
  readonly contact: string;
  readonly publisher: string;
  readonly programme: string;
  readonly reference: string;
  /** Buttons. */
  readonly apply: string;
  readonly addToCalendar: string;
}

/** Messages of a list of calls: its search, groups, filters and columns. */
export interface CallListMessages {
  /** The list of calls, and the number of calls found, including 0. */
  readonly search: string;
  readonly callCount: Counted;
  readonly noOpenCalls: string;
  /** Said once for all rows: the zone of times, and how long a day without a time lasts. */
  readonly timesIn: (zone: string) => string;
  readonly untilEndOfDay: string;
  readonly title: string;
  /** Headings of groups. The number of closed calls follows in brackets. */
  readonly openCalls: string;
  readonly closedCalls: string;
  /** Labels of filters. */
  readonly allApplicants: string;
  readonly amount: string;
  readonly currency: string;
  readonly allCurrencies: string;
  /** Column headings of the spreadsheet. */
  readonly least: string;
  readonly most: string;
  readonly summary: string;
}

/** All messages of calls. */
export interface CallMessages extends CallFactMessages, CallListMessages {}

export const calls: CallFactMessages = {
  statuses: {
    forecast: 'Forthcoming',
    open: 'Open',
    'closing-soon': 'Closing soon',
    closed: 'Closed',
    cancelled: 'Cancelled',
    rolling: 'Always open',
    unknown: 'Status unknown',
  },
  closesToday: (time) => `Closes today${time ? ' at ' + time : ''}`,
  closesTomorrow: (time) => `Closes tomorrow${time ? ' at ' + time : ''}`,
  daysLeft: (n) => `${count(n, 'day')} left`,
  hoursLeft: (n) => `${count(n, 'hour')} left`,
  minutesLeft: (n) => `${count(n, 'minute')} left`,
  deadline: 'Application deadline',
  opens: 'Opens',
  closed: 'Closed',
  cancelledOn: 'Cancelled',
  results: 'Results',
  endOfDay: 'until the end of the day',
  total: 'Total funding',
  perGrant: 'Amount per grant',
  awards: 'Number of grants planned',
  coFinancing: 'Co-financing',
  projectLength: 'Project duration',
  whoCanApply: 'Who can apply',
  conditions: 'Eligibility criteria',
  municipalities: 'Municipalities',
  countries: 'Countries',
  applicationLanguages: 'Application language',
  requirements: 'What you need before applying',
  steps: 'How to apply',
  documents: 'Documents',
  infoSessions: 'Info sessions',
  sessionsOver: 'There are no more info sessions.',
  contact: 'Contact',
  publisher: 'Published by',
  programme: 'Programme',
  reference: 'Reference number',
  apply: 'Apply',
  addToCalendar: 'Add to calendar',
};

export const callList: CallListMessages = {
  search: 'Search calls',
  callCount: (n) => (n ? count(n, 'call') : 'No calls'),
  noOpenCalls: 'There are no open calls at the moment.',
  timesIn: (zone) => `Times are ${zone}.`,
  untilEndOfDay: 'A deadline without a time lasts until the end of the day.',
  title: 'Title',
  openCalls: 'Open calls',
  closedCalls: 'Closed calls',
  allApplicants: 'All',
  amount: 'Amount you need',
  currency: 'Currency',
  allCurrencies: 'All',
  least: 'Minimum amount',
  most: 'Maximum amount',
  summary: 'Summary',
};
