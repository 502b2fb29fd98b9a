import type { Calendar, OpenEnds } from '../en/calendar.ts';
// "od" and "do" take the genitive.
const genitive = [
  'januara',
  'februara',
  'marta',
  'aprila',
  'maja',
  'juna',
  'jula',
  'avgusta',
  'septembra',
  'oktobra',
  'novembra',
  'decembra',
];

// The weekdays in the genitive.
const weekdays = ['ponedeljka', 'utorka', 'srede', 'četvrtka', 'petka', 'subote', 'nedelje'];

export const calendar: Calendar = {
  months: [
    'januar',
    'februar',
    'mart',
    'april',
    'maj',
    'jun',
    'jul',
    'avgust',
    'septembar',
    'oktobar',
    'novembar',
    'decembar',
  ],
  weekdays: ['ponedeljak', 'utorak', 'sreda', 'četvrtak', 'petak', 'subota', 'nedelja'],
  ordinal: '.',
  numeric: { separator: '. ', twoDigits: false },
  hour: '',
  at: (from, to) => (to ? ` od ${from} do ${to}` : ` u ${from}`),
};

export const openEnds: OpenEnds = {
  from: ['od', 'od', genitive, weekdays.map((day) => 'od ' + day)],
  until: ['do', 'do', genitive, weekdays.map((day) => 'do ' + day)],
};
