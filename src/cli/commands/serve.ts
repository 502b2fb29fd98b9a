import { healthMessages } from '../../language/messages/health.ts';
import { SEVERITIES } from '../findings.ts';
import { UsageError } from '../errors.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { isFolder } from '../read-dataset.ts';
import { serveFolder } from '../serve/folder.ts';
import { servePreview, type PreviewOptions } from '../serve/preview.ts';
import { readClock, type Subcommand } from '../subcommand.ts';
import { print } from '../terminal.ts';

/** The first port that is tried. */
const PORT = 4170;

function readPort(text: string | undefined): number {
  const port = text === undefined ? PORT : Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65_515)
    throw new UsageError('bad-port', { value: text! });
  return port;
}

/** Resolves when the user presses Ctrl+C, or the program is asked to end. */
const stopped = () =>
  new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });

/** Shows a data file, a spreadsheet or a folder of pages in the browser of this computer. */
export const serve: Subcommand = {
  name: 'serve',
  arguments: ['<file>'],
  options: { port: '--port <number>', locale: '--locale <tag>', now: '--now <instant>' },
  examples: ['ura serve network.xlsx --locale sq', 'ura serve site'],
  async run({ terminal, locale, args: [source = ''], text }) {
    const { serve: texts } = commandMessages(locale);
    const say = (key: keyof typeof texts, values = {}) =>
      print(terminal, `${fillIn(texts[key], locale, values)}\n`);
    const port = readPort(text('port'));
    const { counts, allWell } = healthMessages(locale);
    const onRead: PreviewOptions['onRead'] = (findings, problem) => {
      const found = SEVERITIES.flatMap(([severity]) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count ? [counts[severity](count)] : [];
      });
      print(terminal, `${problem ?? (found.join(', ') || allWell)}\n`);
    };
    const clock = readClock(text('now'));
    const server = (await isFolder(source))
      ? await serveFolder(source, port)
      : await servePreview({ source, terminal, locale, clock, port, onRead });
    say('serving', { url: server.url });
    await stopped();
    await server.close();
    return 0;
  },
};
