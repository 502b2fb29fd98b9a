// Writes what frameworks and editors read about the elements, from custom-elements.json: types for
// JSX, Vue and Svelte, components for React, and data for VS Code and JetBrains. The packages for
// each of them are used where they exist; none writes the others, or types their events.
//   node scripts/frameworks.mjs
import { generateJsxTypes } from '@wc-toolkit/jsx-types';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './source-paths.mjs';

const DIST = join(ROOT, 'dist');
const OUTPUT = join(DIST, 'frameworks');

/**
 * @typedef {{ name: string, type: { text: string } }} Event
 * @typedef {{ name: string, tagName: string, description: string, events: Event[] }} Element
 */
// Each generator changes its manifest.
const readManifest = () => JSON.parse(readFileSync(join(ROOT, 'custom-elements.json'), 'utf8'));
/** @type {Element[]} */
const elements = readManifest().modules.flatMap(
  (/** @type {{ declarations: Element[] }} */ { declarations }) => declarations,
);
const eventTypes = [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => type.text)))].sort();

/** @param {string} tagName such as `ura-data` */
const definitionOf = (tagName) => tagName.replace(/^ura-(.*)$/, '../components/elements/$1/$1.define.js');

/**
 * Replaces what a pattern finds in the output of `@wc-toolkit/jsx-types`.
 *
 * @param {string} text
 * @param {RegExp} pattern
 * @param {string} replacement
 */
function replaceOnce(text, pattern, replacement) {
  if (!pattern.test(text)) throw new Error(`@wc-toolkit/jsx-types no longer writes ${pattern}`);
  return text.replace(pattern, () => replacement);
}

/** @param {string} text of a doc comment */
const comment = (text) =>
  text.replace(/^/gm, ' * ').replace(/ +$/gm, '').replace(/^/, '/**\n').concat('\n */');

/** The attributes, properties and events of each element, which all frameworks share. */
function writeElements() {
  const fileName = 'elements.d.ts';
  generateJsxTypes(readManifest(), {
    outdir: OUTPUT,
    fileName,
    componentTypePath: (_name, tagName = '') => definitionOf(tagName),
    stronglyTypedEvents: true,
  });
  const path = join(OUTPUT, fileName);
  /** @param {string} suffix */
  const propsByTag = (suffix) =>
    elements.map(({ name, tagName, description }) =>
      `${comment(description)}\n'${tagName}': ${name}${suffix};`.replace(/^/gm, '  '),
    );
  const byTag = `/** The attributes, properties and events of each element. */
export interface ElementProps {
${propsByTag('Props').join('\n')}
}

/** The same with the prefixes that Solid has. */
export interface SolidElementProps {
${propsByTag('SolidJsProps').join('\n')}
}

`;
  // The generated elements repeat the whole reference, for frameworks that may not be installed.
  // jsx.d.ts has them instead.
  let text = readFileSync(path, 'utf8');
  text = replaceOnce(text, /\/\*\*\n \* This type can be used to create scoped tags.*?\n};\n/s, '');
  text = replaceOnce(text, /export type CustomElements = .*?(?=export type CustomCssProperties)/s, byTag);
  text = replaceOnce(text, /declare module "react" .*/s, '');
  text = replaceOnce(text, /type BaseProps</, 'export type BaseProps<');
  text = replaceOnce(
    text,
    /(?<=\bref\?:) \(T \| \(\(e: T\) => void\)\)/,
    ' T | { current: T | null } | ((element: T | null) => void) | null',
  );
  text = replaceOnce(text, /(?<=\bstyle\?:) Record<string, string \| number>/, ' string | object');
  writeFileSync(
    path,
    `import type { ${eventTypes.join(', ')} } from '../components/core/events.js';\n${text}`,
  );
}

/** @param {string} name such as `ura-load`, which is `onUraLoad` in React */
const handlerName = (name) => `on-${name}`.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** Components by @lit/react. Each is a file, so that a bundler takes only those that are used. */
function writeReact() {
  const folder = join(OUTPUT, 'react');
  mkdirSync(folder, { recursive: true });
  const names = elements.map(({ name, tagName, description, events }) => {
    const file = tagName.replace('ura-', '');
    const definition = `../${definitionOf(tagName)}`;
    const handlers = events.map((event) => `    ${handlerName(event.name)}: '${event.name}',`);
    const types = events.map(({ type }) => type.text);
    writeFileSync(
      join(folder, `${file}.js`),
      `'use client';
import { createComponent } from '@lit/react';
import * as React from 'react';
import { ${name} as Element } from '${definition}';

export const ${name} = createComponent({
  react: React,
  tagName: '${tagName}',
  elementClass: Element,
  events: {
${handlers.join('\n')}
  },
});
`,
    );
    writeFileSync(
      join(folder, `${file}.d.ts`),
      `import type { EventName, ReactWebComponent } from '@lit/react';
import type { ${name} as Element } from '${definition}';
import type { ${types.join(', ')} } from '../../components/core/events.js';

${comment(description)}
export declare const ${name}: ReactWebComponent<
  Element,
  {
${events.map(({ name: event, type }) => `    ${handlerName(event)}: EventName<${type.text}>;`).join('\n')}
  }
>;
`,
    );
    return { name, file };
  });
  const exports = names.map(({ name, file }) => `export { ${name} } from './${file}.js';\n`).join('');
  writeFileSync(join(folder, 'index.js'), `'use client';\n${exports}`);
  writeFileSync(join(folder, 'index.d.ts'), exports);
}

/**
 * The first of each name. The generators list the tokens of each element, which are the same.
 *
 * @param {{ name: string }[]} entries
 */
const uniqueByName = (entries) =>
  entries.filter(({ name }, index) => entries.findIndex((entry) => entry.name === name) === index);

/** Data for VS Code and JetBrains, and the manifest itself without white space. */
function writeEditorData() {
  const options = { hideCssPropertiesDocs: true, hideLogs: true };
  /** @param {string} file @param {unknown} data */
  const write = (file, data) => writeFileSync(join(DIST, file), `${JSON.stringify(data)}\n`);
  write('custom-elements.json', readManifest());
  write('vscode.json', JSON.parse(getVsCodeHtmlCustomData(readManifest(), options)));
  const css = JSON.parse(getVsCodeCssCustomData(readManifest(), options));
  write('vscode-css.json', {
    ...css,
    properties: uniqueByName(css.properties),
    pseudoElements: uniqueByName(css.pseudoElements),
  });
  const { name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const webTypes = JSON.parse(getWebTypesData(readManifest(), { ...options, packageJson: false }));
  const { contributions } = webTypes;
  contributions.css = {
    properties: uniqueByName(contributions.css.properties),
    'pseudo-elements': uniqueByName(contributions.css['pseudo-elements']),
  };
  write('web-types.json', { ...webTypes, name, version });
}

mkdirSync(OUTPUT, { recursive: true });
writeElements();
for (const name of ['jsx', 'vue', 'svelte'])
  copyFileSync(join(ROOT, `config/frameworks/${name}.d.ts`), join(OUTPUT, `${name}.d.ts`));
// These have types only, but a bundler follows `import 'ura/jsx'`.
for (const name of ['elements', 'jsx', 'vue', 'svelte'])
  writeFileSync(join(OUTPUT, `${name}.js`), 'export {};\n');
writeReact();
writeEditorData();
