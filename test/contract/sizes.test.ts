import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import ts from 'typescript';
import { afterAll, describe, expect, test } from 'vitest';

/**
 * The most that a file may weigh, in bytes as they are sent. A ceiling is raised only together with the reason beside it.
 * Where the target is not reached yet, the ceiling stands at what is, and the test says by how much it misses.
 */
interface Ceiling {
  readonly ceiling: number;
  /** What we want to reach. */
  readonly target?: number;
  readonly reason: string;
}

interface Sizes {
  /** Files of dist/cdn by name, with commas where a page fetches several: brotli. Each is weighed with what it imports, which is fetched once. */
  readonly cdn: Readonly<Record<string, Ceiling>>;
  /** Names that somebody imports from `ura`, with commas between: what a bundler makes of it, minified: gzip. */
  readonly shaken: Readonly<Record<string, Ceiling>>;
}

const sizes = JSON.parse(readFileSync('test/contract/sizes.json', 'utf8')) as Sizes;
const report: Record<string, { size: number; ceiling: number; target?: number; gap?: number }> = {};

function expectBelow(name: string, size: number, { ceiling, target }: Ceiling) {
  report[name] = { size, ceiling, ...(target !== undefined && { target, gap: Math.max(0, size - target) }) };
  expect(size, `${name} has ${size} bytes`).toBeLessThanOrEqual(ceiling);
}

afterAll(() => {
  mkdirSync('reports', { recursive: true });
  writeFileSync('reports/sizes.json', `${JSON.stringify(report, null, 2)}\n`);
  console.table(report);
});

const scripts = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

/** A script and what it imports, and what that imports. */
function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const { importedFiles } = ts.preProcessFile(readFileSync(`dist/cdn/${name}`, 'utf8'), true, true);
  for (const { fileName } of importedFiles) withImports(posix.join(posix.dirname(name), fileName), found);
  return found;
}

describe('each file for pages stays below its ceiling', () => {
  test('and each has one', () => {
    const weighed = scripts.filter((name) => !name.startsWith('widgets/shared-'));
    const alone = Object.keys(sizes.cdn).filter((names) => !names.includes(', '));
    expect(alone.sort()).toEqual(weighed.sort());
  });

  for (const [names, ceiling] of Object.entries(sizes.cdn)) {
    test(names, () => {
      const found = new Set<string>();
      for (const name of names.split(', ')) withImports(name, found);
      let size = 0; // a file that is missing is a failure
      for (const each of found) size += brotliCompressSync(readFileSync(`dist/cdn/${each}`)).length;
      expectBelow(names, size, ceiling);
    });
  }
});

describe('a widget that the loader fetches', () => {
  const widgets = scripts.filter((name) => name.startsWith('widgets/ura-'));
  const pieces = (name: string) => [...withImports(name)].filter((each) => each !== name);

  test.each(widgets)('%s comes in few files, none of which waits for another', (name) => {
    const { importedFiles } = ts.preProcessFile(readFileSync(`dist/cdn/${name}`, 'utf8'), true, true);
    const named = new Set(importedFiles.map(({ fileName }) => posix.join('widgets', fileName)));
    expect(pieces(name).length).toBeLessThanOrEqual(2);
    expect(pieces(name).filter((each) => !named.has(each))).toEqual([]);
  });

  test.each(widgets)('%s weighs little more than the file of its own', (name) => {
    const weigh = (names: Iterable<string>) =>
      [...names].reduce((sum, each) => sum + brotliCompressSync(readFileSync(`dist/cdn/${each}`)).length, 0);
    const more = weigh(withImports(name)) - weigh([posix.basename(name)]);
    // A file of its own is cut closer: nobody else reads what is in it. `ura-data` brings what all others need; the card of a call is in a
    // file for itself and for the list.
    const most = { 'widgets/ura-data.js': 10_400, 'widgets/ura-call-list.js': 4_300 }[name] ?? 3_600;
    expect(more).toBeLessThanOrEqual(most);
  });

  test('brings no element that another file registers too', () => {
    const registered = scripts
      .filter((name) => name.startsWith('widgets/'))
      .flatMap(
        (name) => readFileSync(`dist/cdn/${name}`, 'utf8').match(/\("ura-[a-z-]+",(?:\w+\)|class\b)/g) ?? [],
      )
      .map((call) => call.replace(/,.*/, ')'));
    expect(registered.sort()).toEqual(widgets.map((name) => `("${posix.basename(name, '.js')}")`).sort());
  });

  test('brings no piece that no widget fetches', () => {
    const fetched = new Set(widgets.flatMap((name) => [...withImports(name)]));
    expect(scripts.filter((name) => name.startsWith('widgets/') && !fetched.has(name))).toEqual([]);
  });
});

/** What a bundler makes of an import of some names. */
async function shake(names: string): Promise<{ text: string; inputs: string[] }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: `export { ${names} } from './dist/index.js';`, resolveDir: resolve('.') },
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const [output] = Object.values(metafile.outputs);
  const inputs = Object.entries(output?.inputs ?? {}).filter(([, { bytesInOutput }]) => bytesInOutput > 0);
  return { text: outputFiles[0]?.text ?? '', inputs: inputs.map(([path]) => path) };
}

describe('who imports one thing gets that and no more', () => {
  for (const [names, ceiling] of Object.entries(sizes.shaken)) {
    test(names, async () => {
      const { text } = await shake(names);
      expectBelow(names, gzipSync(text, { level: 9 }).length, ceiling);
    });
  }

  test('a function of language brings no schema and no element', async () => {
    const { inputs } = await shake('fold');
    expect(inputs.filter((path) => path.includes('node_modules/'))).toEqual([]);
  });
});

test('the integrity that is published is that of the files', async () => {
  const { files, version } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
    version: string;
    files: Record<string, { integrity: string; bytes: number; brotli: number; gzip: number }>;
  };
  expect(version).toBe(JSON.parse(readFileSync('package.json', 'utf8')).version);
  expect(Object.keys(files).sort()).toEqual(scripts.sort());
  for (const [name, { integrity, bytes }] of Object.entries(files)) {
    const content = readFileSync(`dist/cdn/${name}`);
    const digest = Buffer.from(await crypto.subtle.digest('SHA-384', content)).toString('base64');
    expect({ integrity, bytes }, name).toEqual({ integrity: `sha384-${digest}`, bytes: content.length });
  }
});

test('every ceiling has its reason, and one above its target says how far', () => {
  for (const [name, { ceiling, target = Infinity, reason }] of Object.entries({
    ...sizes.cdn,
    ...sizes.shaken,
  })) {
    expect(reason.length, name).toBeGreaterThan(20);
    if (ceiling > target) expect(reason, name).toMatch(/\d+(\.\d)? KB above the target/);
  }
});
