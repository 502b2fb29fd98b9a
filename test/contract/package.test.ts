import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outputOf, sourceFiles } from '../../scripts/source-paths.mjs';
import { installPackage, shell, type InstalledPackage } from '../installed-package.ts';
import { isFull } from '../tier.mjs';

const run = promisify(execFile);
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

let folder: string;
let tarball: string;
let installed: string;
let files: readonly string[];
let remove: InstalledPackage['remove'];

beforeAll(async () => {
  ({ folder, tarball, installed, files, remove } = await installPackage(['react', '@lit/react']));
});

afterAll(() => remove());

/** The exported paths of the package, with patterns expanded to its files. */
function exportedPaths(): string[] {
  const { exports } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8')) as {
    exports: Record<string, string | { default: string } | null>;
  };
  const hidden = Object.keys(exports)
    .filter((key) => exports[key] === null)
    .map((key) => key.replace(/^\.(.*)\*$/, 'ura$1'));
  return Object.entries(exports).flatMap(([key, value]) => {
    if (value === null) return [];
    const target = (typeof value === 'string' ? value : value.default).replace(/^\.\//, '');
    if (!key.includes('*')) return [key.replace(/^\./, 'ura')];
    const [before = '', after = ''] = target.split('*');
    return files
      .filter((file) => file.startsWith(before) && file.endsWith(after))
      .map((file) =>
        key.replace(/^\./, 'ura').replace('*', file.slice(before.length, file.length - after.length)),
      )
      .filter((path) => !hidden.some((each) => path.startsWith(each)));
  });
}

describe('the files', () => {
  test('are the documented ones, without tests, stories, examples or scripts', () => {
    const allowed = /^((dist|src|components)\/.*|package\.json|README\.md|CHANGELOG\.md|LICENSE|NOTICE)$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
    expect(
      files.filter((file) =>
        /(^|\/)(test|tests|stories|examples|scripts)\/|\.(test|bench|stories)\./.test(file),
      ),
    ).toEqual([]);
    for (const file of [
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist/index.js',
      'dist/index.d.ts',
      'dist/schema.json',
      'dist/custom-elements.json',
      'dist/wordpress/ura.zip',
    ]) {
      expect(files).toContain(file);
    }
    for (const file of ['ura.js', 'ura.all.js', 'sri.json', 'licences.txt'])
      expect(files).toContain(`dist/cdn/${file}`);
  });

  test('have types beside each module', () => {
    const modules = files.filter((file) => file.endsWith('.js') && !file.startsWith('dist/cdn/'));
    expect(modules.filter((file) => !files.includes(file.replace(/\.js$/, '.d.ts')))).toEqual([]);
  });

  test('lead from a module and its types to the source, which is there once', () => {
    const maps = files.filter((file) => file.endsWith('.map'));
    expect(maps.length).toBeGreaterThan(1000);
    const broken = maps.flatMap((file) => {
      const { sources, sourcesContent } = JSON.parse(readFileSync(join(installed, file), 'utf8')) as {
        sources: string[];
        sourcesContent?: string[];
      };
      const missing = sources.filter((source) => !existsSync(join(installed, dirname(file), source)));
      return [...missing, ...(sourcesContent ?? [])].map((source) => `${file}: ${source}`);
    });
    expect(broken).toEqual([]);
    const modules = files.filter((file) => /^(src|components)\/.*(?<!\.d)\.ts$/.test(file));
    expect(modules).toContain('src/language/locale.ts');
    const unmapped = modules.filter((file) => !/^components\/loader\//.test(file));
    expect(unmapped.filter((file) => !files.includes(`dist/${outputOf(file)}.d.ts.map`))).toEqual([]);
  });

  test('contain no path of the machine that built them', () => {
    const texts = files.filter((file) => /\.(js|ts|json|map|txt)$/.test(file));
    expect(
      texts.filter((file) => readFileSync(join(installed, file), 'utf8').includes(process.cwd())),
    ).toEqual([]);
  });

  test('import only each other by existing names', () => {
    const broken: string[] = [];
    for (const file of files.filter((each) => /\.(js|d\.ts)$/.test(each) && !each.startsWith('dist/cdn/'))) {
      const text = readFileSync(join(installed, file), 'utf8');
      for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
        if (!fileName.startsWith('.')) continue;
        const target = posix.join(dirname(file), fileName);
        if (!fileName.endsWith('.js') || !files.includes(target)) broken.push(`${file}: ${fileName}`);
      }
    }
    expect(broken).toEqual([]);
  });
});

test('every element can be imported alone, and nothing else of the components', async () => {
  const elements = sourceFiles('components/elements', (path) => path.endsWith('.define.ts')).map((path) =>
    outputOf(path).replace('components/elements/', 'ura/components/'),
  );
  expect(
    exportedPaths()
      .filter((path) => path.startsWith('ura/components/'))
      .sort(),
  ).toEqual(elements.flatMap((path) => [`${path}.js`, `${path.replace('.define', '')}.js`]).sort());
  const internals = [
    'components/base/data-element.js',
    'components/list/list-element.js',
    'components/call-list/call-row.js',
    'language/en/calls.js',
    'language/own-value.js',
    'language/message-resolver.js',
  ];
  for (const path of internals) {
    const script = `await import('ura/${path}')`;
    await expect(run('node', ['--input-type=module', '--eval', script], { cwd: folder })).rejects.toThrow(
      'ERR_PACKAGE_PATH_NOT_EXPORTED',
    );
  }
});

test('the definition of each element types its tag and its events by itself', () => {
  /** The declarations that a program gets with one file. */
  const closure = (path: string, found = new Set<string>()): Set<string> => {
    if (found.has(path)) return found;
    found.add(path);
    const text = readFileSync(join(installed, path), 'utf8');
    for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles)
      if (fileName.startsWith('.')) closure(join(dirname(path), fileName.replace(/js$/, 'd.ts')), found);
    return found;
  };
  for (const file of files.filter((each) => each.endsWith('.define.d.ts'))) {
    const text = [...closure(file)].map((path) => readFileSync(join(installed, path), 'utf8')).join('\n');
    const tag = `ura-${/([\w-]+)\.define/.exec(file)![1]}`;
    expect(text, file).toMatch(new RegExp(`interface HTMLElementTagNameMap \\{\\s*'${tag}':`));
    expect(text, file).toContain('interface GlobalEventHandlersEventMap extends UraEvents');
  }
});

test('a CommonJS program requires it', async () => {
  const script = `process.stdout.write(require('ura').formatDate('2026-12-04', 'sq', { weekday: true }))`;
  const { stdout } = await run('node', ['--no-warnings', '--input-type=commonjs', '--eval', script], {
    cwd: folder,
  });
  expect(stdout).toBe('e premte, 4 dhjetor 2026');
});

test('every export can be imported in Node without a browser', async () => {
  const paths = exportedPaths().filter((path) => !path.startsWith('ura/cdn/')); // for pages only
  expect(paths).toContain('ura');
  expect(paths).toContain('ura/components');
  const script = `
    const failed = [];
    for (const path of ${JSON.stringify(paths)}) {
      try {
        const module = await import(path, path.endsWith('.json') ? { with: { type: 'json' } } : undefined);
        if (path === 'ura' && Object.keys(module).length === 0) failed.push('ura exports nothing');
      } catch (error) {
        failed.push(path + ': ' + error.message);
      }
    }
    if (typeof document !== 'undefined') failed.push('there is a document here');
    process.stdout.write(JSON.stringify(failed));
  `;
  const { stdout } = await run('node', ['--no-warnings', '--input-type=module', '--eval', script], {
    cwd: folder,
  });
  expect(JSON.parse(stdout)).toEqual([]);
});

describe('the command', () => {
  const data = resolve('examples/data/civil-society.json');
  const ura = (...args: string[]) =>
    run('npx', ['--no-install', 'ura', ...args], { cwd: folder, maxBuffer: 2 ** 24, shell });

  test('is installed and prints help', async () => {
    const { stdout } = await ura('--help');
    expect(stdout).toMatch(/^Usage: ura <command>\n[^]*\n {2}check <file> .*/);
    expect((await ura('--version')).stdout).toBe(`${version}\n`);
  });

  test('checks a data file and exits with 1 on errors', async () => {
    expect((await ura('check', data, '--locale', 'en')).stdout).toMatch(/suggestions\n$/);
    const broken = ura('check', resolve('examples/data/broken.json'), '--locale', 'en');
    await expect(broken).rejects.toMatchObject({
      code: 1,
      stdout: expect.stringMatching(/^Errors\n/) as string,
    });
  });

  test('renders a widget without scripts', async () => {
    const { stdout } = await ura(
      'render',
      data,
      '--widget',
      'grant-call',
      '--record',
      'grante-te-vogla-2026',
      '--src',
      '/data/network.json',
    );
    expect(stdout).toMatch(/^<ura-grant-call [^>]*lang="sq"><article><h3>.*<\/article><\/ura-grant-call>\n$/);
  });
});

test('a language works once its file is imported and added', async () => {
  const script = `
    import { addLanguage } from 'ura/language/add-language.js';
    import { formatDate } from 'ura/language/dates.js';
    import { resolveLocale } from 'ura/language/locale.js';
    import { tr } from 'ura/language/tr.js';
    const before = resolveLocale('tr-TR', 'en');
    addLanguage(tr);
    process.stdout.write([before, formatDate('2026-12-04', resolveLocale('tr-TR', 'en'), { weekday: true })].join());
  `;
  const { stdout } = await run('node', ['--input-type=module', '--eval', script], { cwd: folder });
  expect(stdout).toBe('en,4 Aralık 2026 Cuma');
});

test('no script for pages contains an optional language', () => {
  const scripts = files.filter((file) => file.startsWith('dist/cdn/') && file.endsWith('.js'));
  for (const file of scripts) {
    const text = readFileSync(join(installed, file), 'utf8');
    for (const word of ['Aralık', 'декември', 'ponedjeljak'])
      expect([file, text.includes(word)]).toEqual([file, false]);
  }
});

test('a script for pages imports nothing, and one for the loader only shared files', () => {
  const needs = files
    .filter((file) => file.startsWith('dist/cdn/') && file.endsWith('.js'))
    .flatMap((file) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(installed, file), 'utf8'), true, true);
      return importedFiles.map(({ fileName }) => ({ file, target: posix.join(dirname(file), fileName) }));
    });
  expect(
    needs.filter(({ file, target }) => !file.startsWith('dist/cdn/widgets/') || !files.includes(target)),
  ).toEqual([]);
});

test('the types hold in a strict project without DOM that checks libraries', () => {
  const main = join(folder, 'main.ts');
  writeFileSync(
    main,
    `import * as ura from 'ura';
     import { addLanguage } from 'ura/language/add-language.js';
     import { formatDate } from 'ura/language/dates.js';
     import { bs } from 'ura/language/bs.js';
     import 'ura/language/tr.js';
     import { checkDataset } from 'ura/dataset';
     import { today } from 'ura/dates';
     import { toCsv } from 'ura/formats/csv';
     import { toHtml } from 'ura/formats/html';
     import { toCalendar } from 'ura/formats/icalendar';
     import { toJsonLd } from 'ura/formats/json-ld';
     import { toSnippet } from 'ura/formats/snippet';
     import { readWorkbook } from 'ura/formats/spreadsheet';
     import { formatMoney } from 'ura/language';
     import { GrantCall } from 'ura/model';
     import { findMunicipality } from 'ura/places';
     import { searchCalls } from 'ura/search';
     import { callStatus } from 'ura/status';
     export const byTheme = [
       checkDataset, today, toCsv, toHtml, toCalendar, toJsonLd, toSnippet, readWorkbook,
       formatMoney, GrantCall, findMunicipality, searchCalls, callStatus,
     ];
     export const names: readonly string[] = Object.keys(ura);
     declare module 'ura/language/locale.js' {
       interface AddedLocales {
         cnr: true;
       }
     }
     addLanguage({ ...bs, locale: 'cnr' });
     export const dates = [formatDate('2026-12-04', 'tr'), formatDate('2026-12-04', 'cnr')];
     export const german = formatDate('2026-12-04', 'de'); // as English: any tag may be passed on
    `,
  );
  const faults = (isFull ? (['NodeNext', 'Bundler'] as const) : (['NodeNext'] as const)).flatMap(
    (resolution) => {
      const program = ts.createProgram([main], {
        target: ts.ScriptTarget.ES2022,
        module: resolution === 'NodeNext' ? ts.ModuleKind.NodeNext : ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind[resolution],
        lib: ['lib.es2022.d.ts'],
        types: [],
        strict: true,
        noEmit: true,
      });
      return ts
        .getPreEmitDiagnostics(program)
        .filter(
          ({ file }) =>
            !file ||
            !file.fileName.includes('/node_modules/') ||
            file.fileName.includes('/node_modules/ura/'),
        )
        .map(
          ({ file, messageText }) =>
            `${resolution}: ${file?.fileName}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
        );
    },
  );
  expect(faults).toEqual([]);
});

test('publint has no complaints', async () => {
  const { messages } = await publint({ pkgDir: installed, strict: true, pack: false });
  expect(messages).toEqual([]);
});

/** The entries whose types the daily test resolves, one of each kind. */
const DAILY_ENTRIES = ['.', './components/call-list/call-list.define.js', './react'];

test('the types match the modules for every module resolution', async () => {
  const attw = resolve('node_modules/@arethetypeswrong/cli/dist/index.js');
  const options = ['--profile', 'esm-only', '--format', 'ascii', '--no-emoji', '--no-color'];
  if (!isFull) options.push('--entrypoints', ...DAILY_ENTRIES);
  const outcome = await run('node', [attw, tarball, ...options]).then(
    () => 'no problems',
    (error: { stdout: string }) => error.stdout,
  );
  expect(outcome).toBe('no problems');
}, 120_000);
