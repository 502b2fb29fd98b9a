import { healthMessages } from '../../language/messages/health.ts';
import { SEVERITIES } from '../findings.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { isFolder } from '../read-dataset.ts';
import { serveFolder } from '../serve/folder.ts';
import { readPort, untilStopped } from '../serve/lifetime.ts';
import { servePreview, type PreviewOptions } from '../serve/preview.ts';
import { readClock, type Subcommand } from '../subcommand.ts';
import { print } from '../terminal.ts';

/** The first port that is tried. */
const PORT = 4170;

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
    const port = readPort(text('port'), PORT);
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
    await untilStopped();
    await server.close();
    return 0;
  },
};
