import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import type { Locale } from '../language/locale.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Clock } from '../time/clock.ts';
import { resolveZone, today } from '../time/zones.ts';

/** The data and the locale in which it is shown. */
export interface DataContext {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
}

/** The data, locale and clock for which a record is shown. */
export interface ViewContext extends DataContext {
  readonly clock: Clock;
  /**
   * Whether the view is updated as time passes. If not, it omits what would soon be wrong, such as
   * the days left.
   */
  readonly isLive: boolean;
  /** Whether examples are marked, which is needed if only some records are examples. */
  readonly marksExamples: boolean;
}

/** The current day in the zone of the dataset, or `undefined` if the clock is invalid. */
export const dayOf = ({ linked, clock }: Pick<ViewContext, 'linked' | 'clock'>): PlainDate | undefined =>
  today(clock, resolveZone(linked.dataset.zone));
