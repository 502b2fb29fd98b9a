import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import type { Locale } from '../../../src/language/locale.ts';
import type { CallEntry } from '../../../src/view/call-groups.ts';
import { comingDeadlines, deadlineEntry } from '../grant-call/call-texts.ts';

/** A calendar of all deadlines ahead, including those of later stages. */
export const calendarOf = (
  entries: readonly CallEntry[],
  now: number,
  linked: LinkedDataset,
  locale: Locale,
): string =>
  toCalendar(
    entries.flatMap(({ call }) =>
      comingDeadlines(call, now, linked).map((deadline) => deadlineEntry(call, deadline, linked, locale)),
    ),
    now,
  );
