// What the widgets for the loader share, in few files. esbuild cuts it into a chunk for each set of widgets that have something in common:
// some thirty, each a request, and each compressed by itself. Here what all need becomes one piece, which a page fetches once; the rest is
// copied into each file that uses it, without what that file does not use, as in the single files.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';

/**
 * From how many bytes on, before compression, a chunk is a piece. At 30,000 the base of the lists would be one too: a page with one list
 * would fetch 3 KB more, and each further list would cost 10 KB less.
 */
const LARGE = 45_000;

/** An element that is registered: that is done in one file alone, for a second class would be a second copy of Ura. */
const REGISTERS = /\("ura-[a-z-]+", ?\w+\)/;

const SHARED = /^shared-.*\.js$/;

/**
 * The names that a script imports, by the file beside it that has them.
 *
 * @param {string} text
 */
function importsOf(text) {
  /** @type {Map<string, string[]>} */
  const imports = new Map();
  for (const statement of ts.createSourceFile('', text, ts.ScriptTarget.ES2022).statements) {
    if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue;
    const named = statement.importClause?.namedBindings;
    const names = named && ts.isNamedImports(named) ? named.elements : [];
    imports.set(
      statement.moduleSpecifier.text.replace('./', ''),
      names.map(({ name, propertyName }) => (propertyName ?? name).text),
    );
  }
  return imports;
}

/**
 * A script as esbuild wrote it, and the widgets that need it.
 *
 * @typedef {{ name: string, text: string, imports: Map<string, string[]>, users: Set<string> }} Script
 */

/**
 * The scripts of a folder that its widgets need.
 *
 * @param {string} folder
 * @param {string[]} widgets
 */
function readScripts(folder, widgets) {
  /** @type {Map<string, Script>} */
  const scripts = new Map();
  const visit = (/** @type {string} */ name, /** @type {string} */ widget) => {
    let script = scripts.get(name);
    if (!script) {
      const text = readFileSync(join(folder, name), 'utf8');
      script = { name, text, imports: importsOf(text), users: new Set() };
      scripts.set(name, script);
    }
    if (script.users.has(widget)) return;
    script.users.add(widget);
    for (const each of script.imports.keys()) visit(each, widget);
  };
  for (const widget of widgets) visit(widget, widget);
  // `ura-data` shows nothing, so no page has it alone: it brings what all the others need.
  for (const { users } of scripts.values()) if (users.size === widgets.length - 1) users.add('ura-data.js');
  return scripts;
}

/** @type {(some: Set<string>, all: Set<string>) => boolean} */
const areAmong = (some, all) => [...some].every((each) => all.has(each));

/**
 * Writes the scripts of a folder anew, with few pieces in place of the many chunks.
 *
 * @param {string} folder
 */
export async function gatherPieces(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const scripts = readScripts(
    folder,
    names.filter((name) => !SHARED.test(name)),
  );
  const all = [...scripts.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
  // One version for all: what a browser has kept of one build must never meet a piece of another.
  const version = createHash('sha256')
    .update(all.map(({ name, text }) => name + text).join(''))
    .digest('hex')
    .slice(0, 8);
  const pieces = all
    .filter(({ name, text }) => SHARED.test(name) && (text.length >= LARGE || REGISTERS.test(text)))
    .sort((one, other) => other.users.size - one.users.size || other.text.length - one.text.length)
    .filter(
      ({ users }, index, sorted) =>
        sorted[index - 1]?.users.size !== users.size || !areAmong(users, sorted[index - 1]?.users ?? users),
    )
    .map(({ name, users }, index) => ({ name: `shared-${index + 1}-${version}.js`, users, root: name }));
  const widgets = all
    .filter(({ name }) => !SHARED.test(name))
    .map(({ name, users }) => ({ name, users, root: name }));

  /** @type {(name: string) => Script} */
  const scriptOf = (name) => {
    const script = scripts.get(name);
    if (!script) throw new Error(`${name} is not in ${folder}`);
    return script;
  };
  /**
   * The piece where a file finds a chunk: one with more widgets, which all use the chunk. There is no circle of imports then. Without one
   * the file has a copy.
   *
   * @type {(file: typeof pieces[number], chunk: string) => string | undefined}
   */
  const whereIs = (file, chunk) =>
    pieces.find(
      ({ users }) =>
        users.size > file.users.size && areAmong(file.users, users) && areAmong(users, scriptOf(chunk).users),
    )?.name;
  /** What the files before it import from a piece: chunks call all their exports `a`, `b` and so on. @type {Map<string, Set<string>>} */
  const wanted = new Map();
  const numbers = new Map(all.map(({ name }, index) => [name, index]));

  /** @param {typeof pieces[number]} file */
  async function write(file) {
    const contents = [`import"${file.root}"`, ...(wanted.get(file.name) ?? [])].join(';');
    const { outputFiles } = await build({
      stdin: { contents },
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      target: 'es2022',
      charset: 'utf8',
      legalComments: 'none',
      banner: { js: /^\/\*!.*?\*\//.exec(scriptOf(file.root).text)?.[0] ?? '' },
      plugins: [
        {
          name: 'pieces',
          setup({ onResolve, onLoad }) {
            onResolve({ filter: /\.js$/ }, ({ path, namespace, importer }) => {
              if (namespace === 'piece') return { path, external: true };
              const chunk = path.replace('./', '');
              const piece = chunk === file.root ? undefined : whereIs(file, chunk);
              // A module for each importer, since each imports other names.
              return piece
                ? { path: chunk, namespace: 'piece', suffix: `?${importer}`, pluginData: { piece, importer } }
                : { path: chunk, namespace: 'copy' };
            });
            onLoad({ filter: /./, namespace: 'copy' }, ({ path }) => ({ contents: scriptOf(path).text }));
            onLoad({ filter: /./, namespace: 'piece' }, ({ path, pluginData: { piece, importer } }) => {
              const list = scriptOf(importer).imports.get(path) ?? [];
              const from = wanted.get(piece) ?? new Set();
              wanted.set(piece, from);
              for (const name of list)
                from.add(`export{${name} as ${name}${numbers.get(path)}}from"${path}"`);
              const names = list.map((name) => `${name}${numbers.get(path)} as ${name}`);
              return {
                contents: names.length ? `export{${names.join(',')}}from"./${piece}"` : `import"./${piece}"`,
              };
            });
          },
        },
      ],
    });
    return { name: file.name, text: outputFiles[0]?.text ?? '' };
  }
  const written = [];
  for (const file of [...widgets, ...[...pieces].reverse()]) written.push(await write(file));
  for (const name of names) if (SHARED.test(name)) rmSync(join(folder, name));
  for (const { name, text } of written) writeFileSync(join(folder, name), text);
}
