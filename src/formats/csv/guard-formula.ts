/**
 * A place where a spreadsheet could begin a cell: the start, or after a sign at which some program
 * splits. A formula there may follow spaces, quotes and invisible characters.
 */
const START = '(^|[,;\\t\\r\\n])';
const FORMULA = '(?:(?![,;\\t\\r\\n])[\\s"\\p{Cc}\\p{Cf}])*[=+\\-@＝＋－＠﹢﹣﹦﹫]';

const UNGUARDED = new RegExp(`${START}(?='*${FORMULA})`, 'gu');
const GUARDED = new RegExp(`${START}'(?='*${FORMULA})`, 'gu');

// OWASP counts a tab or carriage return at the start as a formula too.
const UNGUARDED_TAB = /^(?='*[\t\r])/;
const GUARDED_TAB = /^'(?='*[\t\r])/;

/**
 * Puts an apostrophe in front of what a spreadsheet could run as a formula, so that
 * {@link unguardFormula} gives exactly the same text again. Source: OWASP, "CSV Injection".
 *
 * @example
 * guardFormula('+383 38 123 456') // "'+383 38 123 456"
 * guardFormula("'=1") // "''=1"
 */
export const guardFormula = (text: string): string =>
  text.replace(UNGUARDED, "$1'").replace(UNGUARDED_TAB, "'");

/**
 * Removes the apostrophes of {@link guardFormula}, and those of other programs in the same places.
 *
 * @example
 * unguardFormula("'+383 38 123 456") // '+383 38 123 456'
 * unguardFormula("'n Rrjeti") // "'n Rrjeti"
 */
export const unguardFormula = (text: string): string => text.replace(GUARDED_TAB, '').replace(GUARDED, '$1');
