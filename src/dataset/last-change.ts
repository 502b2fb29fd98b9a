import { instantOf, resolveZone } from '../time/zones.ts';
import type { LinkedDataset } from './link/link-dataset.ts';

/** When a dataset was last changed, in epoch milliseconds, if it says so to the day. */
export function lastChange({ dataset }: Pick<LinkedDataset, 'dataset'>): number | undefined {
  const { updatedAt, zone } = dataset;
  return updatedAt && updatedAt.length >= 10 ? instantOf(updatedAt, resolveZone(zone)) : undefined;
}
