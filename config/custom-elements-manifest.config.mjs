// The manifest of the elements: what Storybook, editors and the reference read.
import { posix } from 'node:path';
import { outputOf } from '../scripts/source-paths.mjs';

/** Where the package has a source file. What one module says of another is relative, where it passes on what that one exports. */
const published = (path, importer) => {
  if (!path.endsWith('.ts')) return path;
  return `dist/${outputOf(path.startsWith('.') ? posix.join(posix.dirname(importer), path) : path.replace(/^\//, ''))}.js`;
};

/** An element gets its name in `<name>.define.ts`, by `define('ura-…', UraClass)`: the analyzer knows only the browser's own way. */
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

/** What a class keeps to itself is no part of its manifest. */
const publicOnly = () => ({
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members &&= declaration.members.filter(
          // What has a symbol for its name is between copies of Ura.
          ({ name, privacy }) => (privacy === undefined || privacy === 'public') && !name.startsWith('['),
        );
      }
    }
  },
});

/** An attribute may always be absent: a table of attributes need not say so of each. */
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

/** The package has dist/, not the sources. */
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
  plugins: [namesFromDefine(), publicOnly(), attributesWithoutUndefined(), pathsOfThePackage()],
};
