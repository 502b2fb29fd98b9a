// Copies the Markdown of the repository to where VitePress reads it, each language in a folder of
// its own, and adds the generated pages. VitePress cannot index generated routes for its search.
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { customProperties, designTokens } from '../tokens.mjs';
import { libraryPages } from './library.mjs';
import { widgetPages } from './widgets.mjs';

/** Where the pages are gathered, and where the site is built. */
export const PAGES = '.docs-pages';
export const SITE = 'docs-site';

/** The pages outside docs/, by their place on the site. */
const ROOT_PAGES = {
  'README.md': 'manual.md',
  'CHANGELOG.md': 'changelog.md',
  'CONTRIBUTING.md': 'contributing.md',
  'CODE_OF_CONDUCT.md': 'conduct.md',
  'SECURITY.md': 'security.md',
};

/** The Markdown files of docs/, from the root of the repository. */
export const docsFiles = () =>
  readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .map((name) => `docs/${name.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !/^docs\/(?:api|\.vitepress)\//.test(path))
    .sort();

/**
 * The place of a page on the site: a page in Albanian or Serbian in the folder of its language, and
 * the overview of a folder as its index.
 *
 * @param {string} path
 * @returns {string}
 */
export function placeOf(path) {
  const root = ROOT_PAGES[/** @type {keyof typeof ROOT_PAGES} */ (path)];
  if (root) return root;
  const [, language] = /\.(sq|sr)\.md$/.exec(path) ?? [];
  const place = path
    .replace(/^docs\//, '')
    .replace(/\.(?:sq|sr)\.md$/, '.md')
    .replace(/README\.md$/, 'index.md');
  return language ? `${language}/${place}` : place;
}

/**
 * The text of a page for the site: links lead to the pages of the site, and links to files that are
 * only in the repository become text.
 *
 * @param {string} path
 * @param {string} text
 * @param {(file: string) => void} needs is called with each picture and file that the page needs
 */
export function forSite(path, text, needs) {
  const place = placeOf(path);
  return text.replace(
    /(!?)\[((?:[^\]]|\](?!\())*)\]\((?!https?:|mailto:|#)([^)#\s]+)(#[^)\s]*)?\)/g,
    (whole, image, label, target, anchor = '') => {
      if (target.startsWith('/')) return whole;
      const file = posix.join(posix.dirname(path), target);
      if (isGenerated(file))
        return `[${label}](${posix.relative(posix.dirname(place), file.slice('docs/'.length))}${anchor})`;
      if (file.endsWith('.md') && existsSync(file) && (file.startsWith('docs/') || file in ROOT_PAGES)) {
        const link = posix.relative(posix.dirname(place), placeOf(file));
        return `[${label}](${link.startsWith('.') ? link : `./${link}`}${anchor})`;
      }
      if (file.startsWith('docs/') && existsSync(file)) {
        needs(file);
        const to = posix.relative(posix.dirname(place), file.slice('docs/'.length));
        const link = to.startsWith('.') ? to : `./${to}`;
        return image ? `![${label}](${link})` : `[${label}](/${file.slice(5)}){target="_self"}`;
      }
      return label;
    },
  );
}

/** @param {string} file a path below docs/ */
export const isGenerated = (file) => /^docs\/(?:widgets|library)\//.test(file);

/** Gathers the pages, and the files that the site serves as they are. */
export async function assemble() {
  rmSync(PAGES, { recursive: true, force: true });
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {(place: string, text: string) => void} */
  const write = (place, text) => {
    const to = join(PAGES, place);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  };
  for (const path of [...docsFiles(), ...Object.keys(ROOT_PAGES)])
    write(
      placeOf(path),
      forSite(path, readFileSync(path, 'utf8'), (file) => files.add(file)),
    );
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  for (const [place, text] of [...(await widgetPages(manifest)), ...libraryPages()]) write(place, text);

  for (const file of files) {
    cpSync(file, join(PAGES, file.slice('docs/'.length)));
    if (!/\.(?:png|svg)$/.test(file)) cpSync(file, join(PAGES, 'public', file.slice('docs/'.length)));
  }
  cpSync('dist/cdn', join(PAGES, 'public/ura'), { recursive: true });
  cpSync('examples/data/civil-society.json', join(PAGES, 'public/data/civil-society.json'));
  cpSync('examples/data/starter.json', join(PAGES, 'public/data/starter.json'));
  cpSync('examples/data/logos', join(PAGES, 'public/data/logos'), { recursive: true });
  cpSync('examples/styles/icon.svg', join(PAGES, 'public/icon.svg'));
  const tokens = designTokens(customProperties(manifest));
  write('public/tokens.json', `${JSON.stringify(tokens, null, 2)}\n`);
}
