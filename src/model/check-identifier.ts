import type { Identifier } from './identifier.ts';
import { existsInCalendar } from './rules.ts';

/**
 * Why an identifier is doubtful: `scheme` is not listed by org-id.guide, `form` does not match the
 * register, `old-form` is no longer issued, `date` contains a date that does not exist,
 * `check-digits` do not add up.
 */
export type IdentifierDoubt = 'scheme' | 'form' | 'old-form' | 'date' | 'check-digits';

type Test = (value: string) => IdentifierDoubt | undefined;

const looksLike =
  (pattern: RegExp): Test =>
  (value) =>
    pattern.test(value) ? undefined : 'form';

/**
 * The NUIS (formerly NIPT) of Albania: decade, year, month and office, day, serial number. How its
 * last letter is computed is not public.
 */
const nuis: Test = (value) => {
  if (!/^[A-M]\d{8}[A-Z]$/.test(value)) return 'form';
  const year = 1900 + 10 * (value.charCodeAt(0) - 65) + Number(value[1]);
  // Some offices add a number to the month, so only the day is tested, in a month of 31 days.
  return value.slice(2, 4) > '00' && existsInCalendar(`${year}-01-${value.slice(4, 6)}`) ? undefined : 'date';
};

/** The NUI of Kosovo has nine digits; older numbers have eight, and some a letter. */
const nui: Test = (value) =>
  /^\d{9}$/.test(value) ? undefined : /^\d{8}[A-Z]?$/.test(value) ? 'old-form' : 'form';

const IBAN_LENGTHS: Readonly<Record<string, number>> = { AL: 28, XK: 20 };

/**
 * Tests an IBAN by ISO 13616-1: move the first four characters to the end, read letters as 10 to
 * 35, and the remainder modulo 97 must be 1.
 */
const iban: Test = (value) => {
  const code = value.replace(/ /g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(code)) return 'form';
  if (code.length !== (IBAN_LENGTHS[code.slice(0, 2)] ?? code.length)) return 'form';
  let rest = 0;
  for (const character of code.slice(4) + code.slice(0, 4)) {
    for (const digit of String(parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest === 1 ? undefined : 'check-digits';
};

// Sources: org-id.guide for the codes, the registers for the forms. org-id.guide lists no register
// of NGOs in either country.
const TESTS: ReadonlyMap<string, Test> = /*@__PURE__*/ new Map<string, Test>([
  ['AL-QKB', nuis],
  ['AL-CR', nuis], // the former code of AL-QKB
  ['AL-COA', () => undefined],
  ['XK-CR', nui],
  ['XK-COA', () => undefined],
  ['x-al-nuis', nuis],
  ['x-xk-nui', nui],
  ['x-xk-fiscal', /*@__PURE__*/ looksLike(/^\d{9}$/)],
  ['x-xk-ngo', /*@__PURE__*/ looksLike(/^(?=.*\d)[\d-]{5,12}$/)],
  ['x-eu-pic', /*@__PURE__*/ looksLike(/^\d{9}$/)],
  // Old numbers from Kosovo begin with KO. Source: the help pages of PADOR.
  ['x-eu-pador', /*@__PURE__*/ looksLike(/^[A-Z]{2}-\d{4}-[A-Z]{3}-\d{10}$/)],
  ['x-eu-oid', /*@__PURE__*/ looksLike(/^E\d{8}$/)],
  ['x-iban', iban],
]);

/**
 * Tests an identifier for typing errors, without asking the register.
 *
 * It knows the registers of Kosovo, Albania and the European Union. Unknown codes of Kosovo and
 * Albania are doubtful, and so is a code that does not begin with two letters for a country.
 * Numbers of other registers are not tested. A doubt is not an error: registers change their
 * numbers.
 *
 * @returns the doubt, or `undefined` if there is none; it never throws
 * @example
 * checkIdentifier({ scheme: 'AL-QKB', value: 'L39308501E' }); // undefined
 * checkIdentifier({ scheme: 'x-iban', value: 'XK051212012345678907' }); // 'check-digits'
 */
export function checkIdentifier(
  identifier: Pick<Identifier, 'scheme' | 'value'>,
): IdentifierDoubt | undefined {
  const { scheme, value } = identifier ?? {};
  if (typeof scheme !== 'string' || typeof value !== 'string') return undefined; // checkDataset reports it
  const test = TESTS.get(scheme);
  if (test) return test(value);
  return /^((AL|XK)-|[A-Z]{3,}-)/.test(scheme) ? 'scheme' : undefined;
}
