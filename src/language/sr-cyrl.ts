import { transliterate } from './transliterate.ts';

// An argument travels through the transliteration as one character of a private area, which no script touches.
const HOLDER = 0xe000;

/**
 * Writes messages in Cyrillic that were written in Latin, so that no widget carries both.
 *
 * Only the text of a message is turned: an argument that is a string is data (a name, a date that is said already) and stays as it is. So
 * a message must put its strings into the text and do nothing else with them; numbers it may count with.
 */
export function inCyrillic<Messages>(messages: Messages): Messages {
  return turn(messages) as Messages;
}

/** Text in straight quotation marks is a code to be typed, as "sr-Latn". */
const write = (text: string) =>
  text.replace(/"[^"]*"|[^"]+/g, (part) => (part[0] === '"' ? part : transliterate(part, 'Cyrl')));

function turn(value: unknown): unknown {
  if (typeof value === 'string') return write(value);
  if (typeof value === 'function') {
    return (...args: unknown[]) => {
      const holders = args.map((arg, index) =>
        typeof arg === 'string' && arg ? String.fromCharCode(HOLDER + index) : arg,
      );
      return write(String(value(...holders))).replace(/[\ue000-\ue00f]/g, (holder) =>
        String(args[holder.charCodeAt(0) - HOLDER]),
      );
    };
  }
  if (Array.isArray(value)) return value.map(turn);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]));
  }
  return value;
}
