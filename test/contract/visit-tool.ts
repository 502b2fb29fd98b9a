import type { Browser, Page } from 'puppeteer-core';
import { pageWarnings } from './page-warnings.ts';

/** An open page, and what it has logged that it should not. */
export interface Visit {
  readonly page: Page;
  readonly warnings: string[];
}

/** Opens the builder or the studio in a browser without a past, and waits until it is drawn. */
export async function visitTool(
  browser: Browser,
  address: string,
  use: (visit: Visit) => Promise<void>,
  width = 1280,
): Promise<void> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const warnings = pageWarnings(page);
    page.on('requestfailed', (request) => warnings.push(`failed: ${request.url()}`));
    await page.setViewport({ width, height: 900 });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForSelector('#page main');
    await use({ page, warnings });
  } finally {
    await context.close();
  }
}
