import type { TemplateOptions } from '../../formats/spreadsheet/write-template.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { UsageError } from '../errors.ts';
import { commandMessages, fillIn } from '../messages/messages.ts';
import type { Subcommand } from '../subcommand.ts';
import { print, printJson } from '../terminal.ts';
import { assertWritable, writeFileAtomic } from '../write-file.ts';

const SHEETS: readonly (Noun | 'members')[] = ['members', ...NOUNS];

const wordsOf = (list: string | undefined) => list?.split(/[,\s]+/).filter(Boolean);

function readSheets(list: string | undefined): TemplateOptions['with'] {
  return wordsOf(list)?.map((word) => {
    const sheet = SHEETS.find((each) => each === word);
    if (!sheet) throw new UsageError('unknown-noun', { value: word, nouns: SHEETS.join(', ') });
    return sheet;
  });
}

/** Writes an empty workbook for the data of a network, to be filled in. */
export const template: Subcommand = {
  name: 'template',
  arguments: ['[out]'],
  options: {
    locale: '--locale <tag>',
    with: '--with <list>',
    languages: '--languages <list>',
    allFields: '--all-fields',
    json: '--json',
    force: '--force',
  },
  examples: ['ura template network.xlsx --locale sq', 'ura template --locale sr-Cyrl --with members,calls'],
  async run({ terminal, locale, args, text, has }) {
    const path = args[0] ?? 'network.xlsx';
    const force = has('force');
    if (!/\.xlsx$/i.test(path)) throw new UsageError('bad-workbook', { value: path });
    const sheets = readSheets(text('with'));
    const languages = wordsOf(text('languages'));
    await assertWritable({ path, force });
    const { writeTemplate } = await import('../../formats/spreadsheet/write-template.ts');
    const bytes = writeTemplate({
      locale,
      allFields: has('all-fields'),
      ...(sheets && { with: sheets }),
      ...(languages && { languages }),
    });
    await writeFileAtomic(path, bytes, force);
    if (has('json')) printJson(terminal, { path });
    else print(terminal, `${fillIn(commandMessages(locale).templateWritten, locale, { path })}\n`);
    return 0;
  },
};
