import type { Page } from 'puppeteer-core';

/** Collects what a page logs as a warning or an error, and the errors that it does not catch. */
export function pageWarnings(page: Page, isExpected: (text: string) => boolean = () => false): string[] {
  const warnings: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type()) && !isExpected(message.text()))
      warnings.push(message.text());
  });
  page.on('pageerror', (error) => warnings.push(String(error)));
  return warnings;
}
