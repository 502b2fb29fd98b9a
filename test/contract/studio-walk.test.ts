import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import {
  EDITOR_GUIDES,
  importMembers,
  makeFile,
  openStudio,
  tenMembers,
} from '../../scripts/guide-editor.mjs';
import { serve, type Handler } from '../../scripts/serve.mjs';
import { checkDataset } from '../../src/dataset/validate/check-dataset.ts';
import { writeWorkbook } from '../../src/formats/spreadsheet/write-workbook.ts';
import { isFull } from '../tier.mjs';

// A person makes a file from nothing in the studio, by keyboard and pointer, and a page shows it.

let browser: Browser;
let folder: string;
beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  folder = mkdtempSync(join(tmpdir(), 'ura-walk-'));
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

const PAGE = `<!doctype html><html lang="en"><title>Members</title><script src="/dist/cdn/ura.js"></script>
<ura-member-directory src="/network.json" network="NETWORK"><a href="/members">Members</a></ura-member-directory>
<ura-call-list src="/network.json"><a href="/calls">Calls</a></ura-call-list></html>`;

test.each(isFull ? EDITOR_GUIDES : EDITOR_GUIDES.slice(0, 1))(
  'a file for $title is made from nothing, saved, completed from a workbook, and shown by a page',
  async (guide) => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('dialog', (dialog) => {
      faults.push(`asked: ${dialog.message()}`);
      void dialog.accept();
    });
    await page.setViewport({ width: 1260, height: 1000 });
    const downloads = join(folder, guide.locale);
    const studio = `${pathToFileURL(resolve('dist/studio/index.html')).href}?lang=${guide.locale}`;
    await openStudio(page, studio, downloads);

    const file = await makeFile(page, guide, downloads, async () => {});
    const made = checkDataset(JSON.parse(readFileSync(file, 'utf8')));
    expect(made.findings).toEqual([]);
    expect(made.dataset.organisations).toHaveLength(4);
    expect(made.dataset.memberships).toHaveLength(3);
    expect(made.dataset.calls).toMatchObject([
      { publisher: made.dataset.publisher, deadlines: [{ at: '2026-12-04T16:00' }] },
    ]);
    expect(made.dataset.organisations.map(({ municipality }) => municipality)).toContain('xk-gjakove');

    const workbook = join(folder, guide.workbook);
    writeFileSync(
      workbook,
      writeWorkbook(checkDataset(tenMembers(guide.locale)).dataset, { locale: guide.locale }),
    );
    const saved = await importMembers(page, { file, workbook, downloads }, async () => {});
    const whole = checkDataset(JSON.parse(readFileSync(saved, 'utf8')));
    expect(whole.findings).toEqual([]);
    expect(whole.dataset.organisations).toHaveLength(14);
    expect(faults).toEqual([]);

    // The page that embeds it, on a site.
    const handler: Handler = (request, response) => {
      const send = (type: string, body: string) => {
        response.writeHead(200, { 'content-type': type });
        response.end(body);
        return true;
      };
      if (request.url === '/network.json') return send('application/json', readFileSync(saved, 'utf8'));
      if (request.url === '/members.html')
        return send('text/html', PAGE.replace('NETWORK', String(whole.dataset.publisher)));
      return false;
    };
    const site = await serve({ root: '.', handlers: [handler] });
    try {
      await page.goto(`${site.url}/members.html`);
      await page.waitForFunction(
        () =>
          document.querySelector('ura-member-directory')?.shadowRoot?.querySelectorAll('[part~=row]')
            .length === 3 &&
          document.querySelector('ura-call-list')?.shadowRoot?.textContent?.includes('4 December 2026'),
      );
    } finally {
      await site.close();
      await context.close();
    }
  },
  240_000,
);
