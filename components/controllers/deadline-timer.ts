import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../src/time/clock.ts';

interface Deadline {
  readonly instant: number;
  readonly clock: Clock;
}

/** A browser timer counts at most this many milliseconds; longer ones fire at once. */
const LONGEST = 2 ** 31 - 1;

/** So a clock that stands still does not spin, in milliseconds. */
const SHORTEST = 50;

const deadlines = new Map<() => void, Deadline>();
let timer: ReturnType<typeof setTimeout> | undefined;
let isListening = false;
let isArming = false;

const remaining = ({ instant, clock }: Deadline) => instant - clock.now().getTime();

function arm(): void {
  clearTimeout(timer);
  if (!deadlines.size) return;
  const next = Math.min(...[...deadlines.values()].map(remaining));
  // One millisecond more, since timers may fire a moment early.
  timer = setTimeout(runDue, Math.min(Math.max(next + 1, SHORTEST), LONGEST));
}

function runDue(): void {
  for (const [run, deadline] of [...deadlines]) {
    if (remaining(deadline) > 0) continue;
    deadlines.delete(run);
    run();
  }
  arm();
}

/** Arms the timer once for all deadlines of this task. */
function armSoon(): void {
  if (isArming) return;
  isArming = true;
  queueMicrotask(() => {
    isArming = false;
    arm();
  });
}

/**
 * Runs a callback once at an instant (epoch milliseconds). All widgets of a page share one timer. A page that was
 * suspended or restored from the back-forward cache catches up as soon as it is visible.
 *
 * @returns a function that cancels it
 */
export function scheduleAt(instant: number, clock: Clock, run: () => void): () => void {
  if (!isListening) {
    isListening = true;
    for (const type of ['visibilitychange', 'resume']) document.addEventListener(type, runDue);
    addEventListener('pageshow', runDue);
  }
  deadlines.set(run, { instant, clock });
  armSoon();
  return () => {
    if (deadlines.delete(run)) armSoon();
  };
}

/** Updates its host when the answer that it shows changes with time. */
export class DeadlineTimer implements ReactiveController {
  private readonly host: ReactiveControllerHost & { readonly clock: Clock };
  private next = Infinity;
  private cancel: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & { readonly clock: Clock }) {
    this.host = host;
    host.addController(this);
  }

  /** Adds an instant (epoch milliseconds) for the coming update; the earliest one counts. */
  updateAt(instant: number | undefined): void {
    if (instant !== undefined) this.next = Math.min(this.next, instant);
  }

  hostUpdated(): void {
    this.cancel?.();
    this.cancel =
      this.next === Infinity
        ? undefined
        : scheduleAt(this.next, this.host.clock, () => this.host.requestUpdate());
    this.next = Infinity;
  }

  hostDisconnected(): void {
    this.cancel?.();
  }
}
