import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';
import { isFull } from '../tier.mjs';
import { visitTool, type Visit } from './visit-tool.ts';

// The studio as an office uses it: on the demo site, and as files from a folder.

const PAGE = 'examples/studio/index.html';

/** For what is in a shadow root: without it, only changes outside of shadow roots are noticed. */
const SEEN = { visible: true };

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  server = await serve({ root: '.' });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const visit = (address: string, use: (visit: Visit) => Promise<void>, width?: number) =>
  visitTool(browser, address, use, width);

const online = (language = 'en', hash = '') => `${server.url}/${PAGE}?lang=${language}${hash}`;
const ofBuild = () => pathToFileURL(resolve('dist/studio/index.html')).href;

const openTab = (page: Page) => page.$eval('[role=tab][aria-selected=true]', ({ id }) => id);
const panels = (page: Page) =>
  page.$$eval('[role=tabpanel]', (all) => all.filter((each) => each.checkVisibility()).map(({ id }) => id));
const openExample = async (page: Page) => {
  await page.click('.try button');
  await page.waitForSelector('ura-editor >>> [part=row]', SEEN);
};
const fill = (page: Page, selector: string, text: string) =>
  page.$eval(
    selector,
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
const opened = (page: Page, count: number) =>
  page.waitForFunction(
    (wanted) =>
      (document.querySelector('ura-editor') as { currentData?: { organisations: unknown[] } } | null)
        ?.currentData?.organisations.length === wanted,
    {},
    count,
  );
const counts = (page: Page) =>
  page.$$eval('#panel-widget .counts > div', (all) =>
    Object.fromEntries(
      all.map((each) => [
        each.querySelector('dt')!.textContent,
        Number(each.querySelector('dd')!.textContent),
      ]),
    ),
  );

const ADDRESSES: [string, () => string][] = [
  ['on the demo site', () => online()],
  ['as a file of the build', () => `${ofBuild()}?lang=en`],
];
if (isFull)
  ADDRESSES.push(['as a file of the examples', () => `${pathToFileURL(resolve(PAGE)).href}?lang=en`]);

describe.each(ADDRESSES)('the studio %s', (_, address) => {
  test('shows the file of the editor in the widget and in the help, also what is not saved', async () => {
    await visit(address(), async ({ page, warnings }) => {
      expect(await panels(page)).toEqual(['panel-data']);
      await openExample(page);
      expect(await page.$('.try')).toBeNull();
      await page.click('#tab-widget');
      await page.waitForFunction(() =>
        document
          .querySelector('.frame > ura-call-list')
          ?.shadowRoot?.querySelector('[part~=card], [part=row]'),
      );
      const before = await counts(page);
      await page.click('#tab-data');
      await page.click('ura-editor >>> [part=row] .name');
      await page.click('ura-editor >>> .record-actions button');
      await opened(page, before['Organisations']! + 1);
      await page.click('#tab-widget');
      const after = await counts(page);
      expect(after['Organisations']).toBe(before['Organisations']! + 1);
      await page.click('#tab-help');
      expect(await panels(page)).toEqual(['panel-help']);
      expect(await page.$eval('#panel-help .read strong', ({ textContent }) => textContent)).toBe(
        'Civil society in Kosovo and Albania',
      );
      // Opened from disk, the addresses of the logos are no web addresses, which the check says.
      expect(warnings.filter((text) => !text.startsWith('[ura:data] .data:'))).toEqual([]);
    });
  });
});

describe('the tabs', () => {
  test('are opened by the keyboard, and only the open one is a stop of the Tab key', async () => {
    await visit(online(), async ({ page }) => {
      await page.focus('#tab-data');
      for (const [key, tab] of [
        ['ArrowRight', 'widget'],
        ['ArrowRight', 'help'],
        ['ArrowRight', 'data'],
        ['ArrowLeft', 'help'],
        ['Home', 'data'],
        ['End', 'help'],
      ] as const) {
        await page.keyboard.press(key);
        expect(await openTab(page)).toBe(`tab-${tab}`);
        expect(await panels(page)).toEqual([`panel-${tab}`]);
        expect(await page.evaluate(() => document.activeElement?.id)).toBe(`tab-${tab}`);
      }
      expect(
        await page.$$eval('[role=tab]', (all) => all.map((each) => (each as HTMLElement).tabIndex)),
      ).toEqual([-1, -1, 0]);
      expect(
        await page.$$eval('[role=tab]', (all) =>
          all.every((each) => document.getElementById(each.getAttribute('aria-controls')!) !== null),
        ),
      ).toBe(true);
    });
  });

  test.each([
    ['#tab-help', 'help'],
    ['#tab-widget', 'widget'],
    ['#doctor', 'help'],
    ['#old-heading', 'widget'],
    ['#unknown', 'data'],
    ['', 'data'],
  ])('the address %s opens the tab %s', async (hash, tab) => {
    await visit(online('en', hash), async ({ page }) => {
      expect(await panels(page)).toEqual([`panel-${tab}`]);
    });
  });

  test('are steps of the history, and keep what was typed', async () => {
    await visit(online(), async ({ page }) => {
      await page.click('#tab-help');
      await fill(page, '#patient', '<ura-call-list>');
      await page.click('#tab-widget');
      expect(await page.evaluate(() => location.hash)).toBe('#tab-widget');
      await page.goBack();
      await page.waitForFunction(() => location.hash === '#tab-help');
      expect(await panels(page)).toEqual(['panel-help']);
      expect(await page.$eval('#patient', (area) => (area as HTMLTextAreaElement).value)).toBe(
        '<ura-call-list>',
      );
    });
  });
});

describe('a file from an address', () => {
  test('is opened in the editor, and not in the place of changes that are not saved', async () => {
    await visit(online('en', '#tab-widget'), async ({ page }) => {
      await fill(page, '#address', '/examples/data/starter.json');
      await page.click('.of-address button');
      const starter = JSON.parse(readFileSync('examples/data/starter.json', 'utf8')) as {
        organisations: unknown[];
      };
      await opened(page, starter.organisations.length);
      expect((await counts(page))['Organisations']).toBe(starter.organisations.length);

      await page.click('#tab-data');
      await page.click('ura-editor >>> [part=create]');
      await opened(page, starter.organisations.length + 1);
      await page.click('#tab-widget');
      await fill(page, '#address', '/examples/data/civil-society.json');
      await page.click('.of-address button');
      await page.waitForFunction(() =>
        document.querySelector('#data-status')?.textContent?.includes('not saved'),
      );
      await opened(page, starter.organisations.length + 1);
      // The line has the new address anyway.
      expect(await page.$eval('#line', (area) => (area as HTMLTextAreaElement).value)).toContain(
        'src="/examples/data/civil-society.json"',
      );
    });
  });

  test('may be a spreadsheet, which the editor opens', async () => {
    await visit(online('en', '#tab-widget'), async ({ page }) => {
      await fill(page, '#address', '/docs/guides/network.xlsx');
      await page.click('.of-address button');
      await opened(page, 6);
      expect(await panels(page)).toEqual(['panel-data']);
    });
  });
});

test('the example is offered only while no file is open', async () => {
  await visit(online(), async ({ page }) => {
    expect(await page.$('.try')).not.toBeNull();
    await page.click('ura-editor >>> .welcome .strong');
    await page.waitForFunction(() => !document.querySelector('.try'));
  });
});

test('the help compares a line with the open file', async () => {
  await visit(online(), async ({ page }) => {
    await openExample(page);
    await page.click('#tab-help');
    const diagnose = async (line: string) => {
      await fill(page, '#patient', line);
      await page.click('.doctor button[type=submit]');
      await page.waitForSelector('#diagnosis h3');
      return page.$eval('#diagnosis', ({ textContent }) => textContent!.replace(/\s+/g, ' '));
    };
    expect(
      await diagnose('<ura-organisation-card record="d4d"><a href="/">D4D</a></ura-organisation-card>'),
    ).toContain('The open file has what the line names.');
    await diagnose('<ura-organisation-card record="d4"><a href="/">D4D</a></ura-organisation-card>');
    expect(
      await page.$$eval('#diagnosis [data-code]', (all) =>
        all.map((each) => (each as HTMLElement).dataset['code']),
      ),
    ).toContain('record-not-in-data');
  });
});

test('leaving with changes that are not saved is asked about once, and without them not at all', async () => {
  await visit(online(), async ({ page }) => {
    let asked = 0;
    page.on('dialog', (dialog) => {
      asked++;
      void dialog.accept();
    });
    await openExample(page);
    await page.reload();
    await page.waitForSelector('.try');
    expect(asked).toBe(0);
    await openExample(page);
    await page.click('ura-editor >>> [part=create]');
    await page.waitForSelector('ura-editor >>> .record-form', SEEN);
    await page.click('#tab-widget');
    await page.reload();
    await page.waitForSelector('.try');
    expect(asked).toBe(1);
  });
});

const SCREENS = [
  ['sq', 1280],
  ['sr-Cyrl', 320],
  ['sr-Latn', 360],
  ['en', 360],
] as const;

test.each(isFull ? SCREENS : SCREENS.slice(0, 2))(
  'in %s and %i px wide, each tab is translated, fits, and passes axe',
  async (language, width) => {
    await visit(
      online(language),
      async ({ page, warnings }) => {
        await openExample(page);
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        for (const tab of ['data', 'widget', 'help'])
          for (const scheme of ['light', 'dark']) {
            await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
            await page.click(`#tab-${tab}`);
            expect(await page.evaluate(() => document.documentElement.scrollWidth), tab).toBe(width);
            const faults = await page.evaluate(async () => {
              const { axe } = globalThis as unknown as {
                axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
              };
              const { violations } = await axe.run();
              return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
            });
            expect(faults, `${tab}, ${scheme}`).toEqual([]);
          }
        if (language === 'sr-Cyrl')
          expect(
            await page.$$eval('[role=tab]', (all) => all.map(({ textContent }) => textContent!.trim())),
          ).toEqual(['Подаци', 'Елемент', 'Помоћ']);
        expect(warnings.filter((text) => !text.startsWith('[ura:data] .data:'))).toEqual([]);
      },
      width,
    );
  },
);
