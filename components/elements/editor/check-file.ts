import { runSliced } from '../../../src/dataset/cooperative-task.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { nextTask, yieldIfBusy } from '../../core/yield-if-busy.ts';
import { healthTask, type Health } from './state/health.ts';

/** Thrown to stop a check whose result is no longer needed. */
const outdated = new Error('outdated');

/**
 * Checks a whole file in slices, so that the page stays responsive.
 *
 * @param isCurrent whether the file is still the one that is shown; if not, the check stops
 * @returns nothing if it was stopped
 */
export async function checkFile(
  dataset: Dataset,
  clock: Clock,
  isCurrent: () => boolean,
): Promise<Health | undefined> {
  try {
    const health = await runSliced(healthTask(dataset, clock), () => {
      if (!isCurrent()) throw outdated;
      return yieldIfBusy();
    });
    await nextTask(); // what shows it has a task of its own
    return isCurrent() ? health : undefined;
  } catch (error) {
    if (error !== outdated) throw error;
    return undefined;
  }
}
