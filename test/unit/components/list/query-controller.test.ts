import { describe, expect, test, vi } from 'vitest';
import { QueryController } from '../../../../components/list/query-controller.ts';
import type { FilterDeclaration } from '../../../../components/list/filter-declaration.ts';

type Name = 'kind' | 'municipality';

function controller({ lock = '', kind }: { lock?: string; kind?: string } = {}) {
  const author = { kind, municipality: undefined as string | undefined };
  const changed = vi.fn();
  const filters: readonly FilterDeclaration<Name>[] = [
    { name: 'kind', preset: () => author.kind },
    { name: 'municipality', preset: () => author.municipality },
  ];
  const query = new QueryController<Name>({ filters: () => filters, lock: () => lock, changed });
  query.readPresets();
  return { query, author, changed };
}

describe('QueryController', () => {
  test('starts with the filters of the author', () => {
    const { query } = controller({ kind: 'ngo' });
    expect(query.query).toMatchObject({ kind: 'ngo', text: undefined });
    expect(query.isFiltered).toBe(true);
  });

  test('lets the visitor change a filter of the author and reports the change for the URL', () => {
    const { query, changed } = controller({ kind: 'ngo' });
    query.set('kind', '');
    query.words = ' help ';
    expect(query.value('kind')).toBeUndefined();
    expect([...query.changes]).toEqual([
      ['text', 'help'],
      ['kind', ''],
    ]);
    expect(changed).toHaveBeenCalledTimes(2);
  });

  test('keeps a locked filter when all are cleared', () => {
    const { query } = controller({ kind: 'ngo', lock: 'kind search' });
    query.set('municipality', 'xk-gjilan');
    query.clear();
    expect(query.stated).toEqual({ kind: 'ngo' });
    expect(query.isFiltered).toBe(false);
    expect(query.lockedQuery).toMatchObject({ kind: 'ngo' });
  });

  test('applies a filter that the author changes and keeps the others', () => {
    const { query, author } = controller();
    query.set('municipality', 'xk-gjilan');
    author.kind = 'media';
    expect(query.readPresets()).toEqual(['kind']);
    expect(query.readPresets()).toEqual([]);
    expect(query.stated).toEqual({ kind: 'media', municipality: 'xk-gjilan' });
  });

  test('restores filters from a URL, except locked ones', () => {
    const stated = new Map([
      ['text', 'q'],
      ['kind', 'media'],
      ['municipality', ''],
    ]);
    const open = controller({ kind: 'ngo' }).query;
    open.restore(stated);
    expect(open.stated).toEqual({ text: 'q', kind: 'media' });
    const locked = controller({ kind: 'ngo', lock: 'kind search' }).query;
    locked.restore(stated);
    expect(locked.stated).toEqual({ kind: 'ngo' });
  });
});
