import { readSort, type Column } from '../../src/view/table.ts';
import { reportValue } from '../core/diagnose.ts';
import type { FilterField } from './filter-form.ts';

/** The attributes that the author of a page has set on a list. */
interface Presets {
  readonly filters: readonly {
    readonly name: string;
    readonly value: string | undefined;
    readonly field: FilterField | undefined;
    /** The values in the data. */
    readonly present: () => ReadonlyMap<string, number>;
  }[];
  readonly lock: string | undefined;
  readonly columns: readonly Column<never>[];
}

/** Reports on the console what the author asks for and a list does not have. */
export function reportPresets(list: HTMLElement & { sort?: string }, presets: Presets): void {
  const { filters, lock, columns } = presets;
  for (const { name, value, field, present } of filters) {
    if (!value || !field || field.all === undefined || present().get(value)) continue;
    const isNamed = (field.nameOf?.(value)?.text ?? value) !== value;
    // A year or currency without records is no mistake.
    if (isNamed || /^(?:\d{4}|[A-Z]{3})$/.test(value)) continue;
    reportValue(list, name, value, [...(field.order ?? []), ...present().keys()]);
  }
  const lockable = ['search', 'view', 'sort', 'download', ...filters.map(({ name }) => name)];
  for (const word of lock?.split(/\s+/) ?? [])
    if (word && !lockable.includes(word)) reportValue(list, 'lock', word, lockable);
  const { sort } = list;
  if (sort && columns.length && !readSort(sort, columns))
    reportValue(
      list,
      'sort',
      sort,
      columns.map(({ name }) => name),
    );
}
