// Makes the example workbooks and the pictures of docs/guides. Needs `npm run build`. The pictures
// of a workbook also need LibreOffice and pdftoppm; without them, those pictures stay as they are.
//   node scripts/guide-pictures.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from './browsers.mjs';

/** The built library, which exists only after a build.
 * @type {typeof import('../src/spreadsheet.ts')} */
const { writeWorkbook } = await import(pathToFileURL(resolve('dist/spreadsheet.js')).href);

const FOLDER = 'docs/guides';
const BUILDER = pathToFileURL(resolve('dist/builder/index.html')).href;

/**
 * A guide: its language, its workbook, and the names in it. All of them are invented.
 *
 * @type {{ locale: 'en' | 'sq'; workbook: string; title: string }[]}
 */
const GUIDES = [
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
const datasetOf = ({ locale, title }) => ({
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

/**
 * @param {string} command
 * @param {string[]} parameters
 */
const run = (command, ...parameters) =>
  spawnSync(command, parameters, { stdio: 'ignore', timeout: 120_000 }).status === 0;

/**
 * The third page of a workbook on paper is the start of its members.
 *
 * @param {string} path
 * @param {string} name
 */
function drawWorkbook(path, name) {
  const folder = mkdtempSync(join(tmpdir(), 'ura-guide-'));
  const pdf = join(folder, name.replace(/xlsx$/, 'pdf'));
  const done =
    run('soffice', '--headless', '--convert-to', 'pdf', '--outdir', folder, join(FOLDER, name)) &&
    run('pdftoppm', '-png', '-singlefile', '-f', '3', '-l', '3', '-r', '130', '-x', '60', '-y', '45',
      '-W', '1130', '-H', '270', pdf, path.replace(/\.png$/, '')); // prettier-ignore
  if (!done) console.warn(`${path} stays as it is: LibreOffice or pdftoppm is missing.`);
  rmSync(folder, { recursive: true });
}

const browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });

/**
 * @param {(typeof GUIDES)[number]} guide
 * @param {string} workbook
 * @param {(name: string) => string} picture
 */
async function drawBuilder(guide, workbook, picture) {
  const page = await browser.newPage();
  await page.setViewport({ width: 1260, height: 1800 });
  await page.goto(`${BUILDER}?lang=${guide.locale}`);
  await page.waitForSelector('#file');
  const input = /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (
    await page.$('#file')
  );
  await input.uploadFile(workbook);
  await page.waitForSelector('#data-status strong');
  /** @type {(name: string, selector: string, height: number) => Promise<void>} */
  const clip = async (name, selector, height) => {
    const {
      x,
      y,
      width,
      height: whole,
    } = await page.$eval(selector, (element) => element.getBoundingClientRect().toJSON());
    const top = y + (await page.evaluate(() => scrollY));
    const box = { x: x - 16, y: top - 8, width: width + 32, height: Math.min(whole, height) + 16 };
    await page.screenshot({ path: /** @type {`${string}.png`} */ (picture(name)), clip: box });
  };
  await clip('findings', '.settings > section', 1100);
  await page.select('#widget', 'ura-member-directory');
  await page.waitForFunction(() =>
    document.querySelector('.frame > *')?.shadowRoot?.querySelector('[part=row]'),
  );
  await page.$eval('#address', (input) => {
    /** @type {HTMLInputElement} */ (input).value = 'https://example.org/network.json';
    input.dispatchEvent(new Event('input'));
  });
  await clip('line', '.result', 1300);
  await page.close();
}

try {
  for (const guide of GUIDES) {
    const workbook = join(FOLDER, guide.workbook);
    /** @param {string} name */
    const picture = (name) => `${FOLDER}/pictures/${name}-${guide.locale}.png`;
    writeFileSync(workbook, writeWorkbook(datasetOf(guide), { locale: guide.locale }));
    drawWorkbook(picture('workbook'), guide.workbook);
    await drawBuilder(guide, workbook, picture);
  }
} finally {
  await browser.close();
}
