import { execFile, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { contentType, findFile, serve } from '../../scripts/serve.mjs';
import { installPackage, type InstalledPackage } from '../installed-package.ts';
import { isDaily } from '../tier.mjs';

// Each example is built with the packed package and used in a browser. The daily test has the two
// that need no packages but those of the repository.

const run = promisify(execFile);
const FOLDER = resolve('examples/frameworks');

interface Example {
  /** The folder that a server shows; without one, the example has its own server. */
  readonly output?: string;
  /** Whether it needs no packages but those of the repository. */
  readonly isDaily?: true;
  /** Whether the page has the call before a script runs. */
  readonly isStatic?: true;
  /** Whether it has forms instead of a call and a directory. */
  readonly isForms?: true;
}
const EXAMPLES: Readonly<Record<string, Example>> = {
  'import-map': { output: '.', isDaily: true },
  'vite-typescript': { output: 'dist', isDaily: true },
  react: { output: 'dist' },
  'react-18': { output: 'dist' },
  vue: { output: 'dist' },
  svelte: { output: 'dist' },
  astro: { output: 'dist', isStatic: true },
  eleventy: { output: '_site', isStatic: true },
  next: { isStatic: true },
  forms: { output: 'dist', isForms: true },
};

let ura: InstalledPackage;
let browser: Browser;
beforeAll(async () => {
  ura = await installPackage();
  browser = await chromium.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
});
afterAll(async () => {
  await browser?.close();
  ura?.remove();
});

/** As a developer has it: Vitest sets variables that tools of the examples read. */
const environment = {
  ...process.env,
  NODE_ENV: undefined,
  VITEST: undefined,
  NEXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

async function npm(folder: string, ...args: string[]): Promise<void> {
  // The tools of the repository come last, for the examples that are not installed.
  const PATH = [process.env['PATH'], resolve('node_modules/.bin')].join(delimiter);
  await run('npm', args, { cwd: folder, env: { ...environment, PATH }, maxBuffer: 2 ** 26 }).catch(
    ({ stdout, stderr }: { stdout: string; stderr: string }) => {
      throw new Error(`npm ${args.join(' ')}\n${stdout}\n${stderr}`);
    },
  );
}

/** The major version of a package that is installed in a folder. */
function majorOf(folder: string, name: string): string | undefined {
  const file = readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(file) as { version: string }).version.split('.')[0];
}

/** Installs an example in a folder of its own, and builds it. */
async function build(name: string): Promise<string> {
  const { scripts } = JSON.parse(readFileSync(join(FOLDER, name, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  // Beside the package, so that an example that is not installed finds it.
  const folder = mkdtempSync(join(EXAMPLES[name]!.isDaily ? ura.folder : tmpdir(), 'ura-example-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(FOLDER, name), folder, { recursive: true });
  if (!EXAMPLES[name]!.isDaily) {
    await npm(folder, 'install', '--no-audit', '--no-fund', ura.tarball);
    // Astro 5 has zod 3, which Ura cannot use. Any other copy is shared.
    const own = join(folder, 'node_modules/ura');
    const isTwice = (each: string) =>
      existsSync(join(own, 'node_modules', each)) && majorOf(own, each) === majorOf(folder, each);
    expect(['lit', 'zod', 'date-fns'].filter(isTwice)).toEqual([]);
  }
  if (scripts['build']) await npm(folder, 'run', 'build');
  return folder;
}

/** Serves files, and the packages of the repository where an example has none installed. */
async function serveFiles(root: string): Promise<string> {
  const { url, close } = await serve({
    root,
    handlers: [
      async ({ url: address = '' }, response) => {
        const [, path] = /^\/node_modules\/(.*)/.exec(address) ?? [];
        if (!path) return false;
        const base = path.startsWith('ura/') ? join(ura.folder, 'node_modules') : resolve('node_modules');
        const file = await findFile(base, `/${path}`);
        if (!file || file === 'folder') return false;
        response.writeHead(200, { 'content-type': contentType(file.path) }).end(readFileSync(file.path));
        return true;
      },
    ],
  });
  onTestFinished(close);
  return url;
}

const freePort = () =>
  new Promise<number>((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => found(port));
    });
  });

/** Runs the server of an example until the test ends. */
async function startServer(folder: string): Promise<string> {
  const port = String(await freePort());
  const server = spawn('npm', ['start', '--', '--port', port, '--hostname', '127.0.0.1'], {
    cwd: folder,
    env: environment,
    detached: true,
    stdio: 'ignore',
  });
  onTestFinished(() => void process.kill(-server.pid!));
  const url = `http://127.0.0.1:${port}`;
  await expect
    .poll(
      () =>
        fetch(url).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 120_000 },
    )
    .toBe(true);
  return url;
}

/** A page whose errors fail the test. */
async function openPage(url: string): Promise<Page> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (/^(error|warning)$/.test(message.type())) problems.push(message.text());
  });
  page.on('requestfailed', (request) => problems.push(`not loaded: ${request.url()}`));
  onTestFinished(async () => {
    await page.close();
    expect(problems).toEqual([]);
  });
  await page.goto(url);
  return page;
}

test('every example is tested, and all have the same data', () => {
  const folders = readdirSync(FOLDER);
  expect(folders.sort()).toEqual(Object.keys(EXAMPLES).sort());
  const data = folders.flatMap((folder) =>
    readdirSync(join(FOLDER, folder), { recursive: true, encoding: 'utf8' })
      .filter((path) => /(^|[\\/])network\.json$/.test(path) && !/node_modules|dist/.test(path))
      .map((path) => readFileSync(join(FOLDER, folder, path), 'utf8')),
  );
  expect(data).toHaveLength(folders.filter((folder) => !EXAMPLES[folder]!.isForms).length);
  expect(new Set(data).size).toBe(1);
});

test.each(Object.keys(EXAMPLES))('%s has exact versions and no lock file', (name) => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(join(FOLDER, name, 'package.json'), 'utf8'),
  ) as Record<string, Record<string, string>>;
  for (const [dependency, version] of Object.entries({ ...dependencies, ...devDependencies }))
    expect(version, dependency).toMatch(/^\d+\.\d+\.\d+$/);
  expect(readdirSync(join(FOLDER, name))).toContain('README.md');
});

const tested = Object.entries(EXAMPLES).filter(([, example]) => example.isDaily || !isDaily);

describe.each(tested.filter(([, { isForms }]) => !isForms))('%s', (name, { output, isStatic }) => {
  test('shows a call and a directory from its data, and hears what a visitor chooses', async () => {
    const folder = await build(name);
    const url = output ? await serveFiles(join(folder, output)) : await startServer(folder);
    if (isStatic) {
      const html = await (await fetch(url)).text();
      expect(html).toMatch(
        /<ura-grant-call[^>]*>[^]*Small grants 2026[^]*4 December 2026[^]*<\/ura-grant-call>/,
      );
    }
    const page = await openPage(url);
    const call = page.locator('ura-grant-call');
    // Static HTML inside the element is no longer visible.
    await call.getByText('€5,000').filter({ visible: true }).waitFor();
    await call.getByRole('heading', { name: 'Small grants 2026', level: 2 }).waitFor();
    const directory = page.locator('ura-member-directory');
    await directory.getByText('Zlatna dunja').waitFor();
    await directory.getByRole('button', { name: 'Dritarja' }).click();
    await expect.poll(() => page.locator('#chosen').textContent()).toBe('dritarja (ngo)');
  });
});

describe.each(tested.filter(([, { isForms }]) => isForms))('%s', (name, { output }) => {
  test('takes a schema of Ura in two form libraries, and shows the sentences of Ura', async () => {
    const page = await openPage(await serveFiles(join(await build(name), output!)));
    for (const id of ['hook-form', 'tanstack-form']) {
      const form = page.locator(`#${id}`);
      const fill = async (values: Record<string, string>) => {
        for (const [field, value] of Object.entries(values))
          await form.locator(`[name=${field}]`).fill(value);
        await form.getByRole('button', { name: 'Register' }).click();
      };
      const alerts = async () => (await form.getByRole('alert').allTextContents()).filter(Boolean);
      await fill({ id: 'Shtëpia', name: ' ', kind: 'club', website: 'shtepia.example' });
      await expect.poll(alerts, { message: id }).toHaveLength(4);
      const [badId, empty, kind, link] = await alerts();
      expect(badId).toMatch(/^This ID cannot be used\./);
      expect(empty).toMatch(/^The text is empty\./);
      expect(kind).toMatch(/^This value is not one of those allowed\. .* Allowed: ngo, community-based, /);
      expect(link).toMatch(/^This address cannot be used as a link\./);

      const title = `Shtëpia e Librit, ${id}`;
      await fill({ id, name: title, kind: 'ngo', website: 'https://shtepia.example' });
      await page.locator('ura-organisation-card').getByText(title).waitFor();
      expect(await alerts()).toEqual([]);
    }
  });
});
