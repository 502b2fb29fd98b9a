import { assertType, describe, expectTypeOf, test } from 'vitest';
import { checkDataset, parseDataset } from '../../../src/dataset/validate/check-dataset.ts';
import { linkDataset, type LinkedDataset, type RecordOf } from '../../../src/dataset/link/link-dataset.ts';
import {
  loadDataset,
  type CachedCopy,
  type Loaded,
  type LoadFailure,
} from '../../../src/dataset/load/load-dataset.ts';
import { searchGrants } from '../../../src/dataset/search/search-grants.ts';
import { searchMembers } from '../../../src/dataset/search/search-members.ts';
import { searchOrganisations } from '../../../src/dataset/search/search-organisations.ts';
import { addMoney, sumMoney } from '../../../src/dataset/sum-money.ts';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Finding } from '../../../src/model/finding.ts';
import type { Money } from '../../../src/model/money.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import type { Project } from '../../../src/model/project.ts';
import { systemClock } from '../../../src/time/clock.ts';

declare const linked: LinkedDataset;

describe('money', () => {
  const euro = { amount: 5, currency: 'EUR' } as const;
  const lek = { amount: 500, currency: 'ALL' } as const;

  test('of one currency can be added, but may have no sum', () => {
    expectTypeOf(addMoney(euro, euro)).toEqualTypeOf<Money<'EUR'> | undefined>();
    expectTypeOf(addMoney({ amount: 1, currency: 'EUR' }, euro)?.currency).toEqualTypeOf<'EUR' | undefined>();
    // @ts-expect-error: the sum may be undefined
    assertType<Money>(addMoney(euro, euro));
  });

  test('of two currencies is never added', () => {
    // @ts-expect-error: euros and lek
    addMoney(euro, lek);
    // @ts-expect-error: as literals too
    addMoney({ amount: 5, currency: 'EUR' }, { amount: 500, currency: 'ALL' });
    // @ts-expect-error: the currency is unknown
    addMoney(euro, { amount: 1, currency: 'EUR' as string });
  });

  test('of any currency is checked at run time', () => {
    const any: Money = euro;
    expectTypeOf(addMoney(any, any)).toEqualTypeOf<Money | undefined>();
    expectTypeOf(sumMoney([any, undefined])).toEqualTypeOf<Money[]>();
    expectTypeOf(sumMoney([euro])).toEqualTypeOf<Money<'EUR'>[]>();
    assertType<Money>(euro);
    // @ts-expect-error: any money is not euros
    assertType<Money<'EUR'>>(any);
  });
});

describe('checkDataset and parseDataset', () => {
  test('accept anything and return a dataset', () => {
    expectTypeOf(checkDataset).parameter(0).toBeUnknown();
    expectTypeOf(checkDataset).returns.toEqualTypeOf<{
      readonly dataset: Dataset;
      readonly findings: readonly Finding[];
    }>();
    expectTypeOf(parseDataset).returns.toEqualTypeOf<Dataset>();
  });
});

describe('a linked dataset', () => {
  test('returns the record of the requested noun', () => {
    expectTypeOf(linkDataset).parameter(0).toEqualTypeOf<Dataset>();
    expectTypeOf(linked.get('projects', 'p')).toEqualTypeOf<Project | undefined>();
    expectTypeOf(linked.inMunicipality('organisations', 'xk-gjilan')).toEqualTypeOf<
      readonly Organisation[]
    >();
    expectTypeOf<RecordOf<'organisations'>>().toEqualTypeOf<Organisation>();
    // @ts-expect-error: an unknown noun
    linked.get('people', 'a');
    // @ts-expect-error: an unknown role
    linked.projectsOf('casa', 'donor');
    // @ts-expect-error: a grant has no such role
    linked.grantsOf('casa', 'lead');
    // @ts-expect-error: it is read-only
    linked.dataset = {} as Dataset;
    // @ts-expect-error: its answers are read-only too
    linked.membersOf('rrjeti').push();
  });
});

describe('search', () => {
  test('knows its facets', () => {
    const { items, facets } = searchOrganisations(linked, { text: 'x', kind: 'ngo', tag: undefined }, 'sq');
    expectTypeOf(items).toEqualTypeOf<readonly Organisation[]>();
    expectTypeOf(facets.kind).toEqualTypeOf<ReadonlyMap<string, number>>();
    const page = searchOrganisations(linked, { text: 'x' }, { locale: 'en-GB', limit: 5 });
    expectTypeOf(page.facets.kind).toEqualTypeOf<Readonly<Record<string, number>>>();
    // @ts-expect-error: organisations have no funder
    searchOrganisations(linked, { funder: 'x' }, 'sq');
    // @ts-expect-error: grants have no status, so no clock
    searchGrants(linked, {}, { clock: systemClock });
    // @ts-expect-error: the network is missing
    searchMembers(linked, { text: 'x' }, 'sq');
  });
});

describe('loadDataset', () => {
  test('accepts the fetch of the platform', () => {
    expectTypeOf(loadDataset('x', { fetch, clock: systemClock })).toEqualTypeOf<Promise<Loaded>>();
    // @ts-expect-error: fetch is required
    void loadDataset('x', { clock: systemClock });
    // @ts-expect-error: the clock is required
    void loadDataset('x', { fetch });
    void loadDataset('x', { fetch, clock: systemClock, signal: AbortSignal.timeout(1), revalidate: true });
    assertType<CachedCopy>({ text: '', savedAt: '', etag: '' });
  });

  test('has a discriminated result', () => {
    const loaded = {} as Loaded;
    // @ts-expect-error: a failed load has no dataset
    void loaded.dataset;
    if (loaded.state === 'stale') expectTypeOf(loaded.savedAt).toEqualTypeOf<string>();
    if (loaded.state !== 'failed') expectTypeOf(loaded.dataset).toEqualTypeOf<Dataset>();
    else expectTypeOf(loaded.reason).toEqualTypeOf<LoadFailure>();
  });
});

describe('toCalendar', () => {
  test('distinguishes a day from an instant', () => {
    toCalendar([{ uid: 'a', summary: 'b', start: '2026-12-04', end: undefined }], { stamp: 0 });
    // @ts-expect-error: a Date is neither
    toCalendar([{ uid: 'a', summary: 'b', start: new Date(0) }], { stamp: 0 });
    // @ts-expect-error: statuses are in capitals
    toCalendar([{ uid: 'a', summary: 'b', start: 0, status: 'cancelled' }], { stamp: 0 });
  });
});
