import { formatNumber } from '../language/numbers.ts';
import type { Locale } from '../language/locale.ts';
import { systemClock } from '../time/clock.ts';
import { commandMessages, fillIn, type ProgressCode } from './messages/messages.ts';
import { styled, type Terminal } from './terminal.ts';

/** The first line comes after this time, and the next ones not more often, in milliseconds. */
const PAUSE = 200;

/** A line that says how far long work has come. */
export interface Progress {
  /** Replaces the line, as "12,000 rows read". Frequent calls are cheap. */
  readonly show: (code: ProgressCode, count: number) => void;
  /** Removes the line. */
  readonly end: () => void;
}

/** Shows progress on standard error if it is a terminal, and nothing otherwise. */
export function createProgress(terminal: Terminal, locale: Locale): Progress {
  if (!terminal.interactive) return { show: () => {}, end: () => {} };
  let last = systemClock.now().getTime();
  let isShown = false;
  return {
    show(code, count) {
      const now = systemClock.now().getTime();
      if (now - last < PAUSE) return;
      last = now;
      isShown = true;
      const text = fillIn(commandMessages(locale).progress[code], locale, {
        count: formatNumber(count, locale),
      });
      terminal.err(`\r\u001b[K${styled([['dim', text]], terminal.errColours)}`);
    },
    end() {
      if (isShown) terminal.err('\r\u001b[K');
      isShown = false;
    },
  };
}
