/**
 * Groups items by a key. Groups are in the order of their first items, and items keep their order.
 *
 * `Map.groupBy` does the same, but Node has it only from version 21 on.
 *
 * @example
 * groupBy(['Pejë', 'Gjilan', 'Prizren'], (name) => name[0]).get('P'); // ['Pejë', 'Prizren']
 */
export function groupBy<Key, Item>(items: Iterable<Item>, keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
