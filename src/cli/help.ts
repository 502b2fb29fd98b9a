import { Help, type Command } from 'commander';
import type { Locale } from '../language/locale.ts';
import { commandMessages, fillIn } from './messages/messages.ts';
import type { Subcommand } from './subcommand.ts';
import { styled, type Style, type Terminal } from './terminal.ts';

/** The widest line of the help, in columns. */
const WIDEST = 110;

/** The headings that Commander writes in English. */
const HEADINGS = {
  'Usage:': 'usage',
  'Arguments:': 'arguments',
  'Options:': 'options',
  'Commands:': 'commands',
} as const;

/** Commander colours the help, and removes the colours where they are not shown. */
const paint = (style: Style, text: string) => styled([[style, text]], true);

/** Shows the help of a program in a language. */
export function localizeHelp(program: Command, locale: Locale, terminal: Terminal): void {
  const { help } = commandMessages(locale);
  program
    .configureHelp({
      helpWidth: Math.min(terminal.width || 100, WIDEST),
      styleTitle: (title) =>
        paint(
          'bold',
          Object.hasOwn(HEADINGS, title)
            ? fillIn(help[HEADINGS[title as keyof typeof HEADINGS]], locale)
            : title,
        ),
      // Commander writes the place of the options in English.
      commandUsage: (command) =>
        Help.prototype.commandUsage
          .call(command.createHelp(), command)
          .replace('[options]', `[${fillIn(help.place, locale)}]`),
      styleOptionText: (text) => paint('cyan', text),
      styleCommandText: (text) => paint('cyan', text),
      styleSubcommandText: (text) => paint('cyan', text),
      // The options are listed in the help of each subcommand.
      subcommandTerm: (command) =>
        [command.name(), ...command.registeredArguments.map(argumentTerm)].join(' '),
    } satisfies Partial<Help>)
    .configureOutput({
      writeOut: terminal.out,
      writeErr: terminal.err,
      outputError: () => undefined, // `run` prints errors in the language of the user
      getOutHasColors: () => terminal.outColours ?? false,
      getErrHasColors: () => terminal.errColours ?? false,
    })
    .helpOption('-h, --help', fillIn(help.help, locale))
    .helpCommand('help [command]', fillIn(help.helpCommand, locale));
}

const argumentTerm = (argument: Command['registeredArguments'][number]) =>
  argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;

/** The parts of the help that Commander does not write: examples, exit codes and a section. */
export function helpAfter(subcommand: Subcommand, command: Command, locale: Locale): string {
  const { help, commands } = commandMessages(locale);
  const say = (key: keyof typeof help) => fillIn(help[key], locale);
  const heading = (text: string) => paint('bold', text);
  const described = commands[subcommand.name].examples;
  const { section, exitCodes = [0, 2] } = subcommand;
  const helper = command.createHelp();
  const items = (lines: readonly (readonly [string, string])[]) => {
    const width = Math.max(...lines.map(([term]) => term.length));
    return lines.map(([term, text]) => helper.formatItem(paint('cyan', term), width, text, helper));
  };
  return [
    ...(section ? [heading(say(section.heading)), ...items(section.lines), ''] : []),
    heading(say('examples')),
    ...subcommand.examples.flatMap((line, index) => [
      `  ${paint('cyan', line)}`,
      `      ${fillIn(described[index] ?? '', locale)}`,
    ]),
    '',
    heading(say('exitCodes')),
    ...exitCodes.map((code) => `  ${code}  ${say(`exit${code}`)}`),
  ].join('\n');
}
