/**
 * An end of a span without the other: what stands before a day, before a month or year, and the months in the form that follows; or, in a
 * language that puts something after it, a function that is given the date as it is written alone.
 */
export type OpenEnd =
  | readonly [day: string, period: string, months: readonly string[]]
  | ((date: string) => string);

/** How a language writes dates. Source: CLDR 48, but for what stands between a day and its hour. */
export interface Calendar {
  /** January first. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** What follows the number of a day or year: Serbian writes 4. decembar 2026. */
  readonly ordinal: string;
  /**
   * The whole date, with its day of the week if that is wanted, where that is not "day, date": Turkish writes 4 Aralık 2026 Cuma,
   * Macedonian 4 декември 2026 г.
   */
  readonly whole?: (date: string, weekday?: string) => string;
  /** Between the numbers of a date in figures, and whether they have two digits. */
  readonly numeric: { readonly separator: string; readonly twoDigits: boolean };
  /** Before an hour that stands alone. */
  readonly hour: string;
  /** An hour, or from when to when, as it follows a date. */
  readonly at: (from: string, to?: string) => string;
}

/** How a language says from when or until when. It is apart from the calendar, for a widget without ranges does without it. */
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
