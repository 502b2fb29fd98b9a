// `ura/formats/icalendar`: writes calendar files.
export { toCalendar, type CalendarEntry, type CalendarOptions } from './icalendar/icalendar.ts';
