/**
 * One end of an open range: the words before a day, and before a month or year, and the months in
 * the form that follows; then the weekdays with the word before them, Monday first, if they are not
 * the day's word and the plain name. In a language that adds an ending, a function of the formatted
 * date.
 */
export type OpenEnd =
  | readonly [day: string, period: string, months: readonly string[], weekdays?: readonly string[]]
  | ((date: string) => string);

/** How a language writes dates. Source: CLDR 48, except for the text between a day and a time. */
export interface Calendar {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Follows the number of a day or year: Serbian writes 4. decembar 2026. */
  readonly ordinal: string;
  /**
   * The full date, if it is not "weekday, date": Turkish writes 4 Aralık 2026 Cuma, Macedonian 4
   * декември 2026 г.
   */
  readonly whole?: (date: string, weekday?: string) => string;
  /** The separator of a numeric date, and whether its numbers have two digits. */
  readonly numeric: { readonly separator: string; readonly twoDigits: boolean };
  /** Before a time without a date. */
  readonly hour: string;
  /** A time, or a range of times, after a date. */
  readonly at: (from: string, to?: string) => string;
}

/**
 * How a language writes open ranges. Separate from the calendar, because widgets without ranges do
 * not need it.
 */
export interface OpenEnds {
  readonly from: OpenEnd;
  readonly until: OpenEnd;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const calendar: Calendar = {
  months,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ordinal: '',
  numeric: { separator: '/', twoDigits: true },
  hour: '',
  at: (from, to) => `, ${from}${to ? '–' + to : ''}`,
};

export const openEnds: OpenEnds = {
  from: ['from', 'from', months],
  until: ['until', 'until', months],
};
