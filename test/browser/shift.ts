import { setViewport } from '@web/test-runner-commands';

// Measures layout shift. Only Chromium reports it.

/** Whether this browser reports layout shift. */
export const measuresShift = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

/** Width and height of a phone, a tablet and two desktops, in pixels. */
export const SCREENS = [
  { width: 360, height: 740 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1280, height: 800 },
] as const;

/** The screens to measure on: none if the browser does not report layout shift. */
export const MEASURED = measuresShift ? SCREENS : [];

/** A shift below this is not noticed: half of what web.dev calls good. */
export const STEADY = 0.05;

/** Content above a widget, with a common line height. */
export const BEFORE = '<style>body { line-height: 1.5 }</style><h1>Faqja</h1><p>Një fjali e saj.</p>';

/** Content below it, enough to fill a screen. */
export const AFTER = `<h2>Pas</h2>${'<p>Fundi i faqes, me një fjali për të lexuar.</p>'.repeat(30)}`;

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** Entries are reported after the next frame. */
const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));

/** Sets the viewport and scrolls to the top. */
export async function onScreen(screen: (typeof SCREENS)[number]): Promise<void> {
  await setViewport(screen);
  scrollTo(0, 0);
  await frame();
}

/** The layout shift while something happens. web.dev calls up to 0.1 good. */
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
