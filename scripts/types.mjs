// Writes the declarations of dist/ with their imports pointed at dist/. TypeScript 6.0 rewrites
// `.ts` in scripts (`rewriteRelativeImportExtensions`) but not in declarations, and tsup's `dts`,
// which bundles the types of each entry, runs out of memory.
//   node scripts/types.mjs
import { mkdirSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import process from 'node:process';
import ts from 'typescript';
import { libraryFiles, outputOf, outputSpecifier, ROOT } from './source-paths.mjs';

const { config } = ts.readConfigFile(join(ROOT, 'tsconfig.json'), ts.sys.readFile);
const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
const program = ts.createProgram({
  rootNames: libraryFiles().map((path) => join(ROOT, path)),
  options: {
    ...options,
    noEmit: false,
    declaration: true,
    declarationMap: true,
    emitDeclarationOnly: true,
    stripInternal: true,
    types: ['node'],
    rootDir: ROOT,
    outDir: join(ROOT, 'dist'),
  },
});

/** @type {ts.TransformerFactory<ts.SourceFile | ts.Bundle>} */
const pointAtOutput = (context) => (root) => {
  if (!ts.isSourceFile(root)) return root;
  /** @type {(node: ts.Node) => ts.Node} */
  const visit = (node) => {
    const isSpecifier =
      ts.isStringLiteral(node) && /^\.{1,2}\/.*\.ts$/.test(node.text)
        ? outputSpecifier(root.fileName, node.text)
        : undefined;
    return isSpecifier
      ? context.factory.createStringLiteral(isSpecifier, true)
      : ts.visitEachChild(node, visit, context);
  };
  return ts.visitEachChild(root, visit, context);
};

/** @type {ts.WriteFileCallback} */
const write = (name, text, mark, _onError, sources) => {
  const source = sources?.[0]?.fileName;
  if (!source) return;
  const path = join(ROOT, 'dist', `${outputOf(source)}.d.ts`);
  mkdirSync(dirname(path), { recursive: true });
  if (!name.endsWith('.map')) return ts.sys.writeFile(path, text, mark);
  // An editor goes to the source, which the package contains.
  const sourcePath = relative(dirname(path), source).replaceAll(sep, '/');
  ts.sys.writeFile(`${path}.map`, JSON.stringify({ ...JSON.parse(text), sources: [sourcePath] }));
};

const { diagnostics } = program.emit(undefined, write, undefined, true, {
  afterDeclarations: [pointAtOutput],
});
if (diagnostics.length) {
  console.error(
    ts.formatDiagnostics(diagnostics, {
      getCanonicalFileName: (path) => path,
      getCurrentDirectory: () => ROOT,
      getNewLine: () => '\n',
    }),
  );
  process.exitCode = 1;
}
