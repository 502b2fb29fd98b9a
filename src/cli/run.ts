import { CommanderError } from 'commander';
import { resolveLocale, type Locale } from '../language/locale.ts';
import { check } from './commands/check.ts';
import { convert } from './commands/convert.ts';
import { merge } from './commands/merge.ts';
import { edit } from './commands/edit.ts';
import { newCommand } from './commands/new.ts';
import { render } from './commands/render.ts';
import { serve } from './commands/serve.ts';
import { template } from './commands/template.ts';
import { CommandError, UsageError } from './errors.ts';
import { commandMessages, fillIn } from './messages/messages.ts';
import { createProgram } from './program.ts';
import type { Subcommand } from './subcommand.ts';
import { escapeControls, styled, type Terminal } from './terminal.ts';

/** The subcommands, in the order of the help. */
export const SUBCOMMANDS: readonly Subcommand[] = [
  newCommand,
  template,
  check,
  convert,
  merge,
  edit,
  serve,
  render,
];

/** The language of help and errors: that of `--locale`, else that of the system, else English. */
function localeOf(args: readonly string[], language: string | undefined): Locale {
  const at = args.findIndex((arg) => /^--locale(=|$)/.test(arg));
  const tag = args[at]?.split('=')[1] ?? args[at + 1];
  return (at < 0 ? undefined : resolveLocale(tag)) ?? resolveLocale(language, 'en');
}

/** Prints an error: a line, or an object where the user asked for JSON. */
function printError(
  error: CommandError,
  command: string,
  args: readonly string[],
  locale: Locale,
  terminal: Terminal,
) {
  const { errors, didYouMean, seeHelp } = commandMessages(locale);
  const message = fillIn(errors[error.code], locale, error.values);
  if (args.includes('--json')) {
    const { code, values } = error;
    terminal.err(`${escapeControls(JSON.stringify({ error: { code, message, ...values } }))}\n`);
    return;
  }
  terminal.err(styled([['red', 'ura:'], ` ${message}\n`], terminal.errColours));
  if (!(error instanceof UsageError)) return;
  if (error.suggestion !== undefined)
    terminal.err(styled([`${fillIn(didYouMean, locale, { value: error.suggestion })}\n`]));
  terminal.err(`${fillIn(seeHelp, locale, { command })}\n`);
}

/**
 * The command `ura`.
 *
 * @param args the arguments after the command's name
 * @param version the version of the package
 * @returns the exit code: 0; 1 if the data has errors; 2 if the command line is wrong or a file
 *   cannot be read or written
 */
export async function run(args: readonly string[], version: string, terminal: Terminal): Promise<number> {
  const locale = localeOf(args, terminal.language);
  let exitCode = 0;
  const program = createProgram(SUBCOMMANDS, version, terminal, locale, (code) => (exitCode = code));
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander throws after it has shown the help or the version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandError)) throw error;
    const named = SUBCOMMANDS.find(({ name }) => args.includes(name));
    printError(error, named ? `ura ${named.name}` : 'ura', args, locale, terminal);
    return 2;
  }
}
