import { systemClock } from '../../src/time/clock.ts';

/** The local time of day, as hours and minutes. */
export function timeOfDay(): string {
  const now = systemClock.now();
  return [now.getHours(), now.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}
