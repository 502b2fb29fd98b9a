import { normalizeSearch } from '../../language/normalize-search.ts';
import { daysInMonth } from '../../model/rules.ts';
import { readTime } from './read-time.ts';

/** A date as it was written, and whether another reading is possible. */
export interface ReadDate {
  /** `2022`, `2022-12`, `2022-12-15` or `2022-12-15T16:00`. */
  readonly date: string;
  /** Whether the month was written before the day, as in 12/25/2022. */
  readonly isMonthFirst?: true;
}

/**
 * The names of the months, normalised: Albanian, Serbian, English, Macedonian and Turkish, in the
 * forms that follow a day ("12 dhjetorit", "15. decembra"), and their short forms.
 */
const MONTHS: readonly RegExp[] = [
  /^(jan|janar(i|it)?|januar[ai]?|january|januari|ocak)$/,
  /^(shk|shkurt(i|it)?|feb|febr|februar[a]?|february|fevruari|subat)$/,
  /^(mar|mars(i|it)?|mart[a]?|march)$/,
  /^(pri|prill(i|it)?|apr|april[a]?|nisan)$/,
  /^(maj|maji|majit|maja|may|mayis)$/,
  /^(qer|qershor(i|it)?|jun|jun[ai]?|june|juni|haziran)$/,
  /^(kor|korr|korrik(u|ut)?|jul|jul[ai]?|july|juli|temmuz)$/,
  /^(gus|gush|gusht(i|it)?|avg|avgust[a]?|aug|august[a]?|agustos)$/,
  /^(sht|shta|shtator(i|it)?|sep|sept|septembar|septembra|september|septemvri|eylul)$/,
  /^(tet|tetor(i|it)?|okt|oktobar|oktobra|oct|october|oktomvri|ekim)$/,
  /^(nen|nent|nentor(i|it)?|nov|novembar|novembra|november|noemvri|kasim)$/,
  /^(dhj|dhjet|dhjetor(i|it)?|dec|dek|decembar|decembra|december|dekemvri|aralik)$/,
];

const monthOf = (word: string) => MONTHS.findIndex((names) => names.test(word)) + 1;

/** Words around a date that say nothing about it: weekdays, "më", "dana", "on the". */
const FILLERS =
  /^(me|date|daten|data|dana|dne|god|godine|godina|viti|vitit|vit|year|on|the|of|e|i|te|od|do|nga|deri|prej|from|until|to|hene|henen|hena|marte|marten|marta|merkure|merkuren|merkura|enjte|enjten|enjtja|premte|premten|premtja|shtune|shtunen|shtuna|diel|dielen|diela|ponedeljak|utorak|sreda|cetvrtak|petak|subota|nedelja|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun)$/;

/** Two digits mean this century up to 49, as spreadsheets read them. */
const fullYear = (digits: string) =>
  digits.length === 2 ? Number(digits) + (Number(digits) < 50 ? 2000 : 1900) : Number(digits);

const two = (number: number) => String(number).padStart(2, '0');

function written(year: number, month?: number, day?: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return String(year);
  if (month < 1 || month > 12) return undefined;
  if (day === undefined) return `${year}-${two(month)}`;
  return day >= 1 && day <= daysInMonth(year, month) ? `${year}-${two(month)}-${two(day)}` : undefined;
}

const asDate = (date: string | undefined): ReadDate | undefined =>
  date === undefined ? undefined : { date };

/** Numbers only: 15.12.2022, 15/12/22, 2022-12-15, 12.2022, 2022. */
function readNumeric(text: string): ReadDate | undefined {
  const yearFirst = /^(\d{4})[-./](\d{1,2})(?:[-./](\d{1,2}))?\.?$/.exec(text);
  if (yearFirst) {
    const [, year, month, day] = yearFirst;
    return asDate(written(Number(year), Number(month), day === undefined ? undefined : Number(day)));
  }
  const dayFirst = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4}|\d{2})\.?$/.exec(text);
  if (dayFirst) {
    const [first, second] = [Number(dayFirst[1]), Number(dayFirst[3])];
    const year = fullYear(dayFirst[4]!);
    const date = written(year, second, first);
    if (date) return { date };
    const swapped = second > 12 ? written(year, first, second) : undefined;
    return swapped ? { date: swapped, isMonthFirst: true } : undefined;
  }
  const month = /^(\d{1,2})[-./](\d{4})\.?$/.exec(text);
  if (month) return asDate(written(Number(month[2]), Number(month[1])));
  return /^\d{4}\.?$/.test(text) ? asDate(written(Number(text.slice(0, 4)))) : undefined;
}

/** With the name of a month: 12 dhjetor 2022, 15. decembra 2022., December 15, 2022, mars 2018. */
function readNamed(text: string): ReadDate | undefined {
  const words = normalizeSearch(text)
    // "15th", "mar18"
    .replace(/(\d)(st|nd|rd|th)\b/g, '$1')
    .split(' ')
    .filter((word) => !FILLERS.test(word));
  const months = words.map(monthOf);
  const at = months.findIndex(Boolean);
  if (at < 0) return undefined;
  const month = months[at]!;
  const numbers = words.filter((_, index) => index !== at);
  if (numbers.some((word) => !/^\d{1,4}$/.test(word))) return undefined;
  const [first, second] = numbers as [string?, string?];
  if (numbers.length === 1) {
    // "mars 2018"; "mars 18" and "12 mars" say no year.
    return first!.length === 4 || (first!.length === 2 && /-|'/.test(text))
      ? asDate(written(fullYear(first!), month))
      : undefined;
  }
  if (numbers.length !== 2) return undefined;
  const [day, year] = first!.length === 4 ? [second!, first!] : [first!, second!];
  if (day.length > 2 || (year.length !== 4 && year.length !== 2)) return undefined;
  return asDate(written(fullYear(year), month, Number(day)));
}

function readDay(text: string): ReadDate | undefined {
  // "15. 12. 2022." and "15 / 12 / 2022"
  const tight = text.replace(/\s*([./-])\s*/g, '$1');
  return readNumeric(tight) ?? readNamed(text);
}

/** "2026-12-04T16:00:00" and "4.12.2026, ora 16:00": a date and a time after it. */
const MOMENT =
  /^(.*\d\.?)(?:T|,?\s+(?:në\s+)?(?:ora|orën|u|at|me|в|у)?\s*|,\s*)(\d{1,2}(?:[:.]\d{2})?(?:[:.]\d{2}(?:\.\d+)?)?\s*(?:h|časova|часова|sati|ч|a\.?m\.?|p\.?m\.?)?)$/iu;

/**
 * Reads a date as people in the region write it, with the day before the month. It never throws.
 *
 * A year alone and a month alone stay as precise as they are. With the month first, a date is read
 * only where the day cannot be a month, and `isMonthFirst` says so.
 *
 * @returns the date, or `undefined` if it is none, or does not exist
 * @example
 * readDate('15.12.2022')?.date; // '2022-12-15'
 * readDate('15. decembra 2022.')?.date; // '2022-12-15'
 * readDate('mars 2018')?.date; // '2018-03'
 * readDate('e premte, 4 dhjetor 2026, ora 16:00')?.date; // '2026-12-04T16:00'
 * readDate('31.2.2022'); // undefined
 */
export function readDate(text: string): ReadDate | undefined {
  const clean = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (clean.length < 4 || clean.length > 60 || !/\d/.test(clean)) return undefined;
  const day = readDay(clean);
  if (day) return day;
  const parts = MOMENT.exec(clean);
  const time = parts && readTime(parts[2]!);
  const date = time ? readDay(parts[1]!) : undefined;
  return date?.date.length === 10 ? { ...date, date: `${date.date}T${time}` } : undefined;
}

/** A period as it was written. */
export interface ReadPeriod {
  readonly start: string;
  readonly end: string;
}

/**
 * Reads a period: "2022-2025", "15.12.2022 – 14.6.2023", "dhjetor 2022 deri qershor 2023",
 * "15-17 mars 2018". It never throws.
 *
 * @example
 * readPeriod('2022-2025'); // { start: '2022', end: '2025' }
 * readPeriod('od 1. maja do 15. juna 2023.'); // { start: '2023-05-01', end: '2023-06-15' }
 */
export function readPeriod(text: string): ReadPeriod | undefined {
  const clean = text.replace(/[\s\u00a0]+/g, ' ').trim();
  if (clean.length > 120) return undefined;
  const years = /^(\d{4})\s*[-–—/]\s*(\d{4}|\d{2})\.?$/.exec(clean);
  if (years) {
    const end = years[2]!.length === 2 ? years[1]!.slice(0, 2) + years[2]! : years[2]!;
    // "2022-12" is a month, "2022/23" are two years.
    return (years[2]!.length === 4 || /\//.test(clean)) && end > years[1]!
      ? { start: years[1]!, end }
      : undefined;
  }
  const parts =
    /^(.+?)\s*[–—]\s*(.+)$/u.exec(clean) ??
    /^(.+?)\s+-\s+(.+)$/.exec(clean) ??
    /^(?:nga|prej|od|from|од)?\s*(.+?)\s+(?:deri(?: m[eë]| n[eë]| te)?|do|to|until|до)\s+(.+)$/iu.exec(
      clean,
    ) ??
    /^(\d{1,2}\.?)\s*-\s*(\d{1,2}\.?\s*[\p{L}.].*)$/u.exec(clean) ??
    /^(\d{1,2}\.\d{1,2}\.\d{4}\.?)-(\d{1,2}\.\d{1,2}\.\d{4}\.?)$/.exec(clean);
  if (!parts) return undefined;
  const end = readDate(parts[2]!)?.date;
  if (!end || end.length > 10) return undefined;
  const start = readDate(parts[1]!)?.date ?? withRestOf(parts[1]!, parts[2]!);
  return start && start.length <= 10 && start.slice(0, 4) <= end.slice(0, 4) ? { start, end } : undefined;
}

/** The start of "1. maj – 15. jun 2023." and "15–17 mars 2018", with the year of the end. */
function withRestOf(start: string, end: string): string | undefined {
  const year = /\d{4}/.exec(end)?.[0];
  if (!year) return undefined;
  const withYear = readDate(`${start} ${year}`) ?? readDate(`${start.replace(/\.$/, '')}.${year}`);
  if (withYear && !/^\d{1,2}\.?$/.test(start)) return withYear.date;
  const rest = end.replace(/^\D*\d{1,2}/, '');
  return /^\d{1,2}\.?$/.test(start) ? readDate(start.replace(/\.$/, '') + rest)?.date : undefined;
}
