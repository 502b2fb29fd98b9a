// The manifest of the elements, for Storybook, editors and the reference.
import { posix } from 'node:path';
import { outputOf } from '../scripts/source-paths.mjs';

/**
 * The path of a source file in the package. A module that re-exports another has a relative path.
 */
const published = (path, importer) => {
  if (!path.endsWith('.ts')) return path;
  return `dist/${outputOf(path.startsWith('.') ? posix.join(posix.dirname(importer), path) : path.replace(/^\//, ''))}.js`;
};

/**
 * Reads the names of elements from `define('ura-…', UraClass)` in `<name>.define.ts`. The analyzer
 * only knows `customElements.define`.
 */
const namesFromDefine = () => {
  const names = new Map();
  return {
    name: 'names-from-define',
    collectPhase({ ts, node }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [name, element] = node.arguments;
      if (name && element && ts.isStringLiteral(name) && ts.isIdentifier(element))
        names.set(element.text, name.text);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const { declarations = [], exports = [], path } of customElementsManifest.modules) {
        for (const declaration of declarations) {
          const tagName = names.get(declaration.name);
          if (!tagName) continue;
          declaration.tagName = tagName;
          declaration.customElement = true;
          exports.push({
            kind: 'custom-element-definition',
            name: tagName,
            declaration: { name: declaration.name, module: path },
          });
        }
      }
    },
  };
};

/** Removes private members of classes from the manifest. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members &&= declaration.members.filter(
          // Members named by a symbol are internal to copies of Ura.
          ({ name, privacy }) => (privacy === undefined || privacy === 'public') && !name.startsWith('['),
        );
      }
    }
  },
});

/** Removes `undefined` from the types of attributes, since any attribute may be absent. */
const attributesWithoutUndefined = () => ({
  name: 'attributes-without-undefined',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const { attributes = [] } of declarations) {
        for (const attribute of attributes)
          if (attribute.type) attribute.type = { text: attribute.type.text.replace(/ \| undefined$/, '') };
      }
    }
  },
});

/** Names the types of events, such as `UraSelectEvent`, which `ura/components` exports. */
const typesOfEvents = () => ({
  name: 'types-of-events',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const { events = [] } of declarations) {
        for (const event of events)
          event.type = {
            text: `${event.name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())}Event`,
          };
      }
    }
  },
});

/**
 * Keeps only what describes the elements. Functions, base classes and the class that each feature
 * was inherited from are two thirds of the manifest, and nothing reads them.
 */
const elementsOnly = () => ({
  name: 'elements-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const module of customElementsManifest.modules) {
      module.declarations = (module.declarations ?? []).filter(({ tagName }) => tagName);
      for (const declaration of module.declarations)
        for (const list of [declaration.members, declaration.attributes, declaration.events])
          for (const each of list ?? []) delete each.inheritedFrom;
    }
    customElementsManifest.modules = customElementsManifest.modules.filter(
      ({ declarations }) => declarations.length,
    );
  },
});

/** Replaces paths of sources by those in dist/, which the package contains. */
const pathsOfThePackage = () => ({
  name: 'paths-of-the-package',
  packageLinkPhase({ customElementsManifest }) {
    const rewrite = (value, importer) => {
      if (typeof value !== 'object' || value === null) return;
      for (const key of ['path', 'module'])
        if (typeof value[key] === 'string') value[key] = published(value[key], importer);
      for (const inner of Object.values(value)) rewrite(inner, importer);
    };
    for (const module of customElementsManifest.modules) rewrite(module, module.path);
  },
});

export default {
  globs: ['components/**/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [
    namesFromDefine(),
    publicOnly(),
    attributesWithoutUndefined(),
    typesOfEvents(),
    elementsOnly(),
    pathsOfThePackage(),
  ],
};
