import { OptionDefaults } from 'typedoc';
import { ROOMS, rooms } from '../scripts/docs.mjs';

// The reference of the library, from its comments: `npm run build:docs`. The elements are in it by their properties and methods; how they
// look and what a page writes is in Storybook.

/** @type {Partial<import('typedoc').TypeDocOptions>} */
export default {
  name: 'Ura',
  entryPoints: ['../src/index.ts', '../components/index.ts'],
  tsconfig: 'tsconfig.docs.json',
  plugin: [/** @type {any} */ (rooms)],
  out: '../docs/api',
  skipErrorChecking: true, // that is what `npm run typecheck` is for
  readme: '../README.md',
  includeVersion: true,
  // A room of the house is a category. The plugin tells it by the folder, so no comment has to.
  categorizeByGroup: false,
  categoryOrder: Object.values(ROOMS),
  navigation: { includeCategories: true, includeGroups: false, includeFolders: false },
  sort: ['source-order'],
  excludeExternals: true, // what Lit and the DOM give every element
  excludePrivate: true,
  excludeProtected: true,
  blockTags: [...OptionDefaults.blockTags, '@element', '@slot', '@fires', '@csspart', '@cssprop'],
  notRenderedTags: [...OptionDefaults.notRenderedTags, '@element'],
  disableSources: true, // there is no public address of the source to link to yet
  githubPages: false,
  hideGenerator: true, // no page of ours leads a reader elsewhere
  validation: {
    invalidLink: true,
    // Types that only spell out an exported one are shown where they are used.
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
