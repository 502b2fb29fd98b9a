import type { LanguageVariety } from './language.ts';
import { few } from './plurals.ts';
import { number } from './sr-latn/number.ts';

declare module './locale.ts' {
  interface AddedLocales {
    bs: true;
  }
}

// "od" and "do" take the genitive.
const genitive = [
  'januara',
  'februara',
  'marta',
  'aprila',
  'maja',
  'juna',
  'jula',
  'augusta',
  'septembra',
  'oktobra',
  'novembra',
  'decembra',
];

const minutes = (n: number) => `${number(n)} ${few(n, 'minuta', 'minute', 'minuta')}`;

/**
 * Bosnian: what it says differently from Serbian in Latin script, for `addLanguage`. Croatian and Montenegrin are still answered in Serbian;
 * a site that wants them in Bosnian adds `{ ...bs, aliases: ['bos', 'hr'] }`.
 */
export const bs: LanguageVariety = {
  locale: 'bs',
  base: 'sr-Latn',
  aliases: ['bos'],

  calendar: {
    months: [
      'januar',
      'februar',
      'mart',
      'april',
      'maj',
      'juni',
      'juli',
      'august',
      'septembar',
      'oktobar',
      'novembar',
      'decembar',
    ],
    weekdays: ['ponedjeljak', 'utorak', 'srijeda', 'četvrtak', 'petak', 'subota', 'nedjelja'],
  },

  openEnds: { from: ['od', 'od', genitive], until: ['do', 'do', genitive] },

  figures: { signs: { RSD: 'din.', USD: 'USD', GBP: 'GBP' } },

  phrases: {
    minutes,
    weeks: (n) => `${number(n)} ${few(n, 'sedmica', 'sedmice', 'sedmica')}`,
    months: (n) => `${number(n)} ${few(n, 'mjesec', 'mjeseca', 'mjeseci')}`,
    yesterday: 'jučer',
    daysAgo: (n) => `prije ${number(n)} ${few(n, 'dan', 'dana', 'dana')}`,
  },

  names: {
    languages: { de: 'Njemački' },
    countries: { MK: 'Sjeverna Makedonija' },
    zones: { 'Europe/Belgrade': 'kosovsko vrijeme', 'Europe/Tirane': 'albansko vrijeme' },
    localTime: 'lokalno vrijeme',
  },

  states: {
    empty: 'Trenutno nema ništa za prikaz.',
    failures: { network: 'Podaci nisu učitani. Provjerite internetsku vezu.' },
    partial: (n) =>
      `${number(n)} ${few(n, 'zapis s greškama je izostavljen', 'zapisa s greškama su izostavljena', 'zapisa s greškama je izostavljeno')}.`,
    fictional: 'Primjer: ovi podaci su izmišljeni.',
    example: 'primjer',
    generated: 'Primjer: ove podatke je napravio program.',
    lastUpdated: 'Posljednje ažuriranje:',
    verified: 'Posljednja provjera:',
  },

  calls: {
    minutesLeft: (n) => 'Još ' + minutes(n),
    momentsLeft: 'Ostalo je manje od minute',
    rollingNote: 'Možete se prijaviti u svako doba; prijave se ocjenjuju povremeno.',
    conditions: 'Kriteriji za učešće',
    municipalities: 'Općine',
    requirements: 'Šta je potrebno prije prijave',
  },

  projects: {
    municipalities: 'Općine',
    municipalityCount: (n) => `${number(n)} ${few(n, 'općina', 'općine', 'općina')}`,
    resultKinds: { impact: 'Utjecaj' },
  },

  organisations: {
    searchPlaceholder: 'Naziv, mjesto ili tema',
    municipality: 'Općina',
    allMunicipalities: 'Sve općine',
    noResultsHint: 'Pokušajte s drugim riječima ili filterima.',
    sortBy: 'Poredaj po',
    sortByMunicipality: 'općini',
    website: 'Web-stranica',
    hours: 'Radno vrijeme',
  },

  organisationKinds: { municipality: ['Općina', 'Općine'] },

  partyRoles: { implementer: ['Provodi', 'Provode'] },

  findings: {
    sentences: {
      'wrong-type': 'Vrijednost nije odgovarajuće vrste. Napišite je u očekivanom obliku.',
      'unknown-value': 'Ova vrijednost nije među dozvoljenima. Odaberite jednu od njih.',
      'bad-language':
        'Ovo nije oznaka jezika. Napišite oznaku BCP 47, na primjer "sq", "en", "sr-Latn" ili "sr-Cyrl".',
      'bad-id':
        'Oznaka nije prihvatljiva. Koristite samo mala slova latinice, cifre i crticu, na primjer "nisma-barabar".',
      'bad-moment': 'Ovo nije datum s vremenom. Napišite "2026-12-04" ili "2026-12-04T16:00".',
      'impossible-date': 'Ovaj datum ne postoji u kalendaru. Ispravite dan, mjesec ili sat.',
      'bad-phone': 'Ovo nije broj telefona. Napišite ga u međunarodnom obliku, na primjer +383 38 123 456.',
      'bad-currency': 'Ovo nije oznaka valute. Napišite tri velika slova, na primjer EUR ili ALL.',
      'too-many-decimals': 'Iznos ima više od dvije decimale. Zaokružite ga na cent.',
      'doubtful-identifier':
        'Ovaj broj ili oznaka registra vjerovatno nisu tačni. Uporedite ih s rješenjem o upisu u registar.',
      'bad-value': 'Ova vrijednost nije prihvatljiva. Ispravite je ili obrišite.',
      'not-a-dataset':
        'Datoteka nije skup podataka: očekuje se objekat JSON. Provjerite da li je to prava datoteka.',
      'unknown-field': 'Ovo polje nije poznato. Provjerite kako je napisano ili ga obrišite.',
      'duplicate-id': 'Ova oznaka je već upotrijebljena. Dajte ovom zapisu drugu oznaku.',
      'unknown-place':
        'Ove općine nema na spisku mjesta. Napišite njenu oznaku, na primjer "xk-gjilan" ili "al-shkoder".',
      'too-deep': 'Podaci su ugniježđeni dublje nego što je dozvoljeno. Pojednostavite ih.',
      'too-many-findings': 'Nalaza ima više nego što je prikazano. Ispravite prvo ove i provjerite ponovo.',
    },
    severities: { advice: 'Savjet' },
    dropped: { value: 'Vrijednost je izostavljena.' },
    nouns: { articles: 'Vijest', municipalities: 'Općina' },
    fields: {
      articles: 'Vijesti',
      at: 'Datum i vrijeme',
      audience: 'Kome je namijenjeno',
      fee: 'Cijena',
      hours: 'Radno vrijeme',
      months: 'Mjeseci',
      municipalities: 'Općine',
      municipality: 'Općina',
      neighbours: 'Susjedi',
      onlineUrl: 'Adresa online sastanka',
      places: 'Mjesta',
      projectMonths: 'Mjeseci projekta',
      seat: 'Sjedište',
      tags: 'Ključne riječi',
      value: 'Vrijednost',
      venue: 'Mjesto održavanja',
      verifiedAt: 'Datum provjere',
      website: 'Web-stranica',
    },
    types: { int: 'cijeli broj' },
    params: { value: 'Vrijednost' },
    quote: (text) => `„${text}”`,
  },
};
