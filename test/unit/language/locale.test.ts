import { describe, expect, expectTypeOf, it } from 'vitest';
import { resolveLocale, type Locale } from '../../../src/language/locale.ts';

describe('resolveLocale', () => {
  it.each([
    ['sq', 'sq'],
    ['sq-XK', 'sq'],
    ['sq-MK', 'sq'],
    ['sqi', 'sq'],
    ['sq-AL', 'sq-AL'],
    ['SQ_al', 'sq-AL'],
    ['sr', 'sr-Cyrl'],
    ['sr-RS', 'sr-Cyrl'],
    ['sr-XK', 'sr-Cyrl'],
    ['sr-Latn', 'sr-Latn'],
    ['sr-Latn-XK', 'sr-Latn'],
    ['SR-LATN-rs', 'sr-Latn'],
    ['sr-Cyrl-ME', 'sr-Cyrl'],
    ['sr-ME', 'sr-Latn'],
    ['sr_RS.UTF-8@latin', 'sr-Latn'],
    ['sr_RS@latin', 'sr-Latn'],
    ['sr-u-nu-latn', 'sr-Cyrl'],
    ['sh', 'sr-Latn'],
    ['bs', 'sr-Latn'],
    ['bs-Cyrl-BA', 'sr-Cyrl'],
    ['hr-HR', 'sr-Latn'],
    ['cnr', 'sr-Latn'],
    ['me', 'sr-Latn'],
    ['en', 'en'],
    ['en-US', 'en'],
    [' en_GB ', 'en'],
  ])('resolves %s to %s', (tag, locale) => expect(resolveLocale(tag)).toBe(locale));

  it.each(['mk', 'tr', 'sl', '', '-', 'x-klingon', 'srr', undefined, null])(
    'returns undefined for %s',
    (tag) => expect(resolveLocale(tag)).toBeUndefined(),
  );

  it('returns the fallback for an unsupported language', () => {
    expect(resolveLocale('mk', 'en')).toBe('en');
    expectTypeOf(resolveLocale('mk', 'en')).toEqualTypeOf<Locale>();
  });
});
