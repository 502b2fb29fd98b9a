import { listen } from '../core/host-dom.ts';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../src/time/clock.ts';

interface Deadline {
  readonly instant: number;
  readonly clock: Clock;
}

/** The longest delay of a browser timer, in milliseconds. A longer one fires at once. */
const LONGEST = 2 ** 31 - 1;

/** The shortest delay, in milliseconds, so that a stopped clock does not cause a busy loop. */
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
  // Timers may fire slightly early, so add a millisecond.
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
 * Runs a callback once at an instant (epoch milliseconds). All widgets of a page share one timer. A
 * page that was suspended or restored from the back-forward cache catches up as soon as it is
 * visible.
 *
 * @returns a function that cancels it
 */
export function scheduleAt(instant: number, clock: Clock, run: () => void): () => void {
  if (!isListening) {
    isListening = true;
    for (const type of ['visibilitychange', 'resume']) listen(type, runDue);
    addEventListener('pageshow', runDue);
  }
  deadlines.set(run, { instant, clock });
  armSoon();
  return () => {
    if (deadlines.delete(run)) armSoon();
  };
}

/** Updates its host at the instant when what it shows goes out of date. */
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
