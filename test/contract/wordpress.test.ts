import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/source-paths.mjs';

// The WordPress plugin repeats in PHP what the elements define. This compares the two; the
// WordPress tests run the plugin.

const read = (path: string) => readFileSync(path, 'utf8');
const { version } = JSON.parse(read('package.json')) as { version: string };

/** The strings of a PHP function that returns a list, or lists by key. */
function listsOf(name: string): Map<string, string[]> {
  const [, body = ''] =
    new RegExp(`function ${name}\\(\\) \\{([^]*?)\\n\\}`).exec(
      read('examples/wordpress/ura/includes/widgets.php'),
    ) ?? [];
  const strings = (text: string) => [...text.matchAll(/'([^']+)'/g)].map(([, value = '']) => value);
  const rows = [...body.matchAll(/'([\w-]+)'\s*=> array\(([^)]*)\)/g)];
  return rows.length
    ? new Map(rows.map(([, key = '', list = '']) => [key, strings(list)]))
    : new Map([['', strings(body)]]);
}

const widgets = listsOf('ura_widgets');
const common = listsOf('ura_common_attributes').get('') ?? [];

/** The widgets of `ura.all.js`, with their attributes in the manifest. */
const visitors = [...read('components/visitors.ts').matchAll(/'\.\/elements\/([\w-]+)\/\1\.define\.ts'/g)]
  .map(([, name = '']) => name)
  .filter((name) => name !== 'data'); // shows nothing by itself

interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly { readonly name: string }[];
}
const { modules } = JSON.parse(read('custom-elements.json')) as {
  modules: { declarations?: Declaration[] }[];
};
const attributesOf = (widget: string) =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === `ura-${widget}`)
    ?.attributes?.map(({ name }) => name) ?? [];

describe('the allow-list', () => {
  test('has the widgets of the packaged script', () => {
    expect([...widgets.keys()].sort()).toEqual(visitors.sort());
    expect(widgets.size).toBeGreaterThan(10);
  });

  test.each([...widgets])('of %s has its attributes', (widget, own) => {
    expect([...own, ...common.filter((name) => name !== 'lang')].sort()).toEqual(attributesOf(widget).sort());
  });

  test('matches that of the loader', () => {
    const loader = sourceFiles('components/loader')
      .map((path) => read(path))
      .join('');
    const [, list = ''] = /ATTRIBUTES =[^']*'([^']+)'/.exec(loader) ?? [];
    const loaders = list.split(' ');
    const all = [...new Set([...widgets.values()].flat().concat(common))];
    expect(all.filter((name) => !loaders.includes(name))).toEqual([]);
    // The loader's other attributes belong to the elements that are not for visitors.
    const forEditors = ['data', 'data-health'].flatMap(attributesOf);
    expect(loaders.filter((name) => !all.includes(name) && !forEditors.includes(name))).toEqual([]);
  });

  test('has a name in four languages for each widget', () => {
    const texts = read('examples/wordpress/ura/includes/texts.php');
    for (const widget of widgets.keys())
      expect(texts, widget).toMatch(new RegExp(`'${widget}'\\s*=> array\\((?: '[^']+',){3} '[^']+' \\)`));
  });
});

test('the plugin uses the words of the elements', async () => {
  const texts = read('examples/wordpress/ura/includes/texts.php');
  for (const language of ['sq', 'sr-latn', 'en']) {
    const { calls } = (await import(`../../src/language/${language}/calls.ts`)) as {
      calls: { statuses: Record<string, string> };
    };
    for (const status of ['closed', 'cancelled', 'rolling'])
      expect(texts).toContain(`'${calls.statuses[status]}'`);
    const { calendar } = (await import(`../../src/language/${language}/calendar.ts`)) as {
      calendar: { months: readonly string[] };
    };
    expect(texts).toContain(`'${calendar.months.join(' ')}'`);
  }
});

test('the plugin has the version of the package everywhere', () => {
  const php = read('examples/wordpress/ura/ura.php');
  expect(php).toContain(` * Version:           ${version}\n`);
  expect(php).toContain(`define( 'URA_VERSION', '${version}' )`);
  expect(JSON.parse(read('examples/wordpress/ura/block/block.json'))).toMatchObject({ version });
  expect(read('examples/wordpress/ura/block/editor.asset.php')).toContain(`=> '${version}'`);
  expect(read('examples/wordpress/ura/readme.txt')).toContain(`Stable tag: ${version}\n`);
});

describe('the archive', () => {
  const files = unzipSync(readFileSync('dist/wordpress/ura.zip'));

  test('contains every file of the plugin unchanged', () => {
    const source = readdirSync('examples/wordpress/ura', { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).replaceAll('\\', '/'));
    expect(source.length).toBeGreaterThan(8);
    for (const path of source)
      expect(Buffer.from(files[path.replace('examples/wordpress/', '')] ?? []).toString(), path).toBe(
        read(path),
      );
  });

  test('pins the script that was built', () => {
    const script = files['ura/assets/ura.all.js'];
    expect(script && Buffer.from(script).equals(readFileSync('dist/cdn/ura.all.js'))).toBe(true);
    const hash = createHash('sha384').update(script!).digest('base64');
    const asset = Buffer.from(files['ura/assets/ura.asset.php']!).toString();
    expect(asset).toContain(`'integrity' => 'sha384-${hash}'`);
    expect(asset).toContain(`'version'   => '${version}'`);
    const editor = files['ura/assets/ura-editor.js'];
    expect(editor && Buffer.from(editor).equals(readFileSync('dist/cdn/ura-editor.js'))).toBe(true);
    expect(files['ura/assets/licences.txt']?.length).toBeGreaterThan(0);
  });
});
