// The example workbooks of docs/guides, which `scripts/guide-pictures.mjs` writes.

/**
 * A guide: its language, its workbook, and the names in it. All of them are invented.
 *
 * @type {{ locale: 'en' | 'sq'; workbook: string; title: string }[]}
 */
export const GUIDES = [
  { locale: 'en', workbook: 'network.xlsx', title: 'Arch Network' },
  { locale: 'sq', workbook: 'rrjeti.xlsx', title: 'Rrjeti Harku' },
];
/** @type {[name: string, kind: string, municipality: string, founded: string, since: string][]} */
const MEMBERS = [
  ['Dritarja', 'ngo', 'xk-prishtine', '2004', '2012'],
  ['Ura e Re', 'ngo', 'xk-gjilan', '2009', '2012'],
  // Two mistakes, which the guide corrects.
  ['Zëri i Lumit', 'ngo', 'Atlantis', '2011', '2014'],
  ['Fushat', 'ngo', 'xk-ferizaj', '31.2.2010', '2015'],
  ['Kopshti i Fjalës', 'ngo', 'al-shkoder', '2016', '2019'],
];

/** @param {string} name */
const idOf = (name) => name.toLowerCase().replace(/ë/g, 'e').replace(/\W+/g, '-');

/**
 * The dataset of a guide. It is not valid, like the workbook that is made of it.
 *
 * @param {(typeof GUIDES)[number]} guide
 * @returns {any}
 */
export const datasetOf = ({ locale, title }) => ({
  ura: '1',
  title,
  publisher: 'harku',
  language: locale,
  licence: 'CC-BY-4.0',
  updatedAt: '2026-11-20',
  organisations: [
    { id: 'harku', name: title, kind: 'network', municipality: 'xk-prishtine' },
    ...MEMBERS.map(([name, kind, municipality, founded]) => ({
      id: idOf(name),
      name,
      kind,
      municipality,
      founded,
    })),
  ],
  memberships: MEMBERS.map(([name, , , , since]) => ({ network: 'harku', member: idOf(name), since })),
  ...Object.fromEntries(
    ['programmes', 'projects', 'grants', 'calls', 'services', 'events', 'articles', 'municipalities'].map(
      (list) => [list, []],
    ),
  ),
});
