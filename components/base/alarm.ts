import type { Clock } from '../../src/time/clock.ts';

interface Alarm {
  readonly instant: number;
  readonly clock: Clock;
}

// A timer counts at most this many milliseconds: beyond it, browsers fire at once.
const LONGEST = 2 ** 31 - 1;

const alarms = new Map<() => void, Alarm>();
let timer: ReturnType<typeof setTimeout> | undefined;
let listening = false;
let arming = false;

const remaining = ({ instant, clock }: Alarm) => instant - clock.now().getTime();

function arm(): void {
  clearTimeout(timer);
  if (!alarms.size) return;
  const next = Math.min(...[...alarms.values()].map(remaining));
  // Rounded up, and never at once: timers may fire a moment early, and a clock that stands still must not spin.
  timer = setTimeout(ring, Math.min(Math.max(next + 1, 50), LONGEST));
}

function ring(): void {
  for (const [run, alarm] of [...alarms]) {
    if (remaining(alarm) > 0) continue;
    alarms.delete(run);
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
export function at(instant: number, clock: Clock, run: () => void): () => void {
  if (!listening) {
    listening = true;
    for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, ring);
    addEventListener('pageshow', ring);
  }
  alarms.set(run, { instant, clock });
  armSoon();
  return () => {
    if (alarms.delete(run)) armSoon();
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
