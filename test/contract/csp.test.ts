import { readFileSync, readdirSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

// Reads the files instead of running them: code that a strict Content-Security-Policy or Trusted
// Types refuses must not be in them at all.

/** The constructs in a file that a strict policy refuses. */
function refusedIn(text: string): string[] {
  const source = ts.createSourceFile('file.js', text, ts.ScriptTarget.ES2022, true, ts.ScriptKind.JS);
  const found: string[] = [];
  const isName = (node: ts.Node, name: string) => ts.isIdentifier(node) && node.text === name;
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isKey =
        (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
        ((ts.isPropertyAssignment(parent) || ts.isMethodDeclaration(parent)) && parent.name === node);
      const isTested =
        ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
      if (node.text === 'eval' && !isKey) found.push('eval');
      if (node.text === 'Function' && !isKey && !isTested) found.push('Function');
    }
    if (ts.isPropertyAccessExpression(node)) {
      const { name, expression } = node;
      if (
        /^(outerHTML|insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/.test(
          name.text,
        )
      )
        found.push(name.text);
      if (name.text === 'innerHTML') found.push('innerHTML');
      if (/^write(ln)?$/.test(name.text) && isName(expression, 'document')) found.push('document.write');
    }
    if (
      ts.isCallExpression(node) &&
      /^(window\.)?set(Timeout|Interval)$/.test(node.expression.getText(source))
    ) {
      const [first] = node.arguments;
      if (first && ts.isStringLiteralLike(first)) found.push('a timer with a string');
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

// Lit creates each template once, from strings of the source alone, under its own Trusted Types
// policy.
const USED_BY_LIT = ['innerHTML'];

const files = readdirSync('dist/cdn', { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.js'),
);

test('the build contains the scripts for pages', () => {
  expect(files).toContain('ura.all.js');
  expect(files).toContain('ura.js');
});

test.each(files)('%s has nothing that a strict policy refuses', (name) => {
  const refused = refusedIn(readFileSync(`dist/cdn/${name}`, 'utf8'));
  expect(refused.length === 0 ? USED_BY_LIT : refused).toEqual(USED_BY_LIT);
});

describe('refusedIn', () => {
  test.each([
    ['eval("1")', 'eval'],
    ['const e = eval; e("1")', 'eval'],
    ['new Function("return 1")', 'Function'],
    ['const F = Function; new F("")', 'Function'],
    ['element.innerHTML = text', 'innerHTML'],
    ['element.insertAdjacentHTML("beforeend", text)', 'insertAdjacentHTML'],
    ['document.write(text)', 'document.write'],
    ['setTimeout("f()", 1)', 'a timer with a string'],
  ])('finds the violation in %s', (text, word) => {
    expect(refusedIn(text)).toEqual([word]);
  });

  test('ignores names that only look like eval or Function', () => {
    expect(refusedIn('const f = (x) => x instanceof Function || x.eval || { eval: 1 }')).toEqual([]);
  });
});
