import {
  createServer,
  type IncomingMessage,
  type Server,
  type ServerOptions,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers a request for a path. Returns false if there is nothing at it. */
export type Handler = (url: URL, response: ServerResponse) => boolean | Promise<boolean>;

/** The only address that is listened on: only programs on this computer can reach it. */
const HOST = '127.0.0.1';

const HEADERS = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' https: data:; font-src 'self'; " +
    "connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
};

/** Writes an answer. */
export function send(response: ServerResponse, type: string, body: string | Uint8Array, status = 200): true {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) });
  response.end(response.req.method === 'HEAD' ? undefined : body);
  return true;
}

const TEXT = 'text/plain; charset=utf-8';

/** Whether a request names this server, and not a foreign name that was made to lead here. */
function isOwnHost({ headers: { host = '' } }: IncomingMessage, port: number): boolean {
  return [`${HOST}:${port}`, `localhost:${port}`, ...(port === 80 ? [HOST, 'localhost'] : [])].includes(host);
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  handler: Handler,
  port: number,
  methods: readonly string[],
): Promise<void> {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  if (!isOwnHost(request, port)) return void send(response, TEXT, 'Unknown host.\n', 421);
  if (!methods.includes(request.method ?? '')) {
    response.setHeader('allow', methods.join(', '));
    return void send(response, TEXT, `Only ${methods.join(', ')} are served.\n`, 405);
  }
  const base = `http://${HOST}:${port}`;
  const url = URL.canParse(request.url ?? '', base) ? new URL(request.url ?? '', base) : undefined;
  if (url?.origin === base && (await handler(url, response))) return;
  send(response, TEXT, 'Not found.\n', 404);
}

/** Listens on a port, or on the next one that is free. 0 is any. */
async function listen(server: Server, wanted: number): Promise<number> {
  for (let port = wanted; ; port++) {
    try {
      await new Promise<void>((done, failed) => {
        server.once('error', failed).listen(port, HOST, () => {
          server.off('error', failed);
          done();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || port >= wanted + 20) throw error;
    }
  }
}

/** How long a request may take, in milliseconds. All come from this computer. */
const LIMITS = { headersTimeout: 10_000, requestTimeout: 60_000, connectionsCheckingInterval: 2_000 };

/** A server on the loopback address. */
export interface LocalServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves this computer alone: it listens on loopback, and refuses requests with the name of another
 * host, so that no web page can read the data through a name of its own (DNS rebinding).
 *
 * @param limits other limits of time, for tests
 */
export async function serveLocally(
  handler: Handler,
  wanted: number,
  methods: readonly string[] = ['GET', 'HEAD'],
  limits: Pick<ServerOptions, keyof typeof LIMITS> = LIMITS,
): Promise<LocalServer> {
  let port = wanted;
  const server = createServer(limits, (request, response) => {
    answer(request, response, handler, port, methods).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, TEXT, 'Internal server error.\n', 500);
    });
  });
  port = await listen(server, wanted);
  return {
    url: `http://${HOST}:${port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
