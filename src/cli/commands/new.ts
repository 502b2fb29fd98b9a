import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { commandMessages, fillIn } from '../messages/messages.ts';
import { writeDataset } from '../output.ts';
import { readPackageFile } from '../package-files.ts';
import { InputError } from '../errors.ts';
import { ICON, starterPage, STYLE, workflow } from '../starter/page.ts';
import { starterData } from '../starter/data.ts';
import { starterTexts } from '../starter/texts.ts';
import { readClock, type Subcommand } from '../subcommand.ts';
import { print, printJson } from '../terminal.ts';
import { assertWritable, writeFileAtomic, type Content } from '../write-file.ts';

/** Makes a folder with a workbook, a data file, a page with three widgets and a workflow. */
export const newCommand: Subcommand = {
  name: 'new',
  arguments: ['<folder>'],
  options: { locale: '--locale <tag>', json: '--json', now: '--now <instant>', force: '--force' },
  examples: ['ura new rrjeti --locale sq', 'ura new mreza --locale sr-Latn'],
  async run({ terminal, locale, args: [folder = ''], text, has }) {
    const force = has('force');
    const texts = starterTexts(locale);
    const dataset = starterData(texts, locale, readClock(text('now')));
    const write = (format: 'json' | 'xlsx') =>
      writeDataset(dataset, format, { locale, noun: undefined, onRows: () => {} });
    const files: readonly (readonly [path: string, content: Content])[] = [
      ['network.xlsx', await write('xlsx')],
      ['README.md', texts.readme],
      ['site/index.html', starterPage(texts, locale, dataset.publisher)],
      ['site/style.css', STYLE],
      ['site/icon.svg', ICON],
      ['site/network.json', await write('json')],
      ['site/ura.js', await readPackageFile('ura.all.js')],
      ['tools/ura.mjs', await readPackageFile('ura.mjs')],
      // Beside the command, not in `site/`: visitors do not need it.
      ['tools/ura-editor.js', await readPackageFile('ura-editor.js')],
      ['tools/licences.txt', await readPackageFile('licences.txt')],
      ['.github/workflows/publish.yml', workflow(texts.workflow, locale)],
    ];
    // Nothing is written if one of them exists.
    for (const [path] of files) await assertWritable({ path: join(folder, path), force });
    for (const [name, content] of files) {
      const path = join(folder, name);
      await mkdir(dirname(path), { recursive: true }).catch((error: unknown) => {
        throw new InputError('not-written', { path, reason: (error as Error).message });
      });
      await writeFileAtomic(path, content, force);
    }
    if (has('json')) printJson(terminal, { folder, files: files.map(([path]) => path) });
    else print(terminal, `${fillIn(commandMessages(locale).starterWritten, locale, { folder })}\n`);
    return 0;
  },
};
