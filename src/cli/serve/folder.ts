import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';
import { send, serveLocally, type LocalServer } from './http.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** A file in the folder. Hidden files, and links that leave the folder, are not served. */
async function findFile(folder: string, pathname: string): Promise<string | undefined> {
  try {
    const names = decodeURIComponent(pathname).split('/');
    if (names.some((name) => name.startsWith('.') || /[\0\\]/.test(name))) return undefined;
    const top = await realpath(folder);
    const path = await realpath(join(top, ...names, pathname.endsWith('/') ? 'index.html' : ''));
    return path.startsWith(top + sep) && (await stat(path)).isFile() ? path : undefined;
  } catch {
    return undefined;
  }
}

/** Serves the pages of a folder, as visitors will see them. */
export const serveFolder = (folder: string, port: number): Promise<LocalServer> =>
  serveLocally(async ({ pathname }, response) => {
    const path = await findFile(folder, pathname);
    if (path === undefined) return false;
    return send(
      response,
      TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
      await readFile(path),
    );
  }, port);
