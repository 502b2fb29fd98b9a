import { describe, expect, test } from 'vitest';
import { normalizeSearch } from '../../../src/language/normalize-search.ts';
import { findMunicipality } from '../../../src/places/find-municipality.ts';
import { gazetteer, municipalityIds, municipalityNames } from '../../../src/places/gazetteer.ts';
import { municipalities } from '../../../src/places/municipalities.ts';
import { searchNames } from '../../../src/places/search-names.ts';

describe('searchNames', () => {
  test('includes all names of a municipality', () => {
    for (const id of municipalityIds)
      expect(searchNames(id)).toEqual(expect.arrayContaining(municipalityNames(id)));
  });

  test('includes the definite form', () => {
    const missing = municipalities().filter(
      ({ id, forms }) =>
        !searchNames(id)
          .map(normalizeSearch)
          .some((name) => name.includes(normalizeSearch(forms!.definite))),
    );
    // The one form that neither rule nor table yields.
    expect(missing.map(({ id }) => id)).toEqual(['al-fushe-arrez']);
  });

  test('returns only names that lead back to the municipality', () => {
    const strangers = municipalityIds.flatMap((id) =>
      searchNames(id).filter((name) => {
        const { municipality, candidates = [], match } = findMunicipality(name) ?? {};
        return match === 'near' || ![municipality, ...candidates].some((found) => found?.id === id);
      }),
    );
    // Forms made from names that are already definite, and three that the rule gets wrong. They are
    // harmless: nobody types them.
    expect(strangers.sort()).toEqual([
      'Bajram Curria',
      'Fushë-Arrëzi',
      'Hania i Elezit',
      'Kamëzi',
      'Memaliaji',
      'Ura Vajgurorja',
    ]);
  });

  test.each([
    ['xk-drenas', 'Gllogoc'],
    ['xk-suhareke', 'Theranda'],
    ['xk-obiliq', 'Kastrioti'],
    ['al-dimal', 'Ura Vajgurore'],
    ['al-diber', 'Peshkopia'],
    ['al-malesi-e-madhe', 'Kopliku'],
    ['al-malesi-e-madhe', 'Malësia e Madhe'],
  ])('of %s include %s', (id, name) => {
    expect(searchNames(id)).toContain(name);
  });

  test('includes the other names of a dataset’s own municipality', () => {
    const places = gazetteer([
      { id: 'mk-tetove', country: 'MK', name: { sq: 'Tetovë', mk: 'Тетово' }, aliases: ['Kalkandelen'] },
    ] as unknown as Parameters<typeof gazetteer>[0]);
    expect(searchNames('mk-tetove', places)).toEqual(['Tetovë', 'Тетово', 'Kalkandelen', 'Tetova']);
    expect(searchNames('mk-tetove')).toEqual([]);
  });
});
