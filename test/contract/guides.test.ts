import { execFile } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { editorMessages } from '../../components/elements/editor/messages/messages.ts';
import { en } from '../../examples/builder/words/en.ts';
import { sq } from '../../examples/builder/words/sq.ts';
import { datasetOf, GUIDES } from '../../scripts/guide-workbooks.mjs';
import { readWorkbook } from '../../src/formats/spreadsheet/read-workbook.ts';
import { writeWorkbook } from '../../src/formats/spreadsheet/write-workbook.ts';

// What the guides name exists: pictures, files, commands with their options, and what the builder
// and the editor say. `node scripts/guide-pictures.mjs` makes the workbooks and the pictures.

const FOLDER = 'docs/guides';
const guides = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const textOf = (name: string) => readFileSync(join(FOLDER, name), 'utf8');
const run = (...parameters: string[]) =>
  promisify(execFile)('node', ['dist/cli/ura.js', ...parameters]).then(({ stdout }) => stdout);

const helps = new Map<string, Promise<string>>();
/** The help of a command, which is asked for once for all guides. */
function helpOf(command: string): Promise<string> {
  const help = helps.get(command) ?? run(command, '--help', '--locale', 'en');
  helps.set(command, help);
  return help;
}

/** The commands of a guide in their words, from blocks and from sentences. */
const commandsIn = (text: string) =>
  [...text.matchAll(/(?:npx |`)ura ((?:[^`\n]|(?<=`[^`\n]*)\n)+)/g)].map(([, command = '']) =>
    command.split(/\s+/),
  );

test.each(guides)('%s leads to pictures and pages that exist', (name) => {
  const targets = [...textOf(name).matchAll(/\]\(([^)#]+)(?:#([^)]+))?\)/g)];
  expect(targets.length).toBeGreaterThan(0);
  for (const [, path = '', anchor] of targets) {
    const file = join(FOLDER, path);
    expect(existsSync(file), file).toBe(true);
    if (!anchor) continue;
    const headings = [...readFileSync(file, 'utf8').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replace(/[^\w\s-]/g, '')
        .replace(/\s/g, '-'),
    );
    expect(headings).toContain(anchor);
  }
});

test.each(guides)('%s shows pictures of its own language', (name) => {
  const language = name.endsWith('.sq.md') ? 'sq' : 'en';
  const pictures = [...textOf(name).matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path = '']) => path);
  expect(pictures.length).toBeGreaterThan(2);
  for (const path of pictures) expect(path).toMatch(new RegExp(`-${language}\\.png$`));
});

test.each(guides)('%s names commands and options that exist', async (name) => {
  const commands = commandsIn(textOf(name));
  expect(commands.length).toBeGreaterThan(2);
  for (const [command = '', ...parameters] of commands) {
    const help = await helpOf(command);
    for (const option of parameters.filter((each) => each.startsWith('--'))) expect(help).toContain(option);
  }
});

test.each([
  ['spreadsheet.md', en],
  ['spreadsheet.sq.md', sq],
] as const)('%s names the buttons as the builder does', (name, words) => {
  const text = textOf(name).replace(/\s+/g, ' ');
  const { chooseFile, downloadData, downloadMarked, copy, doctorHeading, widgets } = words;
  for (const label of [chooseFile, downloadData, downloadMarked, copy, doctorHeading])
    expect(text).toContain(`“${label}”`);
  expect(text).toContain(`“${widgets['ura-member-directory'][0]}”`);
});

test.each([
  ['keep-your-data.md', 'en', en],
  ['keep-your-data.sq.md', 'sq', sq],
] as const)('%s names the buttons as the editor does', (name, locale, words) => {
  const text = textOf(name).replace(/\s+/g, ' ');
  const {
    newFile,
    chooseFile,
    create,
    preview,
    moment,
    save,
    saveNow,
    undo,
    import: take,
  } = editorMessages(locale);
  for (const label of [
    newFile,
    chooseFile,
    create.organisations,
    create.calls,
    preview,
    moment,
    save,
    saveNow,
    undo,
    take,
  ])
    expect(text).toContain(`“${label}”`);
  for (const tab of ['data', 'widget', 'help'] as const) expect(text).toContain(`**${words.studio[tab]}**`);
});

test.each(GUIDES)('$workbook is what `node scripts/guide-pictures.mjs` writes now', (guide) => {
  const texts = (bytes: Uint8Array) =>
    Object.fromEntries(
      Object.entries(unzipSync(bytes)).map(([name, part]) => [name, new TextDecoder().decode(part)]),
    );
  const written = writeWorkbook(datasetOf(guide), { locale: guide.locale });
  expect(texts(readFileSync(join(FOLDER, guide.workbook)))).toEqual(texts(written));
});

test.each(['network.xlsx', 'rrjeti.xlsx'])(
  '%s has the two mistakes that its guide corrects',
  async (name) => {
    const { dataset, findings } = await readWorkbook(readFileSync(join(FOLDER, name)));
    const cells = findings
      .filter(({ severity }) => severity === 'error')
      .map(({ cell }) => `${cell?.column}${cell?.row}`);
    expect(cells).toEqual(['H6', 'G7']);
    expect(dataset.organisations).toHaveLength(6);
    expect(dataset.memberships).toHaveLength(5);
  },
);
