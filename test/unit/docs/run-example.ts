import ts from 'typescript';

// An example is a few statements. One that is an expression may be followed by a comment that begins with its value:
//   fold('Gjakovë') // 'gjakove'
//   formatMoney({ amount: 50000, currency: 'EUR' }, 'sq') // '50 000 €', with no-break spaces
// A value may go on over several lines of comment. What comes after a comma or colon is for people.

/** The code of an example, without the fence around it. */
export const codeOf = (example: string) => /^```\w*\n([^]*?)\n?```$/.exec(example)?.[1] ?? example;

interface Step {
  readonly statement: ts.Statement;
  /** The code of the value that the comment promises. */
  readonly meant?: string;
  readonly remark?: string;
}

/** The comment after a statement: on its line and, without a break, on the lines below. */
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
    // The compiler reads on after a fault, so the first argument is the value and whatever follows it is not.
    const call = ts.createSourceFile('value.ts', `_(${comment})`, ts.ScriptTarget.ES2022, true)
      .statements[0]!;
    const [value] = ((call as ts.ExpressionStatement).expression as ts.CallExpression).arguments;
    return { statement, meant: value!.getText(), remark: comment.slice(value!.getText().length) };
  });
}

/** Where the example finds what it imports from the package. */
export const sourceOf = (specifier: string) =>
  specifier === 'ura' ? 'src/index.ts' : specifier.replace(/^ura\/(.*)\.js$/, 'src/$1.ts');

/** What an example imports by itself: from where to which names. */
export const importsOf = (code: string): ReadonlyMap<string, string> =>
  new Map(
    [...code.matchAll(/^import \{ ([\w, ]+) \} from '(ura[^']*)';?$/gm)].flatMap(([, names, specifier]) =>
      names!.split(', ').map((name) => [name, sourceOf(specifier!)] as const),
    ),
  );

/** The example without its imports. */
export const withoutImports = (code: string) => code.replace(/^import .*\n/gm, '');

/** How many values an example promises. */
export const promises = (code: string) => stepsOf(code).filter(({ meant }) => meant !== undefined).length;

/**
 * An example as a script that reports the values it promises: it calls `saw(at, value, meant, loosely)` for each. `loosely`, where the comment
 * says that there are no-break spaces, which it cannot show.
 */
export function instrument(code: string): { readonly script: string; readonly count: number } {
  let count = 0;
  const lines = stepsOf(code).map(({ statement, meant, remark }) => {
    if (meant === undefined) return statement.getText();
    const { expression } = statement as ts.ExpressionStatement;
    return `saw(${count++}, ${expression.getText()}, (${meant}), ${/no-break/.test(remark!)});`;
  });
  const { outputText } = ts.transpileModule(`{\n${lines.join('\n')}\n}`, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  });
  return { script: outputText, count };
}

export interface Outcome {
  readonly value: unknown;
  readonly meant: unknown;
}

const AsyncFunction = (async () => {}).constructor as new (
  ...code: string[]
) => (...values: unknown[]) => Promise<void>;

const plainSpaces = (value: unknown) =>
  typeof value === 'string' ? value.replace(/[\u00a0\u202f]/g, ' ') : value;

/**
 * Runs an example.
 *
 * @param scope what the code may name
 * @returns for each value that it promises, the one that came out. What the code throws, this throws.
 */
export async function runExample(code: string, scope: Readonly<Record<string, unknown>>): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  const saw = (at: number, value: unknown, meant: unknown, loosely: boolean) => {
    outcomes[at] = loosely ? { value: plainSpaces(value), meant: plainSpaces(meant) } : { value, meant };
  };
  await new AsyncFunction('saw', ...Object.keys(scope), instrument(code).script)(
    saw,
    ...Object.values(scope),
  );
  return outcomes;
}
