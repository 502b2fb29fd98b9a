// The steps of the guide "Keep your data" in the studio, for scripts/guide-pictures.mjs and
// test/contract/studio-walk.test.ts: creates a file of a network with three members and one call,
// saves it, opens it again and completes it from a workbook.
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {import('puppeteer-core').Page} Page
 * @typedef {{ locale: 'en' | 'sq'; title: string; call: string; workbook: string }} EditorGuide
 */

/** The languages of the guide, and the invented names in it.
 * @type {EditorGuide[]} */
export const EDITOR_GUIDES = [
  { locale: 'en', title: 'River Network', call: 'Small grants', workbook: 'members.xlsx' },
  { locale: 'sq', title: 'Rrjeti i Lumit', call: 'Grante të vogla', workbook: 'anetaret.xlsx' },
];

/** The members that are typed: their names, and how somebody writes their municipality. */
export const MEMBERS = [
  ['Qendra Burimi', 'prishtina'],
  ['Shoqata Ura', 'Ђаковица'],
  ['Klubi Shkëmbi', 'prizren'],
];

/** The moment at which the guide happens, so that its pictures stay the same. */
const NOW = Date.parse('2026-11-28T12:00:00Z');

/** @param {string} selector */
const inEditor = (selector) => `ura-editor >>> ${selector}`;

/**
 * Waits for something in the editor. `waitForSelector` looks again only after a change outside of
 * shadow roots, and would miss what the editor shows later.
 *
 * @param {Page} page
 * @param {string} selector
 */
async function waitInEditor(page, selector) {
  await page.waitForFunction(
    (wanted) => document.querySelector('ura-editor')?.shadowRoot?.querySelector(wanted),
    { polling: 50 },
    selector,
  );
}

/** The workbook that is imported: ten members more. @param {string} locale */
export const tenMembers = (locale) => ({
  ura: '1',
  title: 'Members',
  publisher: 'member-1',
  language: locale,
  organisations: Array.from({ length: 10 }, (_, index) => ({
    id: `member-${index + 1}`,
    name: locale === 'sq' ? `Anëtari ${index + 1}` : `Member ${index + 1}`,
    kind: 'ngo',
  })),
});

/**
 * Opens the studio with a clock that stands still, and with downloads in a folder. Browsers that
 * write to the disk ask where; a download goes where a test finds it.
 *
 * @param {Page} page
 * @param {string} address
 * @param {string} downloads a folder, which is emptied
 */
export async function openStudio(page, address, downloads) {
  rmSync(downloads, { recursive: true, force: true });
  mkdirSync(downloads, { recursive: true });
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
    browserContextId: page.browserContext().id ?? '',
  });
  await page.evaluateOnNewDocument((now) => {
    Reflect.deleteProperty(globalThis, 'showOpenFilePicker');
    globalThis.Date = new Proxy(Date, {
      construct: (target, parts) => Reflect.construct(target, parts.length ? parts : [now]),
      get: (target, key) => (key === 'now' ? () => now : Reflect.get(target, key)),
    });
  }, NOW);
  // A page in the background draws no frames, for which everything waits.
  await page.bringToFront();
  await page.goto(address, { waitUntil: 'load' });
  await waitInEditor(page, '.welcome');
}

/**
 * Waits for a downloaded file that is whole.
 *
 * @param {Page} page
 * @param {string} folder
 * @param {string} name
 */
async function downloaded(page, folder, name) {
  const path = join(folder, name);
  for (let turn = 0; turn < 500; turn++) {
    const isPartial = readdirSync(folder).some((each) => each.endsWith('.crdownload'));
    if (existsSync(path) && !isPartial) return path;
    // A turn of the browser, which writes the file.
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
  throw new Error(`${name} was not downloaded`);
}

/** @param {Page} page */
const focused = (page) => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id ?? '');

/**
 * Writes into a field: with the pointer, which opens it, and the keyboard.
 *
 * @param {Page} page
 * @param {string} path
 * @param {string} text
 * @param {string} [control]
 */
async function write(page, path, text, control = 'input, textarea') {
  const field = `[data-path="${path}"]`;
  await waitInEditor(page, `${field} :is(${control})`);
  const [first, ...others] = control.split(', ').map((each) => inEditor(`${field} ${each}`));
  const found = (await page.$(/** @type {string} */ (first))) ?? (await page.$(others[0] ?? ''));
  if (!found) throw new Error(`There is no field ${path}`);
  await found.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Tab');
}

/**
 * Picks from a combobox by the keyboard alone.
 *
 * @param {Page} page
 * @param {string} path
 * @param {string} text
 */
async function pick(page, path, text) {
  const combobox = `[data-path="${path}"] [role=combobox]`;
  await waitInEditor(page, combobox); // the end of a long form is rendered later
  await page.focus(inEditor(combobox));
  await page.keyboard.type(text);
  await waitInEditor(page, '[role=option]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForFunction(
    () => !document.querySelector('ura-editor')?.shadowRoot?.querySelector('[role=option]'),
  );
}

/**
 * Opens a list by its place in the navigation.
 *
 * @param {Page} page
 * @param {number} index
 */
async function openList(page, index) {
  const entries = await page.$$(inEditor('.entry'));
  await entries[index]?.click();
  await waitInEditor(page, '[part=create]');
}

/**
 * A new record in the list that is open, by the keyboard.
 *
 * @param {Page} page
 */
async function create(page) {
  await page.focus(inEditor('[part=create]'));
  await page.keyboard.press('Enter');
  await waitInEditor(page, '.record-form');
}

/**
 * Saves with the shortcut, and reads the summary.
 *
 * @param {Page} page
 * @param {(name: string) => Promise<void>} picture
 */
async function save(page, picture) {
  await waitInEditor(page, '.toolbar .strong:not(:disabled)');
  await page.focus(inEditor('.entry'));
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
  await waitInEditor(page, 'dialog .strong');
  await picture('save');
  await page.click(inEditor('dialog .strong'));
  await waitInEditor(page, '.toolbar .state.saved');
}

/** @typedef {(name: 'start' | 'member' | 'call' | 'save' | 'import') => Promise<void>} Picture */

/**
 * Makes the file, and saves it.
 *
 * @param {Page} page
 * @param {EditorGuide} guide
 * @param {string} downloads
 * @param {Picture} picture
 * @returns the path of the file
 */
export async function makeFile(page, guide, downloads, picture) {
  await page.focus(inEditor('.welcome .strong'));
  await page.keyboard.press('Enter');
  await write(page, 'title', guide.title, `input[lang=${guide.locale}], input`);
  await pick(page, 'publisher', guide.title);
  await picture('start');
  await openList(page, 0);
  for (const [name = '', municipality = ''] of MEMBERS) {
    await openList(page, 0);
    await create(page);
    await write(page, 'name', name);
    await waitInEditor(page, '[data-path=kind] select');
    await page.select(inEditor('[data-path=kind] select'), 'ngo');
    await pick(page, 'municipality', municipality);
  }
  await picture('member');
  for (const [name = ''] of MEMBERS) {
    await openList(page, 1);
    await create(page);
    await pick(page, 'network', guide.title);
    await pick(page, 'member', name);
  }
  await openList(page, 5);
  await create(page);
  await write(page, 'title', guide.call, `input[lang=${guide.locale}], input`);
  await pick(page, 'publisher', guide.title);
  const add = '[data-path=deadlines] > button, [data-path=deadlines] .add';
  await waitInEditor(page, add);
  await page.click(inEditor(add));
  await write(page, 'deadlines.0.at', '4.12.2026 16:00', 'input.date, input');
  await preview(page, guide);
  await picture('call');
  await save(page, (name) => (name === 'save' ? picture('save') : Promise.resolve()));
  return downloaded(page, downloads, `${await publisherOf(page)}.json`);
}

/** @param {Page} page */
const publisherOf = (page) =>
  page.evaluate(() => /** @type {any} */ (document.querySelector('ura-editor')).currentData.publisher);

/**
 * Looks at the call in the other language, on the day after its deadline, and now.
 *
 * @param {Page} page
 * @param {EditorGuide} guide
 */
async function preview(page, { locale }) {
  const isOpen = await page.$eval(inEditor('.preview'), (details) => details.hasAttribute('open'));
  if (!isOpen) await page.click(inEditor('.preview summary'));
  /** @param {string} word */
  const shows = (word) =>
    page.waitForFunction(
      (wanted) =>
        document
          .querySelector('ura-editor')
          ?.shadowRoot?.querySelector('ura-grant-call')
          ?.shadowRoot?.textContent?.includes(wanted),
      {},
      word,
    );
  const select = inEditor('.preview-tools select');
  await page.select(select, 'sq');
  await shows('4 dhjetor 2026');
  await page.select(select, 'en');
  await shows('4 December 2026');
  await page.$eval(inEditor('.preview-tools input[type=datetime-local]'), (input) => {
    /** @type {HTMLInputElement} */ (input).value = '2026-12-05T09:00';
    input.dispatchEvent(new Event('change'));
  });
  await shows('Closed');
  await page.click(inEditor('.preview-tools button'));
  await page.select(select, locale);
}

/**
 * Opens the saved file again, takes ten members over from a workbook, deletes one and takes that
 * back, and saves.
 *
 * @param {Page} page
 * @param {{ file: string; workbook: string; downloads: string }} paths
 * @param {Picture} picture
 * @returns the path of the file that was saved
 */
export async function importMembers(page, { file, workbook, downloads }, picture) {
  await page.reload({ waitUntil: 'load' });
  /** @type {(path: string, place: string) => Promise<void>} */
  const give = async (path, place) => {
    const selector = `${place} input[type=file]`;
    await waitInEditor(page, selector);
    const input = await page.$(inEditor(selector));
    await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(path);
  };
  await give(file, '.welcome');
  await waitInEditor(page, '[part=row]');
  rmSync(file);
  await give(workbook, '.toolbar > .file-button');
  await waitInEditor(page, 'dialog .import');
  await picture('import');
  await page.click(inEditor('dialog .strong'));
  const count = () =>
    page.evaluate(
      () => /** @type {any} */ (document.querySelector('ura-editor')).currentData.organisations.length,
    );
  const all = await count();
  await openList(page, 0);
  // One of the ten is deleted by the pointer, and is back with Ctrl+Z.
  const buttons = await page.$$(inEditor('[part=row] .row-actions button:last-child'));
  await buttons[3]?.click();
  await page.waitForFunction(
    (before) =>
      /** @type {any} */ (document.querySelector('ura-editor')).currentData.organisations.length ===
      before - 1,
    {},
    all,
  );
  await page.focus(inEditor('.entry'));
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  if ((await count()) !== all) throw new Error(`Nothing was undone: ${await focused(page)}`);
  await save(page, () => Promise.resolve());
  return downloaded(page, downloads, `${await publisherOf(page)}.json`);
}
