// Writes docs/fields.md, the reference of all fields, and its Albanian and Serbian versions, from
// `fieldsOf`. No package knows the labels and help texts of our model.
//   node scripts/fields.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ROOT } from './source-paths.mjs';

/** @typedef {'en' | 'sq' | 'sr-Latn'} Language */
/** @typedef {import('../src/language/fields-of.ts').Field} Field */

/** The file of each language, with its words. */
export const FILES = /** @type {const} */ ({
  'docs/fields.md': {
    locale: 'en',
    title: 'The fields of the data',
    intro:
      'Every field of a data file: its path, its name in forms and spreadsheets, what to write, and an example. A required field is ' +
      'marked with an asterisk (\\*); a part of an object is required wherever the object is given. “[]” means that a list has any ' +
      'number of such items.',
    others: 'In other languages',
    heads: ['Field', 'Name', 'What to write', 'Kind', 'Example'],
    kinds: {
      text: 'text',
      'localized-text': 'text in one or more languages',
      codes: 'codes by register',
      id: 'id',
      reference: 'id of a record',
      municipality: 'municipality',
      choice: 'choice',
      date: 'date (year, month or day)',
      moment: 'date, or date and time',
      zone: 'time zone',
      money: 'amount',
      currency: 'currency code',
      number: 'number',
      'yes-no': 'yes or no',
      link: 'link',
      image: 'address of an image',
      email: 'email',
      phone: 'phone',
      language: 'language code',
      country: 'country code',
      object: 'object',
    },
    list: 'list',
    choices: 'Choices',
    header: 'The file',
  },
  'docs/fields.sq.md': {
    locale: 'sq',
    title: 'Fushat e të dhënave',
    intro:
      'Çdo fushë e skedarit të të dhënave: shtegu i saj, emri në formularë dhe në tabela, çfarë shkruhet, dhe një shembull. Fusha e ' +
      'detyrueshme ka yll (\\*); pjesa e një objekti është e detyrueshme kur jepet objekti. “[]” do të thotë se lista mund të ketë disa të tilla.',
    others: 'Në gjuhë të tjera',
    heads: ['Fusha', 'Emri', 'Çfarë shkruhet', 'Lloji', 'Shembull'],
    kinds: {
      text: 'tekst',
      'localized-text': 'tekst në një ose më shumë gjuhë',
      codes: 'kode sipas regjistrit',
      id: 'id',
      reference: 'id e një shënimi',
      municipality: 'komunë',
      choice: 'zgjedhje',
      date: 'datë (vit, muaj ose ditë)',
      moment: 'datë, ose datë dhe orë',
      zone: 'zonë kohore',
      money: 'shumë',
      currency: 'kod i valutës',
      number: 'numër',
      'yes-no': 'po ose jo',
      link: 'lidhje',
      image: 'adresë imazhi',
      email: 'e-postë',
      phone: 'telefon',
      language: 'kod gjuhe',
      country: 'kod shteti',
      object: 'objekt',
    },
    list: 'listë',
    choices: 'Zgjedhjet',
    header: 'Skedari',
  },
  'docs/fields.sr.md': {
    locale: 'sr-Latn',
    title: 'Polja podataka',
    intro:
      'Svako polje datoteke sa podacima: njegova putanja, naziv u obrascima i tabelama, šta se upisuje, i primer. Obavezno polje ima ' +
      'zvezdicu (\\*); deo objekta je obavezan kad je objekat naveden. „[]“ znači da lista može imati više takvih stavki.',
    others: 'Na drugim jezicima',
    heads: ['Polje', 'Naziv', 'Šta se upisuje', 'Vrsta', 'Primer'],
    kinds: {
      text: 'tekst',
      'localized-text': 'tekst na jednom ili više jezika',
      codes: 'šifre po registru',
      id: 'oznaka',
      reference: 'oznaka zapisa',
      municipality: 'opština',
      choice: 'izbor',
      date: 'datum (godina, mesec ili dan)',
      moment: 'datum, ili datum i vreme',
      zone: 'vremenska zona',
      money: 'iznos',
      currency: 'oznaka valute',
      number: 'broj',
      'yes-no': 'da ili ne',
      link: 'veza',
      image: 'adresa slike',
      email: 'e-pošta',
      phone: 'telefon',
      language: 'oznaka jezika',
      country: 'oznaka zemlje',
      object: 'objekat',
    },
    list: 'lista',
    choices: 'Izbori',
    header: 'Datoteka',
  },
});

const NAMES = { en: 'English', sq: 'Shqip', 'sr-Latn': 'Srpski' };

/** Loads `fieldsOf` and what it is written with from the sources. */
async function loadLibrary() {
  const bundle = await build({
    stdin: {
      contents: [
        `export { fieldsOf } from './src/language/fields-of.ts';`,
        `export { findingMessages } from './src/language/messages/findings.ts';`,
        `export { NOUNS } from './src/model/noun.ts';`,
      ].join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
  });
  const text = Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${text}`);
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

/** @param {string} text */
const code = (text) => (text === '' ? '' : `\`${cell(text)}\``);

/**
 * Generates the reference in each language.
 *
 * @returns {Promise<Record<string, string>>} the text of each file by its path
 */
export async function fieldReferences() {
  const { fieldsOf, findingMessages, NOUNS } = await loadLibrary();
  /** @type {Record<string, string>} */
  const files = {};
  for (const [path, words] of Object.entries(FILES)) {
    const { locale, heads, kinds } = words;
    const { fields: labels } = findingMessages(locale);
    const links = Object.entries(FILES)
      .filter(([other]) => other !== path)
      .map(([other, { locale: tag }]) => `[${NAMES[tag]}](${other.replace('docs/', '')})`);
    const parts = [
      `# ${words.title}`,
      '<!-- Generated by scripts/fields.mjs: npm run build:fields -->',
      words.intro,
      `${words.others}: ${links.join(', ')}.`,
    ];
    for (const owner of ['dataset', ...NOUNS, 'municipalities']) {
      const heading = owner === 'dataset' ? words.header : `${labels[owner]} (\`${owner}\`)`;
      const shown = fieldsOf(owner).filter((/** @type {Field} */ { path: own }) => own !== 'ura');
      const rows = shown.map((/** @type {Field} */ field) => {
        const { kind, isList, required, label, help, example, choices = [] } = field;
        const options = choices.map((choice) => `\`${choice.value}\` ${choice.label[locale]}`).join(', ');
        const hint = options ? `${help[locale]} ${words.choices}: ${options}.` : help[locale];
        const value = typeof example === 'object' ? example[locale] : String(example ?? '');
        return [
          `\`${field.path}\`${required ? ' \\*' : ''}`,
          cell(label[locale]),
          cell(hint),
          kinds[kind] + (isList ? ` (${words.list})` : ''),
          code(value),
        ];
      });
      const table = [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`);
      parts.push(`## ${heading}`, table.join('\n'));
    }
    files[path] = `${parts.join('\n\n')}\n`;
  }
  return files;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [path, text] of Object.entries(await fieldReferences())) {
    if (!process.argv.includes('--check')) writeFileSync(join(ROOT, path), text);
    else if (readFileSync(join(ROOT, path), 'utf8') !== text) {
      console.error(`${path} is not in step with the fields: npm run build:fields`);
      process.exitCode = 1;
    }
  }
}
