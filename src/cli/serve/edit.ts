import type { IncomingMessage, ServerResponse } from 'node:http';
import { basename, resolve } from 'node:path';
import { resolveLocale, type Locale } from '../../language/locale.ts';
import { CommandError } from '../errors.ts';
import { readPackageFile } from '../package-files.ts';
import { EditAccess } from './edit-access.ts';
import { EDIT_STYLE, editPage, refusedPage } from './edit-page.ts';
import { editedFile } from './edited-file.ts';
import { send, serveLocally, type Handler, type LocalServer } from './http.ts';
import { watchFile } from './watch-file.ts';

/** The largest file that is saved, in bytes. */
const LARGEST = 64_000_000;

const HTML = 'text/html; charset=utf-8';
const TEXT = 'text/plain; charset=utf-8';

/** How a file is served to be edited. */
export interface EditOptions {
  readonly path: string;
  readonly locale: Locale;
  readonly port: number;
  /** How often the file is looked at, in milliseconds. Default: 500. */
  readonly interval?: number;
  /** The largest file that is saved, in bytes. Default: 64 MB. */
  readonly largest?: number;
  /** Called when the file was saved, or when it could not be. */
  readonly onSave?: (error: unknown) => void;
}

/** The body of a request, or `undefined` if it is too large. */
async function readBody(request: IncomingMessage, largest: number): Promise<string | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > largest) return undefined;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Uint8Array>) {
    if ((size += chunk.byteLength) > largest) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * Serves the editor with one file to the first browser that opens the address, which has a token.
 * Nothing but the editor and that file is served.
 */
export async function serveEditor(options: EditOptions): Promise<LocalServer> {
  const { path, locale, port, interval = 500, largest = LARGEST, onSave = () => {} } = options;
  const script = await readPackageFile('ura-editor.js');
  const file = editedFile(path);
  const access = new EditAccess();
  const listeners = new Set<ServerResponse>();

  async function save(request: IncomingMessage, response: ServerResponse): Promise<true> {
    const { 'if-match': tag, 'if-none-match': none, 'content-type': type = '' } = request.headers;
    const refuse = (status: number, text: string) => {
      response.setHeader('connection', 'close'); // the rest of the body is not read
      return send(response, TEXT, `${text}\n`, status);
    };
    if (!/^application\/json\b/i.test(type)) return refuse(415, 'Only JSON is saved.');
    if (tag === undefined && none !== '*') return refuse(428, 'If-Match is missing.');
    const body = await readBody(request, largest);
    if (body === undefined) return refuse(413, 'The file is too large.');
    try {
      const result = await file.write(body, tag);
      if (result === 'conflict') return refuse(412, 'The file was changed.');
      if (result === 'not-json') return refuse(422, 'The file is not a JSON object.');
      response.setHeader('etag', result.tag);
      onSave(undefined);
      response.writeHead(204).end();
      return true;
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      onSave(error);
      return refuse(507, 'The file could not be written.');
    }
  }

  const handler: Handler = async (url, response) => {
    const request = response.req;
    const given = /^\/open\/([\w-]+)$/.exec(url.pathname)?.[1];
    if (given !== undefined && request.method === 'GET') {
      const cookie = access.redeem(given, request.headers.host?.split(':')[1] ?? '80');
      if (cookie !== undefined) response.setHeader('set-cookie', cookie);
      if (cookie !== undefined || access.isAllowed(request)) {
        response.writeHead(303, { location: '/' }).end();
        return true;
      }
    }
    const asked = url.searchParams.get('lang');
    const language = (asked && resolveLocale(asked)) || locale;
    if (!access.isAllowed(request)) return send(response, HTML, refusedPage(language), 403);
    if (request.method === 'PUT') return url.pathname === '/data.json' && save(request, response);
    switch (url.pathname) {
      case '/':
        return send(response, HTML, editPage(basename(path), resolve(path), language));
      case '/data.json': {
        const { text, tag } = await file.read();
        if (text === undefined) return false;
        response.setHeader('etag', tag!);
        return send(response, 'application/json', text);
      }
      case '/ura-editor.js':
        return send(response, 'text/javascript; charset=utf-8', script);
      case '/edit.css':
        return send(response, 'text/css; charset=utf-8', EDIT_STYLE);
      case '/events':
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write('retry: 1000\n\n');
        listeners.add(response);
        response.once('close', () => listeners.delete(response));
        return true;
      default:
        return false;
    }
  };

  const server = await serveLocally(handler, port, ['GET', 'HEAD', 'PUT']);
  const unwatch = watchFile(path, interval, () => {
    for (const listener of listeners) listener.write('data: changed\n\n');
  });
  return {
    url: `${server.url}open/${access.token}`,
    close: () => {
      unwatch();
      return server.close();
    },
  };
}
