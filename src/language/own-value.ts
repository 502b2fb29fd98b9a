/**
 * Reads an own property of a table. A name from a data file may be `constructor`, which every
 * object inherits.
 */
export const ownValue = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined;
