/** What a result depends on. */
export interface ResultKey {
  /** Compared by identity. */
  readonly linked: object;
  /** Query, language and whatever else the search depends on, as JSON. */
  readonly question: string;
  /** The instant of the question, in epoch milliseconds. */
  readonly now: number;
}

interface Entry<Result> extends ResultKey {
  /** The instant at which the result goes out of date, in epoch milliseconds. */
  readonly until: number;
  readonly result: Result;
}

/**
 * Keeps the last result of each slot while it is valid. Slots share results, since an unfiltered
 * list asks the same question twice.
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
