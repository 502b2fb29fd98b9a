import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

// Reads the doc comments of src with the compiler.

/** The absolute path of a file, with slashes on Windows too, as the compiler has them. */
export const absolute = (path: string): string => resolve(path).replaceAll('\\', '/');

const SRC = absolute('src');
export const INDEX = `${SRC}/index.ts`;

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, noUnusedLocals: false, lib: ['ES2022'], types: [] },
  resolve('.'),
);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => absolute(join(SRC, path)))
  .filter((path) => path.endsWith('.ts') && !path.startsWith(`${SRC}/cli`));

/** A program over src and over extra texts, which are given by path and need not exist on disk. */
export function programWith(texts: ReadonlyMap<string, string> = new Map(), old?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    // Reuses what has been parsed before.
    if (text === undefined) return old?.getSourceFile(path) ?? getSourceFile(path, ...rest);
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  return ts.createProgram([...files, ...texts.keys()], options, host);
}

export const program = programWith();
const checker = program.getTypeChecker();

/** `schema`: a value and a type of the same name. */
export type Kind = 'function' | 'schema' | 'value' | 'type';

export interface Documented {
  readonly name: string;
  readonly kind: Kind;
  /** The file, from the root of the repository. */
  readonly file: string;
  /** The text before the first tag. */
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/**
 * The text of a comment as written, without the stars. The compiler's own reading keeps some of
 * them.
 */
const unstarred = (comment: ts.JSDoc) =>
  comment
    .getText()
    .replace(/^\/\*\*[ \t]?|\s*\*\/$/g, '')
    .replace(/^[ \t]*\*[ ]?/gm, '');

function kindOf(symbol: ts.Symbol): Kind {
  if (!(symbol.flags & ts.SymbolFlags.Value)) return 'type';
  const type = checker.getTypeOfSymbol(symbol);
  if (type.getCallSignatures().length) return 'function';
  return symbol.flags & ts.SymbolFlags.TypeAlias ? 'schema' : 'value';
}

function read(name: string, symbol: ts.Symbol): Documented {
  const [declaration] = symbol.declarations!;
  const comments = symbol.declarations!.flatMap((node) =>
    ts.getJSDocCommentsAndTags(node).filter((each): each is ts.JSDoc => ts.isJSDoc(each)),
  );
  // Each comment by itself: a schema and its type have one each.
  const all = comments.map((comment) => unstarred(comment).split(/^@(?=[a-z])/m));
  // An older form of a function does not make all of it deprecated.
  const newer = all.filter((part) => !part.some((tag) => tag.startsWith('deprecated')));
  const parts = newer.length ? newer : all;
  const text = parts[0]?.[0] ?? '';
  const tags = parts.flatMap(([, ...each]) => each);
  return {
    name,
    kind: kindOf(symbol),
    file: relative('.', declaration!.getSourceFile().fileName).replaceAll('\\', '/'),
    text: text.trim(),
    tags: tags.map((tag) => {
      const [word = ''] = /^\w+/.exec(tag) ?? [];
      return { name: word, text: tag.slice(word.length).trim() };
    }),
  };
}

/** The exports of a module, each name once. */
function exportsOf(path: string): Documented[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(path)!);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) =>
    read(symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol),
  );
}

/** The exports of the library. */
export const publicExports: readonly Documented[] = exportsOf(INDEX);

/** The exports of all files of src, which includes what only other layers and the elements use. */
export const allExports: readonly Documented[] = files.filter((path) => path !== INDEX).flatMap(exportsOf);
