import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const LANGUAGE = join('src', 'language');

/**
 * Symbols that a file reads: `messages.deadline`, `messages['deadline']`, `const { deadline } =
 * messages`.
 */
function visitSymbols(
  source: ts.SourceFile,
  checker: ts.TypeChecker,
  found: (symbol: ts.Symbol) => void,
): void {
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const symbol = checker.getSymbolAtLocation(node.name);
      if (symbol) found(symbol);
    } else if (ts.isElementAccessExpression(node)) {
      const key = checker.getTypeAtLocation(node.argumentExpression);
      for (const type of key.isUnion() ? key.types : [key]) {
        const symbol =
          type.isStringLiteral() && checker.getTypeAtLocation(node.expression).getProperty(type.value);
        if (symbol) found(symbol);
      }
    } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
      const name = (node.propertyName ?? node.name).getText(source);
      const symbol = checker.getTypeAtLocation(node.parent).getProperty(name);
      if (symbol) found(symbol);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
}

/** Members of all `…Messages` interfaces that no file of `src` or `components` reads. */
function unusedMessages(): string[] {
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const ours = fileNames.filter((path) => /(^|\/)(src|components)\//.test(path));
  const program = ts.createProgram(ours, { ...options, noEmit: true, skipLibCheck: true });
  const checker = program.getTypeChecker();
  const sources = ours.map((path) => program.getSourceFile(path)!);

  const messages = new Map<ts.Node, string>();
  for (const source of sources)
    if (source.fileName.includes(LANGUAGE))
      for (const statement of source.statements)
        if (ts.isInterfaceDeclaration(statement) && /Messages$|^Phrases$/.test(statement.name.text))
          for (const member of statement.members)
            messages.set(member, `${statement.name.text}.${member.name!.getText(source)}`);
  if (messages.size < 200) throw new Error(`only ${messages.size} messages were found`);

  // A symbol of a mapped type such as `Partial<…>` keeps its original declaration.
  for (const source of sources)
    visitSymbols(source, checker, (symbol) => {
      for (const declaration of symbol.declarations ?? []) messages.delete(declaration);
    });
  return [...messages.values()];
}

describe('messages', () => {
  it('are all used by some element or function', { timeout: 120_000 }, () => {
    expect(unusedMessages()).toEqual([]);
  });
});
