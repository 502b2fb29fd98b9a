import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import * as ura from '../../../src/index.ts';
import { recordSchemas } from '../../../src/model/dataset.ts';
import { absolute, allExports, publicExports, program, programWith, type Documented } from './comments.ts';
import { codeOf, importsOf, countResults, runExample, sourceOf, withoutImports } from './run-example.ts';

// What an example may use without defining it: the example data file as text, checked, and linked,
// and a server that returns it.
const file = readFileSync('examples/data/civil-society.json', 'utf8');
const { dataset } = ura.checkDataset(JSON.parse(file));
const provided = {
  file,
  dataset,
  linked: ura.linkDataset(dataset),
  fetch: () =>
    Promise.resolve({ ok: true, status: 200, headers: { get: () => null }, text: async () => file }),
};
const PROVIDED_TYPES = `
declare const file: string;
declare const dataset: ura.Dataset;
declare const linked: ura.LinkedDataset;
declare const fetch: ura.Fetch;
`;

/** Examples that cannot run here, by file and name, with the reason. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'src/language/add-language.ts: addLanguage': 'the added language stays and would affect all later examples',
};

const examplesOf = ({ tags }: Documented) =>
  tags.filter(({ name }) => name === 'example').map(({ text }) => codeOf(text));

/** All exports that are not deprecated. */
const current = publicExports.filter(({ tags }) => !tags.some(({ name }) => name === 'deprecated'));

describe('every export of the library', () => {
  test('has a comment that begins with a sentence', () => {
    const undocumented = current.filter(({ text }) => !/^["“‘'`]?\p{Lu}[^]*?[.:](\s|$)/u.test(text));
    expect(undocumented.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
    expect(current.length).toBeGreaterThan(150);
  });

  test('has an example with its result, if it is a function', () => {
    const functions = current.filter(({ kind }) => kind === 'function');
    const without = functions.filter((each) => !examplesOf(each).some((code) => countResults(code) > 0));
    expect(without.map(({ file, name }) => `${file}: ${name}`)).toEqual([]);
    expect(functions.length).toBeGreaterThan(50);
  });

  test('documents only parameters that exist', () => {
    const checker = program.getTypeChecker();
    const module = checker.getSymbolAtLocation(program.getSourceFile(absolute('src/index.ts'))!)!;
    const unknown = checker.getExportsOfModule(module).flatMap((symbol) => {
      const each = publicExports.find(({ name }) => name === symbol.name)!;
      if (each.kind !== 'function') return [];
      const parameters = checker
        .getTypeOfSymbol(symbol)
        .getCallSignatures()
        .flatMap((signature) => signature.parameters.map(({ name }) => name));
      return each.tags
        .filter(({ name, text }) => name === 'param' && !parameters.includes(/^\w+/.exec(text)?.[0] ?? ''))
        .map(({ text }) => `${each.file}: ${each.name}: ${text}`);
    });
    expect(unknown).toEqual([]);
  });

  test('takes at most four parameters, and what is optional as named options', () => {
    const checker = program.getTypeChecker();
    const PRIMITIVE =
      ts.TypeFlags.StringLike | ts.TypeFlags.NumberLike | ts.TypeFlags.BooleanLike | ts.TypeFlags.Enum;
    const isPrimitive = (type: ts.Type): boolean =>
      type.isUnion() ? type.types.some(isPrimitive) : Boolean(type.flags & PRIMITIVE);
    const module = checker.getSymbolAtLocation(program.getSourceFile(absolute('src/index.ts'))!)!;
    const long = checker.getExportsOfModule(module).flatMap((symbol) => {
      if (publicExports.find(({ name }) => name === symbol.name)!.kind !== 'function') return [];
      return checker
        .getTypeOfSymbol(symbol)
        .getCallSignatures()
        .filter((signature) => !signature.getJsDocTags().some(({ name }) => name === 'deprecated'))
        .filter(({ parameters }) => {
          const isPositional = (parameter: ts.Symbol) => {
            const declaration = parameter.valueDeclaration as ts.ParameterDeclaration;
            const isOptional = checker.isOptionalParameter(declaration);
            return isOptional && isPrimitive(checker.getTypeOfSymbol(parameter));
          };
          return parameters.length > 4 || parameters.some(isPositional);
        })
        .map((signature) => `${symbol.name}${checker.signatureToString(signature)}`);
    });
    // Their parameter is what they are asked about, not how to answer.
    const ASKED = ['resolveLocale', 'districts', 'municipalities'];
    expect(long.filter((each) => !ASKED.includes(each.split('(')[0]!))).toEqual([]);
  });
});

const exampled = allExports.filter((each) => examplesOf(each).length > 0);
const inCode = exampled.filter(({ kind }) => kind === 'function' || kind === 'value');
const inData = exampled.filter(({ kind }) => kind === 'schema');

/** The names of the library and of the example's own file that its code uses, with their files. */
function namesUsedBy(code: string, { file }: Documented): ReadonlyMap<string, string> {
  const words = new Set(code.match(/[A-Za-z_$][\w$]*/g));
  const names = new Map<string, string>();
  for (const each of [...publicExports, ...allExports.filter((other) => other.file === file)]) {
    if (words.has(each.name)) names.set(each.name, each.file);
  }
  for (const [name, path] of importsOf(code)) names.set(name, path);
  return names;
}

describe('every example in code', () => {
  test.each(inCode.map((each) => [`${each.file}: ${each.name}`, each] as const))('%s', async (key, each) => {
    if (key in NOT_RUN) return;
    for (const code of examplesOf(each)) {
      const scope: Record<string, unknown> = { ...provided };
      for (const [name, path] of namesUsedBy(code, each)) {
        const module = (await import(absolute(path))) as Record<string, unknown>;
        if (name in module) scope[name] = module[name];
      }
      const outcomes = await runExample(withoutImports(code), scope);
      expect(outcomes.length, `${code} has no expected result`).toBeGreaterThan(0);
      for (const { value, expected } of outcomes) expect(value, code).toStrictEqual(expected);
    }
  });

  test('compiles as strictly as the library', () => {
    const texts = new Map<string, string>();
    const add = (each: Documented, code: string) => {
      const imports = [...namesUsedBy(code, each)].map(
        ([name, path]) =>
          `import ${each.kind === 'type' ? 'type ' : ''}{ ${name} } from '${absolute(path)}';`,
      );
      const path = absolute(`src/example-${texts.size}.ts`);
      texts.set(
        path,
        [
          `// ${each.file}: ${each.name}`,
          `import type * as ura from '${absolute('src/index.ts')}';`,
          ...imports,
          PROVIDED_TYPES,
          code.startsWith('declare') ? code : `{\n${withoutImports(code)}\n}`,
        ].join('\n'),
      );
    };
    for (const each of exampled) {
      for (const code of examplesOf(each)) {
        if (code.startsWith('declare module')) {
          add(
            each,
            code.replace(/'(ura[^']*)'/, (_all, specifier: string) => `'${absolute(sourceOf(specifier))}'`),
          );
        } else if (each.kind === 'type') add(each, `const example: ${each.name} = ${code};`);
        else if (each.kind !== 'schema' && !(`${each.file}: ${each.name}` in NOT_RUN)) add(each, code);
      }
    }
    const withExamples = programWith(texts, program);
    const faults = [...texts].flatMap(([path, text]) =>
      [
        ...withExamples.getSyntacticDiagnostics(withExamples.getSourceFile(path)),
        ...withExamples.getSemanticDiagnostics(withExamples.getSourceFile(path)),
      ].map(
        ({ messageText }) => `${text.split('\n')[0]} ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
      ),
    );
    expect(faults).toEqual([]);
    expect(texts.size).toBeGreaterThan(60);
  });
});

/** A valid dataset that contains the provided lists. */
const datasetWith = (lists: object) => ({
  ura: '1',
  title: 'Shembull',
  publisher: 'botuesi',
  language: 'sq',
  organisations: [{ id: 'botuesi', name: 'Botuesi', kind: 'network' }],
  ...lists,
});

describe('every example in data', () => {
  test.each(inData.map((each) => [`${each.file}: ${each.name}`, each] as const))('%s', async (_key, each) => {
    const { [each.name]: schema } = (await import(absolute(each.file))) as Record<string, typeof ura.Link>;
    for (const code of examplesOf(each)) {
      const example: unknown = JSON.parse(code);
      expect(schema!.safeParse(example).error?.issues ?? [], code).toEqual([]);
      const [list] =
        Object.entries({ ...recordSchemas, municipalities: ura.Municipality }).find(
          ([, record]) => (record as unknown) === schema,
        ) ?? [];
      const whole = each.name === 'Dataset' ? example : list && datasetWith({ [list]: [example] });
      if (!whole) continue;
      // A single record refers to others that are missing here. That is the only finding allowed.
      const { findings } = ura.checkDataset(whole);
      expect(findings.filter(({ code }) => code !== 'dangling-reference')).toEqual([]);
    }
  });
});

test('NOT_RUN names existing examples, each with a reason', () => {
  for (const [key, reason] of Object.entries(NOT_RUN)) {
    expect(inCode.map(({ file, name }) => `${file}: ${name}`)).toContain(key);
    expect(reason).not.toBe('');
  }
});

describe('runExample', () => {
  test('returns the actual and the expected value', async () => {
    const [outcome] = await runExample("normalizeSearch('Gjakovë') // 'Gjakova'", {
      normalizeSearch: ura.normalizeSearch,
    });
    expect(outcome).toMatchObject({ value: 'gjakove', expected: 'Gjakova' });
  });

  test('reads an expected value that spans lines and is followed by words', async () => {
    const code = 'sum(1)\n// { a: 1,\n//   b: [2] }, which is not much\nsum(2); // 3: no';
    const outcomes = await runExample(code, { sum: (n: number) => n });
    expect(outcomes.map(({ value, expected }) => [value, expected])).toEqual([
      [1, { a: 1, b: [2] }],
      [2, 3],
    ]);
  });

  test('rejects when the code throws', async () => {
    await expect(runExample('nobody(); // 1', {})).rejects.toThrow(ReferenceError);
  });
});
