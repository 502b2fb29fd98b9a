import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LAYERS } from '../../scripts/docs.mjs';

// The reference of the library as `npm run build:docs` makes it, in a temporary folder.

let folder: string;
let files: string[];
let output: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ura-reference-'));
  // Warnings are errors in the configuration, but not here, so that one of them does not fail every
  // test.
  const withoutErrors = ['treatWarningsAsErrors', 'treatValidationWarningsAsErrors'].flatMap((name) => [
    `--${name}`,
    'false',
  ]);
  const typedoc = await promisify(execFile)('node', [
    'node_modules/typedoc/bin/typedoc',
    '--options',
    'config/typedoc.config.mjs',
    '--out',
    folder,
    ...withoutErrors,
  ]).catch((error: { stdout: string; stderr: string }) => error);
  output = typedoc.stdout + typedoc.stderr;
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = () => files.filter((file) => file.endsWith('.html'));

test('it is generated without warnings', () => {
  expect(output.split('\n').filter((line) => /warning|error/i.test(line))).toEqual([]);
  expect(files).toContain('index.html');
});

/** The names that a module exports, found by its syntax alone. */
function exportedNames(path: string): string[] {
  const { statements } = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  return statements.flatMap((statement) => {
    if (ts.isExportDeclaration(statement)) {
      const { exportClause, moduleSpecifier } = statement;
      if (exportClause && ts.isNamedExports(exportClause))
        return exportClause.elements.map(({ name }) => name.text);
      return exportedNames(join(dirname(path), (moduleSpecifier as ts.StringLiteral).text));
    }
    const exported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!exported) return [];
    if (ts.isVariableStatement(statement)) {
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    }
    return [(statement as ts.DeclarationStatement).name!.text];
  });
}

test('it has a page for every export', () => {
  const wanted = new Set([
    ...exportedNames('src/index.ts').map((name) => `/ura.${name}.html`),
    ...exportedNames('components/index.ts').map((name) => `/ura_components.${name}.html`),
  ]);
  expect(wanted.size).toBeGreaterThan(150);
  expect([...wanted].filter((page) => !pages().some((file) => file.endsWith(page)))).toEqual([]);
});

test('it lists the layers in their order', () => {
  const module = read('modules/ura.html') + read('modules/ura_components.html');
  const places = Object.values(LAYERS).map((layer) => module.indexOf(`>${layer}<`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('it shows types by name, such as LocalText and OrganisationId in a call', () => {
  const text = read('types/ura.GrantCall.html').replace(/<[^>]+>/g, '');
  expect(text).toMatch(/title: ?(&nbsp;)?LocalText/);
  expect(text).toMatch(/funders\?: ?(&nbsp;)?OrganisationId\[\]/);
  expect(text).not.toContain('$brand');
});

test('it requests nothing from other hosts', () => {
  for (const file of pages()) {
    const external = read(file).match(
      /<(script|link|img|iframe|source)\b[^>]*\b(src|href)="(https?:)?\/\/[^"]*"/g,
    );
    expect(external, file).toBeNull();
  }
  for (const file of files.filter((each) => /\.(css|js)$/.test(each))) {
    expect(read(file).match(/@import|url\(["']?(https?:)?\/\/|fetch\(["'`]https?:/g), file).toBeNull();
  }
});

test('it is smaller than 6 MB', () => {
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(6_000_000);
});
