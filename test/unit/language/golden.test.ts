import { expect, it } from 'vitest';
import rows from '../../golden/language.json';
import { runLanguageTable, type GoldenRow } from '../../golden/run-language.ts';

it('formats every row of the golden table as expected', () => {
  const { compared, differences } = runLanguageTable(rows as GoldenRow[]);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(400);
});
