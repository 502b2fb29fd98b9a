// A small file server for the demo site and for tests. sirv 3.0, also inside `vite preview`, serves
// links out of the folder and, unless it caches all files, hidden ones; and it never redirects
// `/folder` to `/folder/`, so that the relative links of a page break.
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
 * Handles a request, or returns false without writing anything.
 *
 * @typedef {(request: import('node:http').IncomingMessage, response:
 *   import('node:http').ServerResponse) => boolean | Promise<boolean>} Handler
 */

/**
 * @typedef {object} ServeOptions
 * @property {string} root the folder to serve
 * @property {number} [port] the first port to try; 0, the default, takes any free one
 * @property {string} [host] the address to listen on; default: loopback
 * @property {Record<string, string> | ((pathname: string) => Record<string, string>)} [headers] for
 *   all files, or by path
 * @property {Handler[]} [handlers] called in order, before files are served
 */

/**
 * Finds the file of a URL path, or returns `undefined` if there is none or it must not be served.
 *
 * @param {string} root
 * @param {string} pathname percent-encoded, as in the URL
 * @returns {Promise<{ path: string, size: number, etag: string, modified: Date } | 'folder' |
 *   undefined>}
 */
export async function findFile(root, pathname) {
  let decoded;
  try {
    decoded = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  // Hidden files (.git, .env) and paths that leave the folder are never served.
  const segments = decoded.split('/');
  if (segments.some((segment) => segment.startsWith('.') || /[\0\\]/.test(segment))) return undefined;
  try {
    const top = await realpath(root);
    const path = await realpath(join(top, ...segments));
    if (path !== top && !path.startsWith(top + sep)) return undefined; // a symbolic link that leaves the folder
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
function send(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(response.req.method === 'HEAD' ? undefined : `${text}\n`);
}

/**
 * @param {ServeOptions} options
 * @returns {(request: import('node:http').IncomingMessage, response:
 *   import('node:http').ServerResponse) => Promise<void>}
 */
function listener({ root, headers = {}, handlers = [] }) {
  return async (request, response) => {
    for (const handler of handlers) if (await handler(request, response)) return;
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return send(response, 405, 'Only GET and HEAD are served.', { allow: 'GET, HEAD' });
    }
    const address = request.url ?? '/';
    const [pathname = '/'] = address.split('?');
    const file = await findFile(root, pathname);
    if (file === undefined) return send(response, 404, 'Not found.');
    if (file === 'folder') {
      // One slash at the start: with two, the path would be read as a host.
      return send(response, 301, 'Moved.', {
        location: `/${pathname.replace(/^\/+/, '')}/${address.slice(pathname.length)}`,
      });
    }
    const own = typeof headers === 'function' ? headers(pathname) : headers;
    const about = {
      'cache-control': 'no-cache', // cached, but always revalidated
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
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>} the URL, without a
 *   trailing slash
 */
export async function serve(options) {
  const { port: wanted = 0, host = '127.0.0.1' } = options;
  const answer = listener({ ...options, root: resolve(options.root) });
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      console.error(error);
      if (response.headersSent) response.destroy();
      else send(response, 500, 'Internal server error. See the output of the server.');
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
    send(response, 302, 'Found.', { location: values['open-at'] });
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
