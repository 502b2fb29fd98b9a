import type { Query } from '../../src/dataset/search/types.ts';
import type { FilterDeclaration, Lockable } from './filter-declaration.ts';

/**
 * The element whose list is queried. Its fields are read lazily, since subclasses set them late.
 */
interface QueryHost<Name extends string> {
  readonly filters: () => readonly FilterDeclaration<Name>[];
  /** What the author locked, separated by spaces. */
  readonly lock: () => string | undefined;
  /** Returns the value that a text means: the id of a municipality of which it is a name. */
  readonly resolve?: (name: Name, text: string) => string;
  readonly changed: () => void;
}

type Values<Name extends string> = { readonly [F in Name]?: string | undefined };

/**
 * The query of a list: words and filters of the visitor over presets and locks of the author. It
 * does not depend on the data or the page.
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
    return this.resolved(name, this.values[name]);
  }

  private resolved(name: Name, text: string | undefined): string | undefined {
    const given = text?.trim();
    return given ? (this.host.resolve?.(name, given) ?? given) : undefined;
  }

  set(name: Name, value: string | undefined): void {
    this.values = { ...this.values, [name]: value || undefined };
    this.host.changed();
  }

  preset(name: Name): string | undefined {
    const filter = this.host.filters().find((each) => each.name === name);
    return this.resolved(name, filter?.preset());
  }

  isLocked(control: Lockable<Name>): boolean {
    return (this.host.lock() ?? '').split(/\s+/).includes(control);
  }

  /** The query of the visitor. */
  get query(): Query<Name> {
    return { text: this.words || undefined, ...this.fromFilters((name) => this.value(name)) } as Query<Name>;
  }

  /** The query if the visitor cleared everything: only locked filters stay. */
  get lockedQuery(): Query<Name> {
    return this.fromFilters((name) => (this.isLocked(name) ? this.preset(name) : undefined)) as Query<Name>;
  }

  /** Whether the query narrows the list beyond what is locked. */
  get isFiltered(): boolean {
    return (
      Boolean(this.words.trim()) ||
      this.host.filters().some(({ name }) => this.value(name) && !this.isLocked(name))
    );
  }

  /** All filters that are set, by name, as in the detail of `ura-filter`. */
  get stated(): Readonly<Record<string, string>> {
    const stated: Record<string, string> = {};
    if (this.words.trim()) stated['text'] = this.words.trim();
    for (const { name } of this.host.filters()) {
      const value = this.value(name);
      if (value) stated[name] = value;
    }
    return stated;
  }

  /** Takes over presets that the author changed, and returns the names of those filters. */
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

  /** Sets words and filters from an address. Filters that it does not name keep their presets. */
  restore(stated: ReadonlyMap<string, string>): void {
    this.values = this.fromFilters((name) =>
      this.isLocked(name) ? this.preset(name) : (stated.get(name) ?? this.preset(name)),
    );
    this.words = (!this.isLocked('search') && stated.get('text')) || '';
  }

  /**
   * The filters that differ from the presets, for an address. An empty value means a cleared
   * preset.
   */
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
