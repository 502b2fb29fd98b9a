import * as z from 'zod/mini';
import { hasCents } from './rules.ts';

/** An ISO 4217 currency code, as `EUR` or `ALL`. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'bad-currency'));
export type Currency = z.infer<typeof Currency>;

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
/** Money of any currency, or of one: a `Money<'EUR'>` and a `Money<'ALL'>` are not added by mistake, see {@link addMoney}. */
export type Money<C extends Currency = Currency> = z.infer<typeof Money> & { readonly currency: C };
