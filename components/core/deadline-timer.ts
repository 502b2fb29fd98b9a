import type { Clock } from '../../src/time/clock.ts';

interface Deadline {
  readonly instant: number;
  readonly clock: Clock;
}

// A timer counts at most this many milliseconds: beyond it, browsers fire at once.
const LONGEST = 2 ** 31 - 1;

const deadlines = new Map<() => void, Deadline>();
let timer: ReturnType<typeof setTimeout> | undefined;
let listening = false;
let arming = false;

const remaining = ({ instant, clock }: Deadline) => instant - clock.now().getTime();

function arm(): void {
  clearTimeout(timer);
  if (!deadlines.size) return;
  const next = Math.min(...[...deadlines.values()].map(remaining));
  // Rounded up, and never at once: timers may fire a moment early, and a clock that stands still must not spin.
  timer = setTimeout(ring, Math.min(Math.max(next + 1, 50), LONGEST));
}

function ring(): void {
  for (const [run, alarm] of [...deadlines]) {
    if (remaining(alarm) > 0) continue;
    deadlines.delete(run);
    run();
  }
  arm();
}

/**
 * Runs something once at an instant (epoch milliseconds): all widgets of a page share one timer. A page that slept, was frozen or
 * comes back out of the back-forward cache catches up as soon as it is seen.
 *
 * @returns a function that takes it back
 */
export function scheduleAt(instant: number, clock: Clock, run: () => void): () => void {
  if (!listening) {
    listening = true;
    for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, ring);
    addEventListener('pageshow', ring);
  }
  deadlines.set(run, { instant, clock });
  armSoon();
  return () => {
    if (deadlines.delete(run)) armSoon();
  };
}

/** Once for all the alarms that a page of cards sets at the same time. */
function armSoon(): void {
  if (arming) return;
  arming = true;
  queueMicrotask(() => {
    arming = false;
    arm();
  });
}
