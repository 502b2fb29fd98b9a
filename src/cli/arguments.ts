import { parseArgs } from 'node:util';
import { resolveLocale, type Locale } from '../language/locale.ts';
import { fixedClock, systemClock, type Clock } from '../time/clock.ts';

/** What a command is given by whoever runs it: the world, so that a test can be one. */
export interface World {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** The language of the machine, as `LANG` has it. */
  readonly language: string | undefined;
}

/** A mistake in how the command was called: said in one line, with exit code 2. */
export class UsageError extends Error {}

/** A file that cannot be read, or has not what was asked for: said in one line, with exit code 1. */
export class InputError extends Error {}

/** The options that a command knows. */
export type Known = Readonly<
  Record<string, { readonly type: 'string' | 'boolean'; readonly multiple?: boolean }>
>;

/** What a command was given. */
export interface Given {
  /** What is no option. */
  readonly positionals: readonly string[];
  /** The value of an option. */
  readonly text: (name: string) => string | undefined;
  /** The values of an option that may come more than once. */
  readonly texts: (name: string) => readonly string[];
  /** Whether an option without a value is there. */
  readonly has: (name: string) => boolean;
}

/**
 * Reads the options of a command.
 *
 * @throws UsageError with what is wrong, for people
 */
export function readArguments(args: readonly string[], options: Known): Given {
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

/** The one file or address that a command is about. */
export function onlyOne(positionals: readonly string[]): string {
  const [source, ...others] = positionals;
  if (source === undefined) throw new UsageError('Which data file? Give its path or address.');
  if (others.length) throw new UsageError(`One data file at a time; this is more: ${others.join(' ')}`);
  return source;
}

/** A language by its tag. */
export function readLocale(tag: string): Locale {
  const locale = resolveLocale(tag);
  if (!locale) throw new UsageError(`There is no language "${tag}": sq, sq-AL, sr-Latn, sr-Cyrl or en.`);
  return locale;
}

/** The clock of the machine, or one that stands at an instant. */
export function readClock(now: string | undefined): Clock {
  try {
    return now === undefined ? systemClock : fixedClock(now);
  } catch {
    throw new UsageError(`--now is no instant with an offset, as 2026-11-22T12:00:00Z: ${now}`);
  }
}
