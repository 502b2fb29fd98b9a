import { attempt } from '../../src/dataset/validate/safe-read.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { UncheckedFile } from '../../src/dataset/search/first-members.ts';
import { nextTask } from '../core/yield-if-busy.ts';

/** The first rows of a list, and the dataset that they are in. */
interface Rows<Item> {
  readonly linked: LinkedDataset;
  readonly items: readonly Item[];
}

interface Found<Item> {
  readonly file: UncheckedFile;
  readonly key: string;
  rows: Rows<Item> | undefined;
}

/**
 * The first rows of a file that is being checked, found once for each file and language. They are
 * found in a task of their own, and rendered in another, so that neither blocks the page for long.
 */
export class FirstRows<Item> {
  private readonly find: (file: UncheckedFile) => Rows<Item> | undefined;
  private readonly changed: () => void;
  private found: Found<Item> | undefined;

  /** @param changed called when rows have been found */
  constructor(find: (file: UncheckedFile) => Rows<Item> | undefined, changed: () => void) {
    this.find = find;
    this.changed = changed;
  }

  /** The rows that have been found. */
  get rows(): Rows<Item> | undefined {
    return this.found?.rows;
  }

  /**
   * Starts to find the rows of a file, unless it has begun. Without a file there are none.
   *
   * @param key what the rows depend on besides the file; serialisable as JSON
   */
  update(file: UncheckedFile | undefined, ...key: readonly unknown[]): void {
    const text = JSON.stringify(key);
    if (this.found?.file === file && this.found?.key === text) return;
    this.found = file && { file, key: text, rows: undefined };
    if (this.found) void this.look(this.found);
  }

  private async look(found: Found<Item>): Promise<void> {
    await nextTask();
    if (this.found !== found) return;
    found.rows = attempt(() => this.find(found.file));
    await nextTask();
    if (found.rows) this.changed();
  }
}
