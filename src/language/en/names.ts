import type { Names } from '../names.ts';

export const names: Names = {
  languages: {
    sq: 'Albanian',
    sr: 'Serbian',
    'sr-latn': 'Serbian (Latin)',
    'sr-cyrl': 'Serbian (Cyrillic)',
    en: 'English',
    tr: 'Turkish',
    mk: 'Macedonian',
    bs: 'Bosnian',
    rom: 'Romani',
    hr: 'Croatian',
    cnr: 'Montenegrin',
    el: 'Greek',
    de: 'German',
    fr: 'French',
    it: 'Italian',
  },
  countries: {
    XK: 'Kosovo',
    AL: 'Albania',
    MK: 'North Macedonia',
    ME: 'Montenegro',
    RS: 'Serbia',
    BA: 'Bosnia and Herzegovina',
    HR: 'Croatia',
    GR: 'Greece',
    TR: 'Türkiye',
  },
  zones: { 'Europe/Belgrade': 'Kosovo time', 'Europe/Tirane': 'Albanian time' },
  localTime: 'local time',
};
