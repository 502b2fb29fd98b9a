import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ListController } from '../../../../components/elements/editor/list-controller.ts';
import { linkOnce } from '../../../../components/elements/editor/state/list-rows.ts';
import { openDataset } from '../../../../components/elements/editor/state/open-dataset.ts';
import { sortTask } from '../../../../components/elements/editor/state/sort-task.ts';
import { runSync } from '../../../../src/dataset/cooperative-task.ts';
import { diffDatasets } from '../../../../src/dataset/edit/diff-datasets.ts';
import { fixedClock } from '../../../../src/time/clock.ts';

test('sorting in steps gives what sorting at once gives, and keeps equal items in their order', () => {
  const item = fc.record({ key: fc.integer({ min: 0, max: 20 }), at: fc.nat() });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 400 }), (items) => {
      const compare = (a: { key: number }, b: { key: number }) => a.key - b.key;
      expect(runSync(sortTask(items, compare))).toEqual([...items].sort(compare));
    }),
  );
});

describe('the rows of a list', () => {
  const fileOf = (count: number) => {
    const organisations = Array.from({ length: count }, (_, index) => ({
      id: `o-${index}`,
      name: `Organisation ${count - index}`,
      kind: 'ngo',
    }));
    return openDataset({ ura: '1', language: 'en', organisations })!.dataset;
  };
  function listOf(count: number, canWait = true) {
    let updates = 0;
    const host = {
      addController: () => {},
      removeController: () => {},
      requestUpdate: () => void updates++,
      updateComplete: Promise.resolve(true),
    };
    const controller = new ListController(host, canWait);
    const dataset = fileOf(count);
    const context = {
      linked: linkOnce(dataset),
      locale: 'en' as const,
      clock: fixedClock('2026-11-28T12:00:00Z'),
    };
    const records = dataset.organisations;
    const list = {
      noun: 'organisations' as const,
      records,
      sort: 'name' as const,
      descending: false,
      weightOf: () => 0,
    };
    const rows = (text: string) => {
      controller.update(list, text, context, undefined);
      return controller.shown;
    };
    return { controller, rows, updates: () => updates };
  }

  test('are there at once in a short list', () => {
    const { rows } = listOf(40);
    expect(rows('').isBusy).toBe(false);
    expect(
      rows('')
        .rows.map(({ name }) => name)
        .slice(0, 3),
    ).toEqual(['Organisation 1', 'Organisation 2', 'Organisation 3']);
  });

  test('of a long list are left to the browser on a server, which cannot wait', () => {
    expect(listOf(20_000, false).rows('')).toEqual({ rows: [], isBusy: true });
    expect(listOf(40, false).rows('').rows).toHaveLength(40);
  });

  test('of a long list come in steps, and those before stay until then', async () => {
    const { controller, rows, updates } = listOf(20_000);
    expect(rows('')).toEqual({ rows: [], isBusy: true });
    await controller.ready;
    expect(updates()).toBe(1);
    const all = rows('');
    expect([all.rows.length, all.isBusy]).toEqual([20_000, false]);
    const first = rows('Organisation 1');
    const second = rows('Organisation 19999');
    if (second.isBusy) expect(second.rows).toBe(all.rows);
    await controller.ready;
    expect(first.rows.length).toBeGreaterThan(0);
    expect(rows('Organisation 19999').rows.map(({ id }) => id)).toEqual(['o-19999', 'o-1']);
  });
});

test('records that are the same in both files cost nothing to compare', () => {
  const organisations = Array.from({ length: 9 }, (_, index) => ({ id: `o-${index}`, name: `O ${index}` }));
  const before = { organisations } as never;
  const without = { organisations: organisations.filter((_, index) => index !== 4) } as never;
  const { added, removed, changed } = diffDatasets(before, without);
  expect([added.length, removed.map(({ record }) => record.id), changed.length]).toEqual([0, ['o-4'], 0]);
  const moved = { organisations: [...organisations].reverse() } as never;
  expect(diffDatasets(before, moved)).toEqual({ header: [], added: [], removed: [], changed: [] });
});
