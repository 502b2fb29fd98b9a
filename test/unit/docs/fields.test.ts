import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldReferences, FILES } from '../../../scripts/fields.mjs';

test('the references of fields are generated from the current fields', async () => {
  const references = await fieldReferences();
  expect(Object.keys(references)).toEqual(Object.keys(FILES));
  for (const [path, text] of Object.entries(references)) expect(readFileSync(path, 'utf8')).toBe(text);
});
