import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/source-paths.mjs';
import { instrument, countResults } from '../unit/docs/run-example.ts';

// The README is the manual of the package, so this runs its code and checks that what it names
// exists.

const readme = readFileSync('README.md', 'utf8');
const { scripts, engines, exports } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
  exports: Record<string, string | { default: string }>;
};

interface Named {
  readonly name: string;
  readonly default?: string;
}
interface Declaration {
  readonly tagName?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
const { modules } = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { declarations?: Declaration[] }[];
};
const elements = new Map(
  modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap((each) => (each.tagName ? [[each.tagName, each] as const] : [])),
  ),
);
const names = (list: readonly Named[] = []) => list.map(({ name }) => name);
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first);
const sorted = (values: Iterable<string>) => [...new Set(values)].sort();

/** The code blocks in one language. */
const blocks = (language: string) => matches(readme, new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'));

/** The code spans of a text, without blocks. */
const code = (text: string) => matches(text.replace(/^```[^]*?^```/gm, ''), /`([^`\n]+(?:\n[^`\n]+)?)`/g);

/** The rows of the table whose first column has this heading, as cells. */
function table(heading: string): string[][] {
  const [, rows = ''] =
    new RegExp(`^\\| ${heading} \\|.*\n\\|[ |-]+\\|\n((?:\\|.*\n)+)`, 'm').exec(readme) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').slice(1, -1));
}

/** The source code of the elements, for event names and console codes. */
const sources = sourceFiles('components')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('code blocks', () => {
  const library = blocks('js');

  test.each(library.map((block, at) => [at + 1, block] as const))(
    'of JavaScript give the stated results: block %i',
    async (_at, block) => {
      // Runs the code as written. In Node, `ura` resolves to this package as it was built.
      const imports = matches(block, /^(import .*)$/gm);
      const { script, count } = instrument(block.replace(/^import .*\n/gm, ''));
      const program = `
      ${imports.join('\n')}
      const outcomes = [];
      const report = (at, value, expected) => { outcomes[at] = { value, expected }; };
      ${script}
      process.stdout.write('\\n' + JSON.stringify(outcomes));
    `;
      const { stdout } = await promisify(execFile)('node', [
        '--no-warnings',
        '--input-type=module',
        '--eval',
        program,
      ]);
      const outcomes = JSON.parse(stdout.split('\n').at(-1)!) as { value: unknown; expected: unknown }[];
      expect(outcomes).toHaveLength(count);
      for (const { value, expected } of outcomes) expect(value).toEqual(expected);
    },
  );

  test('of JavaScript state at least one result each', () => {
    expect(library.length).toBeGreaterThan(0);
    expect(library.map(countResults).every((count) => count > 0)).toBe(true);
  });

  test('of JSON are datasets without findings', async () => {
    const { checkDataset } = (await import(
      /* @vite-ignore */ pathToFileURL(resolve('dist/index.js')).href
    )) as typeof import('../../src/index.ts');
    const files = blocks('json');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(checkDataset(JSON.parse(file)).findings).toEqual([]);
  });

  test('are joined by a starter file with nothing wrong but the addresses to replace', async () => {
    const { checkDataset } = (await import(
      /* @vite-ignore */ pathToFileURL(resolve('dist/index.js')).href
    )) as typeof import('../../src/index.ts');
    const { dataset, findings } = checkDataset(
      JSON.parse(readFileSync('examples/data/starter.json', 'utf8')),
    );
    expect(readme).toContain('`examples/data/starter.json`');
    expect(findings.filter(({ code }) => code !== 'placeholder-link')).toEqual([]);
    expect([dataset.organisations, dataset.memberships, dataset.calls].map(({ length }) => length)).toEqual([
      2, 1, 1,
    ]);
  });

  test('of HTML use existing elements and attributes', () => {
    const tags = blocks('html').flatMap((block) => [
      ...block.matchAll(/<(ura-[a-z-]+|[a-z]+)((?:\s+[a-z-]+="[^"]*")*)\s*>/g),
    ]);
    const used = tags.flatMap(([, tag = '', text = '']) => {
      const given = matches(text, /([a-z-]+)="/g);
      if (tag.startsWith('ura-')) return [[tag, given] as const];
      const stripped = /data-ura="([^"]+)"/.exec(text)?.[1];
      return stripped
        ? [
            [
              `ura-${stripped}`,
              given.filter((name) => name !== 'data-ura').map((name) => name.replace(/^data-/, '')),
            ] as const,
          ]
        : [];
    });
    expect(used.length).toBeGreaterThan(1);
    for (const [tag, given] of used) {
      expect(elements.has(tag), tag).toBe(true);
      expect(names(elements.get(tag)!.attributes), tag).toEqual(expect.arrayContaining(given));
    }
  });

  test('of HTML are written exactly as the builder writes them', async () => {
    const { readSnippet, toSnippet } = (await import(
      /* @vite-ignore */ pathToFileURL(resolve('dist/index.js')).href
    )) as typeof import('../../src/index.ts');
    const lines = blocks('html').flatMap((block) =>
      block.split('\n').filter((line) => /^<(ura-|div data-ura)/.test(line)),
    );
    expect(lines.length).toBeGreaterThan(1);
    for (const line of lines) {
      const { snippet, faults } = readSnippet(line);
      expect(faults, line).toEqual([]);
      expect(toSnippet(snippet!)).toBe(line);
    }
  });
});

describe('names', () => {
  test('only scripts of the package as commands', () => {
    const named = matches(readme, /npm\s+run\s+([\w:-]+)/g);
    if (/npm start/.test(readme)) named.push('start');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('every element with its own attributes', () => {
    const rows = table('element').map(([element = '', , attributes = '']) => ({
      tag: code(element)[0]!,
      attributes: code(attributes),
    }));
    expect(sorted(rows.map(({ tag }) => tag))).toEqual(sorted(elements.keys()));
    const everywhere = code(/^\*\*Data\*\*[^]*?\n\n/m.exec(readme)?.[0] ?? '').filter((name) =>
      ['src', 'heading-level', 'timeout', 'max-bytes', 'max-age'].includes(name),
    );
    for (const { tag, attributes } of rows) {
      const own = names(elements.get(tag)!.attributes).filter((name) => !everywhere.includes(name));
      expect(sorted(attributes), tag).toEqual(sorted(own));
    }
  });

  test('every event with its detail', () => {
    const rows = table('event').map(([event = '', , detail = '']) => ({
      name: code(event)[0]!,
      detail: code(detail),
    }));
    const sent = [...elements.values()].flatMap(({ events }) => names(events));
    expect(sorted(rows.map(({ name }) => name))).toEqual(sorted(sent));
    for (const { name, detail } of rows) {
      const type = new RegExp(`'${name}': (\\w+);`).exec(sources)?.[1];
      const [, fields = ''] = new RegExp(`type ${type} = CustomEvent<([^]*?)^}?>;$`, 'm').exec(sources) ?? [];
      expect(sorted(matches(fields, /readonly (\w+)\??:/g)), name).toEqual(sorted(detail));
    }
  });

  test('every code that the console may show', () => {
    const rows = table('code').flatMap(([cell = '']) => code(cell));
    const [, explained = ''] = /EXPLANATIONS[^=]*= \{([^]*?)\n\};/.exec(sources) ?? [];
    const reported = [
      ...matches(sources, /\breport\(\s*'([\w-]+)'/g),
      ...matches(explained, /^\s*'?([\w-]+)'?:/gm),
    ];
    // Only a program that passes a signal can abort, and no element passes one.
    expect(sorted(rows)).toEqual(sorted(reported.filter((code) => code !== 'aborted')));
  });

  test('every custom property with its default', () => {
    const defaults = new Map(
      [...elements.values()].flatMap(({ cssProperties = [] }) =>
        cssProperties.map((each) => [each.name, each.default]),
      ),
    );
    const rows = table('token').map(([name = '', value = '']) => [
      code(name)[0],
      code(value)[0] ?? value.trim(),
    ]);
    expect(rows).toEqual([...defaults]);
    const count = defaults.size;
    const words = [
      'Ten',
      'Eleven',
      'Twelve',
      'Thirteen',
      'Fourteen',
      'Fifteen',
      'Sixteen',
      'Seventeen',
      'Eighteen',
      'Nineteen',
      'Twenty',
    ];
    expect(readme).toContain(`${words[count - 10]} \`--ura-*\` custom properties`);
  });

  test('the oldest Node that the package supports', () => {
    expect(readme).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
  });

  test('only files and folders that exist', () => {
    const isPath =
      /^(?!\.)[\w@.-]+(\/[\w.-]+)*\/$|^[\w@.-]+(\/[\w.-]+)+$|^[\w.-]+\.(js|ts|json|md|html|css|mjs)$|^NOTICE$/;
    const quoted = [...blocks('js'), ...blocks('sh')].flatMap((block) =>
      matches(block, /'((?:examples|src|dist)\/[^']+)'/g),
    );
    const all = [
      ...code(readme).flatMap((span) => [span, ...matches(span, /"([\w./-]+)"/g)]),
      ...quoted,
    ].filter((span) => isPath.test(span) && !/^(application|Europe)\/|^zod\/mini$/.test(span));
    const missing = sorted(all).filter((path) => {
      const own = path.replace(/^node_modules\/ura\//, '');
      const exported = exports[own.replace(/^ura\//, './')];
      if (own.startsWith('ura/') && exported)
        return !existsSync(typeof exported === 'string' ? exported : exported.default);
      return !existsSync(own) && !existsSync(`dist/cdn/${own}`);
    });
    expect(missing).toEqual([]);
    expect(all.length).toBeGreaterThan(10);
  });
});
