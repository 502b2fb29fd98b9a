/** A number as it was written, with the currency beside it. */
export interface ReadNumber {
  readonly number: number;
  /** An ISO 4217 code. */
  readonly currency?: string;
  readonly isPercent?: true;
}

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/€|eur(o|os|a|ove)?|евр[ао]/iu, 'EUR'],
  [/\$|usd|dollar(s|ë)?|dolar[ai]?/iu, 'USD'],
  [/£|gbp/iu, 'GBP'],
  [/chf/iu, 'CHF'],
  [/rsd|din(ar[ai]?)?\.?|дин(ара|ар)?\.?/iu, 'RSD'],
  [/mkd|ден(ари)?\.?/iu, 'MKD'],
  [/l[eë]k[eëu]?|all/iu, 'ALL'],
  [/₺|try/iu, 'TRY'],
];

/** The ISO 4217 code of a currency, from its sign, name or code. */
export const readCurrency = (text: string): string | undefined =>
  /^[A-Z]{3}$/.test(text)
    ? text
    : CURRENCIES.find(([names]) => new RegExp(`^(?:${names.source})$`, 'iu').test(text))?.[1];

/** Whole numbers in groups of three: 1.234.567, 1 234, 1'234. */
const GROUPED = /^\d{1,3}(?:([.,' ])\d{3})(?:\1\d{3})*$/;

/**
 * The number without separators, with a decimal point. One separator before exactly three digits
 * groups thousands: no amount has three decimals.
 */
function plainDigits(text: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  if (GROUPED.test(text) && !/^0/.test(text)) return text.replace(/[.,' ]/g, '');
  const parts = /^(\d{1,3}(?:([.' ,])\d{3})(?:\2\d{3})*|\d+)([.,])(\d+|-|–|—)$/.exec(text);
  if (!parts || parts[2] === parts[3]) return undefined;
  const decimals = /^\d+$/.test(parts[4]!) ? parts[4]! : '0';
  return `${parts[1]!.replace(/[.,' ]/g, '')}.${decimals}`;
}

/**
 * Reads a number as people write it: with a decimal comma or point, thousands grouped by a point, a
 * comma, a space or an apostrophe, and a currency or a percent sign beside it. It never throws.
 *
 * @returns the number, or `undefined`
 * @example
 * readNumber('12.500,50 €'); // { number: 12500.5, currency: 'EUR' }
 * readNumber('1 234'); // { number: 1234 }
 * readNumber('20 %'); // { number: 20, isPercent: true }
 * readNumber('rreth 500'); // undefined
 */
export function readNumber(text: string): ReadNumber | undefined {
  const clean = text
    .replace(/[\s\u00a0\u202f\u2009]+/g, ' ')
    .replace(/[’‘´`]/g, "'")
    .trim();
  if (clean.length > 60) return undefined;
  const parts = /^([^\d+\-−(]*?)\s*([-−+]?)\s*(\d[\d.,' ]*?(?:,[-–—])?)\s*(%|[^\d%]*)$/u.exec(clean);
  if (!parts) return undefined;
  const [, before = '', sign, digits = '', after = ''] = parts;
  const isPercent = after === '%' || /^(përqind|procenata?|percent)$/iu.test(after.trim());
  const words = [before.trim(), isPercent ? '' : after.trim()].filter(Boolean);
  const currency = words.length === 1 ? readCurrency(words[0]!) : undefined;
  if (words.length > 1 || (words.length === 1 && !currency)) return undefined;
  const plain = plainDigits(digits.trim());
  if (plain === undefined) return undefined;
  const number = Number(plain) * (sign === '-' || sign === '−' ? -1 : 1);
  return { number, ...(currency && { currency }), ...(isPercent && { isPercent }) };
}

/** A number in scientific notation, which has lost the digits of a phone or register number. */
export const isScientific = (text: string): boolean => /^\d([.,]\d+)?E\+?\d{1,3}$/i.test(text.trim());

/**
 * Reads yes or no: "po", "jo", "da", "ne", "yes", "no", "x", "✓", "1", "0".
 *
 * @example readYesNo('Po'); // true
 */
export function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase().replace(/[.!]$/, '');
  if (/^(po|da|да|yes|y|true|e vërtetë|tačno|тачно|x|х|✓|✔|☑|✅|1|evet)$/u.test(word)) return true;
  if (/^(jo|ne|не|no|n|false|e pavërtetë|netačno|нетачно|-|–|—|✗|✘|☐|❌|0|hayır)$/u.test(word)) return false;
  return undefined;
}
