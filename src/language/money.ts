import { currencyDigits } from '../model/currency-digits.ts';
import type { Money } from '../model/money.ts';
import type { LocaleTag } from './locale.ts';
import { figuresOf } from './numbers.ts';
import { writeNumber, type Figures } from './number-format.ts';
import { ownValue } from './own-value.ts';

const SIGNS: Readonly<Record<string, string>> = { EUR: '€', GBP: '£', USD: 'US$' };

function join(amount: string, currency: string, { signs, signFirst }: Figures): string {
  const sign = ownValue(signs, currency) ?? ownValue(SIGNS, currency) ?? currency;
  if (!signFirst) return `${amount}\u00a0${sign}`;
  const spaced = sign === currency ? sign + '\u00a0' : sign;
  return amount[0] === '-' ? '-' + spaced + amount.slice(1) : spaced + amount;
}

const amountOf = ({ amount, currency }: Money, figures: Figures) =>
  writeNumber(amount, figures, currencyDigits(currency), true);

/** Whether an amount can be written. In an unchecked file it may be anything. */
const isMoney = (money: Money | undefined): money is Money =>
  Number.isFinite(money?.amount) && typeof money?.currency === 'string';

/**
 * Formats an amount of money. Whole amounts have no decimals, others as many as their currency: two
 * for the euro, none for the yen.
 *
 * Source: CLDR 48, for the symbol, its position and the no-break space. Albanian writes "Lekë".
 *
 * @param money an amount in the main unit of its currency (euros, not cents)
 * @returns an empty string if the amount is not a number
 * @example
 * formatMoney({ amount: 50000, currency: 'EUR' }, 'sq') // '50 000 €', with no-break spaces
 * formatMoney({ amount: 12500.5, currency: 'EUR' }, 'en') // '€12,500.50'
 * formatMoney({ amount: 1500000, currency: 'ALL' }, 'sq') // '1 500 000 Lekë', with no-break spaces
 */
export function formatMoney(money: Money, locale: LocaleTag): string {
  if (!isMoney(money)) return '';
  const figures = figuresOf(locale);
  return join(amountOf(money, figures), money.currency, figures);
}

/**
 * Formats a range of amounts. With only one end it begins with "at least" or "up to".
 *
 * @returns an empty string if there is neither
 * @example
 * formatMoneyRange({ amount: 3000, currency: 'EUR' }, { amount: 5000, currency: 'EUR' }, 'sr-Latn')
 * // '3.000–5.000 €', with a no-break space
 * formatMoneyRange(undefined, { amount: 5000, currency: 'EUR' }, 'en') // 'up to €5,000'
 */
export function formatMoneyRange(min: Money | undefined, max: Money | undefined, locale: LocaleTag): string {
  const figures = figuresOf(locale);
  if (!isMoney(min)) return isMoney(max) ? `${figures.atMost} ${formatMoney(max, locale)}` : '';
  const from = formatMoney(min, locale);
  if (!isMoney(max)) return `${figures.atLeast} ${from}`;
  const to = formatMoney(max, locale);
  if (from === to) return to;
  if (min.currency !== max.currency) return `${from} – ${to}`;
  return figures.signFirst ? `${from}–${to}` : `${amountOf(min, figures)}–${to}`;
}
