import { Command, Option, type CommanderError } from 'commander';
import type { Locale } from '../language/locale.ts';
import { UsageError } from './errors.ts';
import { helpAfter, localizeHelp } from './help.ts';
import { commandMessages, fillIn } from './messages/messages.ts';
import { readLocale, type Invocation, type Subcommand } from './subcommand.ts';
import type { Terminal } from './terminal.ts';

/** The error of a user for an error of Commander, or `undefined` after help and version. */
function usageError({ code, message }: CommanderError, command: Command): UsageError | undefined {
  // Commander's message is English, and names the argument in quotes.
  const value = /'(.*)'/s.exec(message)?.[1] ?? '';
  const suggestion = /\(Did you mean (?:one of )?(.*)\?\)$/s.exec(message)?.[1];
  const [name = ''] = value.split(/[= ]/);
  switch (code) {
    case 'commander.unknownCommand':
      return new UsageError('unknown-command', { value }, suggestion);
    case 'commander.unknownOption':
      return value.includes('=') && command.options.some(({ long }) => long === name)
        ? new UsageError('value-unexpected', { value: name })
        : new UsageError('unknown-option', { value }, suggestion);
    case 'commander.optionMissingArgument':
      return new UsageError('value-missing', { value: name });
    case 'commander.missingArgument':
      return new UsageError('argument-missing', { value });
    case 'commander.excessArguments':
      return new UsageError('arguments-unexpected', {
        value: command.args.slice(command.registeredArguments.length).join(' '),
      });
    default:
      return undefined;
  }
}

/** Throws the errors of Commander as those of a user. */
const throwUsageErrors = (command: Command): Command =>
  command.exitOverride((error) => {
    throw usageError(error, command) ?? error;
  });

function invocationOf(command: Command, terminal: Terminal, locale: Locale): Invocation {
  const tag = (command.opts()['locale'] ?? command.parent?.opts()['locale']) as string | undefined;
  const valueOf = (name: string): unknown => command.getOptionValue(new Option(`--${name}`).attributeName());
  return {
    terminal,
    locale,
    chosenLocale: tag === undefined ? undefined : readLocale(tag),
    args: command.processedArgs as (string | undefined)[],
    text: (name) => {
      const value = valueOf(name);
      return typeof value === 'string' ? value : undefined;
    },
    texts: (name) => (valueOf(name) as readonly string[] | undefined) ?? [],
    has: (name) => valueOf(name) === true,
  };
}

/**
 * The command `ura` with its subcommands.
 *
 * @param done is called with the exit code of the subcommand that has run
 */
export function createProgram(
  subcommands: readonly Subcommand[],
  version: string,
  terminal: Terminal,
  locale: Locale,
  done: (exitCode: number) => void,
): Command {
  const { help, options, commands } = commandMessages(locale);
  const program = throwUsageErrors(new Command('ura'))
    .description(fillIn(help.tagline, locale))
    .usage('<command>')
    .enablePositionalOptions()
    .version(version, '-v, --version', fillIn(help.version, locale))
    .option('--locale <tag>', fillIn(options.locale, locale));
  localizeHelp(program, locale, terminal);
  for (const subcommand of subcommands) {
    const texts: Readonly<Record<string, unknown>> = commands[subcommand.name];
    const describe = (key: string) =>
      fillIn((texts[key] ?? (options as Readonly<Record<string, string>>)[key]) as string, locale);
    const command = throwUsageErrors(program.command(subcommand.name))
      .summary(describe('summary'))
      .description([describe('summary'), ...('note' in texts ? [describe('note')] : [])].join(' '));
    for (const argument of subcommand.arguments) command.argument(argument, describe(argument.slice(1, -1)));
    for (const [key, spec] of Object.entries(subcommand.options)) {
      const option = new Option(typeof spec === 'string' ? spec : spec.flags, describe(key));
      if (typeof spec !== 'string')
        option.argParser((value, earlier: readonly string[] = []) => [...earlier, value]);
      command.addOption(option);
    }
    subcommand.configure?.(command);
    command
      .addHelpText('after', `\n${helpAfter(subcommand, command, locale)}`)
      .action(async () => done(await subcommand.run(invocationOf(command, terminal, locale))));
  }
  return program;
}
