import { runSliced, type CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import { yieldIfBusy } from '../core/yield-if-busy.ts';

/**
 * The search field. In a very long list the rows wait until the index is ready; typing does not.
 */
export class SearchInput {
  private readonly prepare: () => CooperativeTask<void> | undefined;
  private readonly changed: (words: string) => void;
  private preparing: Promise<void> | undefined;

  /**
   * @param prepare prepares the words of the records for search, if they are not yet
   * @param changed is called with what the visitor typed
   */
  constructor(prepare: () => CooperativeTask<void> | undefined, changed: (words: string) => void) {
    this.prepare = prepare;
    this.changed = changed;
  }

  /** The visitor is about to type. */
  readonly focus = (): void => {
    const task = this.prepare();
    const done = task && runSliced(task, yieldIfBusy);
    if (done) this.preparing = done.finally(() => (this.preparing = undefined));
  };

  readonly input = (event: Event): void => {
    const field = event.target as HTMLInputElement;
    const update = () => this.changed(field.value);
    if (this.preparing) void this.preparing.then(update);
    else update();
  };
}
