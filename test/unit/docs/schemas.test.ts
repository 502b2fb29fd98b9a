import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import * as model from '../../../src/model.ts';
import { runExample, withoutImports } from './run-example.ts';

const page = readFileSync('docs/schemas.md', 'utf8');
const examples = [...page.matchAll(/^## (.*)\n[^]*?```js\n([^]*?)```/gm)].map(([, name, code]) => [
  name,
  code,
]);

describe('the examples of docs/schemas.md run:', () => {
  test.each(examples)('%s', async (_name, code) => {
    const outcomes = await runExample(withoutImports(code!), { ...model, z });
    expect(outcomes.length).toBeGreaterThan(0);
    for (const { value, expected } of outcomes) expect(value).toEqual(expected);
  });

  test('one for each section', () => expect(examples).toHaveLength(4));
});
