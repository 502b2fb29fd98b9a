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

/**
 * The files of this repository that a file imports, with the imported values by their local names.
 */
function imports(file: ts.SourceFile): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string>>();
  for (const { moduleSpecifier, importClause } of nodes(file, ts.isImportDeclaration)) {
    if (!ts.isStringLiteral(moduleSpecifier) || !moduleSpecifier.text.startsWith('.')) continue;
    const path = posix.join(dirname(file.fileName), moduleSpecifier.text);
    const bindings = importClause?.namedBindings;
    const isTypeOnly = importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    const elements = bindings && ts.isNamedImports(bindings) && !isTypeOnly ? [...bindings.elements] : [];
    const names = elements
      .filter((element) => !element.isTypeOnly)
      .map(({ name, propertyName }) => [name.text, (propertyName ?? name).text] as const);
    if (files.has(path)) found.set(path, new Map(names));
  }
  return found;
}

/** The functions, constants and classes at the top of a file, by name. */
const declarationsIn = (file: ts.SourceFile): Map<string, ts.Node> =>
  new Map(
    file.statements.flatMap((statement): [string, ts.Node][] => {
      if (ts.isVariableStatement(statement))
        return statement.declarationList.declarations.map((each) => [each.name.getText(), each]);
      const isNamed = ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement);
      return isNamed && statement.name ? [[statement.name.text, statement]] : [];
    }),
  );

/**
 * The methods of a base class that Lit and the browser call. All others are followed only if used.
 */
const LIFECYCLE = new Set(['connectedCallback', 'disconnectedCallback', 'willUpdate', 'updated', 'render']);

/**
 * Members that pass functions of a base class to templates. The templates show whether they are
 * used.
 */
const CONTEXTS = new Set(['renderContext', 'viewHost', 'currentContext']);

/**
 * The code that an element can run: its class, and what that uses of its base classes and of
 * imported files.
 */
function reachable(name: string): ReadonlySet<ts.Node> {
  const found = new Set<ts.Node>();
  const sources = chain(name);
  const membersNamed = (member: string) =>
    sources.flatMap(({ file, class: element }) =>
      element.members
        .filter((each) => each.name?.getText() === member && !CONTEXTS.has(member))
        .map((node) => ({ file, node })),
    );
  const follow = (node: ts.Node, file: ts.SourceFile): void => {
    if (found.has(node)) return;
    found.add(node);
    const local = declarationsIn(file);
    const imported = imports(file);
    for (const { text, parent } of nodes(node, ts.isIdentifier)) {
      if (ts.isPropertyAccessExpression(parent) && parent.name.text === text) {
        if (/^(this|super)$/.test(parent.expression.getText()))
          for (const member of membersNamed(text)) follow(member.node, member.file);
        continue;
      }
      const declared = local.get(text);
      // The classes of the chain are followed member by member.
      if (declared && !sources.some((source) => source.class === declared)) follow(declared, file);
      for (const [path, names] of imported) {
        const target = files.get(path)!;
        const exported = declarationsIn(target).get(names.get(text) ?? '');
        if (exported && !sources.some((source) => source.class === exported)) follow(exported, target);
      }
    }
  };
  for (const [index, { file, class: element }] of sources.entries())
    for (const member of element.members)
      if (index === 0 || ts.isConstructorDeclaration(member) || LIFECYCLE.has(member.name?.getText() ?? ''))
        follow(member, file);
  return found;
}

const reached = new Map<string, ReadonlySet<ts.Node>>();
const codeOf = (name: string) => {
  if (!reached.has(name)) reached.set(name, reachable(name));
  return [...reached.get(name)!];
};
const callsOf = (name: string) => codeOf(name).flatMap((node) => nodes(node, ts.isCallExpression));

/** The markup that an element can render. */
const markupOf = (name: string) =>
  codeOf(name)
    .map((node) => node.getText())
    .join('\n');

/** The parts of an element: written out, or named in a call that renders a heading. */
function parts(name: string): string[] {
  const headings = callsOf(name).flatMap((call) => {
    const callee = call.expression.getText();
    if (/^(this\.heading|renderHeading)$/.test(callee)) return literal(call, 1) ?? [];
    return /\.heading$/.test(callee) ? ['section'] : [];
  });
  return sorted([
    ...headings,
    ...matches(markupOf(name), /\bpart="([^"$]+)"/g).flatMap((names) => names.split(' ')),
  ]);
}

/** The calls with which an element or a template sends `ura-select`. */
const SELECTS = /\.(select|organisations?)$/;

const events = (name: string) =>
  sorted(
    callsOf(name).flatMap((call) => {
      const callee = call.expression.getText();
      const type = callee === 'send' ? literal(call, 1) : undefined;
      return type ?? (SELECTS.test(callee) ? 'ura-select' : []);
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
  for (const { index } of text.matchAll(/var\(\s*--ura-/g)) {
    let depth = 0;
    let end = index;
    do {
      if (text[end] === '(') depth++;
      if (text[end] === ')') depth--;
      end++;
    } while (depth || text[end - 1] !== ')');
    const [, token = '', value = ''] =
      /^var\(\s*(--[\w-]+)(?:,\s*(.*))?\)$/s.exec(text.slice(index, end)) ?? [];
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
    for (const { name: token, default: value = '' } of declaration?.cssProperties ?? []) {
      const fallbacks = read.get(token) ?? [];
      // A default that is computed from another token is described in words.
      const isComputed = fallbacks.some((fallback) => fallback.includes('from var('));
      if (isComputed) expect(value, token).toMatch(/^[a-z]+( [a-z]+)+$/);
      else expect(fallbacks, token).toContain(value);
    }
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
  expect(sorted(computed)).toEqual(['components/templates/heading.ts ${name}']);
});
