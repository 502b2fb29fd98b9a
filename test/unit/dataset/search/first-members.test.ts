import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runSync } from '../../../../src/dataset/cooperative-task.ts';
import { linkDataset, type LinkedDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { firstMembers as firstMembersTask } from '../../../../src/dataset/search/first-members.ts';
import { searchMembers } from '../../../../src/dataset/search/search-members.ts';
import { searchOrganisations } from '../../../../src/dataset/search/search-organisations.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { LOCALES, type Locale } from '../../../../src/language/locale.ts';
import { runs } from '../../../tier.mjs';
import { fileWith } from '../sample.ts';

const DAY = '2026-11-22';

/** What the rows of a directory show. */
const rowsOf = (linked: LinkedDataset, network: string | undefined, locale: Locale) =>
  network === undefined
    ? searchOrganisations(linked, {}, locale).items.map((organisation) => ({ organisation }))
    : searchMembers(linked, network, {}, locale, DAY).items;

const firstMembers = (...args: Parameters<typeof firstMembersTask>) => runSync(firstMembersTask(...args));

const whole = (file: object) => linkDataset(checkDataset(file).dataset);

const letter = fc.constantFrom('a', 'b', 'ç', 'Dh', 'Đ', 'џ', 'xh', '7', ' ', '“');
const word = fc.array(letter, { minLength: 1, maxLength: 4 }).map((letters) => letters.join(''));
const name = fc.oneof(
  word,
  fc.record({ sq: word, en: word }, { requiredKeys: ['en'] }),
  fc.constantFrom('', 7, null, { sq: 7, en: 'a' }, undefined),
);
/** The id of most records is unique; of some it is invalid, or that of another. */
const id = fc.oneof(
  { weight: 60, arbitrary: fc.constant('own') },
  { weight: 1, arbitrary: fc.constantFrom('', 'Not an id', 7, undefined, 'o-1') },
);
const organisation = fc.oneof(
  {
    weight: 30,
    arbitrary: fc.record({
      id,
      name: fc.oneof({ weight: 30, arbitrary: word }, { weight: 1, arbitrary: name }),
      kind: fc.constantFrom('ngo', 'ngo', 'media', 'wrong'),
      website: fc.constantFrom('https://a.example/', 'javascript:alert(1)'),
      municipality: fc.constantFrom('xk-gjakove', 'own-place', 'nowhere'),
    }),
  },
  { weight: 1, arbitrary: fc.constantFrom(null, 7, []) },
);
const membership = fc.record({
  id,
  network: fc.constantFrom('rrjeti', 'rrjeti', 'rrjeti', 'o-1'),
  member: fc.oneof({ weight: 9, arbitrary: id }, { weight: 1, arbitrary: fc.record({ individual: name }) }),
  until: fc.constantFrom(undefined, undefined, '2020', 'soon'),
});
const withIds = (letter: string, records: readonly unknown[]) =>
  records.map((record, index) =>
    (record as { id?: unknown } | null)?.id === 'own'
      ? { ...(record as object), id: `${letter}-${index}` }
      : record,
  );
const file = fc
  .record({
    organisations: fc.array(organisation, { minLength: 3, maxLength: 60 }),
    memberships: fc.array(membership, { maxLength: 60 }),
  })
  .map(({ organisations, memberships }) => ({
    ...fileWith({}),
    organisations: [{ id: 'rrjeti', name: 'Rrjeti', kind: 'network' }, ...withIds('o', organisations)],
    memberships: withIds('m', memberships),
    municipalities: [{ id: 'own-place', name: { sq: 'Vendi' }, country: 'XK' }],
  }));

describe('the first members of a file that is not checked yet', () => {
  test('are the first rows of the whole file, with the same records', () => {
    let shown = 0;
    fc.assert(
      fc.property(
        file,
        fc.constantFrom(undefined, 'rrjeti'),
        fc.constantFrom(...LOCALES),
        fc.integer({ min: 1, max: 20 }),
        (input, network, locale, count) => {
          const before = structuredClone(input);
          const first = firstMembers(input, network, count, locale);
          expect(input).toEqual(before);
          if (!first) return;
          const all = rowsOf(whole(input), network, locale);
          const rows = rowsOf(first, network, locale).slice(0, count);
          if (rows.length) shown++;
          expect(rows).toEqual(all.slice(0, rows.length));
        },
      ),
      { numRuns: runs(300) },
    );
    expect(shown).toBeGreaterThan(10);
  });

  test('of a good file are as many as there are rows', () => {
    const organisations = Array.from({ length: 200 }, (_, index) => ({
      id: `o-${index}`,
      name: `Emri ${(index * 37) % 200}`,
      kind: 'ngo',
    }));
    const first = firstMembers(fileWith({ organisations }), undefined, 50, 'sq')!;
    expect(rowsOf(first, undefined, 'sq').length).toBeGreaterThanOrEqual(50);
  });

  test('are not known if an id occurs twice, or if a getter throws', () => {
    const twice = { id: 'a', name: 'A', kind: 'ngo' };
    expect(firstMembers(fileWith({ organisations: [twice, twice] }), undefined, 5, 'sq')).toBeUndefined();
    const hostile = {
      get organisations(): unknown {
        throw new Error('no');
      },
    };
    expect(firstMembers(hostile, undefined, 5, 'sq')).toBeUndefined();
  });

  test('of a network that the file does not have are none', () => {
    const first = firstMembers(fileWith({ organisations: [] }), 'nobody', 5, 'sq')!;
    expect(rowsOf(first, 'nobody', 'sq')).toEqual([]);
  });
});
