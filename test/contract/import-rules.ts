import { posix } from 'node:path';
import ts from 'typescript';

/** The folders of `src` in order: a folder imports only itself and those before it. */
export const SOURCE_FOLDERS = [
  'model',
  'language',
  'places',
  'time',
  'dataset',
  'view',
  'formats',
  'cli',
] as const;

/** The folders of `components` in order. Each element has its own folder in the last one. */
const COMPONENT_FOLDERS = ['core', 'controllers', 'templates', 'base', 'list', 'elements'];

/** Only entry points may re-export. */
const ENTRY_POINTS = [
  'src/index.ts',
  'src/deprecated.ts',
  'src/spreadsheet.ts',
  ...['model', 'language', 'dates', 'places', 'status', 'dataset', 'search'].map((name) => `src/${name}.ts`),
  ...['csv', 'html', 'icalendar', 'json-ld', 'snippet'].map((name) => `src/formats/${name}.ts`),
  'components/index.ts',
  'components/visitors.ts',
];

/** The single-file script imports an entry point. */
const SINGLE_FILE_SCRIPT = 'components/loader/all.ts';

/** The editor registers the widgets that its preview shows. */
const EDITOR = 'components/elements/editor/editor.define.ts';

/** The only other widget that a list may import is the card that it expands. */
const CARDS: Readonly<Record<string, string>> = {
  'call-list': 'grant-call',
  'member-directory': 'organisation-card',
  'project-list': 'project-card',
};

/** The only files that may read the clock and the custom element registry. */
const CLOCK = 'src/time/clock.ts';
const REGISTRY = 'components/core/define.ts';

export interface Violation {
  readonly file: string;
  readonly rule:
    | 'barrel'
    | 'clock'
    | 'ending'
    | 'outside'
    | 'unknown-folder'
    | 'node'
    | 'registry'
    | 'order'
    | 'undeclared-package'
    | 'unsafe-html'
    | 'widget'
    | 'zod';
  /** The import or the code that breaks the rule. */
  readonly text: string;
}

interface Import {
  readonly specifier: string;
  /** Whether it is a re-export. */
  readonly isReexport: boolean;
  readonly node: ts.Node;
}

function importsOf(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, node: ts.Node, isReexport = false) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      imports.push({ specifier: specifier.text, isReexport, node });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node, true);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      add(node.arguments[0], node);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, node);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return imports;
}

/** Whether an import is `import * as z`. Anything else keeps all of zod in the bundle. */
function isNamespaceImport(node: ts.Node): boolean {
  if (!ts.isImportDeclaration(node)) return false;
  const bindings = node.importClause?.namedBindings;
  return !node.importClause?.name && bindings !== undefined && ts.isNamespaceImport(bindings);
}

function brokenRule(file: string, target: string): Violation['rule'] | undefined {
  const [root, folder = ''] = file.split('/');
  const [targetRoot, targetFolder = ''] = target.split('/');
  if (targetRoot !== 'src' && targetRoot !== 'components') return 'outside';
  if (ENTRY_POINTS.includes(target))
    return file === SINGLE_FILE_SCRIPT || file === 'src/index.ts' ? undefined : 'barrel';
  if (root === 'src') {
    if (targetRoot !== 'src') return 'order';
    const to = SOURCE_FOLDERS.findIndex((each) => each === targetFolder);
    const from = ENTRY_POINTS.includes(file)
      ? SOURCE_FOLDERS.indexOf('formats')
      : SOURCE_FOLDERS.findIndex((each) => each === folder);
    return to <= from ? undefined : 'order';
  }
  if (targetRoot === 'src') return targetFolder === 'cli' ? 'order' : undefined;
  if (ENTRY_POINTS.includes(file)) return undefined;
  if (folder === 'loader') return undefined;
  if (COMPONENT_FOLDERS.indexOf(targetFolder) > COMPONENT_FOLDERS.indexOf(folder)) return 'order';
  const [element = '', targetElement = ''] = [file, target].map((path) => path.split('/')[2]);
  if (targetFolder !== 'elements' || targetElement === element) return undefined;
  if (file === EDITOR && target.endsWith('.define.ts')) return undefined;
  return CARDS[element] === targetElement ? undefined : 'widget';
}

/** Code that is allowed in one file only, or, for unsafe HTML, nowhere. */
function* restrictedCode(
  source: ts.SourceFile,
): Generator<{ rule: 'clock' | 'registry' | 'unsafe-html'; node: ts.Node }> {
  const found: { rule: 'clock' | 'registry' | 'unsafe-html'; node: ts.Node }[] = [];
  const isDate = (node: ts.Expression): boolean =>
    (ts.isIdentifier(node) && node.text === 'Date') ||
    (ts.isPropertyAccessExpression(node) && node.name.text === 'Date');
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'now' && isDate(node.expression))
      found.push({ rule: 'clock', node });
    if (ts.isNewExpression(node) && isDate(node.expression) && !node.arguments?.length)
      found.push({ rule: 'clock', node });
    if (ts.isCallExpression(node) && isDate(node.expression)) found.push({ rule: 'clock', node });
    if (ts.isIdentifier(node) && node.text === 'customElements')
      found.push({ rule: 'registry', node: node.parent });
    if (
      ts.isPropertyAccessExpression(node) &&
      /^(innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe)$/.test(node.name.text)
    ) {
      found.push({ rule: 'unsafe-html', node });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  yield* found;
}

/**
 * Checks the imports of the sources, and code that only one file may have.
 *
 * @param files the sources by their path from the root: `src/…` and `components/…`
 * @param dependencies the packages that package.json declares for those who install Ura
 */
export function findViolations(
  files: ReadonlyMap<string, string>,
  dependencies: readonly string[],
): Violation[] {
  const violations: Violation[] = [];
  for (const [file, text] of files) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const report = (rule: Violation['rule'], node: ts.Node) =>
      violations.push({ file, rule, text: node.getText(source).slice(0, 120) });

    const [root, folder] = file.split('/');
    const isKnownFolder =
      ENTRY_POINTS.includes(file) ||
      (root === 'src'
        ? SOURCE_FOLDERS.some((each) => each === folder)
        : folder === 'loader' || COMPONENT_FOLDERS.includes(folder ?? ''));
    if (!isKnownFolder) violations.push({ file, rule: 'unknown-folder', text: file });

    for (const { specifier, isReexport, node } of importsOf(source)) {
      if (isReexport && !ENTRY_POINTS.includes(file)) report('barrel', node);
      if (specifier.startsWith('.')) {
        if (!specifier.endsWith('.ts')) report('ending', node);
        const rule = brokenRule(file, posix.join(posix.dirname(file), specifier));
        if (rule) report(rule, node);
      } else if (specifier.startsWith('node:')) {
        if (!file.startsWith('src/cli/')) report('node', node);
      } else {
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
        if (!dependencies.includes(name)) report('undeclared-package', node);
        if (name === 'zod' && (specifier !== 'zod/mini' || !isNamespaceImport(node))) report('zod', node);
        if (/unsafe-(html|svg|mathml)/.test(specifier)) report('unsafe-html', node);
      }
    }
    for (const { rule, node } of restrictedCode(source)) {
      if (rule === 'clock' && file === CLOCK) continue;
      if (rule === 'registry' && file === REGISTRY) continue;
      report(rule, node);
    }
  }
  return violations;
}

/**
 * Finds import cycles, type-only imports included.
 *
 * @returns the files of each cycle, sorted; an empty list when there is none
 */
export function findCycles(files: ReadonlyMap<string, string>): string[][] {
  const targets = new Map<string, string[]>();
  for (const [file, text] of files) {
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
    const relative = importsOf(source).filter(({ specifier }) => specifier.startsWith('.'));
    targets.set(
      file,
      relative.map(({ specifier }) => posix.join(posix.dirname(file), specifier)),
    );
  }
  // Tarjan's algorithm: a strongly connected component with more than one file is a cycle.
  const cycles: string[][] = [];
  const order = new Map<string, number>();
  const stack: string[] = [];
  const connect = (file: string): number => {
    let low = order.size;
    order.set(file, low);
    stack.push(file);
    for (const target of targets.get(file) ?? []) {
      if (!targets.has(target)) continue;
      if (!order.has(target)) low = Math.min(low, connect(target));
      else if (stack.includes(target)) low = Math.min(low, order.get(target)!);
    }
    if (low === order.get(file)) {
      const component = stack.splice(stack.indexOf(file));
      if (component.length > 1 || targets.get(file)?.includes(file)) cycles.push(component.sort());
    }
    return low;
  };
  for (const file of targets.keys()) if (!order.has(file)) connect(file);
  return cycles;
}
