import { camel, create, insertBefore, insertLine, pascal, title } from './edit.mjs';

/**
 * A format that is written. Until the code of the format is there, it writes the cells of a table
 * separated by tabs, so that the example and the test show how both are written.
 *
 * @param {string} name such as `geo-json`
 */
export function newFormat(name) {
  const to = `to${pascal(name)}`;
  const cell = `${pascal(name)}Cell`;
  create(
    `src/formats/${name}/${name}.ts`,
    `/** A cell of a table. */
export type ${cell} = string | number | null | undefined;

/** White space divides cells and rows, so a cell cannot contain it. */
const write = (cell: ${cell}): string =>
  typeof cell === 'string' || typeof cell === 'number' ? String(cell).replace(/[\\t\\r\\n]+/g, ' ') : '';

/**
 * Writes a table as ${title(name)}: name the standard and its version here. Never throws.
 *
 * @param columns the headings
 * @param rows the cells of each row, in the order of the headings; a missing cell is empty
 * @example
 * ${to}(['title', 'amount'], [['Kopshti', 3000.5]]); // 'title\\tamount\\nKopshti\\t3000.5\\n'
 */
export function ${to}(columns: readonly string[], rows: readonly (readonly ${cell}[])[]): string {
  const line = (cells: readonly ${cell}[]) => columns.map((_, index) => write(cells[index])).join('\\t');
  return [columns, ...rows].map((cells) => \`\${line(cells)}\\n\`).join('');
}
`,
  );
  create(
    `test/unit/formats/${name}.test.ts`,
    `import { describe, expect, test } from 'vitest';
import { ${to} } from '../../../src/formats/${name}/${name}.ts';

describe('${to}', () => {
  test('writes the headings, then a line for each row', () => {
    expect(${to}(['title', 'amount'], [['Kopshti', 3000.5]])).toBe('title\\tamount\\nKopshti\\t3000.5\\n');
  });

  test('leaves a missing cell empty, and a cell without a heading out', () => {
    expect(${to}(['a', 'b'], [[null], ['x', 'y', 'z']])).toBe('a\\tb\\n\\t\\nx\\ty\\n');
  });

  test('keeps a cell in its place, whatever it contains', () => {
    expect(${to}(['a', 'b'], [['x\\ty\\r\\nz', 1]])).toBe('a\\tb\\nx y z\\t1\\n');
  });
});
`,
  );
  create(
    `src/formats/${name}.ts`,
    `// \`ura/formats/${name}\`: writes ${title(name)}.
export { ${to}, type ${cell} } from './${name}/${name}.ts';
`,
  );
  insertLine('src/index.ts', /^export \* from '\.\/formats\//, `export * from './formats/${name}.ts';`);
  const entry = `"./formats/${name}": { "types": "./dist/formats/${name}.d.ts", "default": "./dist/formats/${name}.js" },`;
  insertBefore('package.json', /^ {4}"\.\/formats\/spreadsheet": /m, `    ${entry}\n`);
  for (const [path, list] of /** @type {const} */ ([
    ['test/unit/entries.test.ts', /(?<=^const FORMATS = \[[^\]]*)\]/m],
    ['test/contract/import-rules.ts', /(?<=^ {2}\.\.\.\['csv', [^\]]*)\]/m],
  ]))
    insertBefore(path, list, `, '${name}'`);
  insertBefore(
    'test/unit/entry-point.test.ts',
    /^ {2}toCsv: \[/m,
    `  ${to}: [fc.array(text), fc.array(fc.array(fc.oneof(text, number, fc.constantFrom(null, undefined))))],\n`,
  );
  insertBefore('CHANGELOG.md', /^### Changed/m, `- \`${to}\` writes ${title(name)}.\n\n`);
  return {
    tests: [
      `test/unit/formats/${name}.test.ts`,
      'test/unit/docs/comments.test.ts',
      'test/unit/entries.test.ts',
      'test/unit/entry-point.test.ts',
    ],
    next: [
      `Write the format in src/formats/${name}/${name}.ts, and name its standard with the version.`,
      `Test it against the standard's own files, if it has some.`,
      `If visitors download it, add it to the downloads in components/list/export-menu.ts.`,
      `Say in CHANGELOG.md what ${camel(to)} is for.`,
    ],
  };
}
