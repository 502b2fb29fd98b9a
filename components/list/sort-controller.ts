import type { Locale } from '../../src/language/locale.ts';
import { listMessages } from '../../src/language/messages/lists.ts';
import { readSort, sortByColumn, writeSort, type Column, type Sort } from '../../src/view/table.ts';

/** The element whose table is sorted. Its columns depend on the data and the language. */
interface SortHost {
  readonly columns: () => readonly Column<never>[];
  /** The order that the author set, and that without one. */
  readonly presets: () => readonly (string | undefined)[];
  readonly isLocked: () => boolean;
  readonly locale: () => Locale;
  readonly changed: () => void;
}

/** The order of a table: that of the visitor, or else of the author. */
export class SortController {
  private readonly host: SortHost;
  private chosen: string | undefined;

  constructor(host: SortHost) {
    this.host = host;
  }

  /** The order of the author. */
  private get preset(): Sort | undefined {
    const columns = this.host.columns();
    for (const written of this.host.presets()) {
      const sort = readSort(written, columns);
      if (sort) return sort;
    }
    return undefined;
  }

  get current(): Sort | undefined {
    const columns = this.host.columns();
    const chosen = this.host.isLocked() ? undefined : readSort(this.chosen, columns);
    return chosen ?? this.preset;
  }

  /** The order in words, for screen readers: `Sort by: Amount, descending`. */
  get text(): string | undefined {
    const { current } = this;
    const column = current && this.host.columns().find(({ name }) => name === current.by);
    const messages = listMessages(this.host.locale());
    return column && `${messages.sortBy}: ${column.label}, ${messages[current.direction]}`;
  }

  /**
   * Sorts by a column; undefined if visitors must not. The first press gives the direction that
   * readers expect first, the second the other one, and the third the order of the author.
   */
  get press(): ((name: string) => void) | undefined {
    return this.host.isLocked() ? undefined : (name) => this.sortBy(name);
  }

  private sortBy(name: string): void {
    const columns = this.host.columns();
    const first = readSort(name, columns);
    const { current } = this;
    const { preset } = this;
    if (!first) return;
    const opposite = { by: name, direction: OPPOSITE[first.direction] };
    const next =
      current?.by !== name
        ? first
        : current.direction === first.direction
          ? opposite
          : preset?.by === name
            ? first
            : preset;
    this.chosen = next && !isSame(next, preset) ? writeSort(next, columns) : undefined;
    this.host.changed();
  }

  /** The records in this order; without one, in their own. */
  apply<Item>(items: readonly Item[], columns: readonly Column<Item>[]): readonly Item[] {
    return sortByColumn(items, this.current, columns, this.host.locale());
  }

  /** Takes over the order from the address of the page. */
  restore(stated: string | undefined): void {
    this.chosen = stated;
  }

  /** The order for an address, if it is not that of the author. */
  get stated(): string | undefined {
    const { current } = this;
    const columns = this.host.columns();
    return current && !isSame(current, this.preset) ? writeSort(current, columns) : undefined;
  }
}

const OPPOSITE = { ascending: 'descending', descending: 'ascending' } as const;

const isSame = (sort: Sort, other: Sort | undefined): boolean =>
  sort.by === other?.by && sort.direction === other.direction;
