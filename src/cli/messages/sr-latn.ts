import type { CommandMessages } from './en.ts';

export const srLatn: CommandMessages = {
  help: {
    tagline: 'podaci civilnog društva, napisani jednom i prikazani svuda',
    check: 'navodi probleme u datoteci sa podacima (putanja ili URL) i kako se ispravljaju',
    render: 'piše element sa njegovim sadržajem, kao jedan red statičkog HTML-a',
    checkLocale:
      'jezik: `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` ili `en`. Podrazumeva se jezik sistema, inače engleski',
    json: 'ispisuje nalaze kao JSON',
    now: 'kao da je taj trenutak, na primer `2026-11-22T12:00:00Z`',
    checkExit: 'Izlazni kod: 0, ili 1 ako ima greške.',
    record: 'zapis jedne kartice',
    attribute: 'svaki drugi atribut elementa, na primer `--municipality xk-gjilan`',
    locale: 'jezik. Podrazumeva se jezik podataka',
    form: '`element`; `div`, za uređivače koji uklanjaju nepoznate elemente; `none`, samo sadržaj, kao u e-pošti. Podrazumeva se `element`',
    src: 'gde stranica nalazi datoteku sa podacima. Podrazumeva se navedena datoteka ili URL',
    pageLinks: 'stranica svakog zapisa na vašem sajtu: `https://example.org/{noun}/{id}`',
    jsonLd: 'dodaje ispred reda skript za pretraživače (`schema.org`)',
    crumb: 'stranica iznad stranice zapisa, počev od početne; može se ponoviti. Uz `--json-ld`',
    help: 'prikazuje ovaj tekst',
    version: 'prikazuje verziju',
    exit: 'Izlazni kod 1: podaci se ne mogu pročitati, ili nemaju taj zapis. 2: komanda je pogrešna.',
    daily:
      'Pokrećite `ura render` svakog dana, na primer preko `cron`: statusi važe za dan kada je HTML napisan.',
  },
  errors: {
    'no-command': 'Nedostaje komanda. Upotrebite `check` ili `render`.',
    'unknown-command': 'Komanda "{value}" nije poznata. Upotrebite `check` ili `render`.',
    'no-file': 'Nedostaje datoteka sa podacima. Navedite putanju ili URL.',
    'several-files': 'Dozvoljena je samo jedna datoteka sa podacima. Suvišno: {value}',
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
    'not-static': '`<ura-data>` se ne može napisati kao statički HTML. Napišite elemente koji su u njemu.',
    'bad-form': '`--form` mora da bude `element`, `div` ili `none` (navedeno: "{value}").',
    'bad-heading-level': '`--heading-level` mora da bude od `2` do `6`, ili `none` (navedeno: "{value}").',
    'bad-page-links':
      '`--page-links` mora da sadrži `{id}`, a može da sadrži i `{noun}` (navedeno: "{value}").',
    'bad-crumb':
      '`--crumb` mora da bude `naziv=URL`, na primer `"Početna=https://example.org/"` (navedeno: "{value}").',
    'not-read': '{source} se ne može pročitati: {reason}',
    'bad-status': '{source} se ne može pročitati: server je odgovorio sa {status}.',
    'not-json': '{source} nije JSON: {reason}',
    'not-a-dataset':
      '{source} jeste ispravan JSON, ali nije Urin skup podataka. Pokrenite: `ura check {source}`',
    'no-such-record': 'Nema zapisa "{id}" u `{noun}`.',
  },
  seeHelp: 'Videti: `ura --help`',
};
