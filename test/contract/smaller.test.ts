import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceFiles } from '../../scripts/source-paths.mjs';
import { READ_BY_NAME, minified, withoutUnreadMessages } from '../../scripts/smaller.mjs';

const TABLES = `
const en = { deadline: "Deadline", search: "Search calls", callCount: (n) => n + " calls" };
const sq = { deadline: "Afati", search: "Kërko thirrje", callCount: (n) => n + " thirrje" };
const calls = byLocale("calls", { sq: sq, srLatn: sq, en: en });
`;

describe('a script for pages', () => {
  test('goes without the messages that it never reads', () => {
    expect(withoutUnreadMessages(`${TABLES}show(calls("sq").deadline);`)).toBe(`
const en = { deadline: "Deadline", };
const sq = { deadline: "Afati", };
const calls = byLocale("calls", { sq: sq, srLatn: sq, en: en });
show(calls("sq").deadline);`);
  });

  test.each(['calls("sq").callCount', 'const { callCount } = calls("sq")', 'calls("sq")["callCount"]'])(
    'keeps a message that it reads: %s',
    (reading) => {
      expect(withoutUnreadMessages(TABLES + reading)).toContain('n + " thirrje"');
    },
  );

  test('keeps a message that a script beside it reads', () => {
    expect(withoutUnreadMessages(TABLES)).not.toContain('Kërko thirrje');
    expect(withoutUnreadMessages(TABLES, 'show(messages.search)')).toContain('Kërko thirrje');
  });

  test('keeps all of a group that is read by what the data says', () => {
    const text = TABLES.replace('"calls"', '"partyRoles"');
    expect(withoutUnreadMessages(text)).toBe(text);
  });

  test('keeps the comment that names the licences when it is minified, and no other', async () => {
    const text = '/*! Ura, MIT. */\n"use strict";(()=>{/* why */let n=1;show(()=>n++)})();';
    expect(await minified(text, { module: false })).toMatch(
      /^\/\*! Ura, MIT\. \*\/\n"use strict";\(\(\)=>\{let (\w)=1;show\(\(\)=>\1\+\+\)\}\)\(\);$/,
    );
  });
});

describe('the messages that are read by name', () => {
  const config: unknown = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)).config;
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, '.');
  const program = ts.createProgram([...sourceFiles('components'), ...sourceFiles('src')], options);
  const checker = program.getTypeChecker();
  const groups = program
    .getSourceFile('src/language/language.ts')!
    .statements.find(
      (statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'LanguageGroups',
    ) as ts.InterfaceDeclaration;
  /** The name of the interface of each group, as `CallMessages` of `calls`. */
  const interfaces = new Map(
    groups.members.map((member) => [
      checker.getTypeAtLocation(member).symbol.name,
      (member.name as ts.Identifier).text,
    ]),
  );

  test('are groups of messages', () => {
    expect(READ_BY_NAME.filter((group) => ![...interfaces.values()].includes(group))).toEqual([]);
  });

  /** Their names are texts of the script, whoever calls these: no data has them. */
  const WRITTEN_OUT = [
    'phrases[unit]',
    'phrasesOf(locale)[unit]',
    'phrasesOf(locale)[joint]',
    'listMessages(locale)[by]',
  ];

  test('are never read by a name that comes from the data', () => {
    const faults: string[] = [];
    let computed = 0;
    const visit = (node: ts.Node): void => {
      if (ts.isElementAccessExpression(node) && !ts.isStringLiteral(node.argumentExpression)) {
        computed += 1;
        const fields = checker.getTypeAtLocation(node.expression).getProperties();
        const owners = fields.flatMap(({ declarations = [] }) => declarations.map(({ parent }) => parent));
        for (const owner of new Set(owners)) {
          const group = ts.isInterfaceDeclaration(owner) ? interfaces.get(owner.name.text) : undefined;
          if (group && READ_BY_NAME.includes(group) && !WRITTEN_OUT.includes(node.getText()))
            faults.push(`${group}: ${node.getText()}`);
        }
      }
      ts.forEachChild(node, visit);
    };
    for (const file of program.getSourceFiles()) if (!/node_modules/.test(file.fileName)) visit(file);
    expect(computed).toBeGreaterThan(50);
    expect(faults).toEqual([]);
  });
});
