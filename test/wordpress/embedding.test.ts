import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { people, ROLES, type Role } from './roles.ts';
import type { Session } from './session.ts';
import { launch, look } from './visitor.ts';

// A webmaster pastes a line, WordPress filters it by the author's rights and its editors, and a
// visitor opens the page.

const site = inject('site');
const LINK = 'Thirrjet e hapura';
const HREF = 'https://rrjeti.example/thirrjet';
const SRC = `${site.data}/network.json`;

const a = `<a href="${HREF}">${LINK}</a>`;
const FORMS = {
  element: `<ura-call-list src="${SRC}" limit="5">${a}</ura-call-list>`,
  div: `<div data-ura="call-list" data-src="${SRC}" data-limit="5">${a}</div>`,
  link: a,
};
type Form = keyof typeof FORMS;

let browser: Browser;
let page: Page;
let by: Record<Role, Session>;

beforeAll(async () => {
  [browser, by] = await Promise.all([launch(), people(site.url, 'embedding')]);
  page = await browser.newPage();
});
afterAll(() => browser?.close());

/** Publishes a post of a user who may not be allowed to publish. */
async function publish(role: Role, id: number): Promise<string> {
  const publisher = role === 'contributor' ? by.editor : by[role];
  const { link, status } = await publisher.rest('POST', `/wp/v2/posts/${id}`, { status: 'publish' });
  expect(status).toBe('publish');
  return link;
}

async function withBlocks(role: Role, title: string, content: string): Promise<string> {
  const { id } = await by[role].saveBlocks(title, content, role === 'contributor' ? 'pending' : 'draft');
  return publish(role, id);
}

async function withText(role: Role, title: string, content: string): Promise<string> {
  const button = role === 'contributor' ? 'Submit for Review' : 'Publish';
  return publish(role, await by[role].saveClassic(title, content, button));
}

const EDITORS = {
  'in a block of HTML': (role: Role, title: string, line: string) =>
    withBlocks(role, title, `<!-- wp:html -->\n${line}\n<!-- /wp:html -->`),
  'in a paragraph block': (role: Role, title: string, line: string) =>
    withBlocks(role, title, `<!-- wp:paragraph -->\n<p>${line}</p>\n<!-- /wp:paragraph -->`),
  'in classic text': withText,
};

const raw = (address: string, script = 'loader') =>
  `${address}${address.includes('?') ? '&' : '?'}raw=${script}`;

/** The roles that may write unknown elements. */
const MAY_USE_ELEMENTS = new Set<Role>(['administrator', 'editor']);

const widget = { rows: [expect.any(Number)], undrawn: [], text: '', links: [], empty: [] };
const link = { rows: [], undrawn: [], text: LINK, links: [LINK], empty: [] };
const expected = (role: Role, form: Form) =>
  form === 'div' || (form === 'element' && MAY_USE_ELEMENTS.has(role)) ? widget : link;

describe.each(ROLES)('pasted by an %s', (role) => {
  describe.each(Object.keys(EDITORS) as (keyof typeof EDITORS)[])('%s', (editor) => {
    test.each(Object.keys(FORMS) as Form[])(
      'the %s form renders the widget alone or the link alone',
      async (form) => {
        const address = await EDITORS[editor](role, `${role}, ${editor}, ${form}`, FORMS[form]);
        expect(await look(page, raw(address))).toEqual(expected(role, form));
      },
    );
  });

  test('a shortcode in classic text renders the widget', async () => {
    const line = `[ura widget="call-list" src="${SRC}" limit="5" link="${HREF}" text="${LINK}"]`;
    expect(await look(page, await withText(role, `${role}, shortcode`, line))).toEqual(widget);
  });

  test('a shortcode block renders the widget', async () => {
    const line = `[ura widget="call-list" src="${SRC}"]${a}[/ura]`;
    const block = `<!-- wp:shortcode -->\n${line}\n<!-- /wp:shortcode -->`;
    expect(await look(page, await withBlocks(role, `${role}, shortcode block`, block))).toEqual(widget);
  });
});

describe('over several lines', () => {
  const element = `<ura-call-list\n  src="${SRC}"\n  limit="5"\n>\n  ${a}\n</ura-call-list>`;
  const div = `<div data-ura="call-list"\n  data-src="${SRC}">\n  ${a}\n</div>`;

  test.each(['administrator', 'author'] as const)('the div of an %s renders the widget', async (role) => {
    expect(await look(page, raw(await withText(role, `${role}, lines, div`, div)))).toEqual(widget);
  });

  test('the element of an administrator renders the widget', async () => {
    expect(await look(page, raw(await withText('administrator', 'lines', element)))).toEqual(widget);
  });

  test('a div with blank lines renders the widget', async () => {
    const loose = `Para.\n\n<div data-ura="call-list" data-src="${SRC}">\n\n${a}\n\n</div>\n\nPas.`;
    const seen = await look(page, raw(await withText('author', 'loose div', loose)));
    expect(seen).toEqual({ ...widget, text: 'Para. Pas.' });
  });

  test('an element with blank lines is broken by WordPress and repaired by the plugin', async () => {
    const loose = `Para.\n\n<ura-call-list src="${SRC}">\n\n${a}\n\n</ura-call-list>\n\nPas.`;
    const seen = await look(page, await withText('administrator', 'loose element', loose));
    expect(seen).toEqual({ ...widget, text: 'Para. Pas.' });
  });
});

test.each([
  ['the single file', 'all'],
  ['the plugin', ''],
])('both forms render the widget with %s', async (_what, script) => {
  for (const form of ['element', 'div'] as const) {
    const address = await EDITORS['in a block of HTML']('administrator', `${script}, ${form}`, FORMS[form]);
    expect(await look(page, script ? raw(address, script) : address), form).toEqual(widget);
  }
});

test('every form shows the link without the script', async () => {
  for (const form of Object.keys(FORMS) as Form[]) {
    const address = await EDITORS['in a block of HTML']('administrator', `no script, ${form}`, FORMS[form]);
    await page.setJavaScriptEnabled(false);
    try {
      await page.goto(raw(address));
    } finally {
      await page.setJavaScriptEnabled(true);
    }
    const text = await page.$eval('.entry-content', (content) => (content as HTMLElement).innerText.trim());
    expect(text, form).toBe(LINK);
  }
});
