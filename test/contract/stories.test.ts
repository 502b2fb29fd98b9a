import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { states } from '../../stories/states.ts';

/** The states that the stories of each widget show. */
const shown = new Map<string, string[]>();
for (const file of readdirSync('stories').filter((name) => name.endsWith('.stories.ts'))) {
  const text = readFileSync(`stories/${file}`, 'utf8');
  const widget = /show\('(ura-[a-z-]+)', name\)/.exec(text)?.[1];
  if (widget)
    shown.set(
      widget,
      [...text.matchAll(/\bof\('([a-z-]+)'\)/g)].map(([, name = '']) => name),
    );
}

describe('the table of states', () => {
  test('names each state of a widget once', () => {
    const names = states.map(({ widget, name }) => `${widget} ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test.each([...new Set(states.map(({ widget }) => widget))])(
    'has a story for each state of <%s>',
    (widget) => {
      const names = states.filter((state) => state.widget === widget).map(({ name }) => name);
      expect([...new Set(shown.get(widget))].sort()).toEqual(names.sort());
    },
  );
});
