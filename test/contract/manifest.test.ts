import { readFileSync } from 'node:fs';
import { dirname, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { outputOf, sourceFiles } from '../../scripts/source-paths.mjs';

// Compares custom-elements.json with the code: every feature of an element is documented, and
// nothing else is. The manifest's own tool reads the comments; this reads the code.

interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly fieldName?: string;
  readonly attribute?: string;
  readonly kind?: string;
}
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly members?: readonly Documented[];
  readonly attributes?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}
const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as {
  modules: { path: string; declarations?: Declaration[] }[];
};

const files = new Map(
  sourceFiles('components').map((path) => [
    path,
    ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true),
  ]),
);

/** All nodes of a tree that match. */
function nodes<Kind extends ts.Node>(root: ts.Node, is: (node: ts.Node) => node is Kind): Kind[] {
  const found: Kind[] = [];
  const visit = (node: ts.Node): void => {
    if (is(node)) found.push(node);
    ts.forEachChild(node, visit);
  };
  visit(root);
  return found;
}

const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first = '']) => first);
const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

/** The string literal at an index of the arguments of a call. */
const literal = (call: ts.CallExpression, index: number) => {
  const argument = call.arguments[index];
  return argument && ts.isStringLiteralLike(argument) ? argument.text : undefined;
};

interface Source {
  readonly file: ts.SourceFile;
  readonly class: ts.ClassDeclaration;
}

/** The source of each class. */
const classes = new Map<string, Source>(
  [...files.values()].flatMap((file) =>
    nodes(file, ts.isClassDeclaration).flatMap((each) =>
      each.name ? [[each.name.text, { file, class: each }] as const] : [],
    ),
  ),
);

/** A class and its base classes in this repository, itself first. */
function chain(name: string): Source[] {
  const source = classes.get(name);
  if (!source) return [];
  const parent = source.class.heritageClauses
    ?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    ?.types[0]?.expression.getText();
  return [source, ...(parent ? chain(parent) : [])];
}

/** The reactive properties of a class with their attributes. */
function properties({ class: element }: Source): { name: string; attribute: string | undefined }[] {
  return element.members.flatMap((member) => {
    const decorator = ts.canHaveDecorators(member)
      ? ts.getDecorators(member)?.find(({ expression }) => /^property\(/.test(expression.getText()))
      : undefined;
    if (!decorator || !member.name) return [];
    const name = member.name.getText();
    const options = decorator.expression.getText();
    const [given] = matches(options, /attribute: *('[^']*'|false)/g);
    return [
      { name, attribute: given === 'false' ? undefined : (given?.replaceAll("'", '') ?? name.toLowerCase()) },
    ];
  });
}

/** The names of the public fields of a class. */
const publicFields = ({ class: element }: Source) =>
  element.members.flatMap((member) => {
    const isField = ts.isPropertyDeclaration(member) || ts.isGetAccessor(member) || ts.isSetAccessor(member);
    const hidden = ts.ModifierFlags.NonPublicAccessibilityModifier | ts.ModifierFlags.Static;
    if (!isField || ts.getCombinedModifierFlags(member) & hidden || !ts.isIdentifier(member.name)) return [];
    return [member.name.text];
  });

/** The files of this repository that a file imports, with the imported names. */
function imports(file: ts.SourceFile): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { moduleSpecifier, importClause } of nodes(file, ts.isImportDeclaration)) {
    if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) continue;
    const path = posix.join(dirname(file.fileName), moduleSpecifier.text);
    const bindings = importClause?.namedBindings;
    const names =
      bindings && ts.isNamedImports(bindings) ? bindings.elements.map(({ name }) => name.text) : [];
    if (files.has(path)) found.set(path, names);
  }
  return found;
}

/** The markup in a file, or in some of its functions and the functions that they call. */
function markup(file: ts.SourceFile, only?: readonly string[]): string {
  if (!only) return file.text;
  const functions = new Map<string, ts.Node>();
  for (const each of nodes(file, ts.isFunctionDeclaration))
    if (each.name) functions.set(each.name.text, each);
  for (const each of nodes(file, ts.isVariableDeclaration)) functions.set(each.name.getText(), each);
  const reached = new Set<string>();
  const reach = (name: string): void => {
    const body = functions.get(name);
    if (!body || reached.has(name)) return;
    reached.add(name);
    for (const { text } of nodes(body, ts.isIdentifier)) reach(text);
  };
  only.forEach(reach);
  return [...reached].map((name) => functions.get(name)?.getText()).join('\n');
}

/**
 * The markup that an element can render: that of its classes and of the functions that they
 * import.
 */
function markupOf(name: string): string {
  const texts = new Set<string>();
  for (const { file } of chain(name)) {
    texts.add(markup(file));
    for (const [path, names] of imports(file)) {
      if (names.every((each) => classes.has(each))) continue; // covered by chain()
      texts.add(markup(files.get(path)!, names));
    }
  }
  return [...texts].join('\n');
}

/** The parts that an element declared: written out, or named in a call of the base's helpers for headings. */
function parts(name: string): string[] {
  const calls = nodes(classes.get(name)!.file, ts.isCallExpression);
  const named = calls.flatMap((call) => {
    const method = call.expression.getText();
    if (method === 'this.heading') return literal(call, 1) ?? [];
    return method === 'this.section' ? ['section'] : [];
  });
  return sorted([
    ...named,
    ...(/\bpen\.heading\(/.test(markupOf(name)) ? ['section'] : []),
    ...matches(markupOf(name), /\bpart="([^"$]+)"/g).flatMap((names) => names.split(' ')),
  ]);
}

/** What sends the event of a chosen record for a widget, if the widget uses it. */
const SELECTS = /\bthis\.(select|organisations?)\(/;

const events = (name: string) =>
  sorted(
    chain(name).flatMap(({ class: element }, _, classes) => {
      const isUsed = classes.some(
        (each) => each.class.name?.text !== 'Widget' && SELECTS.test(each.class.getText()),
      );
      return nodes(element, ts.isCallExpression).flatMap((call) => {
        const type = call.expression.getText() === 'send' ? literal(call, 1) : undefined;
        return type && (type !== 'ura-select' || isUsed) ? type : [];
      });
    }),
  );

const slots = (name: string) =>
  sorted(
    matches(markupOf(name), /<slot\b([^>]*)>/g).map(
      (attributes) => /name="([^"]*)"/.exec(attributes)?.[1] ?? '',
    ),
  );

/** The tokens that a text reads, with their fallback values. */
function tokens(text: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { index } of text.matchAll(/var\(--ura-/g)) {
    let depth = 0;
    let end = index;
    do {
      if (text[end] === '(') depth++;
      if (text[end] === ')') depth--;
      end++;
    } while (depth || text[end - 1] !== ')');
    const [, token = '', value = ''] = /^var\((--[\w-]+)(?:,\s*(.*))?\)$/s.exec(text.slice(index, end)) ?? [];
    found.set(token, [...(found.get(token) ?? []), value]);
  }
  return found;
}

/** The tokens in the styles of an element and in the styles that it shares. */
const tokensOf = (name: string) => {
  const styles = chain(name).flatMap(({ file }) => [
    file.text,
    ...[...imports(file).keys()]
      .filter((path) => path.endsWith('.styles.ts'))
      .map((path) => files.get(path)!.text),
  ]);
  return tokens(styles.join('\n'));
};

const defined = [...files.values()].flatMap((file) =>
  nodes(file, ts.isCallExpression).flatMap((call) =>
    call.expression.getText() === 'define' && literal(call, 0)
      ? [{ tag: literal(call, 0)!, name: call.arguments[1]!.getText() }]
      : [],
  ),
);
const declarations = manifest.modules.flatMap(({ path, declarations: all = [] }) =>
  all.map((declaration) => ({ path, ...declaration })),
);
const declarationOf = (tag: string) => declarations.find(({ tagName }) => tagName === tag);
const names = (documented: readonly Documented[] | undefined) =>
  sorted((documented ?? []).map(({ name }) => name));

test('the manifest has exactly the elements that are defined', () => {
  expect(defined.length).toBeGreaterThan(0);
  expect(sorted(declarations.flatMap(({ tagName }) => tagName ?? []))).toEqual(
    sorted(defined.map(({ tag }) => tag)),
  );
});

describe.each(defined.map(({ tag, name }) => [tag, name] as const))('<%s>', (tag, name) => {
  const declaration = declarationOf(tag);
  const declared = chain(name).flatMap(properties);

  test('is in a file of the package', () => {
    expect(declaration?.path).toBe(`dist/${outputOf(classes.get(name)!.file.fileName)}.js`);
    expect(declaration?.name).toBe(name);
  });

  test('documents its attributes', () => {
    const attributes = declared.flatMap(({ attribute }) => attribute ?? []);
    expect(attributes.length).toBeGreaterThan(0);
    expect(names(declaration?.attributes)).toEqual(sorted(attributes));
  });

  test('documents its properties', () => {
    const fields = declaration?.members?.filter(({ kind }) => kind === 'field');
    expect(names(fields)).toEqual(sorted(chain(name).flatMap(publicFields)));
    for (const { name: property, attribute } of declared)
      expect(fields?.find((field) => field.name === property)?.attribute, property).toBe(attribute);
  });

  test('documents its slots', () => {
    expect(names(declaration?.slots)).toEqual(slots(name));
  });

  test('documents its parts', () => {
    expect(names(declaration?.cssParts)).toEqual(parts(name));
  });

  test('documents its events', () => {
    expect(names(declaration?.events)).toEqual(events(name));
  });

  test('documents its tokens with their defaults', () => {
    const read = tokensOf(name);
    expect(names(declaration?.cssProperties)).toEqual(sorted(read.keys()));
    expect(read.size).toBeLessThanOrEqual(20);
    for (const { name: token, default: value = '' } of declaration?.cssProperties ?? [])
      expect(read.get(token), token).toContain(value);
  });

  test('describes each of them', () => {
    const all = [
      declaration?.attributes,
      declaration?.events,
      declaration?.slots,
      declaration?.cssParts,
      declaration?.cssProperties,
    ];
    const undocumented = [...all, declaration?.members].flatMap((list) =>
      (list ?? []).filter(({ description }) => !description),
    );
    expect(undocumented.map((each) => each.name)).toEqual([]);
    expect(declaration?.description).toMatch(/\S/);
  });
});

test('tokens are only read, never set', () => {
  const set = [...files.values()].flatMap((file) =>
    matches(file.text, /(?:^|[;{\s])(--ura-[\w-]+)\s*:/gm).map((token) => `${file.fileName} ${token}`),
  );
  expect(set).toEqual([]);
});

test('only the base element computes the name of a part', () => {
  const computed = [...files.values()].flatMap((file) =>
    matches(file.text, /\bpart=(\$\{[^}]*\})/g).map((expression) => `${file.fileName} ${expression}`),
  );
  expect(sorted(computed)).toEqual(['components/base/ura-element.ts ${name}']);
});
