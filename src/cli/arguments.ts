import { parseArgs } from 'node:util';
import { resolveLocale, type Locale } from '../language/locale.ts';
import { fixedClock, systemClock, type Clock } from '../time/clock.ts';

/** The terminal that a command runs in. Tests pass their own. */
export interface Terminal {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** The language of the system, as in `LANG`. */
  readonly language: string | undefined;
}

/** A mistake in the command line. Printed as one line, with exit code 2. */
export class UsageError extends Error {}

/**
 * A file that cannot be read, or lacks what was asked for. Printed as one line, with exit code 1.
 */
export class InputError extends Error {}

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
    throw new UsageError((error as Error).message);
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
  if (source === undefined) throw new UsageError('Which data file? Give its path or URL.');
  if (others.length) throw new UsageError(`Give one data file only. Unexpected: ${others.join(' ')}`);
  return source;
}

/** The locale of a language tag. */
export function readLocale(tag: string): Locale {
  const locale = resolveLocale(tag);
  if (!locale) throw new UsageError(`Unknown language "${tag}". Use sq, sq-AL, sr-Latn, sr-Cyrl or en.`);
  return locale;
}

/** The system clock, or one that is fixed at an instant. */
export function readClock(now: string | undefined): Clock {
  try {
    return now === undefined ? systemClock : fixedClock(now);
  } catch {
    throw new UsageError(`--now must be an instant with an offset, such as 2026-11-22T12:00:00Z: ${now}`);
  }
}
