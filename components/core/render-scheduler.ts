/** How long the page works at a stretch, in milliseconds: then whoever presses a key is answered first. */
const STRETCH = 8;

/** How long the next frame is waited for, in milliseconds: a frame that stands outside the screen may have none. */
const NO_FRAME = 100;

const tasks: (() => void)[] = [];
let port: MessagePort | undefined;

/** Runs something in a task of its own, before which the browser can do what its visitor waits for. A timer would be made to wait. */
function inTask(run: () => void): void {
  if (!port) {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => tasks.shift()!();
    port = port2;
  }
  tasks.push(run);
  port.postMessage(undefined);
}

/** Runs something when what was drawn is laid out and on the screen: so each frame has no more to lay out than one drawing. */
function afterFrame(run: () => void): void {
  if (document.hidden) {
    inTask(run); // no frame comes there
    return;
  }
  let timer: ReturnType<typeof setTimeout> | undefined;
  const once = () => {
    if (timer === undefined) return;
    clearTimeout(timer);
    timer = undefined;
    inTask(run);
  };
  timer = setTimeout(once, NO_FRAME);
  requestAnimationFrame(once);
}

let began: number | undefined;

/** The task in which this is asked is a stretch of work, which ends with it. */
function beginStretch(): number {
  if (began === undefined) {
    began = performance.now();
    inTask(() => (began = undefined));
  }
  return began;
}

/** What comes after it is in a task of its own. */
export const nextTask = (): Promise<void> => new Promise(inTask);

/** Asked between two steps of a long work: nothing, or what is to be waited for before it goes on. */
export const yieldIfBusy = (): Promise<void> | undefined =>
  performance.now() - beginStretch() < STRETCH ? undefined : nextTask();

const waiting: {
  readonly element: Element;
  readonly draw: () => Promise<void>;
  readonly isPart: boolean;
}[] = [];
let isSorted = true;
let isUnderWay = false;
let crowded = false;

/** How far an element is from what the visitor sees, in pixels. */
export function distance(element: Element): number {
  const { top, bottom } = element.getBoundingClientRect();
  return Math.max(0, top - innerHeight, -bottom);
}

/** When the first drawing of this frame began. */
let drawing: number | undefined;

/** What is small is drawn in one frame with others, as a hundred cards; what is large has one of its own, and so has each of its parts. */
function goOn(isLarge: boolean): void {
  if (!isLarge && performance.now() - drawing! < STRETCH) {
    inTask(next);
    return;
  }
  drawing = undefined;
  afterFrame(next);
}

function next(): void {
  isUnderWay = waiting.length > 0;
  crowded = isUnderWay && (crowded || waiting.length > 1);
  if (!isUnderWay) {
    drawing = undefined;
    return;
  }
  // Only where a frame begins: there all is laid out, and to ask where something stands costs nothing.
  if (!isSorted && drawing === undefined) {
    const far = new Map(waiting.map(({ element }) => [element, distance(element)]));
    waiting.sort((a, b) => far.get(a.element)! - far.get(b.element)!);
    isSorted = true;
  }
  drawing ??= performance.now();
  beginStretch();
  const { element: drawn, draw, isPart } = waiting.shift()!;
  void draw().then(() => goOn(isPart || waiting.some(({ element }) => element === drawn)));
}

/**
 * When many elements have to draw, each that has much to draw gets a frame of its own, those before the visitor's eyes first.
 *
 * @param draw what it does when it is this one's turn; the next one waits until that is done
 * @param isPart whether it draws a part of something long, after the first
 */
export const scheduleRender = (element: Element, draw: () => unknown, isPart = false): Promise<void> =>
  new Promise((done, failed) => {
    const run = async () => draw(); // what throws keeps nobody else waiting
    waiting.push({ element, draw: () => run().then(() => done(), failed), isPart });
    isSorted = false;
    if (!isUnderWay) inTask(next);
    isUnderWay = true;
  });

/** Whether many have to draw: then who has much to draw begins with a part of it. */
export const isCrowded = (): boolean => crowded;
