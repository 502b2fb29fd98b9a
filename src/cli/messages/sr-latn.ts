import type { CommandMessages } from './en.ts';

export const srLatn: CommandMessages = {
  help: {
    tagline: 'Podaci civilnog društva, napisani jednom i prikazani svuda',
    usage: 'Upotreba:',
    place: 'opcije',
    arguments: 'Argumenti:',
    options: 'Opcije:',
    commands: 'Komande:',
    attributes: 'Elementi i njihovi atributi:',
    examples: 'Primeri:',
    exitCodes: 'Izlazni kodovi:',
    exit0: 'sve je u redu',
    exit1: 'podaci imaju greške',
    exit2: 'komanda je pogrešna, ili se neka datoteka ne može pročitati ili napisati',
    help: 'prikazuje ovaj tekst',
    helpCommand: 'prikazuje pomoć za komandu',
    version: 'prikazuje verziju',
  },
  options: {
    file: 'datoteka sa podacima (`JSON`, `.xlsx`, `.ods` ili `.csv`): putanja ili `URL`',
    locale:
      'jezik: `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` ili `en`. Podrazumeva se jezik sistema, inače engleski',
    now: 'kao da je taj trenutak, na primer `2026-11-22T12:00:00Z`',
    json: 'ispisuje `JSON`, i za greške',
    out: 'piše u datoteku. Postojeća datoteka se čuva, osim uz `--force`',
    force: 'zamenjuje postojeću datoteku',
  },
  commands: {
    template: {
      summary:
        'Piše praznu radnu svesku za popunjavanje, sa zaglavljima, objašnjenjima i padajućim spiskovima.',
      out: 'radna sveska koja se piše. Podrazumeva se `network.xlsx`',
      with: 'listovi, na primer `members,calls`. Podrazumevaju se svi',
      languages: 'jezici tekstova, po jedna kolona za svaki, na primer `sq,en`. Podrazumeva se jedna kolona',
      allFields: 'daje kolonu svakom polju. Podrazumevaju se polja koja su većini potrebna',
      locale: 'jezik zaglavlja i objašnjenja. Podrazumeva se jezik sistema, inače engleski',
      examples: ['radna sveska na albanskom', 'na srpskom, samo za članove i pozive'],
    },
    check: {
      summary: 'Navodi probleme u datoteci sa podacima i kako se ispravljaju.',
      mark: 'piše kopiju tabele (`.xlsx`) sa obeleženim ćelijama i listom nalaza',
      examples: [
        'problemi na jeziku sistema',
        'problemi na albanskom',
        'problemi objavljene datoteke, za program',
      ],
    },
    convert: {
      summary: 'Pretvara tabelu u datoteku sa podacima, ili datoteku sa podacima u tabelu.',
      note: 'Navodi svaku ćeliju koju nije mogla da pročita, a ostalo piše.',
      in: 'datoteka koja se čita (`.xlsx`, `.ods`, `.csv` ili `.json`): putanja ili `URL`. Ili fascikla sa tabelama',
      out: 'datoteka koja se piše (`.json`, `.xlsx` ili `.csv`), ili fascikla za po jednu datoteku `CSV` svakog spiska (`lists/`)',
      noun: 'šta su redovi, ako to ne kažu zaglavlja, ili šta se piše: `organisations`, `projects` i tako dalje',
      known: 'datoteka sa podacima kojoj tabela pripada. Iz nje se uzimaju naslov, izdavač i oznake',
      examples: [
        'radna sveska, sa izveštajem na albanskom',
        'datoteka sa podacima kao radna sveska',
        'jedan spisak, za mrežu koja ima datoteku sa podacima',
        'sve tabele iz fascikle: `organisations.csv`, `calls.xlsx` i tako dalje',
      ],
    },
    merge: {
      summary: 'Spaja tabelu, ili drugu datoteku, sa datotekom sa podacima.',
      note: 'Zapisi se prepoznaju po oznaci, zatim po registarskom broju, članstvu ili referentnom broju. Zapis koji sa drugim ima isti samo naziv navodi se i izostavlja, osim uz `--same-names`. Ono čega u novoj datoteci nema ostaje kako jeste.',
      old: 'cela datoteka sa podacima (`.json`)',
      new: 'datoteka sa izmenama (`.xlsx`, `.ods`, `.csv` ili `.json`): putanja ili `URL`',
      into: 'datoteka sa podacima koja se piše (`.json`). Može da bude i stara, uz `--force`',
      dryRun: 'pokazuje šta bi se promenilo, i ne piše ništa',
      removeMissing: 'uklanja zapise kojih nema u novoj datoteci, sa spiskova koje ona ima',
      sameNames: 'zapise sa istim nazivom uzima kao isti zapis',
      noun: 'šta su redovi, ako to ne kažu zaglavlja: `organisations`, `projects` i tako dalje',
      examples: [
        'šta bi tabela članova promenila',
        'piše rezultat kao novu datoteku',
        'zamenjuje staru datoteku, bez zapisa kojih u tabeli više nema',
      ],
    },
    new: {
      summary:
        'Pravi fasciklu za početak: radnu svesku, stranicu sa tri elementa i automatsko objavljivanje.',
      note: '`GitHub` proverava i objavljuje podatke posle svake izmene. Fascikli je potreban samo `Node`.',
      folder: 'fascikla koja se pravi',
      locale: 'jezik datoteka. Podrazumeva se jezik sistema, inače engleski',
      examples: ['fascikla na albanskom', 'fascikla na srpskom'],
    },
    serve: {
      summary: 'Prikazuje datoteku sa podacima ili tabelu u njenim elementima, i šta treba ispraviti.',
      note: 'Stranica se osvežava kad god se datoteka sačuva. Može da je otvori samo ovaj računar. Fascikla se prikazuje kakva jeste.',
      file: 'datoteka sa podacima (`JSON`, `.xlsx`, `.ods` ili `.csv`), ili fascikla sa stranicama',
      port: 'prvi port koji se pokušava. Podrazumeva se 4170',
      examples: ['radna sveska, dok se popunjava', 'stranica fascikle koju je napravio `ura new`'],
    },
    edit: {
      summary: 'Otvara datoteku sa podacima u uređivaču, u vašem pregledaču.',
      note: 'Uređivati može samo pregledač koji prvi otvori ispisanu adresu, i samo na ovom računaru. Čuvanje zamenjuje celu datoteku; izmena jednog polja menja jedan red. Ako je datoteku u međuvremenu upisao drugi program, obe verzije se spajaju.',
      file: 'datoteka sa podacima (`.json`). Pravi se ako je nema',
      port: 'prvi port koji se pokušava. Podrazumeva se 4171',
      examples: ['datoteka, sa uređivačem na albanskom', 'nova datoteka'],
    },
    render: {
      summary: 'Piše element sa njegovim sadržajem, kao jedan red statičkog `HTML`-a.',
      note: 'Pokrećite ga svakog dana, na primer preko `cron`: statusi važe za dan kada je `HTML` napisan.',
      widget: 'element, sa spiska ispod',
      record: 'zapis jedne kartice',
      locale: 'jezik. Podrazumeva se jezik podataka',
      form: '`element`; `div`, za uređivače koji uklanjaju nepoznate elemente; `none`, samo sadržaj, kao u e-pošti. Podrazumeva se `element`, a za datoteku bez `--src` `none`',
      src: 'gde stranica nalazi datoteku sa podacima. Podrazumeva se navedeni `URL`. Datoteka na vašem disku nema adresu za stranice',
      pageLinks: 'stranica svakog zapisa na vašem sajtu: `https://example.org/{noun}/{id}`',
      jsonLd: 'dodaje ispred reda skript za pretraživače (`schema.org`)',
      crumb: 'stranica iznad stranice zapisa, počev od početne; može se ponoviti. Uz `--json-ld`',
      examples: [
        'element jednog poziva',
        'otvoreni pozivi na engleskom, za e-poštu',
        'zamenjuje datoteku; njen sadržaj ostaje ako se podaci ne mogu pročitati',
      ],
    },
  },
  progress: {
    megabytes: 'Pročitano: {count} `MB`',
    rowsRead: 'Pročitanih redova: {count}',
    rowsWritten: 'Napisanih redova: {count}',
  },
  errors: {
    'unknown-command': 'Komanda "{value}" nije poznata.',
    'argument-missing': 'Nedostaje argument: <{value}>',
    'arguments-unexpected': 'Suvišni argumenti: {value}',
    'unknown-language':
      'Jezik "{value}" nije poznat. Upotrebite `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` ili `en`.',
    'bad-now':
      '`--now` mora da bude datum i vreme sa pomakom, na primer `2026-11-22T12:00:00Z` (navedeno: "{value}").',
    'unknown-option': 'Opcija {value} nije poznata.',
    'value-missing': 'Opciji {value} nedostaje vrednost.',
    'value-unexpected': 'Opcija {value} ne prima vrednost.',
    'no-widget': 'Nedostaje `--widget`, na primer `--widget call-list`.',
    'unknown-widget': 'Element "{value}" nije poznat.',
    'no-record': 'Nedostaje `--record`, oznaka zapisa.',
    'not-static': '`<ura-data>` se ne može napisati kao statički `HTML`. Napišite elemente koji su u njemu.',
    'no-src':
      'Uz `--form {value}` je potreban `--src`, adresa datoteke sa podacima za stranicu: stranica ne može da čita datoteku na vašem disku.',
    'bad-form': '`--form` mora da bude `element`, `div` ili `none` (navedeno: "{value}").',
    'bad-heading-level': '`--heading-level` mora da bude od `2` do `6`, ili `none` (navedeno: "{value}").',
    'bad-page-links':
      '`--page-links` mora da sadrži `{id}`, a može da sadrži i `{noun}` (navedeno: "{value}").',
    'bad-crumb':
      '`--crumb` mora da bude `naziv=URL`, na primer `"Početna=https://example.org/"` (navedeno: "{value}").',
    'not-found': 'Datoteka {source} ne postoji. Proverite njeno ime i fasciklu.',
    'not-read': '{source} se ne može pročitati: {reason}',
    'bad-status': '{source} se ne može pročitati: server je odgovorio sa {status}.',
    'too-large': 'Datoteka {source} je veća od {megabytes} `MB`.',
    'table-too-large':
      'Datoteka {source} je veća od {megabytes} `MB`. Veću datoteku `CSV` čita samo `ura convert`, u datoteku `.json`.',
    timeout: '{source} se ne može pročitati: serveru je trebalo previše vremena.',
    empty: 'Datoteka je prazna: {source}',
    'other-format': '{source} je {format}, a ne datoteka sa podacima za Uru.',
    'json-comma':
      '{source} nije `JSON` od reda {line}, kolone {column} ("{found}"): jedan zarez nedostaje ili je viška.',
    'json-quote':
      '{source} nije `JSON` od reda {line}, kolone {column} ("{found}"): navodnik je pogrešan ili se ne zatvara. `JSON` zna samo za ravne dvostruke.',
    'json-comment':
      '{source} nije `JSON` od reda {line}, kolone {column} ("{found}"): `JSON` nema komentare.',
    'json-end':
      '{source} nije `JSON`: završava se u redu {line}, u koloni {column}, pre nego što je zatvorena poslednja zagrada.',
    'json-unexpected': '{source} nije `JSON` od reda {line}, kolone {column}: tu nije dozvoljeno "{found}".',
    'not-a-dataset':
      '{source} jeste ispravan `JSON`, ali nije Urin skup podataka. Pokrenite: `ura check {source}`',
    'file-exists': '{path} već postoji. Dodajte `--force` da je zamenite.',
    'not-written': '{path} se ne može napisati: {reason}',
    'unknown-noun': 'Vrsta zapisa "{value}" nije poznata. Upotrebite jednu od ovih: {nouns}.',
    'unknown-output':
      'Ime datoteke koja se piše mora da se završava sa `.json`, `.xlsx` ili `.csv`, a ime fascikle sa `/` (navedeno: "{value}").',
    'which-noun':
      'Datoteka `CSV` ima samo jedan spisak. Dodajte `--noun` sa jednim od ovih: {nouns}. Ili pišite u fasciklu sa datotekama `CSV`, na primer `lists/`.',
    'no-tables': 'U fascikli {source} nema tabela (`.xlsx`, `.ods` ili `.csv`).',
    'bad-workbook': 'Ime radne sveske mora da se završava sa `.xlsx` (navedeno: "{value}").',
    'mark-folder':
      '{source} je fascikla. Za `--mark` navedite jednu tabelu, na primer `ura check members.xlsx --mark marked.xlsx`.',
    'no-spreadsheet': 'Datoteka {source} nije tabela, pa se ćelije ne mogu obeležiti.',
    'not-marked': 'Datoteka {path} nije napisana: tabela je oštećena.',
    'nothing-to-write': 'Datoteka {source} nema nijedan zapis koji se može pročitati. Ništa nije napisano.',
    'no-such-record': 'Nema zapisa "{id}" u `{noun}`.',
    'bad-port': '`--port` mora da bude broj od 0 do 65515 (navedeno: "{value}").',
    'edit-json':
      '`ura edit` otvara datoteku sa podacima na ovom računaru, čije se ime završava na `.json` (navedeno: "{value}"). Od tabele je pravi `ura convert`.',
    'no-into': 'Dodajte `--into` sa datotekom koja se piše, ili `--dry-run`.',
    'into-json': 'Ime posle `--into` mora da se završava sa `.json` (navedeno: "{value}").',
    'old-errors':
      'Datoteka {source} ima greške, i pri spajanju bi se izgubilo ono na šta se odnose. Prvo ih ispravite: `ura check {source}`',
    'remove-errors':
      'Datoteka {source} ima greške, pa bi zapis koji se ne može pročitati izgledao kao da nedostaje. Prvo ih ispravite, ili izostavite `--remove-missing`.',
  },
  inParts:
    'Datoteka je velika, pa je pročitana u delovima. Oznake koje nema nijedan zapis nalazi `ura check {path}`.',
  written: '{path}: napisanih zapisa: {count}.',
  marked: 'Kopija sa obeleženim ćelijama: {path}',
  templateWritten: 'Radna sveska je napisana: {path}',
  merge: {
    added: 'Dodato: {count}',
    changed: 'Promenjeno: {count}',
    removed: 'Uklonjeno: {count}',
    missing: 'Nema ih u novoj datoteci, a ostaju: {count}. Uklanja ih `--remove-missing`.',
    unresolved:
      'Izostavljeno, jer možda već postoje: {count}. Upišite im pravu oznaku, ili dodajte `--same-names` ako je svaki od njih zapis sa tim nazivom.',
    unchanged: 'Nepromenjeno: {count}',
    byIdentifier: 'isti identifikator',
    byName: 'isti naziv',
    candidates: 'možda {ids}',
    more: '… i još {count}. `--json` navodi sve.',
    dryRun: 'Ništa nije napisano.',
  },
  starterWritten: 'Fascikla je napisana: {folder}. U njoj `README.md` kaže kako se nastavlja.',
  serve: {
    serving: '{url}  (zaustavlja `Ctrl+C`)',
    checkedAt: 'Provereno u {time}',
    languages: 'Jezik',
    findings: 'Šta treba ispraviti',
    nothing: 'Još nema zapisa za prikaz.',
    lastVersion: 'Prikazuje se poslednja verzija koja je mogla da se pročita.',
    stopped: 'Pregled je zaustavljen. Ponovo pokrenite `ura serve`.',
    more: '… i još {count}. `ura check` navodi sve.',
  },
  edit: {
    editing: '{url}  (zaustavlja `Ctrl+C`)',
    newFile: 'Datoteka {path} još ne postoji. Pravi se kada sačuvate.',
    saved: '{time}  Sačuvano: {path}',
    refused:
      'Ova adresa važi jednom, u jednom pregledaču. Zaustavite `ura edit`, pokrenite ga ponovo i otvorite novu adresu.',
  },
  didYouMean: 'Da li ste mislili na {value}?',
  seeHelp: 'Videti: `{command} --help`',
};
