import { OptionDefaults } from 'typedoc';
import { LAYERS, layersPlugin } from '../scripts/docs.mjs';

// The API reference, generated from comments by `npm run build:docs`. It has the properties and
// methods of the elements; Storybook shows their looks and markup.

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Ura',
  entryPoints: ['../src/index.ts', '../components/index.ts'],
  tsconfig: 'tsconfig.docs.json',
  plugin: [/** @type {any} */ (layersPlugin)],
  out: '../docs/api',
  skipErrorChecking: true, // `npm run typecheck` does this
  readme: '../README.md',
  favicon: '../examples/styles/icon.svg',
  includeVersion: true,
  // Each layer is a category. The plugin derives it from the folder, so comments need no tag.
  categorizeByGroup: false,
  categoryOrder: Object.values(LAYERS),
  navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
  sort: ['source-order'],
  excludeExternals: true, // members inherited from Lit and the DOM
  excludePrivate: true,
  excludeProtected: true,
  blockTags: [...OptionDefaults.blockTags, '@element', '@slot', '@fires', '@csspart', '@cssprop'],
  notRenderedTags: [...OptionDefaults.notRenderedTags, '@element'],
  disableSources: true, // there is no public address of the source to link to yet
  githubPages: false,
  hideGenerator: true, // no links to other sites
  validation: {
    invalidLink: true,
    // Types that only support an exported one are shown where they are used.
    notExported: false,
    notDocumented: true,
    invalidPath: true,
    rewrittenLink: true,
    unusedMergeModuleWith: true,
  },
  requiredToBeDocumented: ['Function', 'Variable', 'Class', 'Interface', 'TypeAlias'],
  treatWarningsAsErrors: true,
  treatValidationWarningsAsErrors: true,
};
