// The pages of the library by theme, from the doc blocks of what src/index.ts exports. TypeDoc
// groups by kind or module, and one page for each function is too much to read through.
import ts from 'typescript';
import { relative } from 'node:path';
import { ROOT } from '../source-paths.mjs';

/** A theme: where its files are, its title, and what it is for. */
export const THEMES = {
  model: [
    'src/model/',
    'The model',
    'The nouns: their schemas and types, and the fields of a form. A schema and its type share a name.',
  ],
  language: [
    'src/language/',
    'Language',
    'Dates, amounts, numbers, lists and alphabetical order, in every built-in language, without depending on what the browser knows.',
  ],
  places: [
    'src/places/',
    'Places',
    'The municipalities of Kosovo and Albania: their names in all languages, however they are typed.',
  ],
  time: [
    'src/time/',
    'Dates and status',
    'What is open, in progress or over, in its own time zone. Functions take a clock, so that a test can set the moment.',
  ],
  search: ['src/dataset/search/', 'Search', 'Search in each list, with the counts for filters.'],
  dataset: ['src/dataset/', 'The dataset', 'Check, link, load, inspect, merge and edit a data file.'],
  formats: [
    'src/formats/',
    'Formats',
    'CSV, iCalendar, JSON-LD, static HTML, spreadsheets and the line that a webmaster pastes.',
  ],
};

const LANGUAGE = ts.ScriptTarget.ES2022;

/** @param {readonly ts.SymbolDisplayPart[]} parts */
const plain = (parts) =>
  ts.displayPartsToString([...parts]).replace(/\{@link ([^}|]+?)\s*(?:\|[^}]*)?\}/g, '`$1`');

/** @type {(tags: readonly ts.JSDocTagInfo[]) => boolean} */
const areDeprecated = (tags) => tags.some(({ name }) => name === 'deprecated');

/** @type {(node: ts.SignatureDeclaration) => boolean} */
const isOlderForm = (node) => ts.getJSDocDeprecatedTag(node) !== undefined;

/**
 * Whether all of a symbol is deprecated. The tags of a symbol are those of all its signatures, of
 * which some may be older forms.
 *
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function isDeprecated(symbol, checker) {
  if (!areDeprecated(symbol.getJsDocTags(checker))) return false;
  const signatures = signaturesOf(symbol);
  return signatures.length === 0 || signatures.every(isOlderForm);
}

/**
 * The declared signatures of a function, without the one of its body where others stand before it.
 *
 * @param {ts.Symbol} symbol
 * @returns {readonly (ts.FunctionDeclaration | ts.ArrowFunction)[]}
 */
function signaturesOf(symbol) {
  const all = (symbol.declarations ?? []).flatMap((node) => {
    if (ts.isFunctionDeclaration(node)) return node;
    if (!ts.isVariableDeclaration(node) || !node.initializer) return [];
    return ts.isArrowFunction(node.initializer) ? node.initializer : [];
  });
  return all.length > 1 ? all.filter(({ body }) => !body) : all;
}

/**
 * A signature as TypeScript.
 *
 * @param {ts.FunctionDeclaration | ts.ArrowFunction} node
 */
function written(node) {
  const start = ts.isArrowFunction(node) ? node.parent.getStart() : node.getStart();
  const text = node.getSourceFile().text.slice(start, node.body?.getStart() ?? node.end);
  return ts.isArrowFunction(node)
    ? `const ${text.replace(/\s*=>\s*$/, ' => …;')}`
    : text.replace(/^export /, '').trim();
}

/** @returns {[place: string, text: string][]} */
export function libraryPages() {
  const entries = ['src/index.ts', 'src/spreadsheet.ts'];
  const program = ts.createProgram(entries, {
    target: LANGUAGE,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
    noEmit: true,
    strict: true,
    skipLibCheck: true,
    types: ['node'],
  });
  const checker = program.getTypeChecker();
  /** @type {Map<string, { name: string, entry: string, text: string, kind: string }[]>} */
  const pages = new Map(Object.keys(THEMES).map((theme) => [theme, []]));

  for (const entry of entries) {
    const source = program.getSourceFile(entry);
    const module = source && checker.getSymbolAtLocation(source);
    for (const exported of module ? checker.getExportsOfModule(module) : []) {
      const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const [declaration] = symbol.declarations ?? [];
      if (!declaration) continue;
      const file = relative(ROOT, declaration.getSourceFile().fileName).replaceAll('\\', '/');
      const theme = Object.entries(THEMES).find(([, [folder = '']]) => file.startsWith(folder))?.[0];
      if (!theme || file === 'src/deprecated.ts') continue;
      if (isDeprecated(symbol, checker)) continue;
      const isFunction = signaturesOf(symbol).length > 0;
      const isValue = Boolean(symbol.flags & ts.SymbolFlags.Value);
      pages.get(theme)?.push({
        name: exported.name,
        entry: entry === 'src/index.ts' ? 'ura' : 'ura/spreadsheet',
        kind: isFunction ? 'function' : isValue ? 'value' : 'type',
        text: isFunction ? describe(symbol, checker) : plain(symbol.getDocumentationComment(checker)),
      });
    }
  }

  const index = [
    '# The library by theme',
    '',
    'Everything is a pure function of plain values: `fetch` and the clock are passed in. Nothing throws on bad data, except functions named',
    '`parse…`. These pages are made from the comments of the code; the [API reference](/api/index.html){target="_self"} has every type.',
    '',
    ...Object.entries(THEMES).map(([theme, [, title, about]]) => `- [${title}](./${theme}.md): ${about}`),
    '',
  ].join('\n');
  return [
    ['library/index.md', index],
    ...[...pages].map(
      ([theme, names]) => /** @type {[string, string]} */ ([`library/${theme}.md`, pageOf(theme, names)]),
    ),
  ];
}

/**
 * @param {string} theme
 * @param {readonly { name: string, entry: string, text: string, kind: string }[]} names
 */
function pageOf(theme, names) {
  const [, title, about] = THEMES[/** @type {keyof typeof THEMES} */ (theme)];
  const sorted = [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
  const functions = sorted.filter(({ kind }) => kind === 'function');
  const others = sorted.filter(({ kind }) => kind !== 'function');
  return [
    `# ${title}`,
    '',
    about,
    '',
    ...functions.flatMap(({ name, entry, text }) => [
      `## ${name}`,
      '',
      ...(entry === 'ura' ? [] : [`From \`${entry}\`.`, '']),
      text,
      '',
    ]),
    ...(others.length
      ? [
          '## Values and types',
          '',
          '| name | what it is |',
          '| --- | --- |',
          ...others.map(
            ({ name, text }) =>
              `| \`${name}\` | ${escape(/^[^]*?\.(?=\s|$)/.exec(text)?.[0] ?? text)
                .replace(/\s+/g, ' ')
                .replaceAll('|', '\\|')} |`,
          ),
          '',
        ]
      : []),
  ].join('\n');
}

/** Escapes what Markdown or Vue would read as an element, outside of code. @param {string} text */
const escape = (text) =>
  text
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 ? part : part.replaceAll('<', '&lt;').replaceAll('{{', '&#123;&#123;')))
    .join('');

/**
 * The signature, the comment and the example of a function.
 *
 * @param {ts.Symbol} symbol
 * @param {ts.TypeChecker} checker
 */
function describe(symbol, checker) {
  const tags = symbol.getJsDocTags(checker);
  const all = (/** @type {string} */ name) =>
    tags.filter((tag) => tag.name === name).map(({ text = [] }) => plain(text).trim());
  const shown = signaturesOf(symbol).filter((node) => !isOlderForm(node));
  const parameters = all('param').map((text) => {
    const [, name = '', meaning = ''] = /^(\S+)\s*(?:- )?([^]*)$/.exec(text) ?? [];
    return `- \`${name}\`: ${escape(meaning).replace(/\s+/g, ' ')}`;
  });
  const returns = all('returns').map((text) =>
    `Returns ${escape(text).replace(/\s+/g, ' ')}.`.replace(/\.\.$/, '.'),
  );
  const throws = all('throws').map((text) =>
    `Throws ${escape(text).replace(/\s+/g, ' ')}.`.replace(/\.\.$/, '.'),
  );
  return [
    escape(plain(symbol.getDocumentationComment(checker))),
    '```ts\n' + shown.map(written).join('\n') + '\n```',
    ...(parameters.length ? [parameters.join('\n')] : []),
    ...returns,
    ...throws,
    ...all('example').map((example) => '```ts\n' + example.replace(/^```\w*\n|\n```$/g, '') + '\n```'),
  ]
    .filter(Boolean)
    .join('\n\n');
}
