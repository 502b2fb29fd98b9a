import type { Calendar, OpenEnds } from '../dates.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

export const calendar: Calendar = {
  months,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  ordinal: '',
  numeric: { separator: '/', twoDigits: true },
  hour: '',
  at: (from, to) => `, ${from}${to ? '–' + to : ''}`,
};

export const openEnds: OpenEnds = {
  from: ['from', 'from', months],
  until: ['until', 'until', months],
};
