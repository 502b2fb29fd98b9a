import { describe, expect, test } from 'vitest';
import { readDate, readPeriod } from '../../../../src/formats/spreadsheet/read-date.ts';
import { isScientific, readNumber, readYesNo } from '../../../../src/formats/spreadsheet/read-number.ts';
import { readTime } from '../../../../src/formats/spreadsheet/read-time.ts';
import { fromSerial, precisionOf } from '../../../../src/formats/spreadsheet/serial-date.ts';

test.each([
  ['15.12.2022', '2022-12-15'],
  ['15. 12. 2022.', '2022-12-15'],
  ['15/12/22', '2022-12-15'],
  ['5/3/2022', '2022-03-05'],
  ['1.1.24', '2024-01-01'],
  ['1.1.78', '1978-01-01'],
  ['2022-12-15', '2022-12-15'],
  ['2022.12.15', '2022-12-15'],
  ['12/2022', '2022-12'],
  ['2022', '2022'],
  ['2022.', '2022'],
  ['12 dhjetor 2022', '2022-12-12'],
  ['më 12 dhjetor 2022', '2022-12-12'],
  ['12-nëntor-2022', '2022-11-12'],
  ['e mërkurë, 3 maj 2023', '2023-05-03'],
  ['mars 2018', '2018-03'],
  ['Mar-18', '2018-03'],
  ['15. decembar 2022.', '2022-12-15'],
  ['15. децембра 2022.', '2022-12-15'],
  ['avgust 2021.', '2021-08'],
  ['15th of December 2022', '2022-12-15'],
  ['December 15, 2022', '2022-12-15'],
  ['15 Aralık 2022', '2022-12-15'],
  ['15 декември 2022', '2022-12-15'],
  ['04.12.2026 16:00', '2026-12-04T16:00'],
  ['2026-12-04 16:00:00', '2026-12-04T16:00'],
  ['4 dhjetor 2026, ora 16:00', '2026-12-04T16:00'],
  ['4 dhjetor 2026 në orën 16:00', '2026-12-04T16:00'],
  ['petak, 4. decembar 2026. u 16:00', '2026-12-04T16:00'],
  ['4.12.2026. u 16 časova', '2026-12-04T16:00'],
  ['4 December 2026 at 4 pm', '2026-12-04T16:00'],
  ['31.2.2022', undefined],
  ['2022-13', undefined],
  ['12 mars', undefined],
  ['marketing 2018', undefined],
  ['së shpejti', undefined],
  ['', undefined],
  ['2026-12-04T16:00Z', undefined],
])('the date “%s” is %s', (text, date) => {
  expect(readDate(text)?.date).toBe(date);
});

test('a date with the month first is read only where it cannot be the day, and marked', () => {
  expect(readDate('12/25/2022')).toEqual({ date: '2022-12-25', isMonthFirst: true });
  expect(readDate('12/11/2022')).toEqual({ date: '2022-11-12' });
});

test.each([
  ['2022-2025', '2022', '2025'],
  ['2022–2025', '2022', '2025'],
  ['2022/23', '2022', '2023'],
  ['15.12.2022 - 14.6.2023', '2022-12-15', '2023-06-14'],
  ['15.12.2022-14.06.2023', '2022-12-15', '2023-06-14'],
  ['dhjetor 2022 – qershor 2023', '2022-12', '2023-06'],
  ['nga 15 dhjetor 2022 deri më 14 qershor 2023', '2022-12-15', '2023-06-14'],
  ['15–17 mars 2018', '2018-03-15', '2018-03-17'],
  ['1.–3.5.2026', '2026-05-01', '2026-05-03'],
  ['1 maj - 15 qershor 2023', '2023-05-01', '2023-06-15'],
  ['od 1. maja do 15. juna 2023.', '2023-05-01', '2023-06-15'],
])('the period “%s” is from %s to %s', (text, start, end) => {
  expect(readPeriod(text)).toEqual({ start, end });
});

test.each(['2022-12', '2025-2022', 'pa afat', '2022'])('“%s” is no period', (text) => {
  expect(readPeriod(text)).toBeUndefined();
});

test.each([
  ['12.500,50 €', { number: 12500.5, currency: 'EUR' }],
  ['1 234', { number: 1234 }],
  ['1.234', { number: 1234 }],
  ['1,234', { number: 1234 }],
  ['1,234.50', { number: 1234.5 }],
  ['1.234.567', { number: 1234567 }],
  ['1 234 567,8', { number: 1234567.8 }],
  ['12,5', { number: 12.5 }],
  ['0,125', { number: 0.125 }],
  ['20 %', { number: 20, isPercent: true }],
  ['€5000', { number: 5000, currency: 'EUR' }],
  ['5000,- €', { number: 5000, currency: 'EUR' }],
  ['5000 euro', { number: 5000, currency: 'EUR' }],
  ['100.000 lekë', { number: 100000, currency: 'ALL' }],
  ['10.000 din.', { number: 10000, currency: 'RSD' }],
  ['-5', { number: -5 }],
  ['rreth 500', undefined],
  ['500-1000', undefined],
  ['1,23,4', undefined],
  ['3.83445E+11', undefined],
])('the number “%s” is %o', (text, number) => {
  expect(readNumber(text)).toEqual(number);
});

test('a number in scientific notation is recognised', () => {
  expect(['3.83445E+11', '3,83445E+11', '3E+11'].map(isScientific)).toEqual([true, true, true]);
  expect(['38344123456', 'E11', '3.8'].map(isScientific)).toEqual([false, false, false]);
});

test.each([
  ['ora 16:00', '16:00'],
  ['në orën 9', '09:00'],
  ['16.00', '16:00'],
  ['16h', '16:00'],
  ['u 16 časova', '16:00'],
  ['4 pm', '16:00'],
  ['12 am', '00:00'],
  ['16:00:00', '16:00'],
  ['16', undefined],
  ['25:00', undefined],
])('the time “%s” is %s', (text, time) => {
  expect(readTime(text)).toBe(time);
});

test('yes and no are read in every language', () => {
  for (const yes of ['po', 'Po', 'da', 'да', 'yes', 'x', '✓', '1', 'true', 'evet'])
    expect(readYesNo(yes)).toBe(true);
  for (const no of ['jo', 'ne', 'не', 'no', '0', '-', 'false', 'hayır']) expect(readYesNo(no)).toBe(false);
  expect(readYesNo('ndoshta')).toBeUndefined();
});

describe('the serial numbers of Excel', () => {
  test('count days from 1900, with a 29 February 1900 that never was', () => {
    expect(fromSerial(44910, 'day')).toBe('2022-12-15');
    expect(fromSerial(59, 'day')).toBe('1900-02-28');
    expect(fromSerial(61, 'day')).toBe('1900-03-01');
  });

  test('count days from 1904 in workbooks of old Macs', () => {
    expect(fromSerial(43448, 'day', true)).toBe('2022-12-15');
    expect(fromSerial(0, 'day', true)).toBe('1904-01-01');
  });

  test('have the time in their fraction, rounded to the minute', () => {
    expect(fromSerial(46360 + 16 / 24, 'moment')).toBe('2026-12-04T16:00');
    expect(fromSerial(46360.99999, 'moment')).toBe('2026-12-05');
    expect(fromSerial(46360, 'moment')).toBe('2026-12-04');
    expect(fromSerial(0.6666667, 'time')).toBe('16:00');
  });

  test('are no dates below zero and after the year 9999', () => {
    expect(fromSerial(-1, 'day')).toBeUndefined();
    expect(fromSerial(3e6, 'day')).toBeUndefined();
    expect(fromSerial(NaN, 'day')).toBeUndefined();
  });
});

test.each([
  ['dd.mm.yyyy', 'day'],
  ['d\\.m\\.yy;@', 'day'],
  ['[$-41C]d mmmm yyyy', 'day'],
  ['mmm\\-yy', 'month'],
  ['yyyy', 'year'],
  ['dd.mm.yyyy hh:mm', 'moment'],
  ['hh:mm', 'time'],
  ['[h]:mm:ss', 'time'],
  ['General', undefined],
  ['#,##0.00\\ [$€-41C]', undefined],
  ['0.00%', undefined],
  ['"ditë" 0', undefined],
  ['@', undefined],
])('the format %s shows %s', (code, precision) => {
  expect(precisionOf(code)).toBe(precision);
});
