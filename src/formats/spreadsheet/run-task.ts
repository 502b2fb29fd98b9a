import type { CooperativeTask, Pause } from '../../dataset/cooperative-task.ts';

// `src` is compiled without the DOM types. Browsers, workers and servers have it.
declare const setTimeout: (run: () => void, milliseconds: number) => unknown;

/** How a long task runs. */
export interface TaskOptions {
  /** Stops the task: the promise is rejected with its reason. */
  readonly signal?: { readonly aborted: boolean; readonly reason?: unknown };
  /** Called between steps of some milliseconds. Default: a turn of the event loop now and then. */
  readonly pause?: Pause;
}

/** Steps between two turns of the event loop. */
const STEPS_PER_TURN = 16;

/** Lets other work run after every sixteenth step. */
function turns(): Pause {
  let steps = 0;
  return () =>
    ++steps % STEPS_PER_TURN ? undefined : new Promise<void>((resolve) => setTimeout(resolve, 0));
}

/** Runs a task in turns with other work, until it is done or stopped. */
export async function runTask<Result>(
  task: CooperativeTask<Result>,
  { signal, pause = turns() }: TaskOptions,
): Promise<Result> {
  for (;;) {
    if (signal?.aborted) throw (signal.reason as Error | undefined) ?? new Error('The task was stopped');
    const step = task.next();
    if (step.done) return step.value;
    const wait = pause();
    if (wait) await wait;
  }
}
