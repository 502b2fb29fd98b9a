import * as z from 'zod/mini';
import { hasCents } from './rules.ts';

/** An ISO 4217 currency code, as `EUR` or `ALL`. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'bad-currency'));
export type Currency = z.infer<typeof Currency>;

/**
 * An amount in the main unit of its currency (euros, not cents): from zero to ten million millions, with at most two decimals.
 *
 * @example 12500.5
 */
export const Amount = z
  .number()
  .check(
    z.gte(0, 'negative-amount'),
    z.lte(1e13, { error: 'bad-number', abort: true }),
    z.refine(hasCents, 'too-many-decimals'),
  );
export type Amount = z.infer<typeof Amount>;

/**
 * An amount of one currency. Sums are exact and never mix currencies.
 *
 * @example { "amount": 12500.5, "currency": "EUR" }
 */
export const Money = z.looseObject({
  /** The amount in the main unit (euros, not cents), with at most two decimals. */
  amount: Amount,
  /** The ISO 4217 code. */
  currency: Currency,
});
/** Money of any currency, or of one: a `Money<'EUR'>` and a `Money<'ALL'>` are never added by mistake. */
export type Money<C extends Currency = Currency> = z.infer<typeof Money> & { readonly currency: C };
