import type { LanguageVariety } from '../language.ts';
import { few } from '../plurals.ts';
import { number } from '../sr-latn/number.ts';

declare module '../locale.ts' {
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

// The weekdays in the genitive.
const weekdays = ['ponedjeljka', 'utorka', 'srijede', 'četvrtka', 'petka', 'subote', 'nedjelje'];

const minutes = (n: number) => `${number(n)} ${few(n, 'minuta', 'minute', 'minuta')}`;

/**
 * Bosnian, as its differences from Serbian in Latin script, for `addLanguage`. Croatian and
 * Montenegrin still resolve to Serbian; to show them in Bosnian, add `{ ...bs, aliases: ['bos',
 * 'hr'] }`.
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

  openEnds: {
    from: ['od', 'od', genitive, weekdays.map((day) => 'od ' + day)],
    until: ['do', 'do', genitive, weekdays.map((day) => 'do ' + day)],
  },

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
    share: 'Podijeli',
    generated: 'Primjer: ove podatke je napravio program.',
  },

  calls: {
    timesIn: (zone) => `Navedeno vrijeme je ${zone}.`,
    untilEndOfDay: 'Kad vrijeme nije navedeno, rok traje do kraja dana.',
    minutesLeft: (n) => 'Još ' + minutes(n),
    conditions: 'Kriteriji prihvatljivosti',
    municipalities: 'Općine',
    requirements: 'Šta je potrebno prije prijave',
  },

  projects: {
    municipalities: 'Općine',
    programme: 'Dio programa',
    resultKinds: { impact: 'Utjecaj' },
    searchPlaceholder: 'Naslov, mjesto ili tema',
    inexactDate: 'Poznat je samo mjesec ili godina',
  },

  organisations: {
    searchPlaceholder: 'Naziv, mjesto ili tema',
    partOf: 'Dio organizacije',
    website: 'Web-stranica',
    hours: 'Radno vrijeme',
  },

  registers: { 'x-eu-oid': 'Broj organizacije, Erasmus+' },

  maps: {
    titles: {
      organisations: 'Organizacije po općinama',
      members: 'Članovi po općinama',
      projects: 'Projekti po općinama',
      calls: 'Pozivi po općinama',
      grants: 'Grantovi po općinama',
      services: 'Usluge po općinama',
      events: 'Događaji po općinama',
      programmes: 'Programi po općinama',
    },
    choose: 'Izaberite općinu.',
    emptyPlaces: (n) => `Nema ih u ${number(n)} ${few(n, 'općini', 'općine', 'općina')}.`,
    withoutPlace: 'Bez navedenog mjesta',
    severalPlaces: 'Ono što je u više općina broji se u svakoj od njih.',
  },

  programmes: { municipalities: 'Općine' },

  grants: {
    searchPlaceholder: 'Naslov, korisnik ili mjesto',
    awarded: 'Datum dodjele',
    charts: { municipality: 'Po općini' },
    withoutPlace: 'Bez mjesta',
  },

  events: {
    searchPlaceholder: 'Naslov, mjesto ili tema',
    kinds: { exchange: 'Razmjena iskustava', 'national-week': 'Nacionalna sedmica' },
    movedOnline: 'Premješten online',
    online: 'Online',
    takePart: 'Učestvujte online',
    venue: 'Mjesto održavanja',
  },

  services: {
    kinds: { information: 'Informiranje' },
    channels: { online: 'Online' },
    fee: 'Cijena',
    provider: 'Pružatelj',
  },

  articles: {
    search: 'Pretraži vijesti',
    articleCount: (n) => (n ? `${number(n)} ${few(n, 'vijest', 'vijesti', 'vijesti')}` : 'Nema vijesti'),
  },

  lists: {
    noResultsHint: 'Pokušajte s drugim riječima ili filterima.',
    sortBy: 'Poredaj po',
    municipality: 'Općina',
    noMunicipality: 'Bez navedene općine',
  },

  organisationKinds: { municipality: ['Općina', 'Općine'] },

  keyFigures: {
    labels: {
      municipalities: (n) => few(n, 'obuhvaćena općina', 'obuhvaćene općine', 'obuhvaćenih općina'),
    },
    awarded: 'dodijeljeno',
  },

  partyRoles: {
    implementer: ['Provodi', 'Provode'],
    regranter: ['Podgrantove dodjeljuje', 'Podgrantove dodjeljuju'],
  },

  health: {
    headings: { advice: 'Savjeti' },
    counts: { advice: (n) => `${number(n)} ${few(n, 'savjet', 'savjeta', 'savjeta')}` },
  },

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
      'too-many-decimals': 'Iznos ima više decimala nego njegova valuta. Zaokružite ga.',
      'doubtful-identifier':
        'Ovaj broj ili oznaka registra vjerovatno nisu tačni. Uporedite ih s rješenjem o upisu u registar.',
      'bad-value': 'Ova vrijednost nije prihvatljiva. Ispravite je ili obrišite.',
      'not-a-dataset':
        'Datoteka nije skup podataka: očekuje se objekat JSON. Provjerite da li je to prava datoteka.',
      'text-around':
        'Prije ili poslije podataka stoji nešto drugo, kao što je obavještenje servera ili komentar. Uklonite to: datoteka s podacima je samo JSON.',
      'duplicate-key':
        'Ovo polje je dva puta u istom objektu i važi samo posljednja vrijednost. Uklonite jedno od njih.',
      'unknown-field': 'Ovo polje nije poznato. Provjerite kako je napisano ili ga obrišite.',
      'duplicate-id': 'Ova oznaka je već upotrijebljena. Dajte ovom zapisu drugu oznaku.',
      'unknown-place':
        'Ove općine nema na spisku mjesta. Napišite njenu oznaku, na primjer "xk-gjilan" ili "al-shkoder".',
      'too-deep': 'Podaci su ugniježđeni dublje nego što je dozvoljeno. Pojednostavite ih.',
      'too-many-findings': 'Nalaza ima više nego što je prikazano. Ispravite prvo ove i provjerite ponovo.',
      'file-old':
        'Datoteka se nije mijenjala više od pola godine. Pregledajte je i upišite dan u polje "updatedAt".',
      'no-licence':
        'Datoteka ne kaže kako se podaci smiju koristiti. Upišite licencu, na primjer "CC BY 4.0", ili njenu adresu.',
      'end-before-start': 'Kraj je prije početka. Ispravite jedan od ta dva datuma.',
      'long-unverified':
        'Ovaj zapis niko nije provjerio više od godinu dana. Provjerite ga i upišite dan u polje "verifiedAt".',
      'one-language': 'Tekst je samo na jednom jeziku, a veći dio datoteke je na više njih. Dodajte ostale.',
      'lost-diacritics':
        'Dugačak tekst bez ijednog posebnog slova: vjerovatno su se izgubila. Napišite "č, ć, š, ž, đ", odnosno "ë" i "ç".',
      capitals:
        'Naziv je napisan velikim slovima, što djeluje kao vika. Napišite ga malim; skraćenice mogu ostati.',
      'placeholder-text': 'Ove riječi su ovdje samo privremeno. Napišite prave.',
      'insecure-link': 'Veza nije šifrirana. Napišite https:// ako web-stranica tamo odgovara.',
      'placeholder-link': 'Veza vodi na adresu iz primjera. Upišite pravu adresu ili je obrišite.',
      'phone-without-country':
        'Broj nema pozivni broj zemlje, pa se ne može pozvati sa svakog mjesta. Napišite ga kao +383 38 123 456 ili +355 4 123 4567.',
      'old-phone-code':
        'Broj ima pozivni broj druge zemlje, kao prije nego što je Kosovo dobilo svoj. Napišite +383 ako je promijenjen.',
      'no-contact': 'Organizacija se ne može kontaktirati. Dodajte web-stranicu, e-poštu ili telefon.',
      'no-municipality': 'Nema općine, pa ga ne nalaze ni mapa ni filter. Dodajte je.',
      'same-acronym': 'Druga organizacija ima istu skraćenicu. Provjerite da li su obje tačne.',
      'same-website':
        'Druga organizacija ima istu web-stranicu. Ako je ista, ostavite jedan zapis; ako nije, upišite stranicu svake od njih.',
      circle: 'Kružna veza: ovo polje se vraća na isti zapis. Obrišite ga tamo gdje je pogrešno.',
      'member-twice': 'Ovaj član je u istoj mreži dvaput u isto vrijeme. Ostavite jedno članstvo.',
      'member-before-network':
        'Članstvo je počelo prije nego što je mreža osnovana. Ispravite jedan od ta dva datuma.',
      'stated-members-old': 'Navedeni broj članova stariji je od dvije godine. Potražite sadašnji.',
      'deadline-before-opening': 'Rok je prije otvaranja. Ispravite jedno od ta dva.',
      'funding-does-not-add-up':
        'Ukupan iznos se ne može podijeliti na toliko grantova te veličine. Ispravite iznos, broj ili veličinu grantova.',
      'closing-untranslated':
        'Poziv se zatvara za nekoliko dana i nije na svim jezicima datoteke. Prevedite ga prije zatvaranja.',
      'closed-but-tagged-open':
        'Poziv je zatvoren, ali ga ključna riječ još označava kao otvoren. Obrišite je: status se računa iz datuma.',
      'results-before-deadline': 'Rezultati su prije roka. Ispravite jedan od ta dva datuma.',
      'info-session-too-late':
        'Informativna sesija je nakon roka. Ispravite jedan od ta dva datuma ili uklonite sesiju.',
      'no-parties': 'Nije naveden nijedan učesnik. Dodajte ko finansira i ko provodi.',
      'no-implementer':
        'Niko ga ne vodi niti provodi. Dodajte organizaciju s ulogom "lead" ili "implementer".',
      'no-way-to-apply':
        'Prijave su otvorene, ali se ne zna gdje se podnose. Dodajte adresu za prijavu ili kontakt.',
      'no-results-date':
        'Poziv je zatvoren, a podnosioci ne znaju kada će biti obaviješteni. Dodajte datum rezultata.',
      'apply-link-is-site':
        'Adresa za prijavu je samo web-stranica raspisivača. Upišite adresu stranice na kojoj se prijavljuje.',
      'no-award-date': 'Ne kaže se kada je grant dodijeljen. Dodajte dan, mjesec ili bar godinu.',
      'grant-before-deadline':
        'Grant je dodijeljen prije nego što je njegov poziv zatvoren. Ispravite datum ili poziv.',
      'no-place': 'Ne zna se gdje je događaj. Dodajte općinu i mjesto održavanja ili adresu online sastanka.',
      'no-online-address': 'Događaj je premješten na internet, ali nedostaje adresa. Dodajte je.',
      'article-in-future': 'Vijest nosi budući datum. Ispravite datum ili je objavite tada.',
      'article-about-nothing':
        'Vijest ne navodi nijedan zapis o kome govori, pa se ni uz jedan ne prikazuje. Dodajte oznake.',
    },
    severities: { advice: 'Savjet' },
    dropped: { value: 'Vrijednost je izostavljena.' },
    nouns: { articles: 'Vijest', municipalities: 'Općina' },
    fields: {
      articles: 'Vijesti',
      at: 'Datum i vrijeme',
      audience: 'Kome je namijenjeno',
      fee: 'Cijena',
      awardedOn: 'Datum dodjele',
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
      'duration.months': 'Trajanje u mjesecima',
      'places[]': 'Grupa mjesta',
      'projectMonths.max': 'Maksimalno trajanje projekta u mjesecima',
      'projectMonths.min': 'Minimalno trajanje projekta u mjesecima',
    },
    types: { int: 'cijeli broj' },
    params: { value: 'Vrijednost', suggestion: 'Možda ste htjeli napisati', example: 'Primjer' },
    quote: (text) => `„${text}”`,
  },
};
