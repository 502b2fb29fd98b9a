import type { Calendar, OpenEnds } from '../en/calendar.ts';
const months = [
  'janar',
  'shkurt',
  'mars',
  'prill',
  'maj',
  'qershor',
  'korrik',
  'gusht',
  'shtator',
  'tetor',
  'nëntor',
  'dhjetor',
];

export const calendar: Calendar = {
  months,
  weekdays: ['e hënë', 'e martë', 'e mërkurë', 'e enjte', 'e premte', 'e shtunë', 'e diel'],
  ordinal: '',
  numeric: { separator: '.', twoDigits: true },
  hour: 'ora ',
  at: (from, to) => `, ora ${from}${to ? '–' + to : ''}`,
};

export const openEnds: OpenEnds = {
  // "nga" takes the definite form, "deri më" and "deri në" the indefinite one. Before a weekday,
  // "deri" takes the accusative.
  from: [
    'nga',
    'nga',
    [
      'janari',
      'shkurti',
      'marsi',
      'prilli',
      'maji',
      'qershori',
      'korriku',
      'gushti',
      'shtatori',
      'tetori',
      'nëntori',
      'dhjetori',
    ],
    ['e hëna', 'e marta', 'e mërkura', 'e enjtja', 'e premtja', 'e shtuna', 'e diela'].map(
      (day) => 'nga ' + day,
    ),
  ],
  until: [
    'deri më',
    'deri në',
    months,
    ['hënën', 'martën', 'mërkurën', 'enjten', 'premten', 'shtunën', 'dielën'].map((day) => 'deri të ' + day),
  ],
};
