import { nextFrame, nextTask } from '../core/yield-if-busy.ts';

interface Job {
  readonly element: Element;
  readonly run: () => Promise<void>;
}

/**
 * How long elements render before the page paints, in milliseconds. Each frame between them costs a
 * layout of the page.
 */
const BEFORE_PAINT = 16;

const queue: Job[] = [];
let isSorted = true;
let isRunning = false;

/** How far an element is from the viewport, in pixels. */
function distanceToViewport(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

function takeNearest(): Job {
  if (!isSorted) {
    const distances = new Map(queue.map(({ element }) => [element, distanceToViewport(element)]));
    queue.sort((a, b) => distances.get(a.element)! - distances.get(b.element)!);
    isSorted = true;
  }
  return queue.shift()!;
}

async function runQueue(): Promise<void> {
  isRunning = true;
  await nextTask(); // so that all elements with the same data are in the queue
  while (queue.length) {
    const start = performance.now();
    while (queue.length && performance.now() - start < BEFORE_PAINT) await takeNearest().run();
    await nextFrame();
  }
  isRunning = false;
}

/**
 * Queues the rendering of an element: nearest to the viewport first, with a frame between long
 * ones.
 *
 * @param render renders the element; the next one waits until it resolves
 * @returns a promise that settles with the rendering
 */
export const scheduleRender = (element: Element, render: () => unknown): Promise<void> =>
  new Promise((resolve, reject) => {
    const start = async () => render(); // an error must not stop the queue
    queue.push({ element, run: () => start().then(() => resolve(), reject) });
    isSorted = false;
    if (!isRunning) void runQueue();
  });
