import { describe, expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import * as mini from 'zod/mini';
import { LOCALES, type LocaleTag } from '../../../src/language/locale.ts';
import { localizeSchema, type StandardSchema } from '../../../src/language/localize-schema.ts';
import { LocalText } from '../../../src/model/local-text.ts';
import { Money } from '../../../src/model/money.ts';
import { Organisation } from '../../../src/model/organisation.ts';
import { Party } from '../../../src/model/party.ts';

/** The messages by path. */
function messages(schema: StandardSchema<unknown>, value: unknown, locale: LocaleTag = 'en') {
  const result = localizeSchema(schema, locale)['~standard'].validate(value);
  if (result instanceof Promise) throw new Error('The schema is asynchronous.');
  return Object.fromEntries((result.issues ?? []).map(({ path = [], message }) => [path.join('.'), message]));
}

describe('localizeSchema', () => {
  it('says what type is expected, which values are allowed, and what is missing', () => {
    const organisation = { id: 'd4d', name: 7, kind: 'club', website: ['x'], memberships: 'fondi' };
    expect(messages(Organisation, organisation)).toMatchObject({
      name: 'The value has the wrong type. Write it in the expected format. Expected: text.',
      kind: expect.stringMatching(
        /^This value is not one of those allowed\. Choose one of them\. Allowed: ngo, community-based, .*, other\.$/,
      ) as string,
      website: 'The value has the wrong type. Write it in the expected format. Expected: text.',
    });
    expect(messages(Organisation, {})).toEqual({
      id: 'Something required is missing. Fill it in.',
      name: 'Something required is missing. Fill it in.',
      kind: 'Something required is missing. Fill it in.',
    });
    expect(messages(Money, { amount: '500', currency: 'EUR' })).toEqual({
      amount: 'The value has the wrong type. Write it in the expected format. Expected: a number.',
    });
    expect(messages(Organisation, 'D4D')).toEqual({
      '': 'The value has the wrong type. Write it in the expected format. Expected: an object.',
    });
    expect(messages(z.object({ tags: z.array(z.string()) }), { tags: 'media' })).toEqual({
      tags: 'The value has the wrong type. Write it in the expected format. Expected: a list.',
    });
  });

  it('has the sentence of each code', () => {
    expect(messages(Organisation, { id: 'D 4', name: ' ', kind: 'ngo', website: 'd4d.example' })).toEqual({
      id: expect.stringMatching(/^This ID cannot be used\./) as string,
      name: 'The text is empty. Write something or remove the field.',
      website: expect.stringMatching(/^This address cannot be used as a link\./) as string,
    });
    expect(Object.values(messages(Party, { role: 'funder' }))).toEqual([
      'Exactly one is needed: an organisation or a programme. Leave only one.',
    ]);
  });

  it('says what is wrong in one of the languages of a text', () => {
    expect(messages(LocalText, { en: 5 })).toEqual({
      '': 'The value has the wrong type. Write it in the expected format. Expected: text.',
    });
    expect(messages(LocalText, { english_text: 'x' })).toEqual({
      '': expect.stringMatching(/^This is not a language tag\./) as string,
    });
  });

  it('writes in the language of the reader, and never in the words of zod', () => {
    const value = { id: 4, name: {}, kind: 'club', website: 5 };
    expect(messages(Organisation, value, 'sq')['id']).toBe(
      'Vlera nuk është e llojit të duhur. Shkruajeni në formën që pritet. Pritet: tekst.',
    );
    expect(messages(Organisation, value, 'sr-Cyrl')['id']).toBe(
      'Вредност није одговарајуће врсте. Напишите је у очекиваном облику. Очекује се: текст.',
    );
    for (const locale of LOCALES)
      for (const message of Object.values(messages(Organisation, value, locale)))
        expect(message).not.toMatch(/Invalid|^[a-z-]+$/);
  });

  it('keeps a message of the developer, and replaces those of zod', () => {
    const Member = z.object({
      fee: z.number('Write the fee.').min(5, 'The fee is 5 or more.'),
      card: z.string().min(3),
      born: z.date(),
    });
    expect(messages(Member, { fee: 'x', card: 'a', born: 'x' })).toEqual({
      fee: 'Write the fee.',
      card: 'This value cannot be used. Correct it or remove it.',
      born: 'The value has the wrong type. Write it in the expected format.',
    });
    expect(messages(Member, { fee: 1, card: 'abc', born: new Date() })).toEqual({
      fee: 'The fee is 5 or more.',
    });
  });

  it('keeps values, paths and types, also of an asynchronous schema', async () => {
    const Fee = mini.extend(Money, {
      paid: mini.boolean().check(mini.refine(async (paid) => paid, 'bad-value')),
    });
    const localized = localizeSchema(Fee, 'en');
    expectTypeOf(localized).toExtend<StandardSchema<mini.input<typeof Fee>, mini.output<typeof Fee>>>();
    const fee = { amount: 5, currency: 'EUR', paid: true };
    expect(await localized['~standard'].validate(fee)).toEqual({ value: fee });
    expect(await localized['~standard'].validate({ ...fee, paid: false })).toMatchObject({
      issues: [{ path: ['paid'], message: 'This value cannot be used. Correct it or remove it.' }],
    });
  });

  it('leaves the issues of another library as they are, apart from codes', () => {
    const other: StandardSchema<string> = {
      '~standard': {
        version: 1,
        vendor: 'other',
        validate: () => ({
          issues: [{ message: 'Invalid email' }, { message: 'bad-email', path: [{ key: 'email' }] }],
        }),
      },
    };
    const { issues } = localizeSchema(other, 'en')['~standard'].validate('') as {
      issues: { message: string }[];
    };
    expect(issues.map(({ message }) => message)).toEqual([
      'Invalid email',
      'This is not an email address. Write it like info@example.org.',
    ]);
  });
});
