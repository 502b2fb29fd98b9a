import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type ElementHandle, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { writeWorkbook } from '../../src/formats/spreadsheet/write-workbook.ts';
import { readWorkbook } from '../../src/formats/spreadsheet/read-workbook.ts';
import { pageWarnings } from './page-warnings.ts';

// A spreadsheet in the builder, opened from a folder: nothing can be requested there.

const BUILDER = pathToFileURL(resolve('dist/builder/index.html')).href;

const CSV = `Emri;Lloji;Komuna;Themeluar
Demokraci për Zhvillim;OJQ;Prishtinë;2008
Qendra e Gruas;OJQ;Prishtinë;31.2.2010
Zëri i të Rinjve;OJQ;Atlantis;2015
`;

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  folder = mkdtempSync(join(tmpdir(), 'ura-builder-'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Visit {
  readonly page: Page;
  readonly warnings: string[];
  readonly requests: string[];
}

async function visit(language: string, use: (visit: Visit) => Promise<void>): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    // The page itself says that the data has errors.
    const warnings = pageWarnings(page, (text) => text.startsWith('[ura:data]'));
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      eventsEnabled: true,
      browserContextId: context.id!,
    });
    await page.goto(`${BUILDER}?lang=${language}`);
    await page.waitForSelector('#page main');
    await use({ page, warnings, requests });
  } finally {
    await context.close();
  }
}

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent!.replace(/\s+/g, ' ').trim()));

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, content);
  await ((await page.$('#file')) as ElementHandle<HTMLInputElement>).uploadFile(path);
  await page.waitForFunction(
    (file) => document.querySelector('#data-status strong')?.textContent === file,
    {},
    name,
  );
}

/** Presses a button and returns the bytes of the file that it saves. */
async function saved(page: Page, selector: string, name: string): Promise<Uint8Array> {
  const session = await page.createCDPSession();
  const done = new Promise<void>((resolve) => {
    session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
  });
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    eventsEnabled: true,
    browserContextId: page.browserContext().id!,
  });
  await page.click(selector);
  await done;
  return readFileSync(join(folder, name));
}

describe('a spreadsheet in the builder', () => {
  test.each([
    ['en', 'C4, Municipality · “Zëri i të Rinjve”'],
    ['sq', 'C4, Komuna · “Zëri i të Rinjve”'],
    ['sr-Latn', 'C4, Opština · „Zëri i të Rinjve“'],
    ['sr-Cyrl', 'C4, Општина · „Zëri i të Rinjve“'],
  ])('reports its findings by cell in %s, without a request', async (language, expected) => {
    await visit(language, async ({ page, warnings, requests }) => {
      await choose(page, 'anetaret.csv', CSV);
      const where = await texts(page, '#findings .where');
      expect(where.find((each) => each.startsWith('C4'))?.replace(/[“”„]/g, '"')).toBe(
        expected.replace(/[“”„]/g, '"'),
      );
      expect(where.some((each) => each.startsWith('D3'))).toBe(true);
      expect(await page.$eval('#findings', (details) => (details as HTMLDetailsElement).open)).toBe(true);
      expect(warnings).toEqual([]);
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    });
  });

  test('is shown in the widgets and saved as a data file', async () => {
    await visit('en', async ({ page }) => {
      await choose(page, 'anetaret.csv', CSV);
      // Without calls, the list of calls would be empty.
      expect(await page.$eval('#widget', (select) => (select as HTMLSelectElement).value)).toBe(
        'ura-member-directory',
      );
      await page.waitForFunction(
        () => document.querySelector('.frame > *')?.shadowRoot?.querySelectorAll('[part=row]').length === 3,
      );
      const json = await saved(page, '#download-data', 'anetaret.json');
      const { organisations } = JSON.parse(new TextDecoder().decode(json)) as {
        organisations: { name: string; municipality?: string }[];
      };
      expect(organisations.map(({ name, municipality }) => [name, municipality])).toEqual([
        ['Demokraci për Zhvillim', 'xk-prishtine'],
        ['Qendra e Gruas', 'xk-prishtine'],
        ['Zëri i të Rinjve', undefined],
      ]);
    });
  });

  test('is saved as a copy with its cells marked', async () => {
    await visit('en', async ({ page }) => {
      await choose(page, 'anetaret.csv', CSV);
      const marked = await saved(page, '#download-marked', 'anetaret-marked.xlsx');
      expect([...marked.subarray(0, 2)]).toEqual([0x50, 0x4b]);
      expect((await readWorkbook(marked)).dataset.organisations).toHaveLength(3);
    });
  });

  test('can be a workbook, and is the data that was written', async () => {
    const { dataset } = checkDataset(JSON.parse(readFileSync('examples/data/civil-society.json', 'utf8')));
    await visit('sq', async ({ page, warnings }) => {
      await choose(page, 'network.xlsx', writeWorkbook(dataset, { locale: 'sq' }));
      expect((await texts(page, '.counts')).join()).toContain('Organizatat 34');
      const json = await saved(page, '#download-data', 'network.json');
      expect(checkDataset(JSON.parse(new TextDecoder().decode(json))).dataset).toEqual(dataset);
      expect(warnings).toEqual([]);
    });
  });

  test('can be an .ods file, with the same findings as the .xlsx file of the same office', async () => {
    await visit('sq', async ({ page, warnings, requests }) => {
      const cells: string[][] = [];
      for (const name of ['office.ods', 'office.xlsx']) {
        await choose(page, name, readFileSync(`test/unit/formats/spreadsheet/files/${name}`));
        expect((await texts(page, '.counts')).join()).toContain('Organizatat 2');
        cells.push(await texts(page, '#findings .where'));
      }
      expect(cells[0]).toContainEqual(expect.stringContaining('Anëtarët!B6, Lloji'));
      expect(cells[0]).toEqual(cells[1]);
      expect(warnings).toEqual([]);
      expect(requests.filter((url) => !url.startsWith('file:'))).toEqual([]);
    });
  });

  test('can be dropped anywhere on the page', async () => {
    await visit('en', async ({ page }) => {
      await page.evaluate((csv) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([csv], 'dropped.csv'));
        const fire = (type: string) =>
          document
            .querySelector('h1')!
            .dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        if (fire('dragover')) throw new Error('the browser would open the file');
        if (fire('drop')) throw new Error('the browser would open the file');
      }, CSV);
      await page.waitForFunction(
        () => document.querySelector('#data-status strong')?.textContent === 'dropped.csv',
      );
      expect((await texts(page, '.counts')).join()).toContain('Organisations 3');
    });
  });

  test('that is none is named, and offers nothing to download', async () => {
    await visit('en', async ({ page }) => {
      await choose(page, 'report.xlsx', 'PK\u0003\u0004 not really');
      expect((await texts(page, '#findings li')).join()).toMatch(/damaged|incomplete/);
      expect(await page.$('#download-data')).toBeNull();
      await choose(page, 'old.csv', '%PDF-1.7');
      expect((await texts(page, '#findings li')).join()).toContain('not a spreadsheet');
    });
  });

  test('of 20,000 rows shows its progress while the page responds', async () => {
    const rows = Array.from({ length: 20_000 }, (_, index) => `Organizata ${index};OJQ;Prishtinë;2008`);
    await visit('en', async ({ page }) => {
      await page.evaluate(() => {
        const seen: string[] = [];
        Object.assign(globalThis, { seen });
        new MutationObserver(() => {
          const text = document.querySelector('#data-status')!.textContent;
          if (text.includes('Rows so far')) seen.push(text);
        }).observe(document.querySelector('#page')!, { subtree: true, childList: true, characterData: true });
      });
      await choose(page, 'big.csv', `Emri;Lloji;Komuna;Themeluar\n${rows.join('\n')}\n`);
      expect(
        await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.length),
      ).toBeGreaterThan(0);
      expect((await texts(page, '.counts')).join()).toContain('Organisations 20,000');
    });
  });
});
