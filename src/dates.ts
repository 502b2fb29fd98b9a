// `ura/dates`: clocks, zones, calendar arithmetic, and the formatting of dates and durations.
export { formatDate, formatMoment, formatRange, formatTime, type DateOptions } from './language/dates.ts';
export {
  formatDuration,
  formatDurationRange,
  type Duration,
  type DurationRange,
  type DurationUnit,
} from './language/durations.ts';
export { formatRelativeDays } from './language/relative-days.ts';
export { fixedClock, systemClock, type Clock } from './time/clock.ts';
export { addDays, addMonths, compareDates, daysBetween, endOfSpan, firstDay, lastDay } from './time/spans.ts';
export {
  DEFAULT_ZONE,
  endOfDay,
  instantOf,
  type InstantOptions,
  startOfDay,
  today,
  wallClock,
  zoneOfCountry,
  type StatusDefaults,
  type WallClock,
} from './time/zones.ts';
export { formatZone } from './language/names.ts';
