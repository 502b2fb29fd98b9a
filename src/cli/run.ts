import { resolveLocale, type Locale } from '../language/locale.ts';
import { CommandError, UsageError, type Terminal } from './arguments.ts';
import { check } from './check.ts';
import { helpText } from './help.ts';
import { commandMessages, fillIn } from './messages/messages.ts';
import { render } from './render.ts';

const COMMANDS = { check, render } as const;

/** The language of help and errors: that of `--locale`, else that of the system, else English. */
function localeOf(args: readonly string[], language: string | undefined): Locale {
  const at = args.findIndex((arg) => /^--locale(=|$)/.test(arg));
  const tag = args[at]?.split('=')[1] ?? args[at + 1];
  return (at < 0 ? undefined : resolveLocale(tag)) ?? resolveLocale(language, 'en');
}

/**
 * The command `ura`.
 *
 * @param args the arguments after the command's name
 * @param version the version of the package
 * @returns the exit code: 0; 1 if the data has errors or cannot be read; 2 if the command line is
 *   wrong
 */
export async function run(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const [command, ...rest] = args;
  const locale = localeOf(args, terminal.language);
  if (args.includes('--help') || args.includes('-h')) {
    terminal.out(helpText(locale));
    return 0;
  }
  if (command === '--version' || command === '-v') {
    terminal.out(`${version}\n`);
    return 0;
  }
  try {
    if (command === undefined) throw new UsageError('no-command');
    if (!Object.hasOwn(COMMANDS, command)) throw new UsageError('unknown-command', { value: command });
    return await COMMANDS[command as keyof typeof COMMANDS](rest, terminal);
  } catch (error) {
    if (error instanceof CommandError) {
      const { errors, seeHelp } = commandMessages(locale);
      terminal.err(`ura: ${fillIn(errors[error.code], locale, error.values)}\n`);
      if (!(error instanceof UsageError)) return 1;
      terminal.err(`${fillIn(seeHelp, locale)}\n`);
      return 2;
    }
    throw error;
  }
}
