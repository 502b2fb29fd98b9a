import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('where there is no PHP, one line says so, nothing fails, and nothing counts as passed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ura-no-php-'));
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [resolve('scripts/wordpress.mjs'), 'test'],
      { cwd: folder, env: { PATH: folder, HOME: folder } }, // no program is to be found, not even one that installs others
    );
    expect(stdout).toMatch(/^WordPress was not run: PHP with SQLite is missing .*\n$/);
    expect(readFileSync(join(folder, 'reports/wordpress.not-run.txt'), 'utf8')).toBe(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
