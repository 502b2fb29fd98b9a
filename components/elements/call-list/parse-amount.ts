/** The words for a thousand after a number: `5 mijë`, `5 hiljada`, `5k`. */
const THOUSAND = /^\s*(k\b|mij[ëe]|hiljad|хиљад|илјад|thousand|bin\b)/i;

/** With separators between groups of three, and without. */
const GROUPED = /^([1-9]\d{0,2}([.,])\d{3}(?:\2\d{3})*)(?:(?!\2)[.,](\d+))?$/;
const PLAIN = /^(\d+)(?:[.,](\d+))?$/;

/**
 * An amount as a visitor types it: `2500`, `2.500`, `2 500 €`, `2,500.50`, `2500,50` and `2,5
 * mijë`.
 *
 * A point or comma before exactly three digits separates thousands; any other is the decimal sign.
 *
 * @returns a number as in JSON; undefined if there is none, or several as in `1000-5000`
 */
export function parseAmount(typed: string): string | undefined {
  const [number, second] = [...typed.matchAll(/\d[\d\s.,'’]*/g)];
  if (!number || second) return undefined;
  const text = number[0].replace(/[\s'’]/g, '').replace(/[.,]+$/, '');
  const grouped = GROUPED.exec(text);
  const [, whole = '', decimals] = grouped
    ? [grouped[0], grouped[1]!.replace(/\D/g, ''), grouped[3]]
    : (PLAIN.exec(text) ?? []);
  if (!whole) return undefined;
  const amount = decimals ? `${whole}.${decimals}` : whole;
  return THOUSAND.test(typed.slice(number.index + number[0].length)) ? String(Number(amount) * 1000) : amount;
}
