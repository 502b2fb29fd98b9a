import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

test('without PHP, the WordPress tests succeed and report in one line that they were not run', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'ura-no-php-'));
  try {
    const { stdout } = await promisify(execFile)(
      process.execPath,
      [resolve('scripts/wordpress.mjs'), 'test'],
      { cwd: folder, env: { PATH: folder, HOME: folder } }, // finds no program at all
    );
    expect(stdout).toMatch(/^WordPress was not run: PHP with SQLite is missing .*\n$/);
    expect(readFileSync(join(folder, 'reports/wordpress.not-run.txt'), 'utf8')).toBe(stdout);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
