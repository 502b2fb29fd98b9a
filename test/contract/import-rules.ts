import { posix } from 'node:path';
import ts from 'typescript';

/** The rooms of `src`, in their order: a room imports only itself and the rooms to its left. */
export const ROOMS = ['model', 'language', 'places', 'time', 'dataset', 'view', 'formats', 'cli'] as const;

/** The rooms of `components`, in their order. An element has a folder of its own in the last one. */
const LAYERS = ['core', 'controllers', 'templates', 'base', 'list', 'elements'];

/** The files that gather the others: the entry points of the library and of the elements, and the elements of one file for pages. */
const ENTRY_POINTS = ['src/index.ts', 'src/deprecated.ts', 'components/index.ts', 'components/visitors.ts'];

/** The script of one file for pages takes the whole of one of them. */
const ALL = 'components/loader/all.ts';

/** Of another widget, a list may use the one card that it repeats. */
const CARDS: Readonly<Record<string, string>> = {
  'call-list': 'grant-call',
  'member-directory': 'organisation-card',
  'project-list': 'project-card',
};

/** What is named in one file alone, so that there is one place to look for it. */
const CLOCK = 'src/time/clock.ts';
const REGISTRY = 'components/core/define.ts';

export interface Violation {
  readonly file: string;
  readonly rule:
    | 'barrel'
    | 'clock'
    | 'ending'
    | 'leaves-the-house'
    | 'no-room'
    | 'node'
    | 'registry'
    | 'room'
    | 'undeclared-package'
    | 'unsafe-html'
    | 'widget'
    | 'zod';
  /** The import or the code that breaks the rule. */
  readonly text: string;
}

interface Import {
  readonly specifier: string;
  /** Whether the file passes on what it imports. */
  readonly passedOn: boolean;
  readonly node: ts.Node;
}

function importsOf(source: ts.SourceFile): Import[] {
  const imports: Import[] = [];
  const add = (specifier: ts.Node | undefined, node: ts.Node, passedOn = false) => {
    if (specifier && ts.isStringLiteralLike(specifier))
      imports.push({ specifier: specifier.text, passedOn, node });
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

/** Whether an import takes the whole of zod/mini under one name. Anything else keeps all of zod alive, or means zod itself. */
function takesZodWell(node: ts.Node): boolean {
  if (!ts.isImportDeclaration(node)) return false;
  const bindings = node.importClause?.namedBindings;
  return !node.importClause?.name && bindings !== undefined && ts.isNamespaceImport(bindings);
}

function ruleBroken(file: string, target: string): Violation['rule'] | undefined {
  const [house, room = ''] = file.split('/');
  const [targetHouse, targetRoom = ''] = target.split('/');
  if (targetHouse !== 'src' && targetHouse !== 'components') return 'leaves-the-house';
  if (ENTRY_POINTS.includes(target)) return file === ALL || file === 'src/index.ts' ? undefined : 'barrel';
  if (house === 'src') {
    if (targetHouse !== 'src') return 'room';
    const to = ROOMS.findIndex((each) => each === targetRoom);
    const from = ENTRY_POINTS.includes(file)
      ? ROOMS.indexOf('formats')
      : ROOMS.findIndex((each) => each === room);
    return to <= from ? undefined : 'room';
  }
  if (targetHouse === 'src') return targetRoom === 'cli' ? 'room' : undefined;
  if (ENTRY_POINTS.includes(file)) return undefined;
  if (room === 'loader') return undefined;
  if (LAYERS.indexOf(targetRoom) > LAYERS.indexOf(room)) return 'room';
  const [element = '', targetElement = ''] = [file, target].map((path) => path.split('/')[2]);
  if (targetRoom !== 'elements' || targetElement === element) return undefined;
  return CARDS[element] === targetElement ? undefined : 'widget';
}

/** The code of a file that does what only one file may do, and none in the case of HTML. */
function* wordsOf(
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
 * Checks the imports and the words of the library against the rules of the house.
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

    const [house, room] = file.split('/');
    const hasRoom =
      ENTRY_POINTS.includes(file) ||
      (house === 'src'
        ? ROOMS.some((each) => each === room)
        : room === 'loader' || LAYERS.includes(room ?? ''));
    if (!hasRoom) violations.push({ file, rule: 'no-room', text: file });

    for (const { specifier, passedOn, node } of importsOf(source)) {
      if (passedOn && !ENTRY_POINTS.includes(file)) report('barrel', node);
      if (specifier.startsWith('.')) {
        if (!specifier.endsWith('.ts')) report('ending', node);
        const rule = ruleBroken(file, posix.join(posix.dirname(file), specifier));
        if (rule) report(rule, node);
      } else if (specifier.startsWith('node:')) {
        if (!file.startsWith('src/cli/')) report('node', node);
      } else {
        const name = specifier
          .split('/')
          .slice(0, specifier.startsWith('@') ? 2 : 1)
          .join('/');
        if (!dependencies.includes(name)) report('undeclared-package', node);
        if (name === 'zod' && (specifier !== 'zod/mini' || !takesZodWell(node))) report('zod', node);
        if (/unsafe-(html|svg|mathml)/.test(specifier)) report('unsafe-html', node);
      }
    }
    for (const { rule, node } of wordsOf(source)) {
      if (rule === 'clock' && file === CLOCK) continue;
      if (rule === 'registry' && file === REGISTRY) continue;
      report(rule, node);
    }
  }
  return violations;
}

/**
 * Finds import cycles, type-only imports included: groups of files that all import each other, directly or not.
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
