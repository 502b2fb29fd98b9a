import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkDataset, type LinkedDataset } from '../../../../src/dataset/link/link-dataset.ts';
import { checkDataset } from '../../../../src/dataset/validate/check-dataset.ts';
import { searchArticles } from '../../../../src/dataset/search/search-articles.ts';
import { searchCalls } from '../../../../src/dataset/search/search-calls.ts';
import { searchEvents } from '../../../../src/dataset/search/search-events.ts';
import { searchGrants } from '../../../../src/dataset/search/search-grants.ts';
import { searchMembers } from '../../../../src/dataset/search/search-members.ts';
import { searchOrganisations } from '../../../../src/dataset/search/search-organisations.ts';
import { searchProjects } from '../../../../src/dataset/search/search-projects.ts';
import { searchServices } from '../../../../src/dataset/search/search-services.ts';
import type { SearchResult } from '../../../../src/dataset/search/types.ts';
import { fixedClock } from '../../../../src/time/clock.ts';
import { runs } from '../../../tier.mjs';
import { read } from '../../data/example.ts';

const clock = fixedClock('2026-11-22T11:00:00Z');
const linked = linkDataset(checkDataset(JSON.parse(read('civil-society.json'))).dataset);
const network = linked.dataset.memberships[0]!.network;

type Query = Readonly<Record<string, string>>;
type Search = (linked: LinkedDataset, query: Query) => SearchResult<unknown, string>;

const SEARCHES: Readonly<Record<string, Search>> = {
  organisations: (data, query) => searchOrganisations(data, query, 'sq'),
  members: (data, query) => searchMembers(data, network, query, 'sq', '2026-11-22'),
  projects: (data, query) => searchProjects(data, query, 'sq', clock),
  calls: (data, query) => searchCalls(data, query, 'sq', clock),
  grants: (data, query) => searchGrants(data, query, 'sq'),
  services: (data, query) => searchServices(data, query, 'sq'),
  events: (data, query) => searchEvents(data, query, 'sq', clock),
  articles: (data, query) => searchArticles(data, query, 'sq'),
};

describe('after any sequence of filters, every count is the number of rows', () => {
  test.each(Object.entries(SEARCHES))('of %s', (_noun, search) => {
    const { facets } = search(linked, {});
    const names = Object.keys(facets);
    const change = fc.constantFrom(...names, 'text').chain((name) => {
      const values =
        name === 'text'
          ? ['', 'a', 'lagj', 'rini']
          : [
              '',
              ...facets[name]!.keys(),
              ...(name === 'municipality' ? ['xk-gjakove', 'al-tirane', 'nowhere'] : []),
            ];
      return fc.record({ name: fc.constant(name), value: fc.constantFrom(...values) });
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        let query: Query = {};
        for (const { name, value } of changes) query = { ...query, [name]: value };
        const found = search(linked, query);
        for (const name of names) {
          for (const [value, count] of found.facets[name]!)
            expect(search(linked, { ...query, [name]: value }).items.length, `${name} ${value}`).toBe(count);
          const own = query[name];
          if (own) expect(found.facets[name]!.get(own) ?? 0, `selected ${name}`).toBe(found.items.length);
        }
      }),
      { numRuns: runs(40) },
    );
  });
});
