import type { Query } from '../../src/dataset/search/types.ts';
import type { FilterDeclaration, Lockable } from './filter-declaration.ts';

/** The element whose list is queried. Its fields are read when they are needed, since a subclass sets them late. */
interface QueryHost<Name extends string> {
  readonly filters: () => readonly FilterDeclaration<Name>[];
  /** What the author locked, separated by spaces. */
  readonly lock: () => string | undefined;
  readonly changed: () => void;
}

type Values<Name extends string> = { readonly [F in Name]?: string | undefined };

/**
 * What is asked of a list: the words and filters of the visitor, on top of the presets and locks of the author. It knows nothing
 * of the data and of the page.
 */
export class QueryController<Name extends string> {
  private readonly host: QueryHost<Name>;
  private text = '';
  private values: Values<Name> = {};
  private presets: Values<Name> = {};

  constructor(host: QueryHost<Name>) {
    this.host = host;
  }

  /** The words as the visitor typed them. */
  get words(): string {
    return this.text;
  }
  set words(words: string) {
    this.text = words;
    this.host.changed();
  }

  value(name: Name): string | undefined {
    return this.values[name] || undefined;
  }

  set(name: Name, value: string | undefined): void {
    this.values = { ...this.values, [name]: value || undefined };
    this.host.changed();
  }

  preset(name: Name): string | undefined {
    return this.host
      .filters()
      .find((filter) => filter.name === name)
      ?.preset();
  }

  isLocked(control: Lockable<Name>): boolean {
    return (this.host.lock() ?? '').split(/\s+/).includes(control);
  }

  /** What the visitor asks. */
  get query(): Query<Name> {
    return { text: this.words || undefined, ...this.values } as Query<Name>;
  }

  /** What would be asked if the visitor cleared everything: what the author locked stays. */
  get lockedQuery(): Query<Name> {
    return this.fromFilters((name) => (this.isLocked(name) ? this.preset(name) : undefined)) as Query<Name>;
  }

  /** Whether the visitor asks for less than everything. */
  get isFiltered(): boolean {
    return (
      Boolean(this.words.trim()) ||
      this.host.filters().some(({ name }) => this.value(name) && !this.isLocked(name))
    );
  }

  /** Everything that is asked, by name, as `ura-filter` tells it. */
  get stated(): Readonly<Record<string, string>> {
    const stated: Record<string, string> = {};
    if (this.words.trim()) stated['text'] = this.words.trim();
    for (const { name } of this.host.filters()) {
      const value = this.value(name);
      if (value) stated[name] = value;
    }
    return stated;
  }

  /** Takes over the presets that the author changed. @returns the names of those filters */
  readPresets(): readonly Name[] {
    const presets = this.fromFilters((name) => this.preset(name));
    const changed = this.host
      .filters()
      .map(({ name }) => name)
      .filter((name) => presets[name] !== this.presets[name]);
    this.presets = presets;
    if (changed.length)
      this.values = { ...this.values, ...Object.fromEntries(changed.map((name) => [name, presets[name]])) };
    return changed;
  }

  clear(): void {
    this.values = this.lockedQuery;
    this.words = '';
  }

  /** Sets words and filters as an address states them; for the others the presets count. */
  restore(stated: ReadonlyMap<string, string>): void {
    this.values = this.fromFilters((name) =>
      this.isLocked(name) ? this.preset(name) : (stated.get(name) ?? this.preset(name)),
    );
    this.words = (!this.isLocked('search') && stated.get('text')) || '';
  }

  /** What differs from the presets, for an address. An empty value says that the visitor cleared a preset. */
  get changes(): Map<string, string> {
    const changes = new Map<string, string>();
    if (this.words.trim()) changes.set('text', this.words.trim());
    for (const { name } of this.host.filters()) {
      const value = this.value(name) ?? '';
      if (value !== (this.preset(name) ?? '') && !this.isLocked(name)) changes.set(name, value);
    }
    return changes;
  }

  private fromFilters(valueOf: (name: Name) => string | undefined): Values<Name> {
    return Object.fromEntries(this.host.filters().map(({ name }) => [name, valueOf(name)])) as Values<Name>;
  }
}
