import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import type { Locale } from '../language/locale.ts';
import type { PlainDate } from '../model/plain-date.ts';
import type { Clock } from '../time/clock.ts';
import { resolveZone, today } from '../time/zones.ts';

/** The data, and the language in which it is shown. */
export interface DataContext {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
}

/** For whom, when and out of which data a record is shown. */
export interface ViewContext extends DataContext {
  readonly clock: Clock;
  /** Whether it is shown again as time passes. Else nothing is said that is soon untrue, as how many days are left. */
  readonly isLive: boolean;
  /** Whether an example is marked as one: where some records are examples and others are not. */
  readonly marksExamples: boolean;
}

/** The day by the clock of the dataset, or nothing where the clock shows none. */
export const dayOf = ({ linked, clock }: ViewContext): PlainDate | undefined =>
  today(clock, resolveZone(linked.dataset.zone));
