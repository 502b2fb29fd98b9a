// Of the packages, sirv and vite preview redirect no folder to its slash and follow links out of it: a small file server for the demo
// site and for tests of host pages with handlers and headers of their own. It listens on loopback unless --host says otherwise.
//   node scripts/serve.mjs [folder] [--port 8080] [--host 127.0.0.1] [--open-at /examples/]
import { createReadStream } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** @type {Readonly<Record<string, string>>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.gif': 'image/gif',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.jsonld': 'application/ld+json',
  '.map': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ts': 'text/plain; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml',
};

/**
 * Answers a request, or leaves it to the next: then it returns false and has written nothing.
 *
 * @typedef {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean | Promise<boolean>} Handler
 */

/**
 * @typedef {object} ServeOptions
 * @property {string} root the folder to serve
 * @property {number} [port] the first port to try; 0, the default, takes any free one
 * @property {string} [host] the address to listen on; without it only this machine is served
 * @property {Record<string, string> | ((pathname: string) => Record<string, string>)} [headers] for every answer with a file, or by its path
 * @property {Handler[]} [handlers] asked in their order, before the files
 */

/**
 * The file that a path of the address names, or undefined where there is none or it is none of the visitor's business.
 *
 * @param {string} root
 * @param {string} pathname as it stands in the address, still percent-encoded
 * @returns {Promise<{ path: string, size: number, etag: string, modified: Date } | 'folder' | undefined>}
 */
export async function findFile(root, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Hidden files are never served (.git, .env), nor is anything that could climb out of the folder.
  const segments = decoded.split('/');
  if (segments.some((segment) => segment.startsWith('.') || /[\0\\]/.test(segment))) return undefined;
  try {
    const top = await realpath(root);
    const path = await realpath(join(top, ...segments));
    if (path !== top && !path.startsWith(top + sep)) return undefined; // a symbolic link that leads out
    const about = await stat(path);
    if (about.isDirectory())
      return decoded.endsWith('/') ? findFile(root, `${pathname}index.html`) : 'folder';
    if (!about.isFile() || decoded.endsWith('/')) return undefined;
    const etag = `"${about.size.toString(36)}-${Math.floor(about.mtimeMs).toString(36)}"`;
    return { path, size: about.size, etag, modified: about.mtime };
  } catch {
    return undefined;
  }
}

/** @param {string} path */
export const contentType = (path) => TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream';

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 * @param {string} text
 * @param {Record<string, string>} [headers]
 */
function say(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : `${text}\n`);
}

/**
 * @param {ServeOptions} options
 * @returns {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => Promise<void>}
 */
function listener({ root, headers = {}, handlers = [] }) {
  return async (request, response) => {
    for (const handler of handlers) if (await handler(request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return say(response, 405, 'Only GET and HEAD are served.', { allow: 'GET, HEAD' });
    }
    const address = request.url ?? '/';
    const [pathname = '/'] = address.split('?');
    const file = await findFile(root, pathname);
    if (file === undefined) return say(response, 404, 'Not found.');
    if (file === 'folder') {
      // One slash at the start: two would make another host of the path.
      return say(response, 301, 'Moved.', {
        location: `/${pathname.replace(/^\/+/, '')}/${address.slice(pathname.length)}`,
      });
    }
    const own = typeof headers === 'function' ? headers(pathname) : headers;
    const about = {
      'cache-control': 'no-cache', // kept, but asked after each time
      etag: file.etag,
      'last-modified': file.modified.toUTCString(),
      'x-content-type-options': 'nosniff',
      ...own,
    };
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(file.etag)) {
      response.writeHead(304, about).end();
      return;
    }
    response.writeHead(200, {
      'content-type': contentType(file.path),
      'content-length': file.size,
      ...about,
    });
    if (request.method === 'HEAD') response.end();
    else
      createReadStream(file.path)
        .once('error', () => response.destroy())
        .pipe(response);
  };
}

/**
 * Serves a folder until it is closed. If the port is taken, the next one is tried.
 *
 * @param {ServeOptions} options
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} the address, without a slash at its end
 */
export async function serve(options) {
  const { port: wanted = 0, host = '127.0.0.1' } = options;
  const answer = listener({ ...options, root: resolve(options.root) });
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else say(response, 500, 'The server failed. Its window says how.');
    });
  });
  let port = wanted;
  for (;;) {
    try {
      await new Promise((done, failed) => {
        server.once('error', failed).listen(port, host, () => {
          server.off('error', failed);
          done(undefined);
        });
      });
      break;
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!taken || port === 0 || port >= wanted + 20) throw error;
      console.warn(`Port ${port} is taken by another program: trying ${port + 1}.`);
      port++;
    }
  }
  const address = server.address();
  if (address && typeof address === 'object') port = address.port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host}:${port}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      port: { type: 'string', default: process.env['PORT'] ?? '8080' },
      host: { type: 'string', default: '127.0.0.1' },
      'open-at': { type: 'string', default: '/' },
    },
  });
  /** @type {Handler} */
  const welcome = (request, response) => {
    if (values['open-at'] === '/' || request.url !== '/') return false;
    say(response, 302, 'Over there.', { location: values['open-at'] });
    return true;
  };
  const server = await serve({
    root: positionals[0] ?? '.',
    port: Number(values.port),
    host: values.host,
    handlers: [welcome],
  });
  console.log(`\n  ${server.url}${values['open-at']}\n\n  Ctrl+C stops it.\n`);
}
