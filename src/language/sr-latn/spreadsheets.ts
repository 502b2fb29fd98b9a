import type { SpreadsheetMessages } from '../en/spreadsheets.ts';

export const spreadsheets: SpreadsheetMessages = {
  sentences: {
    'file-not-a-workbook': 'Ovo nije tabela. Sačuvajte je kao .xlsx, .ods ili .csv.',
    'file-old-format': 'Ovo je stari Excel format .xls. Otvorite datoteku i sačuvajte je kao .xlsx.',
    'file-encrypted': 'Datoteka je zaštićena lozinkom. Sačuvajte kopiju bez lozinke.',
    'file-damaged':
      'Datoteka je oštećena ili nepotpuna. Otvorite je u programu Excel ili LibreOffice i sačuvajte ponovo.',
    'file-too-large':
      'Datoteka je prevelika za čitanje. Podelite je, ili obrišite listove i slike koji nisu potrebni.',
    'file-unsafe':
      'Datoteka ima sadržaj koji nije bezbedno čitati. Sačuvajte novu kopiju u programu Excel ili LibreOffice.',
    'file-without-tables':
      'Nijedan list nema poznate naslove kolona. Napišite u jednom redu naslove kao što su Naziv, Vrsta i Opština.',
    'file-without-header':
      'U tabeli ne piše ko objavljuje podatke. Dodajte naslov i izdavača pre objavljivanja.',
    'file-encoding':
      'Datoteka nije u kodiranju UTF-8. Pročitana je u kodiranju koje odgovara; proverite slova kao što su č, ć, đ i ë.',
    'sheet-unknown':
      'Ovaj list je izostavljen, jer naslovi kolona nisu poznati. Preimenujte ih ako list sadrži podatke.',
    'sheet-hidden': 'Ovaj list je skriven i izostavljen. Prikažite ga ako su njegovi podaci potrebni.',
    'sheet-columns-left-out':
      'List ima previše kolona. Poslednje su izostavljene; uklonite one koje nisu potrebne.',
    'column-unknown':
      'Ova kolona nije poznata i izostavljena je. Preimenujte naslov, ili je ostavite ako je samo za vas.',
    'column-twice':
      'Dve kolone imaju isto značenje; pročitana je samo prva. Uklonite jednu, ili je preimenujte.',
    'column-missing': 'Nedostaje obavezna kolona, pa se redovi ne mogu koristiti. Dodajte je i popunite.',
    'column-filled-in':
      'Nedostaje obavezna kolona, pa je svaki red dobio istu vrednost. Dodajte kolonu ako se vrednosti razlikuju.',
    'row-hidden': 'Neki redovi su skriveni; i oni su pročitani. Obrišite one koji ne pripadaju podacima.',
    'row-total': 'Ovaj red je zbir i izostavljen je. Promenite prvu ćeliju ako je podatak.',
    'row-open-quote': 'Navodnik je otvoren i nije zatvoren. Zatvorite ga ili uklonite.',
    'cell-choice': 'Ova vrednost nije među dozvoljenima. Izaberite jednu od njih.',
    'cell-date': 'Ovo nije datum, ili taj dan ne postoji. Napišite 4.12.2026, 12.2026 ili 2026.',
    'cell-digits-lost':
      'Program je ovaj broj pretvorio u skraćeni oblik, pa su cifre izgubljene. Formatirajte ćeliju kao tekst i napišite ga ponovo.',
    'cell-formula-error': 'Formula u ovoj ćeliji ima grešku. Ispravite je, ili napišite vrednost.',
    'cell-id-changed': 'ID ima samo mala slova od a do z, cifre i crtice. Prebačen je u taj oblik.',
    'cell-moment': 'Ovo nije dan sa vremenom ili bez njega. Napišite 4.12.2026 ili 4.12.2026 16:00.',
    'cell-month-first': 'Datum je pročitan sa mesecom na prvom mestu. Napišite prvo dan, kao 4.12.2026.',
    'cell-municipality': 'Nijedna opština nema ovo ime. Napišite službeni naziv, kao Gnjilane ili Skadar.',
    'cell-municipality-ambiguous': 'Može se odnositi na više opština. Napišite jednu od njih.',
    'cell-municipality-near': 'Nijedna opština se ne piše ovako; uzeta je najsličnija. Ispravite ime.',
    'cell-name-ambiguous': 'Više zapisa ima ovo ime. Napišite ID pravog zapisa.',
    'cell-name-unknown': 'Nijedan zapis nema ovo ime ili ID. Dodajte zapis, ili ispravite ime.',
    'cell-not-computed':
      'Formula u ovoj ćeliji nikada nije izračunata. Otvorite datoteku, pustite da se izračuna i sačuvajte je.',
    'cell-number': 'Ovo nije broj. Napišite samo cifre, kao 12500 ili 12500,50.',
    'cell-phone-number':
      'Program je ovaj telefon uzeo kao broj. Formatirajte ćeliju kao tekst, da ostanu + i 0.',
    'cell-several':
      'Ćelija ima više vrednosti tamo gde može biti jedna. Pročitana je samo prva; ostavite jednu.',
    'cell-time': 'Ovo nije vreme. Napišite ga kao 16:00.',
    'cell-yes-no': 'Ovo nije ni da ni ne. Napišite da ili ne.',
  },
  params: {
    heading: 'Naslov',
    read: 'Pročitano kao',
    candidates: 'Možda',
    encoding: 'Kodiranje',
    rows: 'Redova',
    first: 'Ćelija prvog zapisa',
  },
  file: 'datoteka',
  list: {
    sheet: 'Nalazi',
    cell: 'Ćelija',
    severity: 'Važnost',
    record: 'Zapis',
    what: 'Šta nije u redu i kako se ispravlja',
    values: 'Vrednosti',
  },
};
