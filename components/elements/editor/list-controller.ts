import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { runSliced, runSync, type CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { yieldIfBusy } from '../../core/yield-if-busy.ts';
import {
  matchingRowsTask,
  minuteOf,
  sortedRowsTask,
  type ListOfRecords,
  type ListRow,
  type RowContext,
} from './state/list-rows.ts';

/** Lists up to this length are computed synchronously. */
const SHORT = 500;

/** Thrown to stop work whose result is no longer needed. */
const outdated = new Error('outdated');

/** The rows of a list that are available. */
export interface ShownRows {
  readonly rows: readonly ListRow[];
  /** Whether the rows are still those of an earlier search or order, or none. */
  readonly isBusy: boolean;
}

/**
 * The rows of the list that is shown. A long list is sorted and searched in slices; until it is
 * ready, the previous rows stay.
 */
export class ListController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly canWait: boolean;
  private wanted: readonly unknown[] = [];
  private sortedFor: readonly unknown[] = [];
  private sorted: readonly ListRow[] = [];
  private rows: readonly ListRow[] = [];
  private noun: string | undefined;
  private isBusy = false;
  private making: Promise<unknown> | undefined;

  /** @param canWait whether a long list may be computed later, which a server cannot do */
  constructor(host: ReactiveControllerHost, canWait = true) {
    this.host = host;
    this.canWait = canWait;
    host.addController(this);
  }

  hostDisconnected(): void {
    // Stops the current work. The next update starts it again.
    this.wanted = [];
  }

  /** Resolves when the current work has finished or been stopped. */
  get ready(): Promise<unknown> {
    return this.making ?? Promise.resolve();
  }

  get shown(): ShownRows {
    return { rows: this.rows, isBusy: this.isBusy };
  }

  /**
   * Updates the rows, or starts to. Called before each rendering.
   *
   * @param version what the weights of the records depend on
   */
  update(list: ListOfRecords, text: string, context: RowContext, version: unknown): void {
    const { noun, records, sort, descending } = list;
    if (!this.canWait && records.length > SHORT) {
      this.rows = [];
      this.isBusy = true;
      return;
    }
    const { linked, locale, clock } = context;
    const order: unknown[] = [noun, records, sort, descending, locale, minuteOf(clock), linked];
    if (sort === 'findings') order.push(version);
    const wanted = [...order, text];
    if (isSame(wanted, this.wanted)) return;
    this.wanted = wanted;
    if (noun !== this.noun) this.rows = [];
    this.noun = noun;
    const task = this.task(order, list, text, context);
    const made =
      records.length > SHORT
        ? runSliced(task, () => {
            if (this.wanted !== wanted) throw outdated;
            return yieldIfBusy();
          })
        : runSync(task);
    this.isBusy = made instanceof Promise;
    if (made instanceof Promise)
      this.making = made.then(
        (rows) => {
          if (this.wanted !== wanted) return;
          this.rows = rows;
          this.isBusy = false;
          this.host.requestUpdate();
        },
        (error: unknown) => {
          if (error !== outdated) throw error;
        },
      );
    else this.rows = made;
  }

  private *task(
    order: readonly unknown[],
    list: ListOfRecords,
    text: string,
    context: RowContext,
  ): CooperativeTask<readonly ListRow[]> {
    if (!isSame(order, this.sortedFor)) {
      this.sorted = yield* sortedRowsTask(list, context);
      this.sortedFor = order;
    }
    return yield* matchingRowsTask(this.sorted, text);
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]) =>
  a.length === b.length && a.every((value, index) => value === b[index]);
