import { basename } from 'node:path';
import type { ServerResponse } from 'node:http';
import { resolveLocale, type Locale } from '../../language/locale.ts';
import type { Finding } from '../../model/finding.ts';
import type { Clock } from '../../time/clock.ts';
import { CommandError } from '../errors.ts';
import { allFindings } from '../findings.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { writeDataset } from '../output.ts';
import { readPackageFile } from '../package-files.ts';
import { readDataset } from '../read-dataset.ts';
import { isUrl } from '../read-source.ts';
import type { Terminal } from '../terminal.ts';
import { send, serveLocally, type Handler, type LocalServer } from './http.ts';
import { PREVIEW_SCRIPT, PREVIEW_STYLE, previewPage, type PreviewState } from './preview-page.ts';
import { watchFile } from './watch-file.ts';

/** How a preview is served. */
export interface PreviewOptions {
  readonly source: string;
  readonly terminal: Terminal;
  readonly locale: Locale;
  readonly clock: Clock;
  readonly port: number;
  /** How often the file is looked at, in milliseconds. Default: 500. */
  readonly interval?: number;
  /** Called when the file was read again. */
  readonly onRead?: (findings: readonly Finding[], problem: string | undefined) => void;
}

/**
 * Serves a data file or a spreadsheet in its widgets, and reads it again when it is saved.
 *
 * @throws InputError if the file cannot be read at the start
 */
export async function servePreview(options: PreviewOptions): Promise<LocalServer> {
  const { source, terminal, locale, clock, port, interval = 500, onRead } = options;
  const quiet = { ...terminal, interactive: false };
  const started = clock.now().getTime().toString(36);
  let count = 0;
  const about = () => ({
    file: isUrl(source) ? source : basename(source),
    version: `${started}-${++count}`,
    time: new Date(clock.now()).toTimeString().slice(0, 8),
  });
  const readState = async (): Promise<PreviewState> => {
    const read = await readDataset(source, quiet, locale);
    return { ...about(), read, findings: allFindings(read, clock) };
  };
  let state = await readState();
  const script = await readPackageFile('ura.all.js');
  const listeners = new Set<ServerResponse>();

  async function readAgain() {
    try {
      state = await readState();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      const { code, values } = error;
      // The last version stays: a file that is being saved may be missing for a moment.
      const problem = (each: Locale) => fillIn(commandMessages(each).errors[code], each, values);
      state = { ...state, ...about(), problem };
    }
    for (const listener of listeners) listener.write(`data: ${state.version}\n\n`);
    onRead?.(state.findings, state.problem?.(locale));
  }

  const handler: Handler = async (url, response) => {
    switch (url.pathname) {
      case '/': {
        const asked = url.searchParams.get('lang');
        const page = previewPage(state, (asked && resolveLocale(asked)) || locale);
        return send(response, 'text/html; charset=utf-8', page);
      }
      case '/data.json': {
        const json = await writeDataset(state.read.dataset, 'json', {
          locale: undefined,
          noun: undefined,
          onRows: () => {},
        });
        return send(response, 'application/json', json as string);
      }
      case '/ura.js':
        return send(response, 'text/javascript; charset=utf-8', script);
      case '/preview.js':
        return send(response, 'text/javascript; charset=utf-8', PREVIEW_SCRIPT);
      case '/preview.css':
        return send(response, 'text/css; charset=utf-8', PREVIEW_STYLE);
      case '/events':
        response.writeHead(200, { 'content-type': 'text/event-stream' });
        response.write(`retry: 1000\ndata: ${state.version}\n\n`);
        listeners.add(response);
        response.once('close', () => listeners.delete(response));
        return true;
      default:
        return false;
    }
  };

  const server = await serveLocally(handler, port);
  let reading = Promise.resolve();
  const changed = () => {
    reading = reading.then(readAgain).catch(() => {});
  };
  const unwatch = isUrl(source) ? () => {} : watchFile(source, interval, changed);
  return {
    url: server.url,
    close: async () => {
      unwatch();
      await server.close();
      await reading;
    },
  };
}
