import { stat } from 'node:fs/promises';
import { CommandError, InputError, UsageError } from '../errors.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { readDataset } from '../read-dataset.ts';
import { isUrl } from '../read-source.ts';
import { serveEditor } from '../serve/edit.ts';
import { readPort, untilStopped } from '../serve/lifetime.ts';
import { systemClock } from '../../time/clock.ts';
import type { Subcommand } from '../subcommand.ts';
import { print } from '../terminal.ts';

/** The first port that is tried. */
const PORT = 4171;

/** Opens a data file in the editor, in the browser of this computer. */
export const edit: Subcommand = {
  name: 'edit',
  arguments: ['<file>'],
  options: { port: '--port <number>', locale: '--locale <tag>' },
  examples: ['ura edit network.json --locale sq', 'ura edit new.json'],
  async run({ terminal, locale, args: [path = ''], text }) {
    const { edit: texts, errors } = commandMessages(locale);
    const say = (template: string, values = {}) => print(terminal, `${fillIn(template, locale, values)}\n`);
    const port = readPort(text('port'), PORT);
    if (isUrl(path) || !/\.json$/i.test(path)) throw new UsageError('edit-json', { value: path });
    const found = await stat(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined;
      throw new InputError('not-read', { source: path, reason: error.message });
    });
    if (found?.isDirectory()) throw new UsageError('edit-json', { value: path });
    // Reports a file that is not a data file before a browser is opened.
    if (found) await readDataset(path, { ...terminal, interactive: false }, locale);
    else say(texts.newFile, { path });
    const server = await serveEditor({
      path,
      locale,
      port,
      onSave: (error) =>
        error instanceof CommandError
          ? say(errors[error.code], error.values)
          : say(texts.saved, { path, time: new Date(systemClock.now()).toTimeString().slice(0, 8) }),
    });
    say(texts.editing, { url: server.url });
    await untilStopped();
    await server.close();
    return 0;
  },
};
