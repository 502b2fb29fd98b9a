import type { Command } from 'commander';
import { resolveLocale, type Locale } from '../language/locale.ts';
import { NOUNS, type Noun } from '../model/noun.ts';
import { fixedClock, systemClock, type Clock } from '../time/clock.ts';
import { UsageError } from './errors.ts';
import type { CommandMessages } from './messages/en.ts';
import type { Terminal } from './terminal.ts';

/** The name of a subcommand, which is also the key of its texts in `messages/`. */
export type CommandName = keyof CommandMessages['commands'];

/** The flags of an option, as `--now <instant>`. A repeatable option collects its values. */
export type OptionFlags = string | { readonly flags: string; readonly repeatable: true };

/** The values that a subcommand is run with. */
export interface Invocation {
  readonly terminal: Terminal;
  /** The language of messages: of `--locale`, else of the system, else English. */
  readonly locale: Locale;
  /** The language of `--locale`, if it is given. */
  readonly chosenLocale: Locale | undefined;
  /** The arguments that are not options. An optional one may be missing. */
  readonly args: readonly (string | undefined)[];
  /** The value of an option, by its long name without dashes. */
  readonly text: (name: string) => string | undefined;
  /** The values of a repeatable option. */
  readonly texts: (name: string) => readonly string[];
  /** Whether an option without a value is set. */
  readonly has: (name: string) => boolean;
}

/** A subcommand of `ura`. Each is a file in `commands/`. */
export interface Subcommand {
  readonly name: CommandName;
  /** Its arguments, as `<file>` or `[file]`. */
  readonly arguments: readonly string[];
  /** Its options, by the key of their description in the messages. */
  readonly options: Readonly<Record<string, OptionFlags>>;
  /** Command lines to show in the help, in the order of their descriptions in the messages. */
  readonly examples: readonly string[];
  /** The exit codes that it can return. Default: 0 and 2. */
  readonly exitCodes?: readonly (0 | 1 | 2)[];
  /** Adds what is not declared above, such as hidden options. */
  readonly configure?: (command: Command) => void;
  /** A section of the help that is the same in every language, with the key of its heading. */
  readonly section?: {
    readonly heading: 'attributes';
    readonly lines: readonly (readonly [string, string])[];
  };
  /** Runs it. Returns the exit code. */
  readonly run: (invocation: Invocation) => Promise<number>;
}

/**
 * The locale of a language tag.
 *
 * @throws UsageError if it is unknown
 */
export function readLocale(tag: string): Locale {
  const locale = resolveLocale(tag);
  if (!locale) throw new UsageError('unknown-language', { value: tag });
  return locale;
}

/**
 * The list that `--noun` names.
 *
 * @throws UsageError if there is no such list
 */
export function readNoun(name: string | undefined): Noun | undefined {
  if (name === undefined) return undefined;
  const noun = NOUNS.find((each) => each === name);
  if (!noun) throw new UsageError('unknown-noun', { value: name, nouns: NOUNS.join(', ') });
  return noun;
}

/**
 * The system clock, or one that is fixed at an instant.
 *
 * @throws UsageError if the instant has no offset, or is none
 */
export function readClock(now: string | undefined): Clock {
  try {
    return now === undefined ? systemClock : fixedClock(now);
  } catch {
    throw new UsageError('bad-now', { value: now! });
  }
}
