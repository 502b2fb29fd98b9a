// Makes the example workbooks and the pictures of docs/guides: no package knows the steps of a
// guide. Needs `npm run build`. The pictures of a workbook also need LibreOffice and pdftoppm;
// without them, those pictures stay as they are.
//   node scripts/guide-pictures.mjs
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { chromiumArguments, chromiumPath } from './browsers.mjs';
import { EDITOR_GUIDES, importMembers, makeFile, openStudio, tenMembers } from './guide-editor.mjs';
import { datasetOf, GUIDES } from './guide-workbooks.mjs';

/** The built library, which exists only after a build.
 * @type {typeof import('../src/spreadsheet.ts')} */
const { writeWorkbook } = await import(pathToFileURL(resolve('dist/spreadsheet.js')).href);

/** @type {typeof import('../src/dataset.ts')} */
const { checkDataset } = await import(pathToFileURL(resolve('dist/dataset.js')).href);

const FOLDER = 'docs/guides';
const STUDIO = pathToFileURL(resolve('dist/studio/index.html')).href;
const BUILDER = pathToFileURL(resolve('dist/builder/index.html')).href;

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

/** @param {(typeof EDITOR_GUIDES)[number]} guide */
async function drawEditor(guide) {
  const folder = mkdtempSync(join(tmpdir(), 'ura-guide-'));
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width: 1400, height: 860 });
  /** @type {import('./guide-editor.mjs').Picture} */
  const picture = async (name) => {
    // The check of the file follows what is typed after a pause, and the preview follows the check.
    await page.waitForFunction(
      (isRecord) => {
        const root = document.querySelector('ura-editor')?.shadowRoot;
        return (
          !root?.querySelector('.main .findings .error') &&
          (!isRecord || root?.querySelector('.sheet > :not(p)'))
        );
      },
      {},
      name === 'member' || name === 'call',
    );
    await page.evaluate(() => scrollBy(0, document.querySelector('.tabs')?.getBoundingClientRect().top ?? 0));
    await page.screenshot({ path: `${FOLDER}/pictures/keep-${name}-${guide.locale}.png` });
  };
  const downloads = join(folder, 'downloads');
  await openStudio(page, `${STUDIO}?lang=${guide.locale}`, downloads);
  const file = await makeFile(page, guide, downloads, picture);
  const workbook = join(folder, guide.workbook);
  writeFileSync(
    workbook,
    writeWorkbook(checkDataset(tenMembers(guide.locale)).dataset, { locale: guide.locale }),
  );
  await importMembers(page, { file, workbook, downloads }, picture);
  await context.close();
  rmSync(folder, { recursive: true });
}

try {
  for (const guide of EDITOR_GUIDES) await drawEditor(guide);
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
