// The custom elements manifest, written by `npm run build:manifest`. Without it, the tables are
// empty.
interface Declaration {
  readonly tagName?: string;
  readonly cssProperties?: readonly Token[];
}

/** A custom property that a page can set. */
export interface Token {
  readonly name: string;
  readonly default?: string;
  readonly description?: string;
}

const files = import.meta.glob<{
  readonly modules: readonly { readonly declarations?: readonly Declaration[] }[];
}>('../custom-elements.json', { eager: true, import: 'default' });

export const manifest = Object.values(files)[0];

/** The tokens of all widgets. */
export const tokens: readonly Token[] = [
  ...new Map(
    (manifest?.modules ?? [])
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap(({ tagName, cssProperties = [] }) => (tagName ? cssProperties : []))
      .map((token) => [token.name, token] as const),
  ).values(),
];
