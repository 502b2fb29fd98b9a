import { runSliced, type CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import { yieldIfBusy, yieldUnlessIdle } from '../core/yield-if-busy.ts';

/**
 * The search field. In a very long list the rows wait until the index is ready; typing does not.
 */
export class SearchInput {
  private readonly prepare: () => CooperativeTask<void> | undefined;
  private readonly changed: (words: string) => void;
  private preparing: Promise<void> | undefined;
  private preparedFor: object | undefined;

  /**
   * @param prepare prepares the words of the records for search, if they are not yet
   * @param changed is called with what the visitor typed
   */
  constructor(prepare: () => CooperativeTask<void> | undefined, changed: (words: string) => void) {
    this.prepare = prepare;
    this.changed = changed;
  }

  /** Prepares the words of a dataset while the page is idle, so that the first key finds them. */
  prepareWhenIdle(linked: object): void {
    if (this.preparedFor === linked || typeof requestIdleCallback !== 'function') return;
    this.preparedFor = linked;
    const run = async () => {
      await yieldUnlessIdle();
      const task = this.preparedFor === linked && this.prepare();
      if (task) await runSliced(task, yieldUnlessIdle);
    };
    void run().catch(() => {}); // the first key throws the same error
  }

  /** The visitor is about to type. What is not prepared yet is prepared at once, in slices. */
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
