import type { PublicEvent } from '../model/public-event.ts';

/** Returns the start and end of an event. An end before the start is ignored. */
export function eventSpan({ starts, ends }: Pick<PublicEvent, 'starts' | 'ends'>): {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Whether it takes one day, as far as is known. */
  readonly isOneDay: boolean;
} {
  if (!starts) return { from: undefined, to: ends, isOneDay: true };
  const [day, last] = [starts.slice(0, 10), ends?.slice(0, 10)];
  if (!ends || !last || last < day) return { from: starts, to: undefined, isOneDay: true };
  if (last > day) return { from: starts, to: ends, isOneDay: false };
  return { from: starts, to: ends.length > 10 && ends > starts ? ends : undefined, isOneDay: true };
}
