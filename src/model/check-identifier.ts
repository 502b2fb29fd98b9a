import type { Identifier } from './identifier.ts';
import { existsInCalendar } from './rules.ts';

/**
 * What is doubtful about an identifier: no list of org-id.guide has this code (`scheme`), the number has another form than those of its
 * register (`form`) or one that it no longer gives out (`old-form`), the date in it does not exist (`date`), its check digits are
 * wrong (`check-digits`).
 */
export type IdentifierDoubt = 'scheme' | 'form' | 'old-form' | 'date' | 'check-digits';

type Test = (value: string) => IdentifierDoubt | undefined;

const looksLike =
  (pattern: RegExp): Test =>
  (value) =>
    pattern.test(value) ? undefined : 'form';

/** The NUIS of Albania, once NIPT: decade and year, month with the office in it, day, serial. How its last letter is reckoned, nobody publishes. */
const nuis: Test = (value) => {
  if (!/^[A-M]\d{8}[A-Z]$/.test(value)) return 'form';
  const year = 1900 + 10 * (value.charCodeAt(0) - 65) + Number(value[1]);
  // Only the day is certain: some month of that year has it. The number of the month is higher for other offices than the first.
  return value.slice(2, 4) > '00' && existsInCalendar(`${year}-01-${value.slice(4, 6)}`) ? undefined : 'date';
};

/** The NUI of Kosovo has nine digits; the number that the register gave before had eight, and at times a letter. */
const nui: Test = (value) =>
  /^\d{9}$/.test(value) ? undefined : /^\d{8}[A-Z]?$/.test(value) ? 'old-form' : 'form';

const IBAN_LENGTHS: Readonly<Record<string, number>> = { AL: 28, XK: 20 };

/** Source: ISO 13616-1: with the first four characters last and letters as 10 to 35, the number leaves 1 when divided by 97. */
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

// Sources: org-id.guide for the codes of both countries; the registers' own numbers for the forms. Neither country has a list of its NGOs there.
const TESTS: ReadonlyMap<string, Test> = /*@__PURE__*/ new Map<string, Test>([
  ['AL-QKB', nuis],
  ['AL-CR', nuis], // what AL-QKB was called before
  ['AL-COA', () => undefined],
  ['XK-CR', nui],
  ['XK-COA', () => undefined],
  ['x-al-nuis', nuis],
  ['x-xk-nui', nui],
  ['x-xk-fiscal', /*@__PURE__*/ looksLike(/^\d{9}$/)],
  ['x-xk-ngo', /*@__PURE__*/ looksLike(/^(?=.*\d)[\d-]{5,12}$/)],
  ['x-eu-pic', /*@__PURE__*/ looksLike(/^\d{9}$/)],
  // Old numbers of Kosovo begin with KO. Source: the help pages of PADOR.
  ['x-eu-pador', /*@__PURE__*/ looksLike(/^[A-Z]{2}-\d{4}-[A-Z]{3}-\d{10}$/)],
  ['x-eu-oid', /*@__PURE__*/ looksLike(/^E\d{8}$/)],
  ['x-iban', iban],
]);

/**
 * Looks at an identifier for what is probably a slip of the pen, without asking the register.
 *
 * It knows the registers of Kosovo and Albania and those of the European Union in which their organisations stand. Of others it says nothing,
 * but that a code of org-id.guide begins with that of a country, two letters. A doubt is no refusal: registers change their numbers.
 *
 * @returns the doubt, or `undefined` if there is none. It never throws.
 * @example
 * checkIdentifier({ scheme: 'AL-QKB', value: 'L39308501E' }); // undefined
 * checkIdentifier({ scheme: 'x-iban', value: 'XK051212012345678907' }); // 'check-digits'
 */
export function checkIdentifier(
  identifier: Pick<Identifier, 'scheme' | 'value'>,
): IdentifierDoubt | undefined {
  const { scheme, value } = identifier;
  const test = TESTS.get(scheme);
  if (test) return test(value);
  return /^((AL|XK)-|[A-Z]{3,}-)/.test(scheme) ? 'scheme' : undefined;
}
