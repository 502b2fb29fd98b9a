/** A long work in steps. Between two of them a page can answer its visitor. */
export type CooperativeTask<Result> = Generator<undefined, Result>;

/** Asked between two steps: nothing, or what is to be waited for before the work goes on. */
export type Pause = () => Promise<void> | undefined;

/** Does all of a work at once. */
export function runSync<Result>(steps: CooperativeTask<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does a work step by step. What needs no pause is done when this returns. */
export function runSliced<Result>(steps: CooperativeTask<Result>, pause: Pause): Result | Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) return wait.then(() => runSliced(steps, pause));
  }
}
