// Writes dist/tokens.json: the custom properties of the elements in the format of the Design Tokens
// Community Group, for Figma and other tools. No package reads them from the manifest.
//   node scripts/tokens.mjs
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** @typedef {{ name: string, default?: string, description?: string }} CssProperty */

/**
 * The custom properties that a page can set.
 *
 * @param {any} manifest custom-elements.json
 * @returns {CssProperty[]}
 */
export function customProperties(manifest) {
  const all = manifest.modules.flatMap((/** @type {any} */ { declarations = [] }) =>
    declarations.flatMap((/** @type {any} */ each) => each.cssProperties ?? []),
  );
  return [...new Map(all.map((/** @type {CssProperty} */ each) => [each.name, each])).values()];
}

/** @param {string} hex such as `#0b7a3e` */
const colour = (hex) => ({
  colorSpace: 'srgb',
  components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
  alpha: 1,
  hex,
});

/**
 * The type and the value of a token. The format knows no value that depends on the page, such as
 * `currentColor` or `1em`: such a token has the value on a page with black text of 16 pixels.
 *
 * @param {string} name
 * @param {string} value
 */
function typed(name, value) {
  if (/^#[\da-f]{6}$/.test(value)) return { $type: 'color', $value: colour(value) };
  if (/^[\d.]+em$/.test(value))
    return { $type: 'dimension', $value: { value: parseFloat(value) * 16, unit: 'px' } };
  if (/weight/.test(name)) return { $type: 'fontWeight', $value: Number(value) };
  if (/font$/.test(name)) return { $type: 'fontFamily', $value: ['Noto Sans', 'sans-serif'] };
  if (/^[\d.]+$/.test(value)) return { $type: 'number', $value: Number(value) };
  const [, percent] = /currentColor (\d+)%/.exec(value) ?? [];
  if (percent) return { $type: 'color', $value: { ...colour('#000000'), alpha: Number(percent) / 100 } };
  return { $type: 'color', $value: colour(name === '--ura-on-accent' ? '#ffffff' : '#000000') };
}

/** @param {readonly CssProperty[]} properties */
export const designTokens = (properties) => ({
  $description: 'The custom properties of the elements of Ura, as they are without a page style.',
  ura: Object.fromEntries(
    properties.map(({ name, default: value = '', description = '' }) => [
      name.slice('--ura-'.length),
      {
        ...typed(name, value),
        $description: description,
        $extensions: { 'css.property': name, 'css.default': value },
      },
    ]),
  ),
});

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
  mkdirSync('dist', { recursive: true });
  writeFileSync('dist/tokens.json', `${JSON.stringify(designTokens(customProperties(manifest)), null, 2)}\n`);
}
