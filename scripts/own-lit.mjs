// Lit leaves four names on the window of a page: three lists of versions, for a warning in its development build, and a table for a kind of
// decorators that Ura does not use. In the files for pages they are left out, so that the one global there is Ura's own.
import { readFileSync } from 'node:fs';

/** Each in Lit's minified production files, and what stands in its place. */
const GLOBALS = /** @type {const} */ ([
  [/\(\w+\.lit(?:Html|Element)Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/g, '0'],
  [
    /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/g,
    'const litPropertyMetadata=new WeakMap;',
  ],
]);

/** @type {import('esbuild').Plugin} */
export const withoutLitsGlobals = {
  name: 'without-lits-globals',
  setup(build) {
    build.onLoad(
      {
        filter:
          /[\\/](lit-html|lit-element|reactive-element)[\\/](lit-html|lit-element|reactive-element)\.js$/,
      },
      ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [pattern, instead] of GLOBALS) contents = contents.replace(pattern, instead);
        return { contents, loader: 'js' };
      },
    );
  },
};
