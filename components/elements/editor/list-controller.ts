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

/** Lists that are no longer than this are made at once. */
const SHORT = 500;

/** Thrown into work that nobody waits for any more. */
const outdated = new Error('outdated');

/** The rows of a list as far as they are there. */
export interface ShownRows {
  readonly rows: readonly ListRow[];
  /** Whether the rows are those of an earlier search or order, or not there yet. */
  readonly isBusy: boolean;
}

/**
 * The rows of the list that is shown. A long list is sorted and searched in steps, between which
 * the page responds; until it is there, the rows before it stay.
 */
export class ListController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private readonly canWait: boolean;
  private wanted: readonly unknown[] = [];
  private sortedFor: readonly unknown[] = [];
  private sorted: readonly ListRow[] = [];
  private shown: readonly ListRow[] = [];
  private noun: string | undefined;
  private isBusy = false;
  private making: Promise<unknown> | undefined;

  /** @param canWait whether a long list can come later; on a server it cannot */
  constructor(host: ReactiveControllerHost, canWait = true) {
    this.host = host;
    this.canWait = canWait;
    host.addController(this);
  }

  hostDisconnected(): void {
    // What is being made stops, and is made anew when it is asked for.
    this.wanted = [];
  }

  /** Resolves when the list that is being made is there, or nobody waits for it any more. */
  get ready(): Promise<unknown> {
    return this.making ?? Promise.resolve();
  }

  /**
   * @param version what the weights of the records depend on
   */
  rows(list: ListOfRecords, text: string, context: RowContext, version: unknown): ShownRows {
    const { noun, records, sort, descending } = list;
    if (!this.canWait && records.length > SHORT) return { rows: [], isBusy: true };
    const { linked, locale, clock } = context;
    const order: unknown[] = [noun, records, sort, descending, locale, minuteOf(clock), linked];
    if (sort === 'findings') order.push(version);
    const wanted = [...order, text];
    if (isSame(wanted, this.wanted)) return { rows: this.shown, isBusy: this.isBusy };
    this.wanted = wanted;
    if (noun !== this.noun) this.shown = [];
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
          this.shown = rows;
          this.isBusy = false;
          this.host.requestUpdate();
        },
        (error: unknown) => {
          if (error !== outdated) throw error;
        },
      );
    else this.shown = made;
    return { rows: this.shown, isBusy: this.isBusy };
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
