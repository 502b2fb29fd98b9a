import { describe, expect, test } from 'vitest';
import { formatDate, formatMoment, formatRange } from '../../../src/language/dates.ts';
import { formatMoney, formatMoneyRange } from '../../../src/language/money.ts';
import { formatNumber, formatPercent } from '../../../src/language/numbers.ts';
import { formatRelativeDays } from '../../../src/language/relative-days.ts';
import { pickText } from '../../../src/language/text.ts';
import type { Money } from '../../../src/model/money.ts';

describe('a date that is not in the calendar', () => {
  test.each(['2026-02-30', '2025-02-29', '2026-04-31', '2026-13', '2026-00-10', '2026-12-00'])(
    '%s is returned as it is, without a weekday',
    (date) => {
      expect(formatDate(date, 'en', { weekday: true })).toBe(date);
      expect(formatMoment(`${date}T10:00`, 'sq')).toBe(`${date}T10:00`);
      expect(formatRange(date, undefined, 'sr-Latn')).toBe(date);
    },
  );

  test('is not mistaken for a leap day', () => {
    expect(formatDate('2024-02-29', 'en', { weekday: true })).toBe('Thursday, 29 February 2024');
  });

  test('may have a time that no clock shows', () => {
    expect(formatMoment('2026-12-04T25:00', 'en')).toBe('2026-12-04T25:00');
  });
});

describe('money has the decimals of its currency', () => {
  test.each([
    [{ amount: 1500, currency: 'JPY' }, '1,500'],
    [{ amount: 1500.5, currency: 'JPY' }, '1,501'],
    [{ amount: 12.345, currency: 'KWD' }, '12.345'],
    [{ amount: 12.5, currency: 'KWD' }, '12.500'],
    [{ amount: 12.345, currency: 'EUR' }, '12.35'],
    [{ amount: 12, currency: 'KWD' }, '12'],
  ])('%j', (money, digits) => {
    expect(formatMoney(money, 'en').replace(/[^\d.,]/g, '')).toBe(digits);
  });

  test('and no text without an amount', () => {
    for (const money of [null, {}, { amount: '5', currency: 'EUR' }, { amount: NaN, currency: 'EUR' }])
      expect(formatMoney(money as Money, 'en')).toBe('');
    expect(formatMoneyRange(null as never, { amount: 5000, currency: 'EUR' }, 'en')).toBe('up to €5,000');
  });
});

describe('what is not a number or a text', () => {
  test.each([NaN, Infinity, null, 'x'])('is no day: %s', (days) => {
    expect(formatRelativeDays(days as number, 'en')).toBe('');
  });

  test('is no number', () => {
    expect([formatNumber('5' as never, 'en'), formatPercent(null as never, 'en')]).toEqual(['', '']);
  });

  test('is no text', () => {
    expect(pickText(null as never, 'en')).toEqual({ text: '', lang: 'und' });
    expect(pickText({ en: 5, sq: 'Po' } as never, 'en')).toEqual({ text: 'Po', lang: 'sq' });
  });
});
