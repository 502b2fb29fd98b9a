/**
 * A place where a spreadsheet could begin a cell: the start, or after a sign at which some program
 * splits. A formula there may follow spaces, quotes and invisible characters.
 */
const START = '(^|[,;\\t\\r\\n])';
const FORMULA = '(?:(?![,;\\t\\r\\n])[\\s"\\p{Cc}\\p{Cf}])*[=+\\-@＝＋－＠﹢﹣﹦﹫]';

const UNGUARDED = new RegExp(`${START}(?='*${FORMULA})`, 'gu');
const GUARDED = new RegExp(`${START}'(?='*${FORMULA})`, 'gu');

// Digits that a spreadsheet would take for a number: it would drop the leading zeros of a phone
// number, and write a long one as 3.8338E+11.
const DIGITS = "(?='*(?:0\\d[\\d .\\u00a0]*|\\d{12,})$)";
const UNGUARDED_DIGITS = new RegExp(`^${DIGITS}`, 'u');
const GUARDED_DIGITS = new RegExp(`^'${DIGITS}`, 'u');

// OWASP counts a tab or carriage return at the start as a formula too.
const UNGUARDED_TAB = /^(?='*[\t\r])/;
const GUARDED_TAB = /^'(?='*[\t\r])/;

/**
 * Puts an apostrophe in front of what a spreadsheet could run as a formula, and of digits that it
 * would change, so that {@link unguardFormula} gives exactly the same text again. Source: OWASP,
 * "CSV Injection".
 *
 * @example
 * guardFormula('+383 38 123 456') // "'+383 38 123 456"
 * guardFormula('0038338123456') // "'0038338123456"
 * guardFormula("'=1") // "''=1"
 */
export const guardFormula = (text: string): string =>
  text.replace(UNGUARDED, "$1'").replace(UNGUARDED_TAB, "'").replace(UNGUARDED_DIGITS, "'");

/**
 * Removes the apostrophes of {@link guardFormula}, and those of other programs in the same places.
 *
 * @example
 * unguardFormula("'+383 38 123 456") // '+383 38 123 456'
 * unguardFormula("'n Rrjeti") // "'n Rrjeti"
 */
export const unguardFormula = (text: string): string =>
  text.replace(GUARDED_DIGITS, '').replace(GUARDED_TAB, '').replace(GUARDED, '$1');
