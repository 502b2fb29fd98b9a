/** A long work in steps. Between two of them a page can answer its visitor. */
export type Steps<Result> = Generator<undefined, Result>;

/** Asked between two steps: nothing, or what is to be waited for before the work goes on. */
export type Pause = () => Promise<void> | undefined;

/** Does all of a work at once. */
export function doAll<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Does a work step by step. What needs no pause is done when this returns. */
export function doInTurns<Result>(steps: Steps<Result>, pause: Pause): Result | Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) return wait.then(() => doInTurns(steps, pause));
  }
}
