import ts from 'typescript';

// An example is a few statements. The comment after an expression begins with its value, and may
// have several lines. Text after a comma or colon is prose.

//   normalizeSearch('Gjakovë') // 'gjakove'
//   formatMoney({ amount: 50000, currency: 'EUR' }, 'sq') // '50 000 €', with no-break spaces

/** The code of an example without its fence. */
export const codeOf = (example: string) => /^```\w*\n([^]*?)\n?```$/.exec(example)?.[1] ?? example;

interface Step {
  readonly statement: ts.Statement;
  /** The code of the value that the comment states. */
  readonly expected?: string;
  readonly remark?: string;
}

/** The comment after a statement: the rest of its line and the lines directly below. */
function commentAfter(code: string, from: number, to: number): string {
  const [rest = '', ...below] = code.slice(from, to).split('\n');
  const lines = /^\s*\/\//.test(rest) || !rest.trim() ? [rest, ...below] : [];
  const end = lines.findIndex((line, at) => !/^\s*\/\//.test(line) && at > 0);
  return lines
    .slice(0, end < 0 ? undefined : end)
    .map((line) => line.replace(/^\s*\/\/ ?/, ''))
    .join('')
    .trim();
}

function stepsOf(code: string): Step[] {
  const { statements } = ts.createSourceFile('example.ts', code, ts.ScriptTarget.ES2022, true);
  return statements.map((statement, at) => {
    const comment = ts.isExpressionStatement(statement)
      ? commentAfter(code, statement.end, statements[at + 1]?.getStart() ?? code.length)
      : '';
    if (!comment) return { statement };
    // The parser recovers from errors, so the first argument is the value and the rest is prose.
    const call = ts.createSourceFile('value.ts', `_(${comment})`, ts.ScriptTarget.ES2022, true)
      .statements[0]!;
    const [value] = ((call as ts.ExpressionStatement).expression as ts.CallExpression).arguments;
    return { statement, expected: value!.getText(), remark: comment.slice(value!.getText().length) };
  });
}

/** The source file of a specifier of the package. */
export const sourceOf = (specifier: string) =>
  specifier === 'ura' ? 'src/index.ts' : specifier.replace(/^ura\/(.*)\.js$/, 'src/$1.ts');

/** The names that an example imports, each with its source file. */
export const importsOf = (code: string): ReadonlyMap<string, string> =>
  new Map(
    [...code.matchAll(/^import \{ ([\w, ]+) \} from '(ura[^']*)';?$/gm)].flatMap(([, names, specifier]) =>
      names!.split(', ').map((name) => [name, sourceOf(specifier!)] as const),
    ),
  );

/** The example without its imports. */
export const withoutImports = (code: string) => code.replace(/^import .*\n/gm, '');

/** The number of results that an example states. */
export const countResults = (code: string) =>
  stepsOf(code).filter(({ expected }) => expected !== undefined).length;

/**
 * The example as a script that calls `report(index, value, expected, loosely)` for each stated
 * result. `loosely` is true where the comment mentions no-break spaces, which it cannot show.
 */
export function instrument(code: string): { readonly script: string; readonly count: number } {
  let count = 0;
  const lines = stepsOf(code).map(({ statement, expected, remark }) => {
    if (expected === undefined) return statement.getText();
    const { expression } = statement as ts.ExpressionStatement;
    return `report(${count++}, ${expression.getText()}, (${expected}), ${/no-break/.test(remark!)});`;
  });
  const { outputText } = ts.transpileModule(`{\n${lines.join('\n')}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { script: outputText, count };
}

export interface Outcome {
  readonly value: unknown;
  readonly expected: unknown;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...code: string[]
) => (...values: unknown[]) => Promise<void>;

const plainSpaces = (value: unknown) =>
  typeof value === 'string' ? value.replace(/[\u00a0\u202f]/g, ' ') : value;

/**
 * Runs an example.
 *
 * @param scope the names that the code may use
 * @returns the actual and the expected value of each stated result; rejects if the code throws
 */
export async function runExample(code: string, scope: Readonly<Record<string, unknown>>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const report = (at: number, value: unknown, expected: unknown, loosely: boolean) => {
    outcomes[at] = loosely
      ? { value: plainSpaces(value), expected: plainSpaces(expected) }
      : { value, expected };
  };
  await new AsyncFunction('report', ...Object.keys(scope), instrument(code).script)(
    report,
    ...Object.values(scope),
  );
  return outcomes;
}
