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
      in: 'skedari që lexohet (`.xlsx`, `.ods`, `.csv` ose `.json`): shteg ose URL',
      out: 'skedari që do të shkruhet (`.json`, `.xlsx` ose `.csv`)',
      noun: 'çfarë janë rreshtat, nëse titujt e kolonave nuk e tregojnë, ose çfarë shkruhet: `organisations`, `projects` e kështu me radhë',
      known: 'skedari i të dhënave të cilit i përket tabela. Prej tij merren titulli, botuesi dhe id-të',
      examples: [
        'një libër pune, me raportin në shqip',
        'skedari i të dhënave si libër pune',
        'një listë, për një rrjet që ka skedar të dhënash',
      ],
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
    'not-read': '{source} nuk u lexua dot: {reason}',
    'bad-status': '{source} nuk u lexua dot: serveri u përgjigj me {status}.',
    'too-large': '{source} është më i madh se {megabytes} MB.',
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
      'Emri i skedarit që do të shkruhet duhet të mbarojë me `.json`, `.xlsx` ose `.csv` (u dha "{value}").',
    'which-noun': 'Një skedar CSV ka vetëm një listë. Shtoni `--noun` me njërën nga këto: {nouns}.',
    'bad-workbook': 'Emri i librit të punës duhet të mbarojë me `.xlsx` (u dha "{value}").',
    'no-spreadsheet': '{source} nuk është tabelë, prandaj nuk ka qeliza që mund të shënohen.',
    'not-marked': '{path} nuk u shkrua: tabela është e dëmtuar.',
    'nothing-to-write': '{source} nuk ka asnjë shënim që lexohet. Nuk u shkrua asgjë.',
    'no-such-record': 'Nuk ka shënim "{id}" te `{noun}`.',
  },
  written: '{path}: shënime të shkruara: {count}.',
  marked: 'Kopja me qelizat e shënuara: {path}',
  templateWritten: 'Libri i punës u shkrua: {path}',
  didYouMean: 'Mos deshët të shkruanit {value}?',
  seeHelp: 'Shihni: `{command} --help`',
};
