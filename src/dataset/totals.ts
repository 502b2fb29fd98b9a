import type { Money } from '../model/money.ts';

/**
 * Adds amounts, each currency by itself, exactly: in cents, so that 0.1 + 0.2 is 0.3.
 *
 * @returns one sum per currency, in the order in which the currencies first occur
 * @example
 * totals([{ amount: 0.1, currency: 'EUR' }, { amount: 0.2, currency: 'EUR' }]); // [{ amount: 0.3, currency: 'EUR' }]
 */
export function totals(amounts: Iterable<Money | undefined>): Money[] {
  const cents = new Map<string, bigint>();
  for (const money of amounts) {
    if (!money || !Number.isFinite(money.amount)) continue;
    cents.set(money.currency, (cents.get(money.currency) ?? 0n) + BigInt(Math.round(money.amount * 100)));
  }
  return [...cents].map(([currency, sum]) => ({ amount: Number(sum) / 100, currency }));
}
