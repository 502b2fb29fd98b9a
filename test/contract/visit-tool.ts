import type { Browser, Page } from 'puppeteer-core';

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
    const warnings: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) warnings.push(message.text());
    });
    page.on('pageerror', (error) => warnings.push(String(error)));
    page.on('requestfailed', (request) => warnings.push(`failed: ${request.url()}`));
    await page.setViewport({ width, height: 900 });
    await page.goto(address, { waitUntil: 'load' });
    await page.waitForSelector('#page main');
    await use({ page, warnings });
  } finally {
    await context.close();
  }
}
