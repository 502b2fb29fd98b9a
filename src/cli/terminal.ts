import { styleText } from 'node:util';

/** The terminal that a command runs in. Tests pass their own. */
export interface Terminal {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. */
  readonly err: (text: string) => void;
  /** The language of the system, as in `LANG`. */
  readonly language: string | undefined;
  /** Whether standard output shows colours. Default: no. */
  readonly outColours?: boolean;
  /** Whether standard error shows colours. Default: no. */
  readonly errColours?: boolean;
  /** The width of standard output in columns. Default: 100. */
  readonly width?: number | undefined;
  /** Whether standard error is a terminal, where a line can be replaced. Default: no. */
  readonly interactive?: boolean;
}

/** How a text is emphasised where colours are shown. */
export type Style = 'bold' | 'dim' | 'red' | 'yellow' | 'cyan' | 'green';

/** A text, or a text in a style. */
export type Part = string | readonly [style: Style, text: string];

// All control characters but the newline and the tab, and the characters that reorder a line.
const CONTROLS =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;

const toEscape = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/**
 * Writes control characters as escapes, so that a terminal shows them and never obeys them. In JSON
 * the value stays the same.
 *
 * @example
 * escapeControls('\u001b[2J') // '\\u001b[2J'
 */
export const escapeControls = (text: string): string => text.replace(CONTROLS, toEscape);

/**
 * Joins texts for a terminal. Control characters in them are escaped.
 *
 * @param colours whether the terminal shows colours
 */
export const styled = (parts: readonly Part[], colours = false): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return escapeControls(part);
      const text = escapeControls(part[1]);
      return colours ? styleText(part[0], text, { validateStream: false }) : text;
    })
    .join('');

/** Writes texts to standard output. */
export const print = (terminal: Terminal, ...parts: readonly Part[]): void =>
  terminal.out(styled(parts, terminal.outColours));

/** Writes a value as JSON to standard output. */
export const printJson = (terminal: Terminal, value: unknown): void =>
  print(terminal, `${JSON.stringify(value, undefined, 2)}\n`);
