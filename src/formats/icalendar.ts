// `ura/formats/icalendar`: writes calendar files.
export { toCalendar, type CalendarEntry } from './icalendar/icalendar.ts';
