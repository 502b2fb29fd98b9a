import type { Currency, Money } from '../model/money.ts';

/**
 * The cents of an amount; none of what is not checked money: no number, or so large that a cent more would be the same number.
 *
 * Beyond 2 to the power of 46, which is some seventy million millions, numbers lie further apart than cents.
 */
function centsOf(money: Money | undefined): number | undefined {
  const amount: unknown = money?.amount;
  return typeof amount === 'number' && Math.abs(amount) < 2 ** 46 ? Math.round(amount * 100) : undefined;
}

/**
 * Adds two amounts of one currency, exactly: in cents, so that 0.1 + 0.2 is 0.3. It never throws.
 *
 * Two currencies that are known to differ do not compile. Where that shows only in the data, the answer is `undefined`, and the
 * type makes the caller say what happens then.
 *
 * @returns the sum, or `undefined` if the currencies differ, or if a number cannot hold the amounts to the cent (from 7e13 on)
 * @example
 * addMoney({ amount: 0.1, currency: 'EUR' }, { amount: 0.2, currency: 'EUR' }); // { amount: 0.3, currency: 'EUR' }
 */
export function addMoney<C extends Currency>(a: Money<C>, b: Money<NoInfer<C>>): Money<C> | undefined {
  const [first, second] = [centsOf(a), centsOf(b)];
  if (first === undefined || second === undefined || a.currency !== b.currency) return undefined;
  const sum = { amount: (first + second) / 100, currency: a.currency };
  return centsOf(sum) === undefined ? undefined : sum;
}

/**
 * Adds amounts, each currency by itself, exactly: in cents. What is no amount is passed over. It never throws.
 *
 * @param amounts in the main unit of each currency (euros, not cents)
 * @returns one sum per currency, in the order in which the currencies first occur; to the cent below 7e13
 * @example
 * totals([{ amount: 0.1, currency: 'EUR' }, { amount: 0.2, currency: 'EUR' }]); // [{ amount: 0.3, currency: 'EUR' }]
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
