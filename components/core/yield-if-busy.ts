/** How long work may block the page, in milliseconds. After that, input and painting come first. */
export const STRETCH = 8;

const tasks: (() => void)[] = [];
let port: MessagePort | undefined;

/** Runs a callback in a task of its own. Browsers throttle timers but not message ports. */
function runInTask(run: () => void): void {
  if (!port) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tasks.shift()!();
    port = port2;
  }
  tasks.push(run);
  port.postMessage(undefined);
}

/** How long to wait for an animation frame, in milliseconds. An iframe off screen may get none. */
const NO_FRAME = 100;

/** Resolves when the last rendering has been painted. A hidden page has no animation frames. */
export const nextFrame = (): Promise<void> =>
  document.hidden
    ? nextTask()
    : new Promise((resolve) => {
        const done = () => runInTask(resolve);
        requestAnimationFrame(done);
        setTimeout(done, NO_FRAME);
      });

let began: number | undefined;

/** When the current task began to work. */
function beginStretch(): number {
  if (began === undefined) {
    began = performance.now();
    runInTask(() => (began = undefined));
  }
  return began;
}

/** Resolves in a new task. */
export const nextTask = (): Promise<void> => new Promise(runInTask);

/**
 * Called between two steps of long work. Returns a promise to await before the next step, or
 * nothing.
 */
export const yieldIfBusy = (): Promise<void> | undefined =>
  performance.now() - beginStretch() < STRETCH ? undefined : nextTask();

let idleUntil = 0;

/** As {@link yieldIfBusy}, for work that may wait: the next step runs when the page is idle. */
export const yieldUnlessIdle = (): Promise<void> | undefined =>
  performance.now() < idleUntil
    ? undefined
    : new Promise((resolve) =>
        requestIdleCallback((deadline) => {
          idleUntil = performance.now() + Math.min(STRETCH, deadline.timeRemaining());
          resolve();
        }),
      );
