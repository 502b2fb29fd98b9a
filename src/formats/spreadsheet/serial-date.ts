/** How precisely a number format shows a date. */
export type DatePrecision = 'year' | 'month' | 'day' | 'moment' | 'time';

const two = (number: number) => String(number).padStart(2, '0');
const DAY = 86_400_000;
/** Day 0 of the two systems. In the 1900 system it is 30 December 1899 from 1 March 1900 on. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** 31 December 9999. */
const LAST_SERIAL = 2_958_466;

/**
 * Converts the serial number of a spreadsheet into a date, a moment or a time. Excel counts a 29
 * February 1900 that never was, so the days before it are shifted by one.
 *
 * @param serial days since the start of 1900 or 1904, with the time as the fraction of a day
 * @returns the date, or `undefined` for a number that is none
 * @example
 * fromSerial(44910, 'day'); // '2022-12-15'
 * fromSerial(43448, 'day', true); // '2022-12-15'
 * fromSerial(0.6666667, 'time'); // '16:00'
 */
export function fromSerial(serial: number, precision: DatePrecision, is1904 = false): string | undefined {
  if (!(serial >= 0 && serial < LAST_SERIAL)) return undefined;
  let days = Math.floor(serial);
  let minutes = Math.round((serial - days) * 1440);
  if (minutes === 1440) {
    days++;
    minutes = 0;
  }
  const time = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  if (precision === 'time') return time;
  if (!is1904 && days < 60) days++;
  const date = new Date((is1904 ? EPOCH_1904 : EPOCH_1900) + days * DAY).toISOString();
  if (precision === 'year') return date.slice(0, 4);
  if (precision === 'month') return date.slice(0, 7);
  return precision === 'moment' && minutes ? `${date.slice(0, 10)}T${time}` : date.slice(0, 10);
}

/**
 * The reverse of {@link fromSerial} in the 1900 system.
 *
 * @param date a day or a moment
 * @returns `undefined` for a year or a month, for midnight, which a cell does not tell from a day,
 *   and for days before March 1900, which spreadsheets count differently
 * @example
 * toSerial('2022-12-15'); // 44910
 * toSerial('2022-12'); // undefined
 */
export function toSerial(date: string): number | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/.exec(date);
  if (!parts || date < '1900-03-01') return undefined;
  const [year = 0, month = 0, day = 0, hour, minute = 0] = parts.slice(1).map((part) => Number(part ?? NaN));
  const days = (Date.UTC(year, month - 1, day) - EPOCH_1900) / DAY;
  if (hour === undefined || Number.isNaN(hour)) return days;
  return hour || minute ? days + (hour * 60 + minute) / 1440 : undefined;
}

/** The formats without a code of their own. Source: ECMA-376, 18.8.30. */
const BUILT_IN: Readonly<Record<number, DatePrecision>> = {
  14: 'day',
  15: 'day',
  16: 'day',
  17: 'month',
  18: 'time',
  19: 'time',
  20: 'time',
  21: 'time',
  22: 'moment',
  45: 'time',
  46: 'time',
  47: 'time',
};

/** The date format of a built-in number format, or `undefined`. 27 to 36 and 50 to 58 are Asian. */
export function builtInPrecision(id: number): DatePrecision | undefined {
  return BUILT_IN[id] ?? ((id >= 27 && id <= 36) || (id >= 50 && id <= 58) ? 'day' : undefined);
}

/**
 * How precisely a format code shows a date, or `undefined` for a format of numbers. A cell that
 * shows "Mar-18" holds the first of the month, which was not entered.
 *
 * @example
 * precisionOf('dd.mm.yyyy'); // 'day'
 * precisionOf('mmm\\-yy'); // 'month'
 * precisionOf('#,##0.00 [$€-41C]'); // undefined
 */
export function precisionOf(code: string): DatePrecision | undefined {
  const bare = code
    .split(';')[0]!
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(h+|m+|s+)\]/gi, '$1')
    .replace(/\[[^\]]*\]/g, '')
    .toLowerCase();
  if (bare.includes('general') || bare.includes('@')) return undefined;
  const has = (letters: RegExp) => letters.test(bare);
  const hasTime = has(/[hs]/);
  if (has(/[yd]/) || (has(/m/) && !hasTime)) {
    if (hasTime) return 'moment';
    if (has(/d/)) return 'day';
    return has(/m/) ? 'month' : 'year';
  }
  return hasTime ? 'time' : undefined;
}
