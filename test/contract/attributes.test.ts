import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attributesOf, WIDGET_ATTRIBUTES } from '../../src/formats/snippet/widget-attributes.ts';

// The builder and the doctor take the attributes from a table, which is compared here with the
// manifest.

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string; readonly description?: string }[];
}
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations?: Declaration[] }[];
};
/** The editor is no widget: nobody pastes it into a page with the builder. */
const EDITOR = 'ura-editor';
const elements = modules.flatMap(({ declarations = [] }) =>
  declarations.flatMap(({ tagName, attributes = [] }) =>
    tagName && tagName !== EDITOR ? [[tagName, attributes] as const] : [],
  ),
);

test('the table has each element and no other', () => {
  expect(elements.map(([name]) => name).sort()).toEqual(Object.keys(WIDGET_ATTRIBUTES).sort());
});

describe.each(elements)('%s', (name, attributes) => {
  const table = attributesOf(name);

  test('has the same attributes in the table as in the manifest', () => {
    const own = attributes.map((attribute) => attribute.name).filter((attribute) => attribute !== 'src');
    expect(Object.keys(table).sort()).toEqual(own.sort());
  });

  test('accepts only words that its description names', () => {
    for (const { name: attribute, description = '' } of attributes) {
      const takes = table[attribute];
      const words = typeof takes === 'object' && 'oneOf' in takes ? takes.oneOf : undefined;
      // A description that gives one word as an example ("as `ngo`") leaves the rest to the model.
      if (!words || /\bas `/.test(description) || attribute === 'kind' || attribute === 'heading-level')
        continue;
      const named = [...description.matchAll(/`([a-z-]+)`/g)].map(([, word = '']) => word);
      expect(
        words.filter((word) => !named.includes(word)),
        `${name} ${attribute}`,
      ).toEqual([]);
    }
  });
});
