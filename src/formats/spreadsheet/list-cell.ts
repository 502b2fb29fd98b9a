/**
 * Divides a cell into its values, at line breaks and semicolons. A value in quotes may contain
 * both.
 *
 * @example
 * splitList('Gjilan; Prizren'); // ['Gjilan', 'Prizren']
 * splitList('"një; dy"\ntre'); // ['një; dy', 'tre']
 */
export function splitList(text: string): string[] {
  const values: string[] = [];
  // A quoted value counts only as a whole: "Rrugët" e Gjilanit begins with a word in quotes.
  const value = /[^\S\n]*(?:"((?:[^"]|"")*)"[^\S\n]*(?=[;\n]|$)|([^;\n]*))(?:[;\n]|$)/y;
  while (value.lastIndex < text.length) {
    const found = value.exec(text);
    if (!found) break;
    const plain = found[1]?.replace(/""/g, '"') ?? found[2]!.trim();
    if (plain) values.push(plain);
  }
  return values;
}

/**
 * Joins values for a cell, so that {@link splitList} divides them again.
 *
 * @example joinList(['një; dy', 'tre']); // '"një; dy"\ntre'
 */
export function joinList(values: readonly string[]): string {
  return values
    .map((value) => (/[;\n\r]|^\s|\s$|^"/.test(value) ? `"${value.replace(/"/g, '""')}"` : value))
    .join('\n');
}

/** Stands for an item that a list of texts does not have in the language of the column. */
export const NO_ITEM = '∅';
