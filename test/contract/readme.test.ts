import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/source-paths.mjs';
import { instrument, promises } from '../unit/docs/run-example.ts';

// The README is the manual of the package, so what it says is tested: its code runs, and what it names is there.

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

/** The blocks of code of one language. */
const blocks = (language: string) => matches(readme, new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, 'gm'));

/** What stands between backticks in a text, blocks aside. */
const code = (text: string) => matches(text.replace(/^```[^]*?^```/gm, ''), /`([^`\n]+(?:\n[^`\n]+)?)`/g);

/** The rows of the table whose first column has this heading, each as its cells. */
function table(heading: string): string[][] {
  const [, rows = ''] =
    new RegExp(`^\\| ${heading} \\|.*\n\\|[ |-]+\\|\n((?:\\|.*\n)+)`, 'm').exec(readme) ?? [];
  return rows
    .trim()
    .split('\n')
    .map((row) => row.split('|').slice(1, -1));
}

/** The code that an element or its console names, in the sources of the elements. */
const sources = sourceFiles('components')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

describe('its code', () => {
  const library = blocks('js');

  test.each(library.map((block, at) => [at + 1, block] as const))(
    'block %i of JavaScript gives the results that it says',
    async (_at, block) => {
      // As it is written, in Node: `ura` is this package, as it was built.
      const imports = matches(block, /^(import .*)$/gm);
      const { script, count } = instrument(block.replace(/^import .*\n/gm, ''));
      const program = `
      ${imports.join('\n')}
      const outcomes = [];
      const saw = (at, value, meant) => { outcomes[at] = { value, meant }; };
      ${script}
      process.stdout.write('\\n' + JSON.stringify(outcomes));
    `;
      const { stdout } = await promisify(execFile)('node', [
        '--no-warnings',
        '--input-type=module',
        '--eval',
        program,
      ]);
      const outcomes = JSON.parse(stdout.split('\n').at(-1)!) as { value: unknown; meant: unknown }[];
      expect(outcomes).toHaveLength(count);
      for (const { value, meant } of outcomes) expect(value).toEqual(meant);
    },
  );

  test('promises results', () => {
    expect(library.length).toBeGreaterThan(0);
    expect(library.map(promises).every((count) => count > 0)).toBe(true);
  });

  test('in data is a file with nothing to find in it', async () => {
    const { checkDataset } = (await import(
      /* @vite-ignore */ pathToFileURL(resolve('dist/index.js')).href
    )) as typeof import('../../src/index.ts');
    const files = blocks('json');
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) expect(checkDataset(JSON.parse(file)).findings).toEqual([]);
  });

  test('for a page names elements and attributes that there are', () => {
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

  test('for a page is word for word what the builder would write', async () => {
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

describe('what it names', () => {
  test('as a command is a script of the package', () => {
    const named = matches(readme, /npm\s+run\s+([\w:-]+)/g);
    if (/npm start/.test(readme)) named.push('start');
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  test('as an element is one, with those attributes, and no element is passed over', () => {
    const rows = table('element').map(([element = '', , attributes = '']) => ({
      tag: code(element)[0]!,
      attributes: code(attributes),
    }));
    expect(sorted(rows.map(({ tag }) => tag))).toEqual(sorted(elements.keys()));
    const everywhere = code(/^\*\*Data\*\*[^]*?\n\n/m.exec(readme)?.[0] ?? '').filter((name) =>
      ['src', 'heading-level', 'timeout'].includes(name),
    );
    for (const { tag, attributes } of rows) {
      const own = names(elements.get(tag)!.attributes).filter((name) => !everywhere.includes(name));
      expect(sorted(attributes), tag).toEqual(sorted(own));
    }
  });

  test('as an event is one, with that detail, and no event is passed over', () => {
    const rows = table('event').map(([event = '', , detail = '']) => ({
      name: code(event)[0]!,
      detail: code(detail),
    }));
    const sent = [...elements.values()].flatMap(({ events }) => names(events));
    expect(sorted(rows.map(({ name }) => name))).toEqual(sorted(sent));
    for (const { name, detail } of rows) {
      const type = new RegExp(`'${name}': (\\w+);`).exec(sources)?.[1];
      const [, fields = ''] = new RegExp(`type ${type} = CustomEvent<\\{([^]*?)\\}>;`).exec(sources) ?? [];
      expect(sorted(matches(fields, /readonly (\w+)\??:/g)), name).toEqual(sorted(detail));
    }
  });

  test('as a code of the console is one, and no code is passed over', () => {
    const rows = table('code').flatMap(([cell = '']) => code(cell));
    const [, explained = ''] = /EXPLANATIONS[^=]*= \{([^]*?)\n\};/.exec(sources) ?? [];
    const reported = [
      ...matches(sources, /\breport\(\s*'([\w-]+)'/g),
      ...matches(explained, /^\s*'?([\w-]+)'?:/gm),
    ];
    // Only a program that gave a signal can abort, and no element gives one.
    expect(sorted(rows)).toEqual(sorted(reported.filter((code) => code !== 'aborted')));
  });

  test('as a custom property is one, with that default, and none is passed over', () => {
    const defaults = new Map(
      [...elements.values()].flatMap(({ cssProperties = [] }) =>
        cssProperties.map((each) => [each.name, each.default]),
      ),
    );
    const rows = table('token').map(([name = '', value = '']) => [code(name)[0], code(value)[0]]);
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

  test('as the oldest Node is what the package says', () => {
    expect(readme).toContain(`Node ${engines.node.replace('>=', '')} or newer`);
  });

  test('as a file or folder is there', () => {
    const isPath =
      /^(?!\.)[\w@.-]+(\/[\w.-]+)*\/$|^[\w@.-]+(\/[\w.-]+)+$|^[\w.-]+\.(js|ts|json|md|html|css|mjs)$|^NOTICE$/;
    const quoted = [...blocks('js'), ...blocks('sh')].flatMap((block) =>
      matches(block, /'((?:examples|src|dist)\/[^']+)'/g),
    );
    const all = [
      ...code(readme).flatMap((span) => [span, ...matches(span, /"([\w./-]+)"/g)]),
      ...quoted,
    ].filter((span) => isPath.test(span) && !/^(application|Europe)\//.test(span));
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
