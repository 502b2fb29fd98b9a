import { execFile } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { countResults, instrument } from '../unit/docs/run-example.ts';

// The code in the documents runs: JavaScript gives the stated results, JSON is read without
// findings, HTML names elements and attributes that exist, CSS names tokens that exist. The README
// has a test of its own.

const pages = readdirSync('docs', { recursive: true, encoding: 'utf8' })
  .map((name) => `docs/${name.replaceAll('\\', '/')}`)
  .filter((path) => path.endsWith('.md') && !/^docs\/(?:api|decisions)\//.test(path));

interface Block {
  readonly page: string;
  readonly code: string;
}

/** The code blocks of all pages in one language. */
const blocks = (language: string): Block[] =>
  pages.flatMap((page) =>
    [...readFileSync(page, 'utf8').matchAll(new RegExp(`^ *\`\`\`${language}\n([^]*?)^ *\`\`\``, 'gm'))].map(
      ([, code = '']) => ({ page, code }),
    ),
  );
const titleOf = (block: Block, at: number) => [`${block.page}, block ${at + 1}`, block] as const;

const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: {
    declarations?: {
      tagName?: string;
      attributes?: { name: string }[];
      cssParts?: { name: string }[];
      cssProperties?: { name: string }[];
    }[];
  }[];
};
const elements = new Map(
  modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((each) => (each.tagName ? [[each.tagName, each] as const] : [])),
  ),
);
const library = () =>
  import(/* @vite-ignore */ pathToFileURL(resolve('dist/index.js')).href) as Promise<
    typeof import('../../src/index.ts')
  >;

describe('JavaScript in the documents', () => {
  const examples = blocks('js');

  test('is there', () => {
    expect(examples.length).toBeGreaterThan(3);
  });

  test.each(examples.map(titleOf))('gives the stated results: %s', async (_, { code }) => {
    const imports = code.match(/^import .*$/gm) ?? [];
    expect(countResults(code.replace(/^import .*\n/gm, ''))).toBeGreaterThan(0);
    const { script, count } = instrument(code.replace(/^import .*\n/gm, ''));
    const program = `
      ${imports.join('\n')}
      const outcomes = [];
      const plain = (value) => (typeof value === 'string' ? value.replace(/\\u00a0|\\u202f/g, ' ') : value);
      const report = (at, value, expected) => { outcomes[at] = [plain(value), plain(expected)]; };
      ${script}
      process.stdout.write(JSON.stringify(outcomes));
    `;
    const { stdout } = await promisify(execFile)('node', ['--input-type=module', '--eval', program]);
    const outcomes = JSON.parse(stdout) as [unknown, unknown][];
    expect(outcomes).toHaveLength(count);
    for (const [value, expected] of outcomes) expect(value).toEqual(expected);
  });
});

test.each(
  blocks('json')
    .filter(({ code }) => code.includes('"ura":'))
    .map(titleOf),
)('a data file has no error: %s', async (_, { code }) => {
  const { checkDataset } = await library();
  expect(checkDataset(JSON.parse(code)).findings).toEqual([]);
});

test.each(blocks('json').map(titleOf))('JSON can be read: %s', (_, { code }) => {
  expect(() => void JSON.parse(code)).not.toThrow();
});

test.each(blocks('html').map(titleOf))('a line is as the builder writes it: %s', async (_, { code }) => {
  const { readSnippet, toSnippet } = await library();
  for (const line of code.split('\n').filter((each) => /^<(ura-|div data-ura)/.test(each))) {
    const { snippet, faults } = readSnippet(line);
    expect(faults).toEqual([]);
    expect(toSnippet(snippet!)).toBe(line);
  }
});

test.each(blocks('css').map(titleOf))('a style names what exists: %s', (_, { code }) => {
  const tokens = [...elements.values()].flatMap(({ cssProperties = [] }) =>
    cssProperties.map(({ name }) => name),
  );
  for (const [token] of code.matchAll(/--ura-[\w-]+/g)) expect(tokens).toContain(token);
  for (const [, tag = '', part] of code.matchAll(/(ura-[\w-]+)(?:::part\(([\w-]+)\))?(?=[\s,{])/g)) {
    if (code.includes(`--${tag}`)) continue;
    expect([...elements.keys()]).toContain(tag);
    if (part) expect((elements.get(tag)?.cssParts ?? []).map(({ name }) => name)).toContain(part);
  }
});

test.each(blocks('sh').map(titleOf))('a command exists, with its options: %s', async (_, { code }) => {
  for (const [, command = '', rest = ''] of code.matchAll(/^npx ura (\w+)(.*)$/gm)) {
    const { stdout } = await promisify(execFile)('node', [
      'dist/cli/ura.js',
      command,
      '--help',
      '--locale',
      'en',
    ]);
    for (const [option] of rest.matchAll(/--[\w-]+/g)) expect(stdout).toContain(option);
  }
});
