import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ROOMS } from '../../scripts/docs.mjs';

// The reference of the library, as `npm run build:docs` makes it, in a folder of its own.

let folder: string;
let files: string[];
let said: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ura-reference-'));
  // Warnings are errors in the configuration. Not here, so that one of them does not fail every test.
  const leniently = ['treatWarningsAsErrors', 'treatValidationWarningsAsErrors'].flatMap((name) => [
    `--${name}`,
    'false',
  ]);
  const typedoc = await promisify(execFile)('node', [
    'node_modules/typedoc/bin/typedoc',
    '--out',
    folder,
    ...leniently,
  ]).catch((error: { stdout: string; stderr: string }) => error);
  said = typedoc.stdout + typedoc.stderr;
  files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
}, 180_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const pages = () => files.filter((file) => file.endsWith('.html'));

test('it is made without a warning: no link leads nowhere, and nothing has no comment', () => {
  expect(said.split('\n').filter((line) => /warning|error/i.test(line))).toEqual([]);
  expect(files).toContain('index.html');
});

/** The names that a module exports, by its syntax alone: its own, and those that it passes on. */
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

test('it has a page for everything that is exported', () => {
  const wanted = new Set([
    ...exportedNames('src/index.ts').map((name) => `/ura.${name}.html`),
    ...exportedNames('components/index.ts').map((name) => `/ura_components.${name}.html`),
  ]);
  expect(wanted.size).toBeGreaterThan(150);
  expect([...wanted].filter((page) => !pages().some((file) => file.endsWith(page)))).toEqual([]);
});

test('it shows the rooms of the house, in their order', () => {
  const module = read('modules/ura.html') + read('modules/ura_components.html');
  const places = Object.values(ROOMS).map((room) => module.indexOf(`>${room}<`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('it calls types by their names: a call has a title that is LocalText, and a funder that is an OrganisationId', () => {
  const text = read('types/ura.GrantCall.html').replace(/<[^>]+>/g, '');
  expect(text).toMatch(/title: ?(&nbsp;)?LocalText/);
  expect(text).toMatch(/funders\?: ?(&nbsp;)?OrganisationId\[\]/);
  expect(text).not.toContain('$brand');
});

test('it asks nothing of another host', () => {
  for (const file of pages()) {
    const asked = read(file).match(
      /<(script|link|img|iframe|source)\b[^>]*\b(src|href)="(https?:)?\/\/[^"]*"/g,
    );
    expect(asked, file).toBeNull();
  }
  for (const file of files.filter((each) => /\.(css|js)$/.test(each))) {
    expect(read(file).match(/@import|url\(["']?(https?:)?\/\/|fetch\(["'`]https?:/g), file).toBeNull();
  }
});

test('it is small enough to put anywhere', () => {
  const bytes = files.reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
  expect(bytes).toBeLessThan(5_000_000);
});
