import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

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
  const { stdout } = await run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]);
  const [{ filename, files }] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(folder, filename);
  const installed = join(folder, 'node_modules/ura');
  mkdirSync(installed, { recursive: true });
  await run('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
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
    symlinkSync(join('../ura', path), join(commands, name));
  }
  return {
    folder,
    tarball,
    installed,
    files: files.map(({ path }) => path),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
