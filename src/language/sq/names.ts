import type { Names } from '../names.ts';

export const names: Names = {
  languages: {
    sq: 'Shqip',
    sr: 'Serbisht',
    'sr-latn': 'Serbisht (alfabeti latin)',
    'sr-cyrl': 'Serbisht (alfabeti cirilik)',
    en: 'Anglisht',
    tr: 'Turqisht',
    mk: 'Maqedonisht',
    bs: 'Boshnjakisht',
    rom: 'Gjuha rome',
    hr: 'Kroatisht',
    cnr: 'Malazezisht',
    el: 'Greqisht',
    de: 'Gjermanisht',
    fr: 'Frëngjisht',
    it: 'Italisht',
  },
  countries: {
    XK: 'Kosovë',
    AL: 'Shqipëri',
    MK: 'Maqedonia e Veriut',
    ME: 'Mali i Zi',
    RS: 'Serbi',
    BA: 'Bosnja dhe Hercegovina',
    HR: 'Kroaci',
    GR: 'Greqi',
    TR: 'Turqi',
  },
  zones: { 'Europe/Belgrade': 'ora e Kosovës', 'Europe/Tirane': 'ora e Shqipërisë' },
  localTime: 'ora lokale',
};
