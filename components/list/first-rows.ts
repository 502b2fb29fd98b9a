import { runSliced, type CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import type { LinkedDataset } from '../../src/dataset/link/link-dataset.ts';
import type { UncheckedFile } from '../../src/dataset/search/first-members.ts';
import type { DataState } from '../core/data-state.ts';
import { nextFrame, nextTask, yieldIfBusy } from '../core/yield-if-busy.ts';

/** The first rows of a list, and the dataset that they are in. */
export interface Rows<Item> {
  readonly linked: LinkedDataset;
  readonly items: readonly Item[];
}

type Unchecked = NonNullable<Extract<DataState, { state: 'loading' }>['unchecked']>;

interface Found<Item> {
  readonly file: UncheckedFile;
  readonly key: string;
  rows?: Rows<Item>;
}

/**
 * The first rows of a file that is not checked yet, found once for each file and language. They are
 * found in steps, and rendered in a task of their own, so that nothing blocks the page for long.
 */
export class FirstRows<Item> {
  private readonly find: (file: UncheckedFile) => CooperativeTask<Rows<Item> | undefined>;
  private readonly changed: () => void;
  private found: Found<Item> | undefined;

  /** @param changed called when rows have been found */
  constructor(find: (file: UncheckedFile) => CooperativeTask<Rows<Item> | undefined>, changed: () => void) {
    this.find = find;
    this.changed = changed;
  }

  /** The rows that have been found. */
  get rows(): Rows<Item> | undefined {
    return this.found?.rows;
  }

  /** Forgets the rows, and stops looking for them. */
  clear(): void {
    this.found = undefined;
  }

  /**
   * Starts to find the rows of a file, unless it has begun.
   *
   * @param key what the rows depend on besides the file; serialisable as JSON
   */
  update(unchecked: Unchecked, ...key: readonly unknown[]): void {
    const { file } = unchecked;
    const text = JSON.stringify(key);
    if (this.found?.file === file && this.found.key === text) return;
    this.found = { file, key: text };
    unchecked.waitFor(this.show(this.found));
  }

  private async show(found: Found<Item>): Promise<void> {
    try {
      await nextTask();
      const rows = this.found === found ? await runSliced(this.find(found.file), yieldIfBusy) : undefined;
      if (!rows) return;
      found.rows = rows;
      await nextTask();
      this.changed();
      await nextFrame();
    } catch {
      // The rows come with the rest, after the check.
    }
  }
}
