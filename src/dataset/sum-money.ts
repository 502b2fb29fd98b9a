import type { Currency, Money } from '../model/money.ts';

/**
 * The cents of an amount, or `undefined` if it is not a number, or too large to be exact to the
 * cent. Beyond 2^46, about seventy million million, doubles are further apart than cents.
 */
function centsOf(money: Money | undefined): number | undefined {
  const amount: unknown = money?.amount;
  return typeof amount === 'number' && Math.abs(amount) < 2 ** 46 ? Math.round(amount * 100) : undefined;
}

/**
 * Adds two amounts of one currency exactly, in cents: 0.1 + 0.2 is 0.3. It never throws.
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
  const [first, second] = [centsOf(a), centsOf(b)];
  if (first === undefined || second === undefined || a.currency !== b.currency) return undefined;
  const sum = { amount: (first + second) / 100, currency: a.currency };
  return centsOf(sum) === undefined ? undefined : sum;
}

/**
 * Adds amounts exactly, in cents, separately for each currency. Invalid amounts are ignored. It
 * never throws.
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
    const cents = centsOf(money);
    if (cents === undefined) continue;
    const { currency } = money!;
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(cents));
  }
  return [...sums].map(([currency, sum]) => ({ amount: Number(sum) / 100, currency }));
}
