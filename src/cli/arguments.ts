import { parseArgs } from 'node:util';
import { resolveLocale, type Locale } from '../language/locale.ts';
import { fixedClock, systemClock, type Clock } from '../time/clock.ts';
import type { ErrorCode } from './messages/messages.ts';

/** The terminal that a command runs in. Tests pass their own. */
export interface Terminal {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** The language of the system, as in `LANG`. */
  readonly language: string | undefined;
}

/** An error that is printed as one line, in the language of the terminal. */
export class CommandError extends Error {
  readonly code: ErrorCode;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: ErrorCode, values: Readonly<Record<string, string | number>> = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** A mistake in the command line. The exit code is 2. */
export class UsageError extends CommandError {}

/** A file that cannot be read, or lacks what was asked for. The exit code is 1. */
export class InputError extends CommandError {}

/** The options that a command accepts. */
export type OptionTypes = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

/** The parsed arguments of a command. */
export interface ParsedArguments {
  /** The arguments that are not options. */
  readonly positionals: readonly string[];
  /** The value of an option. */
  readonly text: (name: string) => string | undefined;
  /** The values of an option that may be repeated. */
  readonly texts: (name: string) => readonly string[];
  /** Whether an option without a value is set. */
  readonly has: (name: string) => boolean;
}

/** The code of an error of `parseArgs`, whose English message names the option in quotes. */
function optionError(error: Error): UsageError {
  const value = /'(--?[^'=\s]+)/.exec(error.message)?.[1]?.replace(/,$/, '') ?? error.message;
  if ((error as NodeJS.ErrnoException).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION')
    return new UsageError('unknown-option', { value });
  return new UsageError(/does not take/.test(error.message) ? 'value-unexpected' : 'value-missing', {
    value,
  });
}

/**
 * Parses the arguments of a command.
 *
 * @throws UsageError if an option is unknown or has no value
 */
export function readArguments(args: readonly string[], options: OptionTypes): ParsedArguments {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw optionError(error as Error);
  }
  const { values, positionals } = parsed;
  const texts = (name: string) =>
    [values[name]].flat().flatMap((value) => (typeof value === 'string' ? value : []));
  return {
    positionals,
    texts,
    text: (name) => texts(name)[0],
    has: (name) => values[name] === true,
  };
}

/** The one data file that a command works on: a path or a URL. */
export function readSource(positionals: readonly string[]): string {
  const [source, ...others] = positionals;
  if (source === undefined) throw new UsageError('no-file');
  if (others.length) throw new UsageError('several-files', { value: others.join(' ') });
  return source;
}

/** The locale of a language tag. */
export function readLocale(tag: string): Locale {
  const locale = resolveLocale(tag);
  if (!locale) throw new UsageError('unknown-language', { value: tag });
  return locale;
}

/** The system clock, or one that is fixed at an instant. */
export function readClock(now: string | undefined): Clock {
  try {
    return now === undefined ? systemClock : fixedClock(now);
  } catch {
    throw new UsageError('bad-now', { value: now! });
  }
}
