import * as z from 'zod/mini';
import { describe, expect, test } from 'vitest';
import { isLinkable } from '../../../src/formats/html/markup.ts';
import { Email, ImageAddress, Link } from '../../../src/model/link.ts';
import { emailLink } from '../../../src/view/parts.ts';

const accepts = (schema: z.ZodMiniType, value: string) => z.safeParse(schema, value).success;

describe('an address', () => {
  test.each([
    'mailto:a@b.org?bcc=c%40d.org',
    'mailto:a@b.org?subject=x&bcc=c%40d.org',
    'mailto:a@b.org?cc=c',
    'mailto:a%0d@b.org',
    'https://x.org/\u0001',
    'https://x.org/\u202egnp.exe',
    'https://\u0000x.org/',
    'javascript:alert(1)',
  ])('is not a link: %j', (url) => {
    expect(accepts(Link, url)).toBe(false);
    expect(isLinkable(url) && !/%0d/.test(url)).toBe(false);
  });

  test.each(['mailto:a+b@b.org', 'mailto:a@b.org?subject=Thirrja', 'https://x.org/ë?a=1&b#c', 'tel:+38344'])(
    'is a link: %j',
    (url) => {
      expect(accepts(Link, url)).toBe(true);
      expect(isLinkable(url)).toBe(true);
    },
  );

  test.each(['a@b.org?bcc=c%40d.org', 'a@b.org&bcc=c', 'a%40b@c.org', 'a\u0001@b.org'])(
    'is not an e-mail address: %j',
    (email) => expect(accepts(Email, email)).toBe(false),
  );

  test('of data that was not checked carries no fields', () => {
    expect(emailLink('a@b.org?bcc=c@d.org&cc=e@f.org')!.url).toBe(
      'mailto:a@b.org%3Fbcc=c@d.org%26cc=e@f.org',
    );
  });

  test.each(['logos/a\u0001.svg', 'https://x.org/\u007f.png', 'logos/\u202egvs.exe', '//x.org/a.svg'])(
    'is not one of a logo: %j',
    (src) => expect(accepts(ImageAddress, src)).toBe(false),
  );
});
