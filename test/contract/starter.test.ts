import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../../src/model/dataset.ts';

// The folder that `ura new` makes, with the command in one file and nothing installed.

const run = promisify(execFile);

/** How a server exits after Ctrl+C. Windows has no signals: there, `kill` ends it at once. */
const INTERRUPTED = process.platform === 'win32' ? [null, 'SIGINT'] : [0, null];
let folder: string;
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), 'ura-new-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const make = (name: string, ...more: string[]) =>
  run('node', [resolve('dist/starter/ura.mjs'), 'new', name, ...more], { cwd: folder });
const read = (...path: string[]) => readFileSync(join(folder, ...path), 'utf8');
const ids = (dataset: Dataset) => dataset.organisations.map(({ id }) => id);

test.each(['sq', 'sr-Latn', 'sr-Cyrl', 'en'])(
  'has a workbook in %s that its own command checks and converts into the data of the page',
  async (locale) => {
    await make(locale, '--locale', locale);
    const ura = (...args: string[]) =>
      run('node', ['tools/ura.mjs', ...args, '--locale', locale], { cwd: join(folder, locale) });
    const data = JSON.parse(read(locale, 'site/network.json')) as Dataset;
    await ura('check', 'network.xlsx');
    await ura('convert', 'network.xlsx', 'site/network.json', '--force');
    const converted = JSON.parse(read(locale, 'site/network.json')) as Dataset;
    expect(converted).toEqual(data);
    expect(ids(converted)).toHaveLength(4);
    const page = read(locale, 'site/index.html');
    expect(page).toContain(`<html lang="${locale}">`);
    expect(page.match(/<ura-[a-z-]+ src="network\.json"/g)).toHaveLength(3);
    // The commands of the readme and the workflow are those of the folder.
    for (const file of ['README.md', '.github/workflows/publish.yml'])
      for (const [, path] of read(locale, file).matchAll(/ura\.mjs \w+ ([\w./]+)/g))
        expect(existsSync(join(folder, locale, path!))).toBe(true);
    if (locale === 'sr-Cyrl')
      expect(read(locale, 'README.md').replaceAll(/```[^]*?```|`[^`]*`|\([^)]*\)/g, '')).not.toMatch(
        /[a-z]/i,
      );
  },
);

test('makes a folder from its own folder too', async () => {
  await make('first');
  await run('node', ['tools/ura.mjs', 'new', '../second'], { cwd: join(folder, 'first') });
  expect(read('second', 'site/ura.js')).toBe(readFileSync('dist/cdn/ura.all.js', 'utf8'));
});

test('writes nothing into a folder that has one of its files, unless it is forced', async () => {
  await make('taken');
  writeFileSync(join(folder, 'taken/README.md'), 'mine');
  rmSync(join(folder, 'taken/site'), { recursive: true });
  await expect(make('taken')).rejects.toMatchObject({ code: 2 });
  expect(existsSync(join(folder, 'taken/site'))).toBe(false);
  expect(read('taken/README.md')).toBe('mine');
  await make('taken', '--force');
  expect(read('taken/README.md')).toContain('# Example Network');
});

test('opens the data file of its page in the editor, with nothing but its own files', async () => {
  await make('edited');
  const server = spawn('node', ['tools/ura.mjs', 'edit', 'site/network.json', '--port', '0'], {
    cwd: join(folder, 'edited'),
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const url = new URL(/http:\/\/\S+/.exec(line.toString())![0]);
    const opened = await fetch(url, { redirect: 'manual' });
    const headers = { cookie: opened.headers.get('set-cookie')!.split(';')[0]! };
    const get = async (path: string) => (await fetch(new URL(path, url), { headers })).text();
    expect(await get('/')).toContain('<ura-editor data-src="/data.json"');
    expect(await get('/ura-editor.js')).toBe(readFileSync('dist/cdn/ura-editor.js', 'utf8'));
    expect(JSON.parse(await get('/data.json'))).toEqual(JSON.parse(read('edited', 'site/network.json')));
  } finally {
    server.kill('SIGINT');
  }
  expect(await once(server, 'exit')).toEqual(INTERRUPTED);
});

test('shows its workbook on this computer, and reads it again when it is saved', async () => {
  await make('served', '--locale', 'sq');
  const own = join(folder, 'served');
  const server = spawn('node', ['tools/ura.mjs', 'serve', 'network.xlsx', '--port', '0', '--locale', 'sq'], {
    cwd: own,
  });
  try {
    const [line] = (await once(server.stdout, 'data')) as [Buffer];
    const url = /http:\/\/127\.0\.0\.1:\d+\//.exec(line.toString())![0];
    const page = await (await fetch(url)).text();
    expect(page).toContain('<ura-member-directory network="rrjeti-shembull"');
    expect(page).toContain('<p class="well">');
    const script = await fetch(`${url}ura.js`);
    expect(await script.text()).toBe(readFileSync('dist/cdn/ura.all.js', 'utf8'));

    const reader = (await fetch(`${url}events`)).body!.getReader();
    const next = async () => new TextDecoder().decode((await reader.read()).value);
    const first = await next();
    expect(first).toMatch(/^retry: 1000\ndata: \S+-1\n\n$/);
    await run('node', [resolve('dist/starter/ura.mjs'), 'template', 'network.xlsx', '--force'], { cwd: own });
    expect(await next()).toMatch(/^data: \S+-2\n\n$/);
    expect(await (await fetch(url)).text()).not.toContain('<ura-member-directory');
    await reader.cancel();
  } finally {
    server.kill('SIGINT');
  }
  expect(await once(server, 'exit')).toEqual(INTERRUPTED);
});
