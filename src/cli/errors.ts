import type { ErrorCode } from './messages/messages.ts';

/** The values that an error message is filled in with. */
export type ErrorValues = Readonly<Record<string, string | number>>;

/** An error that is printed as one line, in the language of the terminal. The exit code is 2. */
export class CommandError extends Error {
  readonly code: ErrorCode;
  readonly values: ErrorValues;

  constructor(code: ErrorCode, values: ErrorValues = {}) {
    super(code);
    this.code = code;
    this.values = values;
  }
}

/** A mistake in the command line. */
export class UsageError extends CommandError {
  /** A similar name that the user may have meant. */
  readonly suggestion: string | undefined;

  constructor(code: ErrorCode, values: ErrorValues = {}, suggestion?: string) {
    super(code, values);
    this.suggestion = suggestion;
  }
}

/** A file that cannot be read or written, or lacks what was asked for. */
export class InputError extends CommandError {}
