import { describe, expect, test } from 'vitest';
import { linkDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import * as searches from '../../../../src/search.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { read } from '../../data/example.ts';

const { searchArticles, searchCalls, searchEvents, searchMembers, searchOrganisations, searchProjects } =
  searches;
const linked = linkDataset(checkDataset(JSON.parse(read('civil-society.json'))).dataset);
const clock = fixedClock('2026-12-01T09:00:00Z');

test('a search takes its locale and clock as options', () => {
  const { items, changesAt } = searchCalls(linked, { status: 'closing-soon' }, { locale: 'sq', clock });
  expect(items.map(({ id }) => id)).toContain('grante-te-vogla-2026');
  expect(changesAt).toBeGreaterThan(clock.now().getTime());
});

test('facets are plain objects and survive JSON', () => {
  const { facets } = searchOrganisations(linked, { text: 'qendra' }, { locale: 'sq' });
  expect(facets.kind['ngo']).toBe(5);
  expect(JSON.parse(JSON.stringify(facets))).toEqual(facets);
  expect(structuredClone(facets)).toEqual(facets);
  expect(Object.keys(facets).sort()).toEqual(['kind', 'letter', 'municipality', 'network', 'tag']);
});

test('a page has some of the items and the counts of all', () => {
  const all = searchOrganisations(linked, {}, { locale: 'sq' });
  const page = searchOrganisations(linked, {}, { locale: 'sq', offset: 2, limit: 3 });
  expect(page.items).toEqual(all.items.slice(2, 5));
  expect(page.total).toBe(all.items.length);
  expect(page.facets).toEqual(all.facets);
  expect(searchOrganisations(linked, {}, { offset: 1e6 }).items).toEqual([]);
  expect(searchOrganisations(linked, {}, { limit: 0 }).items).toEqual([]);
});

test.each([NaN, -1, '2', null, {}])('an offset and a limit of %j are ignored', (value) => {
  const options = { offset: value as number, limit: value as number };
  expect(searchOrganisations(linked, {}, options).items.length).toBe(linked.dataset.organisations.length);
});

test('without a locale, the order is that of the language of the dataset', () => {
  const ids = (result: { items: readonly { id: string }[] }) => result.items.map(({ id }) => id);
  const language = linked.dataset.language!;
  expect(ids(searchOrganisations(linked, {}))).toEqual(
    ids(searchOrganisations(linked, {}, { locale: language })),
  );
});

describe('the older form with positional arguments works, with maps for facets:', () => {
  test.each([
    ['calls', searchCalls(linked, {}, 'sq', clock), searchCalls(linked, {}, { locale: 'sq', clock })],
    ['events', searchEvents(linked, {}, 'sq', clock), searchEvents(linked, {}, { locale: 'sq', clock })],
    [
      'projects',
      searchProjects(linked, {}, 'sq', clock),
      searchProjects(linked, {}, { locale: 'sq', clock }),
    ],
    [
      'articles',
      searchArticles(linked, {}, 'sq', '2026-01-01'),
      searchArticles(linked, {}, { locale: 'sq', on: '2026-01-01' }),
    ],
    [
      'members',
      searchMembers(linked, 'rrjeti-harku', {}, 'sq', '2026-11-22'),
      searchMembers(linked, 'rrjeti-harku', {}, { locale: 'sq', on: '2026-11-22' }),
    ],
  ])('%s', (_name, older, newer) => {
    expect(older.items).toEqual(newer.items);
    expect(older.changesAt).toBe(newer.changesAt);
    for (const [facet, counts] of Object.entries(older.facets)) {
      expect(counts).toBeInstanceOf(Map);
      expect(Object.fromEntries(counts)).toEqual((newer.facets as Record<string, unknown>)[facet]);
    }
  });

  test('and limits the search to some', () => {
    const accepts = ({ id }: { id: string }) => id === 'grante-te-vogla-2026';
    expect(searchCalls(linked, {}, 'sq', clock, accepts).items).toHaveLength(1);
    expect(searchCalls(linked, {}, { clock, accepts }).items).toHaveLength(1);
  });
});
