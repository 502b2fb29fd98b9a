/**
 * Which row of the page shows which item. A row whose item is gone is given to one that comes, since new words in it cost half of a new row.
 * It suits rows that keep nothing to themselves, as `<details>` would keep that it is open.
 */
export class RowPool {
  private rows = new Map<string, number>();
  private made = 0;

  /**
   * A number for each item, as a key for `repeat`: the one that it had, that of a row whose item is gone, or a new one.
   *
   * @param ids of the items in the order in which they are shown
   * @param held the place, in the order of the last time, of a row that is given to no other item: that with the focus in it
   */
  assign(ids: readonly string[], held: number): ReadonlyMap<string, number> {
    const stays = new Set(ids);
    const free = [...this.rows].flatMap(([id, row], place) => (stays.has(id) || place === held ? [] : [row]));
    free.reverse();
    this.rows = new Map(ids.map((id) => [id, this.rows.get(id) ?? free.pop() ?? this.made++]));
    return this.rows;
  }
}
