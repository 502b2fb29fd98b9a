// Prints the list of what users get, as CycloneDX. `npm sbom --omit dev` also omits what a tool
// shares with them, such as lit, so it is asked about the lock file without the tools.
//   node scripts/sbom.mjs
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';

/** @type {(path: string) => any} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const manifest = { ...read('package.json'), devDependencies: {}, overrides: {} };
const lock = read('package-lock.json');
const packages = Object.fromEntries(
  Object.entries(lock.packages).filter(([, each]) => !each.dev && !each.devOptional),
);
packages[''] = { ...packages[''], devDependencies: {} };

const temporary = mkdtempSync(join(tmpdir(), 'ura-sbom-'));
const folder = join(temporary, 'ura'); // npm takes the name of the folder
try {
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify({ ...lock, packages }));
  execFileSync('npm', ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'], {
    cwd: folder,
    stdio: 'inherit',
    shell: process.platform === 'win32', // where npm is a script of the shell
  });
} finally {
  rmSync(temporary, { recursive: true, force: true });
}
