/**
 * A text with a capital letter at its beginning.
 *
 * @example
 * capitalise('nëntor 2026'); // 'Nëntor 2026'
 */
export const capitalise = (text: string): string => (text[0] ?? '').toUpperCase() + text.slice(1);
