// Runs first on a page of the benchmark and measures painted frames, layout shift and long tasks.
// The attributes data-host, data-inner and data-count of <html> say what to wait for; with
// data-screen, only hosts on the screen are waited for. data-answers names the event on which a
// contender searches. The address ends in `?nodes` if nodes are counted.
import { countNodes, watchNodes } from './count-nodes.ts';

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
}

const { dataset } = document.documentElement;
const { host = '', inner = '', count = '1', data = '', answers = 'input' } = dataset;
const countsNodes = location.search === '?nodes';
if (countsNodes) watchNodes();

const shifts: number[] = [];
const longTasks: { start: number; duration: number }[] = [];

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) shifts.push((entry as ShiftEntry).value);
}).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => {
  for (const { startTime, duration } of list.getEntries()) longTasks.push({ start: startTime, duration });
}).observe({ type: 'longtask', buffered: true });

/** The next frame: when its scripts start, and when it has been painted. */
const frame = (isTrue = () => true) =>
  new Promise<{ was: boolean; painted: number }>((done) => {
    requestAnimationFrame(() => {
      const was = isTrue();
      const { port1, port2 } = new MessageChannel();
      // A message arrives right after the frame. Browsers may delay a timer.
      port1.onmessage = () => {
        port1.close();
        done({ was, painted: performance.now() });
      };
      port2.postMessage(undefined);
    });
  });

const roots = () =>
  [...document.querySelectorAll(host)].map((element): ParentNode & Node => element.shadowRoot ?? element);

/** Whether each host on the screen shows its content. Hosts below the screen may draw it later. */
function isScreenThere(): boolean {
  let found = false;
  for (const element of document.querySelectorAll(host)) {
    const isDrawn = (element.shadowRoot ?? element).querySelector(inner) !== null;
    // Asks for a layout only if something is drawn, since that is work of the page.
    if (!isDrawn && !found) return false;
    if (element.getBoundingClientRect().top > innerHeight) break;
    if (!isDrawn) return false;
    found = true;
  }
  return found;
}

function isThere(): boolean {
  if (dataset['screen'] !== undefined && count !== '0') return isScreenThere();
  let found = 0;
  for (const root of roots()) found += root.querySelectorAll(inner).length;
  return found >= Number(count);
}

/** When everything was painted, in milliseconds from the navigation. */
const painted = (async () => {
  for (;;) {
    const { was, painted: time } = await frame(isThere);
    if (was) return time;
  }
})();

const keys: number[] = [];
let typing: Promise<void> = Promise.resolve();

/** Measures each key from its press to the last frame that it changed. */
function watchKeys(): void {
  let changed = false;
  for (const root of roots()) {
    new MutationObserver(() => (changed = true)).observe(root, {
      childList: true,
      characterData: true,
      attributes: true,
      subtree: true,
    });
  }
  let pressed: number | undefined;
  addEventListener(answers === 'input' ? 'keydown' : answers, ({ timeStamp }) => (pressed = timeStamp), {
    capture: true,
  });
  addEventListener(
    answers,
    () => {
      const since = pressed;
      pressed = undefined;
      changed = false;
      typing = (async () => {
        let last = 0;
        // A change may come frames later. Four frames without one end the measurement.
        for (let quiet = 0; quiet < 4; quiet++) {
          const { painted: time } = await frame();
          if (changed || !last) {
            last = time;
            quiet = 0;
          }
          changed = false;
        }
        if (since !== undefined) keys.push(last - since); // else it was emptied by the script
      })();
    },
    { capture: true },
  );
}

const bench = {
  painted,
  watchKeys,
  /** Resolves when the result of the last key is painted. */
  settled: () => typing,
  input(): HTMLInputElement {
    const field = roots()[0]?.querySelector('input') ?? document.querySelector('input');
    if (!field) throw new Error('there is no field to type into');
    return field;
  },
  /** The number of rows or cards now. */
  shown: () => roots().reduce((sum, root) => sum + root.querySelectorAll(inner).length, 0),
  /** The text on the screen, to check that contenders show the same. */
  text: () =>
    roots()
      .flatMap((root) => [...root.children].map((child) => (child as HTMLElement).innerText ?? ''))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  report() {
    const requests = data
      ? performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(data))
      : [];
    const dataCame = (requests[0] as PerformanceResourceTiming | undefined)?.responseEnd ?? 0;
    const after = longTasks.filter(({ start }) => start >= dataCame);
    return {
      shift: shifts.reduce((sum, value) => sum + value, 0),
      requests: requests.length,
      dataCame,
      longTasks: after.length,
      longest: Math.max(0, ...after.map(({ duration }) => duration)),
      nodes: countsNodes ? countNodes(Number(count)) : undefined,
      keys,
    };
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

window.bench = bench;

export {};
