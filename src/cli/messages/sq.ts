import type { CommandMessages } from './en.ts';

export const sq: CommandMessages = {
  help: {
    tagline: 'të dhënat e shoqërisë civile, të shkruara një herë dhe të shfaqura kudo',
    check: 'tregon problemet në një skedar të dhënash (shteg ose URL) dhe si ndreqen',
    render: 'shkruan një element me përmbajtjen e vet, si një rresht HTML statike',
    checkLocale:
      'gjuha: `sq`, `sq-AL`, `sr-Latn`, `sr-Cyrl` ose `en`. Pa të: gjuha e sistemit, përndryshe anglishtja',
    json: 'i shfaq gjetjet si JSON',
    now: 'sikur të ishte ai çast, për shembull `2026-11-22T12:00:00Z`',
    checkExit: 'Kodi i daljes: 0, ose 1 nëse ka një gabim.',
    record: 'shënimi i një kartele',
    attribute: 'çdo atribut tjetër i elementit, si `--municipality xk-gjilan`',
    locale: 'gjuha. Pa të: gjuha e të dhënave',
    form: '`element`; `div`, për editorë që i heqin elementet e panjohura; `none`, vetëm përmbajtja, si në e-postë. Pa të: `element`',
    src: 'ku e gjen faqja skedarin e të dhënave. Pa të: skedari ose URL-ja e dhënë',
    pageLinks: 'faqja e secilit shënim në sajtin tuaj: `https://example.org/{noun}/{id}`',
    jsonLd: 'shton para rreshtit një skript për motorët e kërkimit (`schema.org`)',
    crumb: 'një faqe mbi faqen e shënimit, duke filluar nga ballina; mund të përsëritet. Me `--json-ld`',
    help: 'shfaq këtë tekst',
    version: 'shfaq versionin',
    exit: 'Kodi i daljes 1: të dhënat nuk lexohen dot, ose nuk e kanë atë shënim. 2: komanda është e gabuar.',
    daily:
      'Ekzekutojeni `ura render` çdo ditë, për shembull me `cron`: statuset janë ato të ditës kur u shkrua HTML-ja.',
  },
  errors: {
    'no-command': 'Mungon komanda. Përdorni `check` ose `render`.',
    'unknown-command': 'Komanda "{value}" nuk njihet. Përdorni `check` ose `render`.',
    'no-file': 'Mungon skedari i të dhënave. Jepni një shteg ose një URL.',
    'several-files': 'Lejohet vetëm një skedar të dhënash. I tepërt: {value}',
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
    'bad-form': '`--form` duhet të jetë `element`, `div` ose `none` (u dha "{value}").',
    'bad-heading-level': '`--heading-level` duhet të jetë `2` deri `6`, ose `none` (u dha "{value}").',
    'bad-page-links':
      '`--page-links` duhet të përmbajë `{id}`, dhe mund të përmbajë `{noun}` (u dha "{value}").',
    'bad-crumb': '`--crumb` duhet të jetë `emri=URL`, si `"Ballina=https://example.org/"` (u dha "{value}").',
    'not-read': '{source} nuk u lexua dot: {reason}',
    'bad-status': '{source} nuk u lexua dot: serveri u përgjigj me {status}.',
    'not-json': '{source} nuk është JSON: {reason}',
    'not-a-dataset':
      '{source} është JSON i vlefshëm, por jo grup të dhënash i Urës. Ekzekutoni: `ura check {source}`',
    'no-such-record': 'Nuk ka shënim "{id}" te `{noun}`.',
  },
  seeHelp: 'Shihni: `ura --help`',
};
