import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import { statusOfCall } from '../dataset/search/status-of-call.ts';
import type { Clock } from '../time/clock.ts';
import { earliest } from './content.ts';

/** The calls that are closed or cancelled, and the next instant at which that can change. */
export function overCalls(
  { dataset }: LinkedDataset,
  clock: Clock,
): { readonly ids: readonly string[]; readonly changesAt: number | undefined } {
  const statuses = dataset.calls.map((call) => ({ id: call.id, ...statusOfCall(call, clock, dataset.zone) }));
  return {
    ids: statuses.filter(({ status }) => status === 'closed' || status === 'cancelled').map(({ id }) => id),
    changesAt: earliest(statuses.map(({ changesAt }) => changesAt)),
  };
}
