// Faulty responses for browser tests. The path names the fault, then the file:
//   /__faults/404/examples/data/network.json
// The longest delay is thirty seconds.
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { contentType, findFile } from '../../scripts/serve.mjs';

const LONGEST = 30_000;

/**
 * @typedef {object} Fault
 * @property {import('node:http').ServerResponse} response
 * @property {string} path of the file, with a leading slash
 * @property {string} address path and query of the request
 * @property {URLSearchParams} query
 * @property {Buffer} body the content of the file; empty if it does not exist
 * @property {number} turn how many times this address was requested before
 * @property {Map<string, number>} bytes what endless answers have sent, by address
 */

/** @param {Fault} fault */
const whole = ({ response, path, body }) =>
  response.writeHead(200, { 'content-type': contentType(path), 'content-length': body.length }).end(body);

/**
 * @param {URLSearchParams} query
 * @param {number} usual
 */
const delayIn = (query, usual) => Math.min(Number(query.get('ms') ?? usual), LONGEST);

/** @type {Readonly<Record<string, (fault: Fault) => unknown>>} */
const FAULTS = {
  /** Not found. */
  404: ({ response }) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Nuk u gjet</h1>'),
  /** A server error. */
  500: ({ response }) => response.writeHead(500, { 'content-type': 'text/plain' }).end('Gabim'),
  /** An HTML page with status 200, as a login page sends it. */
  html: ({ response }) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Hyrja</title>'),
  /** An empty body with status 200. */
  empty: ({ response, path }) => response.writeHead(200, { 'content-type': contentType(path) }).end(),
  /** The first half of the file, as a complete response. */
  half: ({ response, path, body }) =>
    response.writeHead(200, { 'content-type': contentType(path) }).end(body.subarray(0, body.length / 2)),
  /** The connection is closed in the middle of the file. */
  async cut({ response, path, body }) {
    response.writeHead(200, { 'content-type': contentType(path), 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2));
    await wait(50); // so that the first half arrives
    response.destroy();
  },
  /** The file, after `?ms=1500`. */
  async slow(fault) {
    await wait(delayIn(fault.query, 1500), undefined, { ref: false });
    whole(fault);
  },
  /** No response: the connection is closed after `?ms=`, thirty seconds at most. */
  async never({ response, query }) {
    await wait(delayIn(query, LONGEST), undefined, { ref: false });
    response.destroy();
  },
  /**
   * A server error for the first `?times=` requests (1), then the file. Each test uses its own
   * `?key=`.
   */
  flaky: (fault) =>
    fault.turn < Number(fault.query.get('times') ?? 1) ? FAULTS['500']?.(fault) : whole(fault),
  /** The file for the first `?times=` requests (1), then a server error. */
  tired: (fault) =>
    fault.turn < Number(fault.query.get('times') ?? 1) ? whole(fault) : FAULTS['500']?.(fault),
  /** The file the first time, then the error of `?status=`. */
  withdrawn: (fault) =>
    fault.turn ? fault.response.writeHead(Number(fault.query.get('status'))).end() : whole(fault),
  /** Gzip that unpacks to sixty-four megabytes of spaces. */
  bomb: ({ response, path }) =>
    response
      .writeHead(200, { 'content-type': contentType(path), 'content-encoding': 'gzip' })
      .end(gzipSync(Buffer.alloc(64 << 20, ' '))),
  /**
   * Spaces without end, at most 4 MB a second, since WebKit reads ahead of a busy page. Its bytes
   * are counted.
   */
  endless({ response, path, address, bytes }) {
    response.writeHead(200, { 'content-type': contentType(path) });
    const block = Buffer.alloc(1 << 20, ' ');
    const more = () => {
      if (response.destroyed) return;
      bytes.set(address, (bytes.get(address) ?? 0) + block.length);
      response.write(block, () => setTimeout(more, 250));
    };
    response.once('close', () => bytes.set(`${address} closed`, 1));
    more();
  },
  /** A redirect to the same address. */
  loop: ({ response, address }) => response.writeHead(302, { location: address }).end(),
  /** A redirect to the file itself. */
  moved: ({ response, path }) => response.writeHead(302, { location: path }).end(),
  /** The file, with the strictest content security policy. */
  strict(fault) {
    fault.response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    );
    whole(fault);
  },
  /** The file after a byte order mark, as some editors on Windows write it. */
  bom: ({ response, path, body }) =>
    response
      .writeHead(200, { 'content-type': contentType(path) })
      .end(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body])),
  /** The file with another content type: `?type=text/plain`. */
  typed: ({ response, query, body }) =>
    response.writeHead(200, { 'content-type': query.get('type') ?? 'text/plain' }).end(body),
  /** The file. Its requests are counted. */
  counted: whole,
};

/**
 * A handler for requests below `/__faults/`, for scripts/serve.mjs and other servers in Node.
 * `/__faults/count?url=/__faults/counted/…` returns how many times an address was requested, and
 * `/__faults/sent?url=/__faults/endless/…` how much was sent, and whether the connection is closed.
 *
 * @param {{ root: string }} options
 * @returns {import('../../scripts/serve.mjs').Handler}
 */
export function faults({ root }) {
  /** @type {Map<string, number>} */
  const turns = new Map();
  /** @type {Map<string, number>} */
  const bytes = new Map();
  return async (request, response) => {
    const url = request.url ?? '/';
    const [, kind = '', path = '/'] = /^\/__faults\/([\w-]+)(\/[^?]*)?/.exec(url) ?? [];
    if (!kind) return false;
    const { searchParams } = new URL(url, 'http://localhost');
    response.setHeader('cache-control', 'no-store');
    if (kind === 'count') {
      const count = turns.get(searchParams.get('url') ?? '') ?? 0;
      response.writeHead(200, { 'content-type': 'application/json' }).end(String(count));
      return true;
    }
    if (kind === 'sent') {
      const address = searchParams.get('url') ?? '';
      const sent = { bytes: bytes.get(address) ?? 0, closed: bytes.has(`${address} closed`) };
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(sent));
      return true;
    }
    const fault = FAULTS[kind];
    if (!fault) {
      response
        .writeHead(501, { 'content-type': 'text/plain' })
        .end(`There is no fault "${kind}" in test/browser/faults.mjs.`);
      return true;
    }
    const turn = turns.get(url) ?? 0;
    turns.set(url, turn + 1);
    const file = await findFile(root, path);
    const body = file && file !== 'folder' ? await readFile(file.path) : Buffer.alloc(0);
    await fault({ response, path, address: url, query: searchParams, body, turn, bytes });
    return true;
  };
}
