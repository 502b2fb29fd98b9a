import { currencyDigits } from '../model/currency-digits.ts';
import type { Currency, Money } from '../model/money.ts';

/** How many of the smallest unit of a currency make one of its main unit: 100 cents a euro. */
const unitsPer = (currency: Currency): number => 10 ** currencyDigits(currency);

/**
 * An amount in the smallest unit of its currency, or `undefined` if it is not a number, or too
 * large to be exact: beyond 2^46 (about 7e13) for cents, doubles are further apart than cents.
 */
function unitsOf(money: Money | undefined): number | undefined {
  const amount: unknown = money?.amount;
  if (typeof amount !== 'number' || typeof money?.currency !== 'string') return undefined;
  const units = unitsPer(money.currency);
  return Math.abs(amount) < (2 ** 46 * 100) / Math.max(units, 100) ? Math.round(amount * units) : undefined;
}

/**
 * Adds two amounts of one currency exactly, in its smallest unit: 0.1 + 0.2 is 0.3. It never
 * throws.
 *
 * Currencies that are known to differ do not compile; if they differ in the data, the result is
 * `undefined`.
 *
 * @returns the sum, or `undefined` if the currencies differ or an amount is too large to be exact
 *   (from 7e13)
 * @example
 * addMoney({ amount: 0.1, currency: 'EUR' }, { amount: 0.2, currency: 'EUR' });
 * // { amount: 0.3, currency: 'EUR' }
 */
export function addMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> | undefined {
  const [first, second] = [unitsOf(a), unitsOf(b)];
  if (first === undefined || second === undefined || a.currency !== b.currency) return undefined;
  const sum = { amount: (first + second) / unitsPer(a.currency), currency: a.currency };
  return unitsOf(sum) === undefined ? undefined : sum;
}

/**
 * Adds amounts exactly, in the smallest unit, separately for each currency. Invalid amounts are
 * ignored. It never throws.
 *
 * @param amounts the amounts, in the main unit of each currency (euros, not cents)
 * @returns one sum per currency, in order of first occurrence; exact below 7e13
 * @example
 * sumMoney([{ amount: 0.1, currency: 'EUR' }, { amount: 0.2, currency: 'EUR' }]);
 * // [{ amount: 0.3, currency: 'EUR' }]
 */
export function sumMoney<C extends Currency>(amounts: Iterable<Money<C> | undefined>): Money<C>[] {
  const sums = new Map<C, bigint>();
  for (const money of amounts) {
    const units = unitsOf(money);
    if (units === undefined) continue;
    const { currency } = money!;
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(units));
  }
  return [...sums].map(([currency, sum]) => ({ amount: Number(sum) / unitsPer(currency), currency }));
}
