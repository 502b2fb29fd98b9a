import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromiumArguments, chromiumPath } from '../../scripts/browsers.mjs';
import { serve, type Handler } from '../../scripts/serve.mjs';
import { isFull } from '../tier.mjs';
import { visitTool, type Visit } from './visit-tool.ts';

// The builder and the doctor as a webmaster uses them: on the demo site, and as files from a
// folder.

const PAGE = 'examples/builder/index.html';
const DATA = '/examples/data/civil-society.json';

let browser: Browser;
let server: Awaited<ReturnType<typeof serve>>;
/** Another site. It lets other origins read only its files under /open. */
let other: Awaited<ReturnType<typeof serve>>;

const answers: Handler = (request, response) => {
  const path = request.url ?? '/';
  const send = (type: string, body: string, headers = {}) => {
    response.writeHead(200, { 'content-type': type, ...headers });
    response.end(body);
    return true;
  };
  if (path === '/open/network.json')
    return send('application/json', readFileSync(`.${DATA}`, 'utf8'), { 'access-control-allow-origin': '*' });
  if (path === '/closed.json') return send('application/json', '{}');
  if (path === '/page.json') return send('text/html', '<!doctype html><title>Hyrja</title>');
  if (path === '/comma.json') return send('application/json', '{\n  "ura": "1",\n}');
  if (path === '/anetaret.csv')
    return send('text/csv', 'Emri;Lloji;Komuna\nQendra e Gruas;OJQ;Gjakovë\nZëri;OJQ;Gjilan\n');
  if (path === '/foreign.json') return send('application/json', '{"name": "x"}');
  return false;
};

beforeAll(async () => {
  browser = await puppeteer.launch({ executablePath: await chromiumPath(), args: chromiumArguments });
  server = await serve({ root: '.', handlers: [answers] });
  other = await serve({ root: 'examples/data', handlers: [answers] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
  await other?.close();
});

const visit = (address: string, use: (visit: Visit) => Promise<void>, width?: number) =>
  visitTool(browser, address, use, width);

const open = (language = 'en') => `${server.url}/${PAGE}?lang=${language}`;
const line = (page: Page) => page.$eval('#line', (area) => (area as HTMLTextAreaElement).value);
const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (all) => all.map((each) => each.textContent!.replace(/\s+/g, ' ').trim()));
const codes = (page: Page, selector: string) =>
  page.$$eval(`${selector} [data-code]`, (all) => all.map((each) => (each as HTMLElement).dataset['code']));
const fill = async (page: Page, selector: string, text: string) =>
  page.$eval(
    selector,
    (input, value) => {
      (input as HTMLInputElement).value = value;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    },
    text,
  );
/** Waits until the widget of the preview has rendered. */
const rendered = (page: Page, name: string) =>
  page.waitForFunction(
    (widget) =>
      document
        .querySelector(`.frame > ${widget}`)
        ?.shadowRoot?.querySelector('.root')
        ?.getAttribute('aria-busy') === 'false',
    {},
    name,
  );
const readAddress = async (page: Page, address: string) => {
  await fill(page, '#address', address);
  await page.click('.row button');
  await page.waitForFunction(() => document.querySelector('#data-status strong, #data-status [data-code]'));
};
const diagnose = async (page: Page, text: string, headers = '') => {
  await fill(page, '#patient', text);
  await fill(page, '#headers', headers);
  await page.click('.doctor button[type=submit]');
  await page.waitForFunction(() => document.querySelector('#diagnosis [data-code]'));
};

const ADDRESSES: [string, () => string][] = [
  ['from the demo site', () => open()],
  ['as a file of the build', () => pathToFileURL(resolve('dist/builder/index.html')).href],
];
if (isFull) ADDRESSES.push(['as a file of the examples', () => pathToFileURL(resolve(PAGE)).href]);

describe.each(ADDRESSES)('opened %s', (_, address) => {
  test('shows each widget with the example data and logs no warnings', async () => {
    await visit(address(), async ({ page, warnings }) => {
      await page.click('.others button');
      for (const widget of await page.$$eval('#widget option', (all) =>
        all.map((each) => (each as HTMLOptionElement).value),
      )) {
        await page.select('#widget', widget);
        const one = await page.$('#attribute-record, #attribute-project');
        if (one) {
          const [, first] = await one.$$eval('option', (all) => all.map((each) => each.value));
          await one.select(first!);
        }
        await rendered(page, widget);
        expect(await page.$eval('.stage', (stage) => stage.checkVisibility()), widget).toBe(true);
        expect(
          await page.$eval(
            `.frame > ${widget}`,
            (element) => element.shadowRoot!.querySelector('[part=message]') === null,
          ),
          widget,
        ).toBe(true);
      }
      // Opened from disk, the addresses of the logos are no web addresses, which the check says.
      expect(warnings.filter((text) => !text.startsWith('[ura:data] .data:'))).toEqual([]);
    });
  });
});

describe('the line', () => {
  test('contains the choices made from the data and suits the chosen host', async () => {
    await visit(open(), async ({ page, warnings }) => {
      await readAddress(page, DATA);
      expect(await texts(page, '#data-status')).toEqual([
        'Civil society in Kosovo and Albania No problems in the file.',
      ]);
      expect((await texts(page, '.counts')).join()).toContain('Organisations 34');
      await page.select('#widget', 'ura-member-directory');
      await page.select('#attribute-network', 'rrjeti-harku');
      await page.select('#attribute-view', 'cards');
      await page.select('#attribute-heading-level', '2');
      await page.select('#line-language', 'sq');
      await fill(page, '#link-address', '/anetaret');
      await fill(page, '#link-text', 'Anëtarët');
      await rendered(page, 'ura-member-directory');
      const rows = await page.$eval(
        '.frame > *',
        (widget) => widget.shadowRoot!.querySelectorAll('[part=row]').length,
      );
      expect(rows).toBe(14);
      const link = '<a href="/anetaret">Anëtarët</a>';
      const rest = `network="rrjeti-harku" view="cards" heading-level="2" lang="sq">${link}</ura-member-directory>`;
      expect(await line(page)).toBe(
        `<script src="/ura/ura.js"></script><ura-member-directory src="${DATA}" ${rest}`,
      );
      await page.select('#script-choice', 'all');
      const { integrity } = (
        JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as {
          files: Record<string, { integrity: string }>;
        }
      ).files['ura.all.js']!;
      expect(await line(page)).toBe(
        `<script defer src="/ura/ura.all.js" integrity="${integrity}"></script><ura-member-directory src="${DATA}" ${rest}`,
      );

      await page.select('#host', 'wordpress-author');
      expect(await texts(page, '#host-hint')).toEqual([
        'WordPress removes unknown elements and all scripts from what authors write. It keeps a div with data-…, and the script turns it into the element.',
      ]);
      expect(await line(page)).toBe(
        `<div data-ura="member-directory" data-src="${DATA}" data-network="rrjeti-harku" data-view="cards" data-heading-level="2" lang="sq">${link}</div>`,
      );
      await page.select('#script-choice', 'loader');
      expect(await page.$eval('#script', (area) => (area as HTMLTextAreaElement).value)).toBe(
        '<script src="/ura/ura.js"></script>',
      );
      await page.select('#host', 'wordpress-plugin');
      expect(await line(page)).toBe(
        `[ura widget="member-directory" src="${DATA}" network="rrjeti-harku" view="cards" heading-level="2" lang="sq" link="/anetaret" text="Anëtarët"]`,
      );
      await page.select('#host', 'newsletter');
      expect(await line(page)).toBe(link);
      expect(warnings).toEqual([]);
    });
  });

  test('renders the widget in a page into which it is pasted', async () => {
    await visit(open(), async ({ page }) => {
      await readAddress(page, DATA);
      await page.select('#widget', 'ura-grant-call');
      await page.select('#attribute-record', 'grante-te-vogla-2026');
      await fill(page, '#folder', '/dist/cdn');
      const pasted = await line(page);
      await page.setRequestInterception(true);
      page.on(
        'request',
        (request) =>
          void (request.url().endsWith('/pasted')
            ? request.respond({
                contentType: 'text/html; charset=utf-8',
                body: `<!doctype html><html lang="sq"><title>x</title>${pasted}`,
              })
            : request.continue()),
      );
      await page.goto(`${server.url}/pasted`);
      await page.waitForFunction(
        () =>
          document.querySelector('ura-grant-call')?.shadowRoot?.querySelector('[part=status]') !== null &&
          document.querySelector('ura-grant-call')?.shadowRoot,
      );
      expect(
        await page.$eval('ura-grant-call', (call) =>
          call.shadowRoot!.querySelector('.root')!.getAttribute('lang'),
        ),
      ).toBe('sq');
    });
  });

  test('can be made and copied with the keyboard alone', async () => {
    await visit(open(), async ({ page }) => {
      await page
        .browserContext()
        .overridePermissions(server.url, ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write']);
      const focused = () =>
        page.evaluate(() => document.activeElement!.id || document.activeElement!.textContent!.trim());
      const tabTo = async (id: string) => {
        for (let tries = 0; tries < 80 && (await focused()) !== id; tries++) await page.keyboard.press('Tab');
        expect(await focused()).toBe(id);
      };
      await tabTo('address');
      await page.keyboard.type(DATA);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#data-status strong');
      await tabTo('widget');
      await page.keyboard.type('Grants');
      await tabTo('attribute-chart');
      await page.keyboard.type('None');
      await tabTo('copy-line');
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelector('#copied')!.textContent!.trim() !== '');
      expect(await texts(page, '#copied')).toEqual(['Copied. Now paste it into your page.']);
      expect(await focused()).toBe('copy-line');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await line(page));
      expect(await line(page)).toContain(
        '<ura-grant-list src="/examples/data/civil-society.json" chart="none">',
      );
    });
  });

  test('is selected when the browser does not allow copying', async () => {
    await visit(open(), async ({ page }) => {
      await page.evaluate(() =>
        Object.defineProperty(navigator, 'clipboard', {
          value: { writeText: () => Promise.reject(new Error('no')) },
        }),
      );
      await page.click('#copy-line');
      await page.waitForFunction(() => document.querySelector('#copied')!.textContent!.trim() !== '');
      expect((await texts(page, '#copied')).join()).toContain('The line is selected');
      const selected = await page.evaluate(() => {
        const { id, selectionStart, selectionEnd, value } = document.activeElement as HTMLTextAreaElement;
        return [id, value.slice(selectionStart, selectionEnd)];
      });
      expect(selected).toEqual(['line', await line(page)]);
    });
  });

  test('lists what is missing and adds the theme as a style', async () => {
    await visit(open(), async ({ page }) => {
      await page.select('#widget', 'ura-project-card');
      expect(await texts(page, '#missing')).toEqual([
        'Something is still missing: the address of the data file, which record, the address of the link.',
      ]);
      await readAddress(page, DATA);
      await page.select('#attribute-record', 'barabar');
      expect(await page.$('#missing')).toBeNull();
      expect(await page.$('#style')).toBeNull();
      await page.click('#own-accent');
      await page.select('#corners', '0');
      expect(await page.$eval('#style', (area) => (area as HTMLTextAreaElement).value)).toBe(
        ':root { --ura-accent: #1f5c56; --ura-radius: 0; }',
      );
      await rendered(page, 'ura-project-card');
      expect(
        await page.$eval('.frame > *', (widget) =>
          getComputedStyle(widget).getPropertyValue('--ura-accent').trim(),
        ),
      ).toBe('#1f5c56');
    });
  });
});

describe('an existing line', () => {
  test('fills the form, and its changes are listed', async () => {
    await visit(open(), async ({ page }) => {
      await fill(
        page,
        '#old',
        `<div data-ura=“project-list” data-src="${DATA}" data-viw="table" data-status="completed"><a href="/p">Projektet</a></div>`,
      );
      await page.click('[aria-labelledby=old-heading] button');
      await rendered(page, 'ura-project-list');
      expect(await codes(page, '#old-status')).toEqual(['curly-quotes', 'unknown-attribute']);
      expect(await page.$eval('#attribute-view', (select) => (select as HTMLSelectElement).value)).toBe(
        'table',
      );
      expect(await texts(page, '#changes li')).toEqual(['The new line means the same, in today’s syntax.']);
      await page.select('#attribute-status', 'planned');
      await page.select('#attribute-view', '');
      expect(await texts(page, '#changes li')).toEqual([
        'status is now planned, and was completed.',
        'view is gone; it was table.',
      ]);
      expect(await line(page)).toBe(
        `<script src="/ura/ura.js"></script><div data-ura="project-list" data-src="${DATA}" data-status="planned"><a href="/p">Projektet</a></div>`,
      );
    });
  });
});

describe('the preview', () => {
  test('follows the chosen width, language and colour scheme', async () => {
    await visit(open(), async ({ page, warnings }) => {
      await page.click('.others button');
      for (const [name, width] of [
        ['narrow', 320],
        ['middle', 600],
        ['wide', 1000],
      ] as const) {
        await page.click(`input[name=width][value=${name}]`);
        expect(await page.$eval('.frame', (frame) => frame.getBoundingClientRect().width)).toBe(width);
      }
      for (const language of ['sq', 'sr-Latn', 'sr-Cyrl', 'en']) {
        await page.click(`input[name=preview-language][value=${language}]`);
        await page.waitForFunction(
          (tag) =>
            document.querySelector('.frame > *')!.shadowRoot!.querySelector('.root')!.getAttribute('lang') ===
            tag,
          {},
          language,
        );
      }
      for (const shade of ['dark', 'light']) {
        await page.click(`input[name=shade][value=${shade}]`);
        expect(await page.$eval('.frame', (frame) => getComputedStyle(frame).colorScheme)).toBe(shade);
      }
      expect(warnings).toEqual([]);
    });
  });
});

const TITLES = [
  ['sq', 'Ndërtuesi'],
  ['sr-Cyrl', 'Конфигуратор'],
  ['sr-Latn', 'Konfigurator'],
  ['en', 'Builder'],
] as const;

describe.each(isFull ? TITLES : TITLES.slice(0, 2))('in %s', (language, title) => {
  test('is translated, passes axe in light and dark, and fits a phone', async () => {
    await visit(
      open(language),
      async ({ page, warnings }) => {
        expect(await texts(page, 'h1')).toEqual([title]);
        expect(await page.$eval('html', (html) => html.lang)).toBe(language);
        await readAddress(page, '/examples/data/broken.json');
        await page.$$eval('details', (all) =>
          all.forEach((each) => ((each as HTMLDetailsElement).open = true)),
        );
        await diagnose(page, '<p>&lt;ura-call-list src="/n.json"&gt;</p>', "default-src 'self'");
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
        expect(await page.$$eval('#findings .findings li', (all) => all.length)).toBe(20);
        await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
        for (const scheme of ['light', 'dark']) {
          await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
          const faults = await page.evaluate(async () => {
            const { axe } = globalThis as unknown as {
              axe: {
                run(
                  context: object,
                  options: object,
                ): Promise<{
                  violations: { id: string; nodes: { target: unknown; failureSummary: string }[] }[];
                }>;
              };
            };
            // The widget in the preview has tests of its own.
            const { violations } = await axe.run(
              { exclude: ['.frame'] },
              { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
            );
            return violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target, failureSummary }) => `${id}: ${JSON.stringify(target)} ${failureSummary}`),
            );
          });
          expect(faults, scheme).toEqual([]);
        }
        expect(warnings.filter((text) => !/404|\[ura:/.test(text))).toEqual([]);
      },
      360,
    );
  });
});

describe('on a phone', () => {
  test('the line and its button are in view together with the preview', async () => {
    await visit(
      open(),
      async ({ page }) => {
        await readAddress(page, '/examples/data/civil-society.json');
        await rendered(page, 'ura-call-list');
        await page.$eval('.stage', (stage) => stage.scrollIntoView());
        const inView = await page.$eval('.line-bar', (bar) => {
          const { top, bottom } = bar.getBoundingClientRect();
          const stage = document.querySelector('.stage')!.getBoundingClientRect();
          return bottom <= innerHeight + 1 && top > 0 && stage.top < top && stage.bottom > 0;
        });
        expect(inView).toBe(true);
        const [shown] = await texts(page, '.line-bar code');
        expect(shown).toBe((await line(page)).replace(/\s+/g, ' ').trim());
      },
      360,
    );
  });
});

test('the address of a spreadsheet is read, and does not become that of the line', async () => {
  await visit(open(), async ({ page }) => {
    await readAddress(page, '/anetaret.csv');
    await page.waitForSelector('#download-data');
    expect(await texts(page, '#data-status strong')).toEqual(['anetaret.csv']);
    expect(await line(page)).not.toContain('.csv');
    expect((await texts(page, '#missing'))[0]).toContain('the address of the data file');
  });
});

describe('the doctor', () => {
  test.each([
    ['a valid file', () => `${other.url}/open/network.json`, ['data-sound']],
    ['a file that its site does not share', () => `${other.url}/closed.json`, ['cors']],
    ['a missing file', () => `${server.url}/nuk-ekziston.json`, ['http']],
    ['a page instead of a file', () => `${server.url}/page.json`, ['html-instead']],
    ['an extra comma', () => `${server.url}/comma.json`, ['not-json']],
    ['JSON that is not a dataset', () => `${server.url}/foreign.json`, ['not-a-dataset']],
    ['an unreachable server', () => 'http://127.0.0.1:9/network.json', ['unreachable']],
    ['an invalid address', () => 'ftp://example.org/x.json', ['bad-address']],
    ['a file with errors', () => `${server.url}/examples/data/broken.json`, ['findings']],
  ])('diagnoses %s', async (_, address, expected) => {
    await visit(open(), async ({ page }) => {
      await diagnose(page, address());
      expect(await codes(page, '#diagnosis')).toEqual(expected);
    });
  });

  test('names the line, the column and the remedy', async () => {
    await visit(open('sq'), async ({ page }) => {
      await diagnose(page, `${server.url}/comma.json`);
      expect(await texts(page, '#diagnosis [data-code]')).toEqual([
        'Skedari pushon së qeni JSON në rreshtin 2, kolona 13. Aty: , Ka një presje tepër, ose mungon një.',
      ]);
    });
  });

  test('checks a page with its policy, then the data of the page', async () => {
    await visit(open(), async ({ page }) => {
      const html = `<!doctype html><title>x</title><script src="https://cdn.example.org/ura@0.0.1/ura.js"></script>
        <ura-grant-call src="${server.url}${DATA}" record="grante-te-vogla-2062"><a href="/t">x</a></ura-grant-call>`;
      await diagnose(page, html, "Content-Security-Policy: script-src 'self'");
      expect(await codes(page, '#diagnosis')).toEqual([
        'old-version',
        'csp-script',
        'data-sound',
        'record-not-in-data',
      ]);
      expect((await texts(page, '#diagnosis [data-code=record-not-in-data]')).join()).toContain(
        'Did you mean grante-te-vogla-2026?',
      );
    });
  });
});
