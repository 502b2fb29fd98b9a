/** Names of languages, countries and time zones of the region. */
export interface Names {
  /** By BCP 47 tag, in lower case. */
  readonly languages: Readonly<Record<string, string>>;
  /** Whether names of languages are in lower case inside a sentence. */
  readonly small?: boolean;
  /** By ISO 3166-1 alpha-2 code; Kosovo is `XK`. */
  readonly countries: Readonly<Record<string, string>>;
  /** By IANA zone. */
  readonly zones: Readonly<Record<string, string>>;
  /** Any other time zone. */
  readonly localTime: string;
}

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
