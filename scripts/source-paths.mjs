// Maps source files to dist/, one file to one file. No package knows this layout:
//   src/language/locale.ts                      -> dist/language/locale.js
//   components/elements/data/data.ts            -> dist/components/elements/data/data.js
import { readdirSync } from 'node:fs';
import { dirname, join, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** @param {string} path */
const withSlashes = (path) => path.split(sep).join('/');

/**
 * The source files below a folder, sorted, without tests and declarations.
 *
 * @param {string} folder from the root of the project
 * @param {(path: string) => boolean} [wanted]
 */
export function sourceFiles(folder, wanted = () => true) {
  let names;
  try {
    names = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' });
  } catch {
    return [];
  }
  return names
    .map((name) => `${folder}/${withSlashes(name)}`)
    .filter((path) => path.endsWith('.ts') && !/\.(test|test-d|d)\.ts$/.test(path) && wanted(path))
    .sort();
}

/**
 * The modules of the package. The loader is not one: it is a script for pages with side effects.
 */
export const libraryFiles = () => [
  ...sourceFiles('src'),
  ...sourceFiles('components', (path) => !path.startsWith('components/loader/')),
];

/**
 * The path of a source file in dist/, without extension.
 *
 * @param {string} path of a source file, from the root or absolute
 */
export const outputOf = (path) =>
  withSlashes(relative(ROOT, resolve(ROOT, path)))
    .replace(/^src\//, '')
    .replace(/\.ts$/, '');

/**
 * The specifier of an import once both files are in dist/.
 *
 * @param {string} importer the absolute path of the source file with the import
 * @param {string} specifier the relative path that it imports, with `.ts`
 */
export function outputSpecifier(importer, specifier) {
  const path = posix.relative(
    posix.dirname(outputOf(importer)),
    outputOf(resolve(dirname(importer), specifier)),
  );
  return `${path.startsWith('.') ? '' : './'}${path}.js`;
}
