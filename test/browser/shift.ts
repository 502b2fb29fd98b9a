import { setViewport } from '@web/test-runner-commands';

// How far what stands on a page moves. Only Chromium measures it.

/** Whether this browser tells. */
export const measuresShift = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** A phone, a tablet, and two desks: wide and high, in pixels. */
export const SCREENS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
] as const;

/** The screens on which it is measured: where the browser does not tell, none. */
export const MEASURED = measuresShift ? SCREENS : [];

/** Below this, a shift is not felt: half of what browsers call good. */
export const STEADY = 0.05;

/** What stands over a widget on a page, which has lines as high as most pages have. */
export const BEFORE = '<style>body { line-height: 1.5 }</style><h1>Faqja</h1><p>Një fjali e saj.</p>';

/** What stands under it, as much as a screen can show. */
export const AFTER = `<h2>Pas</h2>${'<p>Fundi i faqes, me një fjali për të lexuar.</p>'.repeat(30)}`;

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** What was drawn is told of after the next frame. */
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Makes the page as large as a screen, and shows it from its top. */
export async function onScreen(screen: (typeof SCREENS)[number]): Promise<void> {
  await setViewport(screen);
  scrollTo(0, 0);
  await frame();
}

/** How far the page moves while something happens, as browsers count it: 0.1 is what they still call good. */
export async function shiftWhile(happens: () => unknown): Promise<number> {
  await frame();
  await frame();
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { value } of entries as Shift[]) sum += value;
  };
  const listening = new PerformanceObserver((list) => add(list.getEntries()));
  listening.observe({ type: 'layout-shift' });
  await happens();
  await frame();
  await frame();
  add(listening.takeRecords());
  listening.disconnect();
  return sum;
}
