import * as z from 'zod/mini';

/** An ISO 4217 currency code, as `EUR` or `ALL`. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'bad-currency'));
export type Currency = z.infer<typeof Currency>;

const hasCents = (amount: number) => Math.abs(amount) <= 1e13 && Math.round(amount * 100) / 100 === amount;

/**
 * An amount of one currency, in its main unit, with at most two decimals. Sums are exact and never mix currencies.
 *
 * @example { "amount": 12500.5, "currency": "EUR" }
 */
export const Money = z.looseObject({
  /** The amount in the main unit (euros, not cents): zero or more, at most two decimals. */
  amount: z.number().check(z.gte(0, 'negative-amount'), z.refine(hasCents, 'too-many-decimals')),
  /** The ISO 4217 code. */
  currency: Currency,
});
export type Money = z.infer<typeof Money>;
