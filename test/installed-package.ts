import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** On Windows, npm and npx are scripts of the shell. */
export const shell = process.platform === 'win32';

/** Ura as an installed package. */
export interface InstalledPackage {
  /** The folder whose `node_modules` it is in. */
  readonly folder: string;
  readonly tarball: string;
  /** The folder of the package. */
  readonly installed: string;
  /** The files of the package, as `dist/index.js`. */
  readonly files: readonly string[];
  readonly remove: () => void;
}

/**
 * Packs Ura and unpacks it into a folder of its own, with only its declared dependencies, and
 * others where they are named. All are links to those of the repository. Needs a build.
 */
export async function installPackage(others: readonly string[] = []): Promise<InstalledPackage> {
  const { bin, dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    bin: Record<string, string>;
    dependencies: Record<string, string>;
  };
  const folder = mkdtempSync(join(tmpdir(), 'ura-package-'));
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder];
  const { stdout } = await run('npm', pack, { shell });
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, filename);
  const installed = join(folder, 'node_modules/ura');
  mkdirSync(installed, { recursive: true });
  // By its name: some programs take the colon of C:\ for that of a host.
  await run('tar', ['-xzf', filename, '-C', 'node_modules/ura', '--strip-components=1'], { cwd: folder });
  for (const name of [...Object.keys(dependencies), ...others]) {
    const link = join(folder, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link, 'junction');
  }
  // Links the commands as npm does.
  const commands = join(folder, 'node_modules/.bin');
  mkdirSync(commands);
  for (const [name, path] of Object.entries(bin)) {
    chmodSync(join(installed, path), 0o755);
    if (shell) writeFileSync(join(commands, `${name}.cmd`), `@node "%~dp0\\..\\ura\\${path}" %*\r\n`);
    else symlinkSync(join('../ura', path), join(commands, name));
  }
  return {
    folder,
    tarball,
    installed,
    files: files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
