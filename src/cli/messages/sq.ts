import type { CommandMessages } from './en.ts';

export const sq: CommandMessages = {
  help: {
    tagline: 'Të dhënat e shoqërisë civile, të shkruara një herë dhe të shfaqura kudo',
    usage: 'Përdorimi:',
    arguments: 'Argumentet:',
    options: 'Opsionet:',
    commands: 'Komandat:',
    attributes: 'Elementet dhe atributet e tyre:',
    examples: 'Shembuj:',
    exitCodes: 'Kodet e daljes:',
    exit0: 'çdo gjë është në rregull',
    exit1: 'të dhënat kanë gabime',
    exit2: 'komanda është e gabuar, ose një skedar nuk lexohet a nuk shkruhet dot',
    help: 'shfaq këtë tekst',
    helpCommand: 'shfaq ndihmën e një komande',
    version: 'shfaq versionin',
  },
  options: {
    file: 'skedari i të dhënave (`JSON`, `.xlsx`, `.ods` ose `.csv`): shteg ose URL',
    locale:
      'gjuha: `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` ose `en`. Pa të: gjuha e sistemit, përndryshe anglishtja',
    now: 'sikur të ishte ai çast, për shembull `2026-11-22T12:00:00Z`',
    json: 'shfaq JSON, edhe për gabimet',
    out: 'shkruan në një skedar. Skedari që ekziston ruhet, përveçse me `--force`',
    force: 'zëvendëson skedarin që ekziston',
  },
  commands: {
    template: {
      summary:
        'Shkruan një libër pune të zbrazët për ta plotësuar, me tituj, shpjegime dhe lista zgjedhjesh.',
      out: 'libri i punës që do të shkruhet. Pa të: `network.xlsx`',
      with: 'fletët, si `members,calls`. Pa të: të gjitha',
      languages: 'gjuhët e teksteve, nga një kolonë për secilën, si `sq,en`. Pa të: një kolonë',
      allFields: 'i jep një kolonë secilës fushë. Pa të: fushat që u duhen shumicës',
      locale: 'gjuha e titujve dhe e shpjegimeve. Pa të: gjuha e sistemit, përndryshe anglishtja',
      examples: ['një libër pune në shqip', 'në serbisht, vetëm për anëtarët dhe thirrjet'],
    },
    check: {
      summary: 'Tregon problemet në një skedar të dhënash dhe si ndreqen.',
      mark: 'shkruan një kopje të tabelës (`.xlsx`) me qelizat e shënuara dhe një fletë me gjetjet',
      examples: [
        'problemet, në gjuhën e sistemit',
        'problemet, në shqip',
        'problemet e një skedari të botuar, për një program',
      ],
    },
    convert: {
      summary: 'E kthen një tabelë në skedar të dhënash, ose një skedar të dhënash në tabelë.',
      note: 'Tregon çdo qelizë që nuk e lexoi dot dhe shkruan pjesën tjetër.',
      in: 'skedari që lexohet (`.xlsx`, `.ods`, `.csv` ose `.json`): shteg ose URL. Ose një dosje me tabela',
      out: 'skedari që do të shkruhet (`.json`, `.xlsx` ose `.csv`), ose një dosje me nga një skedar CSV për secilën listë (`lists/`)',
      noun: 'çfarë janë rreshtat, nëse titujt e kolonave nuk e tregojnë, ose çfarë shkruhet: `organisations`, `projects` e kështu me radhë',
      known: 'skedari i të dhënave të cilit i përket tabela. Prej tij merren titulli, botuesi dhe id-të',
      examples: [
        'një libër pune, me raportin në shqip',
        'skedari i të dhënave si libër pune',
        'një listë, për një rrjet që ka skedar të dhënash',
        'të gjitha tabelat e një dosjeje: `organisations.csv`, `calls.xlsx` e kështu me radhë',
      ],
    },
    merge: {
      summary: 'E bashkon një tabelë, ose një skedar tjetër, me skedarin e të dhënave.',
      note: 'Shënimet njihen nga id-ja, pastaj nga numri i regjistrit, anëtarësia ose numri i referencës. Një shënim që ka vetëm emrin e njëjtë me një tjetër tregohet dhe lihet jashtë, përveçse me `--same-names`. Çka skedari i ri nuk e ka, mbetet siç është.',
      old: 'skedari i plotë i të dhënave (`.json`)',
      new: 'skedari me ndryshimet (`.xlsx`, `.ods`, `.csv` ose `.json`): shteg ose URL',
      into: 'skedari i të dhënave që do të shkruhet (`.json`). Mund të jetë i vjetri, me `--force`',
      dryRun: 'tregon çfarë do të ndryshonte dhe nuk shkruan asgjë',
      removeMissing: 'i heq shënimet që skedari i ri nuk i ka, nga listat që i ka',
      sameNames: 'shënimet me emër të njëjtë i merr si të njëjtin shënim',
      noun: 'çfarë janë rreshtat, nëse titujt e kolonave nuk e tregojnë: `organisations`, `projects` e kështu me radhë',
      examples: [
        'çfarë do të ndryshonte një tabelë e anëtarëve',
        'e shkruan rezultatin si skedar të ri',
        'e zëvendëson skedarin e vjetër, pa shënimet që tabela nuk i ka më',
      ],
    },
    new: {
      summary: 'Krijon një dosje për fillim: një libër pune, një faqe me tri elemente dhe botimin automatik.',
      note: 'GitHub i kontrollon dhe i boton të dhënat pas çdo ndryshimi. Dosja ka nevojë vetëm për Node.',
      folder: 'dosja që do të krijohet',
      locale: 'gjuha e skedarëve. Pa të: gjuha e sistemit, përndryshe anglishtja',
      examples: ['një dosje në shqip', 'një dosje në serbisht'],
    },
    serve: {
      summary: 'Tregon një skedar të dhënash ose një tabelë në elementet e veta, me çka duhet ndrequr.',
      note: 'Faqja përditësohet sa herë që ruhet skedari. Mund të hapet vetëm në këtë kompjuter. Një dosje shfaqet ashtu siç është.',
      file: 'skedari i të dhënave (`JSON`, `.xlsx`, `.ods` ose `.csv`), ose një dosje me faqe',
      port: 'porta e parë që provohet. Pa të: 4170',
      examples: ['një libër pune, gjatë plotësimit', 'faqja e një dosjeje që e krijoi `ura new`'],
    },
    edit: {
      summary: 'Hap një skedar të dhënash në redaktues, në shfletuesin tuaj.',
      note: 'Mund ta redaktojë vetëm shfletuesi që e hap i pari adresën e shkruar, dhe vetëm në këtë kompjuter. Ruajtja e zëvendëson skedarin të tërë; ndryshimi i një fushe ndryshon një rresht. Nëse ndërkohë skedarin e ka shkruar një program tjetër, bashkohen të dy versionet.',
      file: 'skedari i të dhënave (`.json`). Krijohet nëse nuk ekziston',
      port: 'porta e parë që provohet. Pa të: 4171',
      examples: ['një skedar, me redaktuesin në shqip', 'një skedar i ri'],
    },
    render: {
      summary: 'Shkruan një element me përmbajtjen e vet, si një rresht HTML statike.',
      note: 'Ekzekutojeni çdo ditë, për shembull me `cron`: statuset janë ato të ditës kur u shkrua HTML-ja.',
      widget: 'elementi, si në listën më poshtë',
      record: 'shënimi i një kartele',
      locale: 'gjuha. Pa të: gjuha e të dhënave',
      form: '`element`; `div`, për editorë që i heqin elementet e panjohura; `none`, vetëm përmbajtja, si në e-postë. Pa të: `element`, ose `none` për një skedar pa `--src`',
      src: 'ku e gjen faqja skedarin e të dhënave. Pa të: URL-ja e dhënë. Një skedar në diskun tuaj nuk ka adresë për faqet',
      pageLinks: 'faqja e secilit shënim në sajtin tuaj: `https://example.org/{noun}/{id}`',
      jsonLd: 'shton para rreshtit një skript për motorët e kërkimit (`schema.org`)',
      crumb: 'një faqe mbi faqen e shënimit, duke filluar nga ballina; mund të përsëritet. Me `--json-ld`',
      examples: [
        'elementi i një thirrjeje',
        'thirrjet e hapura në anglisht, për e-postë',
        'zëvendëson një skedar; përmbajtja e tij mbetet nëse të dhënat nuk lexohen dot',
      ],
    },
  },
  progress: {
    megabytes: 'Të lexuara: {count} MB',
    rowsRead: 'Rreshta të lexuar: {count}',
    rowsWritten: 'Rreshta të shkruar: {count}',
  },
  errors: {
    'unknown-command': 'Komanda "{value}" nuk njihet.',
    'argument-missing': 'Mungon argumenti: <{value}>',
    'arguments-unexpected': 'Argumente të tepërta: {value}',
    'unknown-language': 'Gjuha "{value}" nuk njihet. Përdorni `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` ose `en`.',
    'bad-now':
      '`--now` duhet të jetë datë dhe orë me zhvendosje, si `2026-11-22T12:00:00Z` (u dha "{value}").',
    'unknown-option': 'Opsioni {value} nuk njihet.',
    'value-missing': 'Opsionit {value} i mungon vlera.',
    'value-unexpected': 'Opsioni {value} nuk merr vlerë.',
    'no-widget': 'Mungon `--widget`, për shembull `--widget call-list`.',
    'unknown-widget': 'Elementi "{value}" nuk njihet.',
    'no-record': 'Mungon `--record`, id-ja e shënimit.',
    'not-static': '`<ura-data>` nuk mund të shkruhet si HTML statike. Shkruani elementet që janë brenda tij.',
    'no-src':
      '`--form {value}` kërkon `--src`, adresën e skedarit të të dhënave për faqen: faqja nuk e lexon dot një skedar në diskun tuaj.',
    'bad-form': '`--form` duhet të jetë `element`, `div` ose `none` (u dha "{value}").',
    'bad-heading-level': '`--heading-level` duhet të jetë `2` deri `6`, ose `none` (u dha "{value}").',
    'bad-page-links':
      '`--page-links` duhet të përmbajë `{id}`, dhe mund të përmbajë `{noun}` (u dha "{value}").',
    'bad-crumb': '`--crumb` duhet të jetë `emri=URL`, si `"Ballina=https://example.org/"` (u dha "{value}").',
    'not-found': 'Skedari {source} nuk gjendet. Kontrolloni emrin dhe dosjen e tij.',
    'not-read': '{source} nuk u lexua dot: {reason}',
    'bad-status': '{source} nuk u lexua dot: serveri u përgjigj me {status}.',
    'too-large': '{source} është më i madh se {megabytes} MB.',
    'table-too-large':
      '{source} është më i madh se {megabytes} MB. Një skedar CSV më të madh e lexon vetëm `ura convert`, në një skedar `.json`.',
    timeout: '{source} nuk u lexua dot: serveri vonoi shumë.',
    empty: '{source} është bosh.',
    'other-format': '{source} është {format}, jo skedar të dhënash i Urës.',
    'json-comma':
      '{source} nuk është JSON nga rreshti {line}, kolona {column} ("{found}"): mungon një presje ose ka një të tepërt.',
    'json-quote':
      '{source} nuk është JSON nga rreshti {line}, kolona {column} ("{found}"): thonjëza është e gabuar ose nuk mbyllet. JSON-i njeh vetëm thonjëzat e drejta të dyfishta.',
    'json-comment':
      '{source} nuk është JSON nga rreshti {line}, kolona {column} ("{found}"): JSON-i nuk ka komente.',
    'json-end':
      '{source} nuk është JSON: mbaron në rreshtin {line}, kolona {column}, para se të mbyllet kllapa e fundit.',
    'json-unexpected':
      '{source} nuk është JSON nga rreshti {line}, kolona {column}: aty nuk lejohet "{found}".',
    'not-a-dataset':
      '{source} është JSON i vlefshëm, por jo grup të dhënash i Urës. Ekzekutoni: `ura check {source}`',
    'file-exists': '{path} ekziston. Shtoni `--force` për ta zëvendësuar.',
    'not-written': '{path} nuk u shkrua dot: {reason}',
    'unknown-noun': 'Lloji i shënimeve "{value}" nuk njihet. Përdorni një nga këto: {nouns}.',
    'unknown-output':
      'Emri i skedarit që do të shkruhet duhet të mbarojë me `.json`, `.xlsx` ose `.csv`, kurse ai i një dosjeje me `/` (u dha "{value}").',
    'which-noun':
      'Një skedar CSV ka vetëm një listë. Shtoni `--noun` me njërën nga këto: {nouns}. Ose shkruani një dosje me skedarë CSV, si `lists/`.',
    'no-tables': 'Dosja {source} nuk ka tabela (`.xlsx`, `.ods` ose `.csv`).',
    'bad-workbook': 'Emri i librit të punës duhet të mbarojë me `.xlsx` (u dha "{value}").',
    'mark-folder':
      '{source} është dosje. Për `--mark` jepni një tabelë të vetme, p.sh. `ura check members.xlsx --mark marked.xlsx`.',
    'no-spreadsheet': '{source} nuk është tabelë, prandaj nuk ka qeliza që mund të shënohen.',
    'not-marked': '{path} nuk u shkrua: tabela është e dëmtuar.',
    'nothing-to-write': '{source} nuk ka asnjë shënim që lexohet. Nuk u shkrua asgjë.',
    'no-such-record': 'Nuk ka shënim "{id}" te `{noun}`.',
    'bad-port': '`--port` duhet të jetë numër nga 0 deri në 65515 (u dha "{value}").',
    'edit-json':
      '`ura edit` hap një skedar të dhënash të këtij kompjuteri, emri i të cilit mbaron me `.json` (u dha "{value}"). Nga një tabelë e krijon `ura convert`.',
    'no-into': 'Shtoni `--into` me skedarin që do të shkruhet, ose `--dry-run`.',
    'into-json': 'Emri pas `--into` duhet të mbarojë me `.json` (u dha "{value}").',
    'old-errors':
      '{source} ka gabime, dhe gjatë bashkimit do të humbte pjesa e gabuar. Ndreqini më parë: `ura check {source}`',
    'remove-errors':
      '{source} ka gabime, prandaj një shënim që nuk u lexua dot do të dukej sikur mungon. Ndreqini më parë, ose hiqeni `--remove-missing`.',
  },
  inParts:
    'Skedari është i madh, prandaj u lexua pjesë-pjesë. Id-të që nuk i ka asnjë shënim i gjen `ura check {path}`.',
  written: '{path}: shënime të shkruara: {count}.',
  marked: 'Kopja me qelizat e shënuara: {path}',
  templateWritten: 'Libri i punës u shkrua: {path}',
  merge: {
    added: 'Të shtuara: {count}',
    changed: 'Të ndryshuara: {count}',
    removed: 'Të hequra: {count}',
    missing: 'Nuk janë në skedarin e ri dhe mbeten: {count}. I heq `--remove-missing`.',
    unresolved:
      'Të lëna jashtë, sepse mund të jenë shënime që ekzistojnë: {count}. Jepuni id-në e duhur, ose shtoni `--same-names` nëse secili është shënimi me atë emër.',
    unchanged: 'Të pandryshuara: {count}',
    byIdentifier: 'identifikues i njëjtë',
    byName: 'emër i njëjtë',
    candidates: 'mund të jetë {ids}',
    more: '… dhe {count} të tjera. `--json` i liston të gjitha.',
    dryRun: 'Nuk u shkrua asgjë.',
  },
  starterWritten: 'Dosja u shkrua: {folder}. `README.md` në të tregon si vazhdohet.',
  serve: {
    serving: '{url}  (e ndal Ctrl+C)',
    checkedAt: 'Kontrolluar në orën {time}',
    languages: 'Gjuha',
    findings: 'Çfarë duhet ndrequr',
    nothing: 'Ende nuk ka asnjë shënim për t’u shfaqur.',
    lastVersion: 'Shfaqet versioni i fundit që u lexua.',
    stopped: 'Parapamja është ndalur. Niseni sërish `ura serve`.',
    more: '… dhe {count} të tjera. `ura check` i tregon të gjitha.',
  },
  edit: {
    editing: '{url}  (e ndal Ctrl+C)',
    newFile: 'Skedari {path} nuk ekziston ende. Krijohet kur të ruani.',
    saved: '{time}  U ruajt: {path}',
    refused:
      'Kjo adresë vlen një herë, në një shfletues. Ndalni `ura edit`, niseni sërish dhe hapni adresën e re.',
  },
  didYouMean: 'Mos deshët të shkruanit {value}?',
  seeHelp: 'Shihni: `{command} --help`',
};
