import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addMoney, sumMoney } from '../../../src/dataset/sum-money.ts';
import type { Money } from '../../../src/model/money.ts';

const eur = (amount: number) => ({ amount, currency: 'EUR' }) as const;
const all = (amount: number) => ({ amount, currency: 'ALL' }) as const;
const cents = fc.integer({ min: 0, max: 1e15 });

describe('sumMoney', () => {
  test('adds exactly and keeps currencies apart', () => {
    expect(sumMoney([eur(0.1), all(100), eur(0.2), undefined, eur(0)])).toEqual([eur(0.3), all(100)]);
    expect(sumMoney([])).toEqual([]);
    expect(sumMoney(Array.from({ length: 1000 }, () => eur(0.01)))).toEqual([eur(10)]);
  });

  test('adds in the smallest unit of the currency', () => {
    const of = (currency: string) => (amount: number) => ({ amount, currency });
    const [dinar, yen] = [of('KWD'), of('JPY')];
    expect(sumMoney([dinar(0.125), dinar(0.25), yen(100), yen(23)])).toEqual([dinar(0.375), yen(123)]);
    expect(addMoney(dinar(0.001), dinar(0.002))).toEqual(dinar(0.003));
  });

  test('equals the sum of the cents', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(cents, fc.constantFrom('EUR', 'ALL', '__proto__')), { maxLength: 30 }),
        (amounts) => {
          const sums: [string, bigint][] = [];
          for (const [amount, currency] of amounts) {
            const sum = sums.find(([each]) => each === currency);
            if (sum) sum[1] += BigInt(amount);
            else sums.push([currency, BigInt(amount)]);
          }
          const found = sumMoney(amounts.map(([amount, currency]) => ({ amount: amount / 100, currency })));
          expect(found.map(({ currency }) => currency)).toEqual(sums.map(([currency]) => currency));
          found.forEach(({ amount }, index) => {
            const sum = sums[index]![1];
            if (sum < 7_000_000_000_000_000n)
              expect(amount.toFixed(2)).toBe(`${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`);
          });
        },
      ),
    );
  });

  test('ignores values that are not amounts', () => {
    const odd = [NaN, Infinity, 1e300, '5', null, undefined].map(
      (amount) => ({ amount, currency: 'EUR' }) as unknown as Money,
    );
    expect(sumMoney([...odd, null as unknown as undefined, eur(1)])).toEqual([eur(1)]);
  });
});

describe('addMoney', () => {
  test('adds exactly', () => {
    expect(addMoney(eur(0.1), eur(0.2))).toEqual(eur(0.3));
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        expect(addMoney(eur(a / 100), eur(b / 100))?.amount).toBe((a + b) / 100);
      }),
    );
  });

  test('returns undefined for different currencies', () => {
    const [a, b]: Money[] = [eur(1), all(1)];
    expect(addMoney(a!, b!)).toBeUndefined();
  });

  test('returns undefined if a number cannot hold the sum to the cent', () => {
    expect(addMoney(eur(7.1e13), eur(0.01))).toBeUndefined();
    expect(addMoney(eur(3.6e13), eur(3.6e13))).toBeUndefined();
    expect(addMoney(eur(NaN), eur(1))).toBeUndefined();
    expect(addMoney(eur(1), undefined as unknown as Money<'EUR'>)).toBeUndefined();
  });
});
