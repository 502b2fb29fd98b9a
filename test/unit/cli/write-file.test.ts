import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeFileAtomic } from '../../../src/cli/write-file.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ura-write-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const read = (name: string) => readFileSync(at(name), 'utf8');

describe('writeFileAtomic', () => {
  test('writes a new file and leaves nothing else in the folder', async () => {
    await writeFileAtomic(at('a.json'), '{}', false);
    expect(read('a.json')).toBe('{}');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('writes the pieces of a stream', async () => {
    async function* pieces() {
      yield 'a';
      await Promise.resolve();
      yield new TextEncoder().encode('ë');
    }
    await writeFileAtomic(at('a.csv'), pieces(), false);
    expect(read('a.csv')).toBe('aë');
  });

  test('keeps an existing file unless it is forced', async () => {
    writeFileSync(at('a.json'), 'old');
    await expect(writeFileAtomic(at('a.json'), 'new', false)).rejects.toMatchObject({ code: 'file-exists' });
    expect(read('a.json')).toBe('old');
    await writeFileAtomic(at('a.json'), 'new', true);
    expect(read('a.json')).toBe('new');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('keeps a file that appears while it writes', async () => {
    async function* slow() {
      yield 'new';
      await Promise.resolve();
      writeFileSync(at('a.json'), 'of another program');
    }
    await expect(writeFileAtomic(at('a.json'), slow(), false)).rejects.toMatchObject({ code: 'file-exists' });
    expect(read('a.json')).toBe('of another program');
    expect(readdirSync(folder)).toEqual(['a.json']);
  });

  test('keeps the old file and leaves nothing behind when writing fails half way', async () => {
    writeFileSync(at('a.csv'), 'old');
    async function* failing() {
      yield 'half';
      await Promise.resolve();
      throw new RangeError('no more rows');
    }
    await expect(writeFileAtomic(at('a.csv'), failing(), true)).rejects.toThrow(RangeError);
    expect(read('a.csv')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.csv']);
  });

  test('keeps the permissions of the file and the link that leads to it', async () => {
    writeFileSync(at('real.json'), 'old', { mode: 0o600 });
    symlinkSync('real.json', at('link.json'));
    await writeFileAtomic(at('link.json'), 'new', true);
    expect(read('real.json')).toBe('new');
    const isWindows = process.platform === 'win32'; // where every user may write, or none
    expect(statSync(at('real.json')).mode & 0o777).toBe(isWindows ? 0o666 : 0o600);
    expect(readdirSync(folder)).toEqual(['link.json', 'real.json']);
  });

  test('says why a file cannot be written', async () => {
    mkdirSync(at('folder'));
    for (const path of [at('none/a.json'), at('folder')])
      await expect(writeFileAtomic(path, 'x', true)).rejects.toMatchObject({
        code: 'not-written',
        values: { path, reason: expect.stringMatching(/^E[A-Z]+: /) as string },
      });
    expect(readdirSync(folder)).toEqual(['folder']);
  });
});
