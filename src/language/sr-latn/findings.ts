import type { FindingMessages } from '../en/findings.ts';
import { few } from '../plurals.ts';
import { fields } from './fields.ts';
import { number } from './number.ts';

export const findings: FindingMessages = {
  sentences: {
    missing: 'Nedostaje nešto obavezno. Popunite ga.',
    'wrong-type': 'Vrednost nije odgovarajuće vrste. Napišite je u očekivanom obliku.',
    'unknown-value': 'Ova vrednost nije među dozvoljenima. Izaberite jednu od njih.',
    'empty-text': 'Tekst je prazan. Napišite nešto ili obrišite polje.',
    'too-few': 'Lista ima manje stavki nego što treba. Dodajte bar jednu.',
    'bad-language':
      'Ovo nije oznaka jezika. Napišite oznaku BCP 47, na primer "sq", "en", "sr-Latn" ili "sr-Cyrl".',
    'bad-id':
      'Oznaka nije prihvatljiva. Koristite samo mala slova latinice, cifre i crticu, na primer "nisma-barabar".',
    'bad-date': 'Ovo nije datum. Napišite 2026, 2026-12 ili 2026-12-04.',
    'bad-moment': 'Ovo nije datum sa vremenom. Napišite "2026-12-04" ili "2026-12-04T16:00".',
    'impossible-date': 'Ovaj datum ne postoji u kalendaru. Ispravite dan, mesec ili vreme.',
    'unknown-zone':
      'Ova vremenska zona nije poznata. Napišite "Europe/Belgrade" za Kosovo, "Europe/Tirane" za Albaniju.',
    'bad-link':
      'Ova adresa ne može biti veza. Napišite adresu koja počinje sa https://, http://, mailto: ili tel:.',
    'bad-image':
      'Ovo nije adresa slike. Napišite adresu koja počinje sa https:// ili putanju u odnosu na datoteku.',
    'bad-email': 'Ovo nije adresa e-pošte. Napišite je kao info@example.org.',
    'bad-phone': 'Ovo nije broj telefona. Napišite ga u međunarodnom obliku, na primer +383 38 123 456.',
    'bad-currency': 'Ovo nije oznaka valute. Napišite tri velika slova, na primer EUR ili ALL.',
    'negative-amount': 'Iznos je negativan. Napišite nulu ili više.',
    'too-many-decimals': 'Iznos ima više decimala nego njegova valuta. Zaokružite ga.',
    'bad-number': 'Broj je izvan dozvoljenih granica. Ispravite ga.',
    'party-needs-one': 'Potrebno je tačno jedno: organizacija ili program. Ostavite samo jedno.',
    'bad-identifier':
      'Broj u registru ili oznaka registra nema ispravan oblik. Napišite oznaku kao "AL-QKB" ili "x-xk-ngo".',
    'doubtful-identifier':
      'Ovaj broj ili oznaka registra verovatno nisu tačni. Uporedite ih sa rešenjem o upisu u registar.',
    'bad-value': 'Ova vrednost nije prihvatljiva. Ispravite je ili obrišite.',
    'not-a-dataset':
      'Datoteka nije skup podataka: očekuje se objekat JSON. Proverite da li je to prava datoteka.',
    'wrong-encoding':
      'Datoteka nije u kodiranju UTF-8. Ipak je pročitana; sačuvajte je u UTF-8, da bi svaki program pročitao njena slova.',
    'text-around':
      'Pre ili posle podataka stoji nešto drugo, kao što je obaveštenje servera ili komentar. Uklonite to: datoteka s podacima je samo JSON.',
    'duplicate-key':
      'Ovo polje je dva puta u istom objektu i važi samo poslednja vrednost. Uklonite jedno od njih.',
    'unknown-version': 'Verzija oblika nije poznata. Napišite "ura": "1".',
    'unknown-field': 'Ovo polje nije poznato. Proverite kako je napisano ili ga obrišite.',
    'duplicate-id': 'Ova oznaka je već upotrebljena. Dajte ovom zapisu drugu oznaku.',
    'dangling-reference': 'Ova oznaka ne postoji. Dodajte zapis ili ispravite oznaku.',
    'unknown-place':
      'Ove opštine nema u spisku mesta. Napišite njenu oznaku, na primer "xk-gjilan" ili "al-shkoder".',
    'too-deep': 'Podaci su ugnežđeni dublje nego što je dozvoljeno. Pojednostavite ih.',
    'too-many-findings': 'Nalaza ima više nego što je prikazano. Ispravite prvo ove i proverite ponovo.',
    'file-old':
      'Datoteka se nije menjala više od pola godine. Pregledajte je i upišite dan u polje "updatedAt".',
    'no-licence':
      'Datoteka ne kaže kako se podaci smeju koristiti. Upišite licencu, na primer "CC BY 4.0", ili njenu adresu.',
    'end-before-start': 'Kraj je pre početka. Ispravite jedan od ta dva datuma.',
    'date-in-future':
      'Ovaj datum je u budućnosti, a govori o nečemu što se već dogodilo. Ispravite ga ili sačekajte da bude tačan.',
    'long-unverified':
      'Ovaj zapis niko nije proverio više od godinu dana. Proverite ga i upišite dan u polje "verifiedAt".',
    'zero-amount': 'Iznos je 0. Upišite iznos; ako nije poznat, obrišite polje.',
    'party-twice': 'Isti učesnik je naveden dvaput sa istom ulogom. Obrišite jednog.',
    'one-language': 'Tekst je samo na jednom jeziku, a veći deo datoteke je na više njih. Dodajte ostale.',
    'wrong-script':
      'Tekst nije na pismu svog jezika. Stavite ga pod pravi jezik ili ga napišite na drugom pismu.',
    'garbled-text':
      'Tekst ima iskvarena slova: otvoren je u pogrešnom kodiranju i sačuvan. Napišite slova ponovo i sačuvajte datoteku u UTF-8.',
    'lost-diacritics':
      'Dugačak tekst bez ijednog posebnog slova: verovatno su se izgubila. Napišite "č, ć, š, ž, đ", odnosno "ë" i "ç".',
    capitals:
      'Naziv je napisan velikim slovima, što deluje kao vika. Napišite ga malim; skraćenice mogu da ostanu.',
    'double-space': 'Tekst ima razmake na krajevima ili više njih zaredom. Uklonite ih.',
    'html-in-text': 'Tekst sadrži "HTML", koji se prikazuje onako kako je napisan. Napišite običan tekst.',
    'placeholder-text': 'Ove reči su ovde samo privremeno. Napišite prave.',
    'summary-repeats-title': 'Sažetak ponavlja naslov. Napišite šta još treba znati ili ga obrišite.',
    'long-summary':
      'Sažetak je predugačak da bi se čitao na kartici; broj kazuje koliko ima znakova. Skratite ga.',
    'insecure-link': 'Veza nije šifrovana. Napišite https:// ako sajt tamo odgovara.',
    'placeholder-link': 'Veza vodi na adresu iz primera. Upišite pravu adresu ili je obrišite.',
    'picture-without-alt': 'Slika nema opis. U polje "alt" upišite šta da pročita onaj ko je ne vidi.',
    'phone-without-country':
      'Broj nema pozivni broj zemlje, pa se ne može pozvati sa svakog mesta. Napišite ga kao +383 38 123 456 ili +355 4 123 4567.',
    'old-phone-code':
      'Broj ima pozivni broj druge zemlje, kao pre nego što je Kosovo dobilo svoj. Napišite +383 ako je promenjen.',
    'no-contact': 'Organizacija se ne može kontaktirati. Dodajte sajt, e-poštu ili telefon.',
    'no-municipality': 'Nema opštine, pa ga ne nalaze ni mapa ni filter. Dodajte je.',
    'same-name':
      'Druga organizacija ima isti naziv. Ako je ista, ostavite jedan zapis; ako nije, razlikujte ih nazivom.',
    'same-acronym': 'Druga organizacija ima istu skraćenicu. Proverite da li su obe tačne.',
    'same-website':
      'Druga organizacija ima isti sajt. Ako je ista, ostavite jedan zapis; ako nije, upišite stranicu svake od njih.',
    'same-identifier':
      'Druga organizacija ima isti broj u istom registru. Ispravite broj ili ostavite jedan zapis.',
    circle: 'Kružna veza: ovo polje se vraća na isti zapis. Obrišite ga tamo gde je pogrešno.',
    unconnected:
      'Ništa u datoteci ne upućuje na ovu organizaciju i ona ne pripada nijednoj mreži. Povežite je ili je obrišite.',
    'dissolved-member': 'Organizacija članica je ugašena, a članstvo traje. Upišite do kada je trajalo.',
    'dissolved-party':
      'Jedna od organizacija učesnica je ugašena, a projekat traje. Upišite do kada je učestvovala ili ispravite datume.',
    'network-without-members': 'Niko nije član ove mreže. Dodajte članstva ili ispravite vrstu organizacije.',
    'stated-members-differ':
      'Mreža navodi drugi broj članova nego spisak. Dodajte ko nedostaje ili ispravite broj.',
    'stated-members-old': 'Navedeni broj članova stariji je od dve godine. Potražite sadašnji.',
    'member-of-itself': 'Mreža je član same sebe. Obrišite članstvo ili ispravite člana.',
    'member-twice': 'Ovaj član je u istoj mreži dvaput u isto vreme. Ostavite jedno članstvo.',
    'member-before-network':
      'Članstvo je počelo pre nego što je mreža osnovana. Ispravite jedan od ta dva datuma.',
    'no-parties': 'Nije naveden nijedan učesnik. Dodajte ko finansira i ko sprovodi.',
    'end-passed':
      'Planirani kraj je prošao. U polje "actualEnd" upišite kada je završeno; ako traje, upišite novi kraj.',
    'over-in-use':
      'Program je završen, ali neki njegov projekat ili poziv traje. Ispravite kraj jednog od njih.',
    'unused-component':
      'Nijedan projekat ne pripada ovoj komponenti. Navedite je u njenim projektima ili je obrišite.',
    'status-out-of-date':
      'Navedeni status je zastareo: datum je prošao. Ispravite status ili upišite novi datum.',
    'status-too-early': 'Navedeni status je ispred datuma koji tek dolazi. Ispravite status ili datum.',
    'duration-disagrees': 'Kraj nije onaj koji daju početak i trajanje. Ispravite jedno od to troje.',
    'outside-programme': 'Projekat izlazi iz datuma svog programa. Ispravite datume ili program.',
    'no-dates': 'Nema datuma, pa niko ne vidi da li traje. Dodajte početak i kraj.',
    'no-end': 'Postoji početak, ali ni kraj ni trajanje, pa se status ne zna. Dodajte jedno od toga.',
    'no-implementer':
      'Niko ga ne vodi niti sprovodi. Dodajte organizaciju sa ulogom "lead" ili "implementer".',
    'no-funder': 'Nije naveden finansijer. Dodajte organizaciju sa ulogom "funder".',
    'no-results': 'Završen je, a ne kaže se šta je postignuto. Dodajte rezultate.',
    'grants-above-budget':
      'Zbir grantova za ovaj projekat premašuje njegov budžet. Ispravite budžet ili grantove.',
    'deadline-before-opening': 'Rok je pre otvaranja. Ispravite jedno od ta dva.',
    'min-above-max': 'Minimum je veći od maksimuma. Zamenite ih ili ispravite.',
    'funding-does-not-add-up':
      'Ukupan iznos se ne može podeliti na toliko grantova te veličine. Ispravite iznos, broj ili veličinu grantova.',
    'no-deadline': 'Poziv nema rok, a ne kaže se da je stalno otvoren. Dodajte rok ili polje "rolling".',
    'no-way-to-apply':
      'Prijave su otvorene, ali se ne zna gde se podnose. Dodajte adresu za prijavu ili kontakt.',
    'closing-untranslated':
      'Poziv se zatvara za nekoliko dana i nije na svim jezicima datoteke. Prevedite ga pre zatvaranja.',
    'closed-but-tagged-open':
      'Poziv je zatvoren, ali ga ključna reč još označava kao otvoren. Obrišite je: status se računa iz datuma.',
    'results-before-deadline': 'Rezultati su pre roka. Ispravite jedan od ta dva datuma.',
    'no-results-date':
      'Poziv je zatvoren, a podnosioci ne znaju kada će biti obavešteni. Dodajte datum rezultata.',
    'results-without-grants':
      'Datum rezultata je prošao, a nijedan grant u datoteci ne navodi ovaj poziv. Dodajte grantove ili njihov poziv.',
    'grants-above-total':
      'Zbir grantova ovog poziva premašuje njegov ukupan iznos. Ispravite iznos ili grantove.',
    'apply-link-is-site':
      'Adresa za prijavu je samo sajt raspisivača. Upišite adresu stranice na kojoj se prijavljuje.',
    'info-session-too-late':
      'Informativna sesija je posle roka. Ispravite jedan od ta dva datuma ili uklonite sesiju.',
    'no-amount': 'Nema iznosa. Dodajte iznos i valutu.',
    'no-award-date': 'Ne kaže se kada je grant dodeljen. Dodajte dan, mesec ili bar godinu.',
    'recipient-is-funder': 'Korisnik je ujedno i finansijer. Ispravite jedno od ta dva.',
    'grant-before-deadline':
      'Grant je dodeljen pre nego što je njegov poziv zatvoren. Ispravite datum ili poziv.',
    'grant-beyond-limits': 'Iznos nije u granicama svog poziva. Ispravite iznos ili granice.',
    'grant-currency-differs': 'Grant je u drugoj valuti nego njegov poziv. Ispravite onu koja je pogrešna.',
    'no-event-end': 'Događaj je prošao, a nedostaje mu kraj. Dodajte kada se završio.',
    'registration-after-start':
      'Prijavljivanje se zatvara kada je događaj već počeo. Ispravite jedno od ta dva.',
    'no-place': 'Ne zna se gde je događaj. Dodajte opštinu i mesto održavanja ili adresu onlajn sastanka.',
    'no-online-address': 'Događaj je premešten na internet, ali nedostaje adresa. Dodajte je.',
    'series-without-events':
      'Nema datuma i nijedan događaj mu ne pripada kao seriji. Dodajte datum ili događaj iz serije.',
    'no-channel': 'Ne kaže se kako se dobija usluga. Dodajte načine, kancelariju ili kontakt.',
    'article-in-future': 'Vest nosi budući datum. Ispravite datum ili je objavite tada.',
    'article-about-nothing':
      'Vest ne navodi nijedan zapis o kome govori, pa se ni uz jedan ne prikazuje. Dodajte oznake.',
    'no-article-text': 'Ispod naslova nema šta da se čita. Dodajte sažetak, pasuse ili vezu.',
  },
  severities: { error: 'Greška', warning: 'Upozorenje', advice: 'Savet' },
  dropped: { record: 'Zapis je izostavljen.', value: 'Vrednost je izostavljena.' },
  nouns: {
    organisations: 'Organizacija',
    memberships: 'Članstvo',
    programmes: 'Program',
    projects: 'Projekat',
    grants: 'Grant',
    calls: 'Poziv',
    services: 'Usluga',
    events: 'Događaj',
    articles: 'Vest',
    municipalities: 'Opština',
  },
  fields,
  types: {
    string: 'tekst',
    number: 'broj',
    int: 'ceo broj',
    boolean: 'da ili ne ("true", "false")',
    array: 'lista',
    object: 'objekat',
    record: 'objekat',
    null: 'ništa ("null")',
    undefined: 'ništa',
  },
  params: {
    value: 'Vrednost',
    field: 'Polje',
    expected: 'Očekuje se',
    found: 'Nađeno',
    options: 'Dozvoljeno',
    noun: 'Očekuje se zapis vrste',
    first: 'Redni broj prvog zapisa',
    count: 'Ostali nalazi',
    suggestion: 'Možda ste hteli da napišete',
    encoding: 'Kodiranje',
    place: 'Red i kolona',
    firstPlace: 'Red i kolona prvog',
    example: 'Primer',
    start: 'Početak',
    date: 'Datum',
    other: 'Drugi zapis',
    missing: 'Jezici koji nedostaju',
    language: 'Jezik',
    decimals: 'Broj decimala valute',
  },
  field: 'polje',
  sheet: 'list',
  row: 'red',
  column: 'kolona',
  quote: (text) => `„${text}“`,
  findingCount: (n) => (n ? `${number(n)} ${few(n, 'nalaz', 'nalaza', 'nalaza')}` : 'Nema nalaza'),
  edit: 'Uredi',
};
