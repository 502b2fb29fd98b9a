/** How long the page works at a stretch, in milliseconds: then whoever presses a key is answered first. */
const STRETCH = 8;

/** Runs something in a task of its own, before which the browser can do what its visitor waits for. A timer would be made to wait. */
function inTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(undefined);
}

let began: number | undefined;

/** Asked between two steps of a long work: nothing, or what is to be waited for before it goes on. */
export function pause(): Promise<void> | undefined {
  if (began === undefined) {
    began = performance.now();
    inTask(() => (began = undefined));
  }
  return performance.now() - began < STRETCH ? undefined : new Promise(inTask);
}

const waiting: { readonly element: Element; readonly draw: () => void }[] = [];
let isSorted = true;
let isUnderWay = false;
let crowded = false;

/** How far an element is from what the visitor sees, in pixels. */
function distance(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

function next(): void {
  isUnderWay = waiting.length > 0;
  crowded = isUnderWay && (crowded || waiting.length > 1);
  if (!isUnderWay) return;
  if (!isSorted) {
    const far = new Map(waiting.map(({ element }) => [element, distance(element)]));
    waiting.sort((a, b) => far.get(a.element)! - far.get(b.element)!);
    isSorted = true;
  }
  waiting.shift()!.draw();
  inTask(next);
}

/** When many elements have to draw, each gets a task of its own, those before the visitor's eyes first. Resolves when it is this one's turn. */
export const turn = (element: Element): Promise<void> =>
  new Promise((draw) => {
    waiting.push({ element, draw });
    isSorted = false;
    if (!isUnderWay) inTask(next);
    isUnderWay = true;
  });

/** Whether many have to draw: then who has much to draw begins with a part of it. */
export const isCrowded = (): boolean => crowded;
