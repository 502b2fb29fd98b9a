import { transliterate } from './transliterate.ts';

// Each string argument becomes one private-use character, which the transliteration leaves
// unchanged.
const PLACEHOLDER = 0xe000;

/**
 * Transliterates messages from Latin to Cyrillic script, so that no widget carries both.
 *
 * String arguments are data, such as a name or a formatted date, and stay unchanged. A message may
 * therefore only insert its string arguments. It may calculate with numbers.
 */
export function inCyrillic<Messages>(messages: Messages): Messages {
  return transliterateAll(messages) as Messages;
}

/** Text in straight quotation marks is code, such as "sr-Latn", and stays unchanged. */
const toCyrillic = (text: string) =>
  text.replace(/"[^"]*"|[^"]+/g, (part) => (part[0] === '"' ? part : transliterate(part, 'Cyrl')));

function transliterateAll(value: unknown): unknown {
  if (typeof value === 'string') return toCyrillic(value);
  if (typeof value === 'function') {
    return (...args: unknown[]) => {
      const placeholders = args.map((arg, index) =>
        typeof arg === 'string' && arg ? String.fromCharCode(PLACEHOLDER + index) : arg,
      );
      return toCyrillic(String(value(...placeholders))).replace(/[\ue000-\ue00f]/g, (placeholder) =>
        String(args[placeholder.charCodeAt(0) - PLACEHOLDER]),
      );
    };
  }
  if (Array.isArray(value)) return value.map(transliterateAll);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, transliterateAll(inner)]));
  }
  return value;
}
