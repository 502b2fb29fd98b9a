import type { Names } from '../names.ts';

export const names: Names = {
  languages: {
    sq: 'Albanski',
    sr: 'Srpski',
    'sr-latn': 'Srpski (latinica)',
    'sr-cyrl': 'Srpski (ćirilica)',
    en: 'Engleski',
    tr: 'Turski',
    mk: 'Makedonski',
    bs: 'Bosanski',
    rom: 'Romski',
    hr: 'Hrvatski',
    cnr: 'Crnogorski',
    el: 'Grčki',
    de: 'Nemački',
    fr: 'Francuski',
    it: 'Italijanski',
  },
  countries: {
    XK: 'Kosovo',
    AL: 'Albanija',
    MK: 'Severna Makedonija',
    ME: 'Crna Gora',
    RS: 'Srbija',
    BA: 'Bosna i Hercegovina',
    HR: 'Hrvatska',
    GR: 'Grčka',
    TR: 'Turska',
  },
  zones: { 'Europe/Belgrade': 'kosovsko vreme', 'Europe/Tirane': 'albansko vreme' },
  localTime: 'lokalno vreme',
};
