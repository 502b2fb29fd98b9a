/**
 * The text of a field that may come from an unchecked file: a string, or a number in figures.
 * Anything else has no text.
 */
export const asText = (value: unknown): string =>
  typeof value === 'string' ? value : Number.isFinite(value) ? String(value) : '';
