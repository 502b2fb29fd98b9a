import type { Clock } from '../../time/clock.ts';
import type { StatusDefaults } from '../../time/zones.ts';
import { isObject } from '../validate/safe-read.ts';

interface CachedStatus<Status> {
  readonly from: number;
  readonly until: number;
  readonly zone: string | undefined;
  readonly status: Status;
}

/**
 * Caches the status of each record while it holds: a list asks for all of them at each keystroke.
 */
export function cacheStatus<Subject extends object, Status extends { readonly changesAt?: number }>(
  compute: (record: Subject, clock: Clock, defaults?: StatusDefaults) => Status,
) {
  const cache = new WeakMap<Subject, CachedStatus<Status>>();
  return (record: Subject, clock: Clock, zone: string | undefined): Status => {
    // Unchecked data may hold anything, and a WeakMap takes only objects.
    if (!isObject(record)) return compute(record, clock, { zone });
    const now = clock.now().getTime();
    const cached = cache.get(record);
    if (cached && cached.zone === zone && cached.from <= now && now < cached.until) return cached.status;
    const status = compute(record, clock, { zone });
    cache.set(record, { from: now, until: status.changesAt ?? Infinity, zone, status });
    return status;
  };
}
