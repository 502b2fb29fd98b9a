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

type Unchecked = Extract<DataState, { state: 'loading' }>['unchecked'];

interface Found<Item> {
  readonly file: UncheckedFile | undefined;
  readonly key: string;
  rows?: Rows<Item> | undefined;
}

/**
 * The first rows of a file that is not checked yet, found once for each file and language. They are
 * found in steps, and rendered in a task of their own, so that nothing blocks the page for long.
 */
export class FirstRows<Item> {
  private readonly find: (file: UncheckedFile) => CooperativeTask<Rows<Item> | undefined>;
  private readonly changed: () => void;
  private found: Found<Item> = { file: undefined, key: '' };

  /** @param changed called when rows have been found */
  constructor(find: (file: UncheckedFile) => CooperativeTask<Rows<Item> | undefined>, changed: () => void) {
    this.find = find;
    this.changed = changed;
  }

  /** The rows that have been found. */
  get rows(): Rows<Item> | undefined {
    return this.found.rows;
  }

  /**
   * Starts to find the rows of a file, unless it has begun. Without a file there are none.
   *
   * @param key what the rows depend on besides the file; serialisable as JSON
   */
  update(unchecked: Unchecked, ...key: readonly unknown[]): void {
    const { file } = unchecked ?? {};
    const text = JSON.stringify(key);
    if (this.found.file === file && this.found.key === text) return;
    const found: Found<Item> = (this.found = { file, key: text });
    if (unchecked) unchecked.waitFor(this.show(found, unchecked.file));
  }

  private async show(found: Found<Item>, file: UncheckedFile): Promise<void> {
    try {
      await nextTask();
      const rows = this.found === found ? await runSliced(this.find(file), yieldIfBusy) : undefined;
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
