import { isServer } from 'lit';

let isInUse = false;
const waiting: (() => void)[] = [];

/** Runs a callback when the browser is idle. */
const whenIdle = (run: () => void): unknown =>
  typeof requestIdleCallback === 'function' ? requestIdleCallback(run) : setTimeout(run, 100);

if (!isServer) {
  const use = () => {
    isInUse = true;
    whenIdle(() => {
      for (const run of waiting.splice(0)) run();
    });
  };
  for (const type of ['keydown', 'pointerdown', 'focusin'])
    addEventListener(type, use, { once: true, passive: true, capture: true });
}

/**
 * Whether the visitor has touched the page or used a key. From then on it has all its content, as
 * the visitor may search it, or read it without scrolling.
 */
export const isPageInUse = (): boolean => isInUse;

/** Calls back when the visitor has begun to use the page and the browser is idle. */
export function whenPageInUse(run: () => void): void {
  if (isInUse) whenIdle(run);
  else waiting.push(run);
}
