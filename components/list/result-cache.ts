/** What a result depends on. */
export interface ResultKey {
  /** Compared by identity. */
  readonly linked: object;
  /** Query, language and whatever else the search reads, as JSON. */
  readonly question: string;
  /** The instant of the question, in epoch milliseconds. */
  readonly now: number;
}

interface Entry<Result> extends ResultKey {
  /** The first instant at which the result is out of date, in epoch milliseconds. */
  readonly until: number;
  readonly result: Result;
}

/**
 * Keeps the last result of each slot for as long as it is true. All slots answer a question that one of them knows: a list that is
 * not filtered asks the same thing twice.
 */
export class ResultCache<Slot extends string, Result extends { readonly changesAt?: number | undefined }> {
  private readonly entries = new Map<Slot, Entry<Result>>();

  get(slot: Slot, key: ResultKey, search: () => Result): Result {
    const isCurrent = (entry: Entry<Result> | undefined) =>
      entry?.linked === key.linked &&
      entry.question === key.question &&
      entry.now <= key.now &&
      key.now < entry.until;
    let entry = [this.entries.get(slot), ...this.entries.values()].find(isCurrent);
    if (!entry) {
      const result = search();
      entry = { ...key, until: result.changesAt ?? Infinity, result };
    }
    this.entries.set(slot, entry);
    return entry.result;
  }
}
