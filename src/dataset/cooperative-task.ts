/** A long computation in steps. A page can respond to its visitor between two of them. */
export type CooperativeTask<Result> = Generator<undefined, Result>;

/** Called between two steps. Returns nothing, or a promise to wait for before the next step. */
export type Pause = () => Promise<void> | undefined;

/** Runs all steps of a task at once. */
export function runSync<Result>(task: CooperativeTask<Result>): Result {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
  }
}

/**
 * Runs a task with pauses between its steps. If no pause is needed, the result is returned
 * directly.
 */
export function runSliced<Result>(task: CooperativeTask<Result>, pause: Pause): Result | Promise<Result> {
  for (;;) {
    const step = task.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) return wait.then(() => runSliced(task, pause));
  }
}
