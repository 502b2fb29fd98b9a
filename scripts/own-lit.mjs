// Lit leaves four names on the window of a page: three lists of versions, for a warning in its development build, and a table for a kind of
// decorators that Ura does not use. In the files for pages they are left out, so that the one global there is Ura's own; with them goes what
// nothing of Ura reaches: the code for those decorators, and what is said to who writes style sheets out of parts.
import { readFileSync } from 'node:fs';

/** What is in Lit's minified production files, by file, and what stands in its place. @type {Record<string, [RegExp, string][]>} */
const CHANGES = {
  'lit-html': [[/\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0']],
  'lit-element': [[/\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0']],
  'reactive-element': [
    [/\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[\d.]+"\)/, '0'],
    [/Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/, ''],
    [
      /const t=this\[Symbol\.metadata\];if\(null!==t\)\{const s=litPropertyMetadata\.get\(t\);.*?\}(?=this\.)/,
      '',
    ],
  ],
  'css-tag': [
    [/"CSSResult is not constructable[^"]*"/, ''],
    [/"Value passed to 'css' function [^"]*"\+t\+"[^"]*"/, ''],
  ],
  property: [[/"object"==typeof o\?r\(t,e,o\):/, '']],
};

/** @type {import('esbuild').Plugin} */
export const withoutLitsGlobals = {
  name: 'without-lits-globals',
  setup(build) {
    build.onLoad(
      {
        filter:
          /[\\/](lit-html[\\/]lit-html|lit-element[\\/]lit-element|reactive-element[\\/](?:reactive-element|css-tag)|decorators[\\/]property)\.js$/,
      },
      ({ path }) => {
        let contents = readFileSync(path, 'utf8');
        for (const [pattern, instead] of CHANGES[/([\w-]+)\.js$/.exec(path)?.[1] ?? ''] ?? []) {
          // Another version of Lit may be written otherwise: then this list is not true any more.
          if (!pattern.test(contents)) throw new Error(`${path} has nothing like ${pattern}`);
          contents = contents.replace(pattern, instead);
        }
        return { contents, loader: 'js' };
      },
    );
  },
};
