// What can go wrong between a page and its data, for tests in browsers. The path names the fault, then the file:
//   /__faults/404/examples/data/network.json
// Everything ends: the longest delay is thirty seconds.
import { readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { contentType, findFile } from '../../scripts/serve.mjs';

const LONGEST = 30_000;

/**
 * @typedef {object} Fault
 * @property {import('node:http').ServerResponse} response
 * @property {string} path of the file, with a slash before it
 * @property {string} address as it was asked for, from its first slash
 * @property {URLSearchParams} query
 * @property {Buffer} body what the file has in it; empty if there is no such file
 * @property {number} turn how often this address was asked for before
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
  /** There is no such file. */
  404: ({ response }) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Nuk u gjet</h1>'),
  /** The server fails. */
  500: ({ response }) => response.writeHead(500, { 'content-type': 'text/plain' }).end('Gabim'),
  /** A page instead of data, with a good status: what a login wall and many a content management system send. */
  html: ({ response }) =>
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Hyrja</title>'),
  /** Nothing, with a good status. */
  empty: ({ response, path }) => response.writeHead(200, { 'content-type': contentType(path) }).end(),
  /** The first half of the file, as if it were whole. */
  half: ({ response, path, body }) =>
    response.writeHead(200, { 'content-type': contentType(path) }).end(body.subarray(0, body.length / 2)),
  /** The connection breaks in the middle of the file. */
  async cut({ response, path, body }) {
    response.writeHead(200, { 'content-type': contentType(path), 'content-length': body.length });
    response.write(body.subarray(0, body.length / 2));
    await wait(50); // so that the first half arrives
    response.destroy();
  },
  /** Comes whole, but late: `?ms=1500`. */
  async slow(fault) {
    await wait(delayIn(fault.query, 1500), undefined, { ref: false });
    whole(fault);
  },
  /** Does not come: the connection breaks after `?ms=`, thirty seconds at most. */
  async never({ response, query }) {
    await wait(delayIn(query, LONGEST), undefined, { ref: false });
    response.destroy();
  },
  /** Fails as often as `?times=` says (once, without it), then comes whole. Each test asks with a `?key=` of its own. */
  flaky: (fault) =>
    fault.turn < Number(fault.query.get('times') ?? 1) ? FAULTS['500']?.(fault) : whole(fault),
  /** Comes whole as often as `?times=` says (once, without it), then the server fails: what a last good copy is kept for. */
  tired: (fault) =>
    fault.turn < Number(fault.query.get('times') ?? 1) ? whole(fault) : FAULTS['500']?.(fault),
  /** Sends the browser on to the same address, and again, until it gives up. */
  loop: ({ response, address }) => response.writeHead(302, { location: address }).end(),
  /** Comes whole, under the strictest policy that a host page can have. */
  strict(fault) {
    fault.response.setHeader(
      'content-security-policy',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
    );
    whole(fault);
  },
  /** Comes whole, behind a byte order mark, as some editors and every Windows Notepad of old write it. */
  bom: ({ response, path, body }) =>
    response
      .writeHead(200, { 'content-type': contentType(path) })
      .end(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), body])),
  /** Comes whole, with a strict type of its own: `?type=text/plain`. */
  typed: ({ response, query, body }) =>
    response.writeHead(200, { 'content-type': query.get('type') ?? 'text/plain' }).end(body),
  /** Comes whole, and is counted. */
  counted: whole,
};

/**
 * Answers what is below `/__faults/`, for scripts/serve.mjs and, with its request and response, for any other server of Node.
 * `/__faults/count?url=/__faults/counted/…` says how often an address was asked for.
 *
 * @param {{ root: string }} options
 * @returns {import('../../scripts/serve.mjs').Handler}
 */
export function faults({ root }) {
  /** @type {Map<string, number>} */
  const turns = new Map();
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
    await fault({ response, path, address: url, query: searchParams, body, turn });
    return true;
  };
}
