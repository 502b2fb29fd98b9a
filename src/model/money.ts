import * as z from 'zod/mini';
import { amountFits } from './rules.ts';

/** An ISO 4217 currency code, such as `EUR` or `ALL`. */
export const Currency = z.string().check(z.regex(/^[A-Z]{3}$/, 'bad-currency'));
export type Currency = z.infer<typeof Currency>;

/**
 * An amount in the main unit of its currency (euros, not cents), from 0 to 10,000,000,000,000, with
 * at most as many decimals as its currency.
 *
 * @example 12500.5
 */
export const Amount = z
  .number()
  .check(
    z.gte(0, { error: 'negative-amount', abort: true }),
    z.lte(1e13, { error: 'bad-number', abort: true }),
  );
export type Amount = z.infer<typeof Amount>;

/**
 * An amount in one currency. Sums are exact and never mix currencies.
 *
 * @example { "amount": 12500.5, "currency": "EUR" }
 */
export const Money = z
  .looseObject({
    /**
     * The amount in the main unit of the currency (euros, not cents), with at most as many decimals
     * as the currency has (ISO 4217): two for EUR, none for JPY, three for KWD.
     */
    amount: Amount,
    /** The ISO 4217 code. */
    currency: Currency,
  })
  .check(z.refine(amountFits, { error: 'too-many-decimals', path: ['amount'] }));
/**
 * An amount in any currency, or in a given one: adding `Money<'EUR'>` to `Money<'ALL'>` does not
 * compile.
 */
export type Money<C extends Currency = Currency> = z.infer<typeof Money> & { readonly currency: C };
