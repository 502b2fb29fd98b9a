import { normalizeSearch } from '../../language/normalize-search.ts';
import { existsInCalendar } from '../../model/rules.ts';
import { idFromName, isId } from '../edit/make-id.ts';

const DOMAIN = /^(?:www\.)?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u;
const EMAIL = /^[^\s@?%]+@[^\s@?&%]+\.[^\s@?&%]+$/;
const CURRENCIES: Readonly<Record<string, string>> = {
  '€': 'EUR',
  euro: 'EUR',
  evra: 'EUR',
  eur: 'EUR',
  lek: 'ALL',
  lekë: 'ALL',
  all: 'ALL',
  $: 'USD',
  usd: 'USD',
  din: 'RSD',
  rsd: 'RSD',
};

/** A day as people in the region write it, with the day first: `4.12.2026`. */
function dayFrom(text: string): string | undefined {
  const [, day, month, year] = /^(\d{1,2})[./-]\s?(\d{1,2})[./-]\s?(\d{4})\.?$/.exec(text) ?? [];
  if (!year) return undefined;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  // 4/12/2026 is April in some files: only a day that cannot be a month is certain with slashes.
  return existsInCalendar(date) && (!text.includes('/') || Number(day) > 12) ? date : undefined;
}

function momentFrom(text: string): string | undefined {
  const [, date, hour, minute] =
    /^(\S.*?\d{4}\.?|\d{4}-\d{2}-\d{2})[\sT,]+(\d{1,2})[:.](\d{2})(?::\d{2})?$/.exec(text) ?? [];
  if (!date) return dayFrom(text);
  const day = /^\d{4}-/.test(date) ? date : dayFrom(date);
  return day && Number(hour) < 24 && Number(minute) < 60
    ? `${day}T${hour!.padStart(2, '0')}:${minute}`
    : undefined;
}

/**
 * Corrections of common ways to write a value, by the code of the finding: the right text, or
 * `undefined` if that is not certain.
 */
export const correctText = {
  'bad-link': (text) => {
    const plain = text.trim();
    if (EMAIL.test(plain)) return `mailto:${plain}`;
    return DOMAIN.test(plain) ? `https://${plain}` : plain === text ? undefined : plain;
  },
  'bad-email': (text) => {
    // People hide addresses from programs, as in info(at)example.org.
    const plain = text
      .trim()
      .replace(/^mailto:/i, '')
      .replace(/\s*[([]\s*(?:at|et)\s*[)\]]\s*/i, '@');
    return plain !== text && EMAIL.test(plain) ? plain : undefined;
  },
  'bad-date': (text) => dayFrom(text.trim()),
  'bad-moment': (text) => momentFrom(text.trim()),
  'bad-id': (text) => {
    const id = idFromName(text, 'record');
    return isId(id) && /[a-z\d]/.test(normalizeSearch(text)) ? id : undefined;
  },
  'bad-currency': (text) => {
    const plain = text.trim().toLowerCase();
    return Object.hasOwn(CURRENCIES, plain) ? CURRENCIES[plain] : undefined;
  },
} satisfies Readonly<Record<string, (text: string) => string | undefined>>;
