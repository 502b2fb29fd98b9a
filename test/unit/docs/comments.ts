import { readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import ts from 'typescript';

// The doc comments of src, read with the compiler.

const SRC = resolve('src');
export const INDEX = join(SRC, 'index.ts');

const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(
  { ...config.compilerOptions, noUnusedLocals: false, lib: ['ES2022'], types: [] },
  resolve('.'),
);

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .map((path) => join(SRC, path))
  .filter((path) => path.endsWith('.ts') && !path.startsWith(join(SRC, 'cli')));

/** A program over src, and over texts that are not on the disk, by path. */
export function programWith(texts: ReadonlyMap<string, string> = new Map(), old?: ts.Program): ts.Program {
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile, readFile } = host;
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.getSourceFile = (path, ...rest) => {
    const text = texts.get(path);
    // What has been parsed is not parsed again.
    if (text === undefined) return old?.getSourceFile(path) ?? getSourceFile(path, ...rest);
    return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  };
  return ts.createProgram([...files, ...texts.keys()], options, host);
}

export const program = programWith();
const checker = program.getTypeChecker();

/** `schema`: a value and a type of one name. */
export type Sort = 'function' | 'schema' | 'value' | 'type';

export interface Documented {
  readonly name: string;
  readonly sort: Sort;
  /** The file, from the root of the repository. */
  readonly file: string;
  /** The text before the first tag. */
  readonly text: string;
  readonly tags: readonly { readonly name: string; readonly text: string }[];
}

/** The text of a comment as it is written, without the stars. The compiler's own reading keeps some of them. */
const unstarred = (comment: ts.JSDoc) =>
  comment
    .getText()
    .replace(/^\/\*\*[ \t]?|\s*\*\/$/g, '')
    .replace(/^[ \t]*\*[ ]?/gm, '');

function sortOf(symbol: ts.Symbol): Sort {
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
  // Each comment by itself: a schema's and its type's are two.
  const parts = comments.map((comment) => unstarred(comment).split(/^@(?=[a-z])/m));
  const text = parts[0]?.[0] ?? '';
  const tags = parts.flatMap(([, ...each]) => each);
  return {
    name,
    sort: sortOf(symbol),
    file: relative('.', declaration!.getSourceFile().fileName).replaceAll('\\', '/'),
    text: text.trim(),
    tags: tags.map((tag) => {
      const [word = ''] = /^\w+/.exec(tag) ?? [];
      return { name: word, text: tag.slice(word.length).trim() };
    }),
  };
}

/** What a module exports, each name once. */
function exportsOf(path: string): Documented[] {
  const module = checker.getSymbolAtLocation(program.getSourceFile(path)!);
  return (module ? checker.getExportsOfModule(module) : []).map((symbol) =>
    read(symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol),
  );
}

/** What the library exports. */
export const face: readonly Documented[] = exportsOf(INDEX);

/** What any file of src exports, and so what other rooms and the elements use. */
export const everything: readonly Documented[] = files.filter((path) => path !== INDEX).flatMap(exportsOf);
