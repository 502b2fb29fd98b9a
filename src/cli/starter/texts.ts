import type { Locale } from '../../language/locale.ts';
import { transliterate } from '../../language/transliterate.ts';

/** The texts of a starter. Code in backticks stays the same in every script. */
export interface StarterTexts {
  readonly network: string;
  /** Three members with their municipalities. */
  readonly members: readonly (readonly [name: string, municipality: string])[];
  readonly call: { readonly title: string; readonly summary: string };
  readonly event: { readonly title: string; readonly summary: string };
  /** The headings of the page. */
  readonly headings: { readonly members: string; readonly calls: string; readonly events: string };
  /** The line below the title of the page. */
  readonly lead: string;
  /** A comment in the workflow. */
  readonly workflow: string;
  readonly readme: string;
}

const en: StarterTexts = {
  network: 'Example Network',
  members: [
    ['Neighbourhood Garden', 'xk-prizren'],
    ['Voice of Youth', 'xk-gjakove'],
    ['One Step Centre', 'xk-mitrovice'],
  ],
  call: { title: 'Small grants', summary: 'Grants for meetings and repairs in the neighbourhood.' },
  event: { title: 'Members’ meeting', summary: 'We plan the next half-year. Everyone is welcome.' },
  headings: { members: 'Members', calls: 'Calls', events: 'Events' },
  lead: 'The members, calls and events of the network.',
  workflow: 'Checks the workbook, converts it and publishes the page on each change.',
  readme: `# Example Network

All of the data of this network is in one workbook, \`network.xlsx\`. Whenever you change it, it is checked and the page is published again.
The records in it are invented examples: replace them with your own.

## Fill in the workbook

Open \`network.xlsx\` in Excel or LibreOffice. Its first sheet explains how it works. Each row is one member, call or event.

## See it on your computer

This needs [Node.js](https://nodejs.org) 20.19 or newer, and nothing else. In this folder, run:

\`\`\`sh
node tools/ura.mjs serve network.xlsx
\`\`\`

The address that it prints shows your data in every widget, and what needs fixing. Save the workbook, and the page follows.
\`node tools/ura.mjs serve site\` shows the page as visitors will see it.

To update its data file yourself:

\`\`\`sh
node tools/ura.mjs convert network.xlsx site/network.json --force
\`\`\`

## Or edit the data in your browser

You can do without the workbook: delete \`network.xlsx\`, and edit the data file of the page instead.

\`\`\`sh
node tools/ura.mjs edit site/network.json
\`\`\`

## Publish it with GitHub

1. Create a repository on GitHub and upload this folder, with the hidden folder \`.github\`.
2. In the repository, open Settings, then Pages, and choose “GitHub Actions” as the source.
3. Upload a changed \`network.xlsx\`. A few minutes later the page is up to date.

If the workbook has errors, nothing is published and the page stays as it was. Open “Actions” to see what is wrong. The file \`marked\` there is a copy of
the workbook with the cells marked.

## Show a widget on another page

Copy \`site/ura.js\` to the other site. Then paste these lines there, with the address of your data file:

\`\`\`html
<script defer src="/ura.js"></script>
<ura-call-list src="https://example.org/network.json"></ura-call-list>
\`\`\`
`,
};

const sq: StarterTexts = {
  network: 'Rrjeti Shembull',
  members: [
    ['Kopshti i Lagjes', 'xk-prizren'],
    ['Zëri i të Rinjve', 'xk-gjakove'],
    ['Qendra Një Hap', 'xk-mitrovice'],
  ],
  call: { title: 'Grante të vogla', summary: 'Grante për takime dhe riparime në lagje.' },
  event: { title: 'Takimi i anëtarëve', summary: 'Planifikojmë gjashtëmujorin e ardhshëm. Mirë se vini.' },
  headings: { members: 'Anëtarët', calls: 'Thirrjet', events: 'Ngjarjet' },
  lead: 'Anëtarët, thirrjet dhe ngjarjet e rrjetit.',
  workflow: 'Kontrollon librin e punës, e kthen në të dhëna dhe e boton faqen pas çdo ndryshimi.',
  readme: `# Rrjeti Shembull

Të gjitha të dhënat e këtij rrjeti janë në një libër pune, \`network.xlsx\`. Sa herë që e ndryshoni, ai kontrollohet dhe faqja botohet sërish.
Shënimet në të janë shembuj të shpikur: zëvendësojini me tuajat.

## Plotësojeni librin e punës

Hapeni \`network.xlsx\` në Excel ose LibreOffice. Fleta e parë shpjegon si funksionon. Çdo rresht është një anëtar, një thirrje ose një ngjarje.

## Shihini të dhënat në kompjuterin tuaj

Ju duhet vetëm [Node.js](https://nodejs.org) 20.19 ose më i ri. Ekzekutoni në këtë dosje:

\`\`\`sh
node tools/ura.mjs serve network.xlsx --locale sq
\`\`\`

Adresa që shfaqet i tregon të dhënat tuaja në të gjitha elementet, si dhe çfarë duhet ndrequr. Kur e ruani librin e punës, faqja përditësohet.
\`node tools/ura.mjs serve site\` e tregon faqen ashtu siç do ta shohin vizitorët.

Për ta përditësuar vetë skedarin e të dhënave të faqes:

\`\`\`sh
node tools/ura.mjs convert network.xlsx site/network.json --force --locale sq
\`\`\`

## Ose redaktojini të dhënat në shfletues

Mund të punoni edhe pa librin e punës: fshijeni \`network.xlsx\` dhe redaktojeni drejtpërdrejt skedarin e të dhënave të faqes.

\`\`\`sh
node tools/ura.mjs edit site/network.json --locale sq
\`\`\`

## Botojeni me GitHub

1. Krijoni një depo në GitHub dhe ngarkojeni këtë dosje, bashkë me dosjen e fshehur \`.github\`.
2. Te depoja hapni Settings, pastaj Pages, dhe zgjidhni “GitHub Actions” si burim.
3. Ngarkojeni \`network.xlsx\` të ndryshuar. Pas pak minutash faqja është e përditësuar.

Nëse libri i punës ka gabime, nuk botohet asgjë dhe faqja mbetet siç ishte. Hapni “Actions” për të parë çfarë nuk shkon. Skedari \`marked\` atje është
një kopje e librit të punës me qelizat e shënuara.

## Shfaqni një element në një faqe tjetër

Kopjojeni \`site/ura.js\` në sajtin tjetër. Pastaj ngjitni atje këto rreshta, me adresën e skedarit tuaj të të dhënave:

\`\`\`html
<script defer src="/ura.js"></script>
<ura-call-list src="https://example.org/network.json"></ura-call-list>
\`\`\`
`,
};

const srLatn: StarterTexts = {
  network: 'Mreža Primer',
  members: [
    ['Komšijska bašta', 'xk-prizren'],
    ['Glas mladih', 'xk-gjakove'],
    ['Centar Jedan korak', 'xk-mitrovice'],
  ],
  call: { title: 'Mali grantovi', summary: 'Grantovi za okupljanja i popravke u komšiluku.' },
  event: { title: 'Sastanak članova', summary: 'Planiramo narednih šest meseci. Dobro došli.' },
  headings: { members: 'Članovi', calls: 'Pozivi', events: 'Događaji' },
  lead: 'Članovi, pozivi i događaji mreže.',
  workflow: 'Proverava radnu svesku, pretvara je u podatke i objavljuje stranicu posle svake izmene.',
  readme: `# Mreža Primer

Svi podaci ove mreže su u jednoj radnoj svesci, \`network.xlsx\`. Kad god je izmenite, ona se proverava i stranica se ponovo objavljuje.
Zapisi u njoj su izmišljeni primeri: zamenite ih svojima.

## Popunite radnu svesku

Otvorite \`network.xlsx\` u programu \`Excel\` ili \`LibreOffice\`. Prvi list objašnjava kako radi. Svaki red je jedan član, poziv ili događaj.

## Pogledajte podatke na svom računaru

Potreban je samo [\`Node.js\`](https://nodejs.org) 20.19 ili noviji. U ovoj fascikli pokrenite:

\`\`\`sh
node tools/ura.mjs serve network.xlsx --locale sr-Latn
\`\`\`

Adresa koja se ispiše prikazuje vaše podatke u svim elementima, i šta treba ispraviti. Kada sačuvate radnu svesku, stranica se osvežava.
\`node tools/ura.mjs serve site\` prikazuje stranicu onako kako će je videti posetioci.

Da sami osvežite datoteku sa podacima stranice:

\`\`\`sh
node tools/ura.mjs convert network.xlsx site/network.json --force --locale sr-Latn
\`\`\`

## Ili uređujte podatke u pregledaču

Možete i bez radne sveske: obrišite \`network.xlsx\` i uređujte neposredno datoteku sa podacima stranice.

\`\`\`sh
node tools/ura.mjs edit site/network.json --locale sr-Latn
\`\`\`

## Objavite je preko usluge \`GitHub\`

1. Napravite repozitorijum i pošaljite u njega ovu fasciklu, zajedno sa skrivenom fasciklom \`.github\`.
2. U repozitorijumu otvorite \`Settings\`, zatim \`Pages\`, i kao izvor izaberite \`GitHub Actions\`.
3. Pošaljite izmenjenu \`network.xlsx\`. Posle nekoliko minuta stranica je osvežena.

Ako radna sveska ima greške, ništa se ne objavljuje i stranica ostaje kakva je bila. Otvorite \`Actions\` da vidite šta nije u redu. Datoteka \`marked\` tamo
je kopija radne sveske sa obeleženim ćelijama.

## Prikažite element na drugoj stranici

Kopirajte \`site/ura.js\` na drugi sajt. Zatim tamo nalepite ove redove, sa adresom svoje datoteke sa podacima:

\`\`\`html
<script defer src="/ura.js"></script>
<ura-call-list src="https://example.org/network.json"></ura-call-list>
\`\`\`
`,
};

/** Writes Markdown in Cyrillic, except for code and addresses. */
const toCyrillic = (markdown: string): string =>
  markdown
    .split(/(```[^]*?```|`[^`]*`|\]\([^)]*\))/)
    .map((part, index) => (index % 2 ? part.replace('sr-Latn', 'sr-Cyrl') : transliterate(part, 'Cyrl')))
    .join('');

const inCyrillic = ({ members, call, event, headings, ...texts }: StarterTexts): StarterTexts => {
  const all = <Texts extends object>(part: Texts): Texts =>
    Object.fromEntries(Object.entries(part).map(([key, text]) => [key, toCyrillic(String(text))])) as Texts;
  return {
    ...all(texts),
    members: members.map(([name, municipality]) => [toCyrillic(name), municipality]),
    call: all(call),
    event: all(event),
    headings: all(headings),
  };
};

/** The texts of a starter in a language. Other languages than the built-in ones get English. */
export function starterTexts(locale: Locale): StarterTexts {
  if (locale === 'sq' || locale === 'sq-AL') return sq;
  if (locale === 'sr-Cyrl') return inCyrillic(srLatn);
  return locale === 'sr-Latn' ? srLatn : en;
}
