import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, ElementHandle, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import type { UraEditor } from '../../components/elements/editor/editor.ts';
import { people, type Role } from './roles.ts';
import { Session } from './session.ts';
import { launch } from './visitor.ts';

// The page of the administration with the editor, used in a browser as people use it.

const site = inject('site');

let by: Record<Role, Session>;
let browser: Browser;
const contexts: BrowserContext[] = [];

beforeAll(async () => {
  by = await people(site.url, 'editor-page');
  browser = await launch();
});
afterEach(async () => void (await Promise.all(contexts.splice(0).map((context) => context.close()))));
afterAll(() => browser?.close());

const route = (name: string) => `/index.php?rest_route=/ura/v1/datasets/${name}`;

/** Makes a data file with one organisation. */
async function make(name: string): Promise<void> {
  const organisations = [{ id: 'ura', name: { en: 'Ura' }, kind: 'ngo', website: 'https://before.example/' }];
  const { status } = await by.administrator.fetch(route(name), {
    method: 'PUT',
    headers: {
      'content-type': 'application/json',
      'x-wp-nonce': await by.administrator.restNonce(),
      'if-none-match': '*',
    },
    body: JSON.stringify({ ura: '1', title: 'T', publisher: 'ura', language: 'en', organisations }),
  });
  expect(status).toBe(201);
}

interface Stored {
  readonly website?: string;
  readonly founded?: string;
  readonly email?: string;
}

/** The organisation of a data file, as partners read it. */
async function stored(name: string): Promise<Stored> {
  const answer = await fetch(site.url + route(name), { signal: AbortSignal.timeout(30_000) });
  const { organisations } = (await answer.json()) as { organisations: Stored[] };
  return organisations[0]!;
}

/** What a person sees and does in the editor of a page. */
class Desk {
  constructor(readonly page: Page) {}

  /** Opens the page of a data file, and the form of its organisation. */
  static async open(name: string, { cookies }: Session): Promise<Desk> {
    const context = await browser.createBrowserContext();
    contexts.push(context);
    const page = await context.newPage();
    await page.setCookie(...cookies);
    await page.goto(`${site.url}/wp-admin/admin.php?page=ura-data&dataset=${name}`);
    const desk = new Desk(page);
    await desk.press('[part=row] .name');
    await desk.shows('[data-path=website] input');
    return desk;
  }

  shows(selector: string, text = ''): Promise<unknown> {
    return this.page.waitForFunction(
      (wanted, words) =>
        document.querySelector('ura-editor')?.shadowRoot?.querySelector(wanted)?.textContent?.includes(words),
      { timeout: 20_000 },
      selector,
      text,
    );
  }

  async press(selector: string): Promise<void> {
    await this.shows(selector);
    await this.page.evaluate(
      (wanted) =>
        document.querySelector('ura-editor')!.shadowRoot!.querySelector<HTMLElement>(wanted)!.click(),
      selector,
    );
  }

  /** Types into a field of the form with the keyboard. */
  async type(field: string, text: string): Promise<void> {
    await this.page.evaluate((path) => {
      const input = document
        .querySelector('ura-editor')!
        .shadowRoot!.querySelector<HTMLInputElement>(`[data-path="${path}"] input`)!;
      input.focus();
      input.select();
    }, field);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Tab');
  }

  /** Saves, and confirms the summary. */
  async save(): Promise<void> {
    await this.press('.toolbar .strong');
    await this.press('dialog .strong');
  }

  saved(): Promise<unknown> {
    return this.shows('.toolbar .state.saved', 'Saved');
  }

  failed(): Promise<unknown> {
    return this.shows('.toolbar .state.failed');
  }

  /** The sentence above the editor. */
  note(): Promise<string> {
    return this.page.evaluate(() => document.querySelector('.ura-note')?.textContent ?? '');
  }

  /** The menus of the toolbar. */
  menus(): Promise<(string | null)[]> {
    return this.page.evaluate(() =>
      [...document.querySelector('ura-editor')!.shadowRoot!.querySelectorAll('.toolbar summary')].map(
        ({ textContent }) => textContent,
      ),
    );
  }

  hasChanges(): Promise<boolean> {
    return this.page.evaluate(() => document.querySelector<UraEditor>('ura-editor')!.hasChanges);
  }
}

describe('of two editors at once, the second to save', () => {
  test('has both changes saved if they changed different fields, after it has seen them', async () => {
    await make('apart');
    const [first, second] = [await Desk.open('apart', by.administrator), await Desk.open('apart', by.editor)];
    await first.type('website', 'https://first.example/');
    await first.save();
    await first.saved();
    await second.type('email', 'second@ura.example');
    await second.save();
    // Nothing is written before the person has seen the merged changes.
    await second.shows('dialog .strong', 'Save these changes');
    expect((await stored('apart')).email).toBeUndefined();
    await second.press('dialog .strong');
    await second.saved();
    expect(await stored('apart')).toMatchObject({
      website: 'https://first.example/',
      email: 'second@ura.example',
    });
  });

  test.each([
    ['mine', 'https://second.example/'],
    ['theirs', 'https://first.example/'],
  ] as const)('chooses who is right where both changed a field: %s', async (which, website) => {
    const name = `same-${which}`;
    await make(name);
    const [first, second] = [await Desk.open(name, by.administrator), await Desk.open(name, by.editor)];
    await first.type('website', 'https://first.example/');
    await first.type('email', 'first@ura.example');
    await first.save();
    await first.saved();
    await second.type('website', 'https://second.example/');
    await second.save();
    await second.shows('dialog .conflict legend', 'Website');
    await second.shows('dialog .conflict', 'https://first.example/');
    expect((await stored(name)).website).toBe('https://first.example/');
    await second.press(`dialog input[value=${which}]`);
    await second.press('dialog .strong');
    if (which === 'mine') {
      await second.shows('dialog .strong', 'Save these changes');
      await second.press('dialog .strong');
      await second.saved();
    }
    expect(await stored(name)).toMatchObject({ website, email: 'first@ura.example' });
  });
});

test('a user who was logged out keeps their changes, and saves them after logging in', async () => {
  await make('logged-out');
  const desk = await Desk.open('logged-out', by.editor);
  // The page keeps one file, so there is no menu that opens another.
  expect(await desk.menus()).toEqual(['Export']);
  await desk.type('website', 'https://kept.example/');
  await desk.page.deleteCookie(...(await desk.page.cookies()));
  await desk.save();
  await desk.failed();
  expect(await desk.note()).toContain('log in in another tab and save again');
  expect(await desk.hasChanges()).toBe(true);
  expect((await stored('logged-out')).website).toBe('https://before.example/');

  // A new login has other nonces than the page.
  const again = await Session.login(site.url, 'editor-editor-page', 'not-a-secret-1');
  await desk.page.setCookie(...again.cookies);
  await desk.save();
  await desk.saved();
  expect(await desk.note()).toBe('');
  expect((await stored('logged-out')).website).toBe('https://kept.example/');
});

test('a file from this computer is stored in WordPress, also without a change', async () => {
  const context = await browser.createBrowserContext();
  contexts.push(context);
  const page = await context.newPage();
  await page.setCookie(...by.editor.cookies);
  await page.goto(`${site.url}/wp-admin/admin.php?page=ura-data&dataset=uploaded`);
  const desk = new Desk(page);
  await desk.shows('.welcome');
  const folder = mkdtempSync(join(tmpdir(), 'ura-upload-'));
  const path = join(folder, 'network.json');
  const organisations = [{ id: 'ura', name: { en: 'Ura' }, kind: 'ngo', website: 'https://mine.example/' }];
  writeFileSync(
    path,
    JSON.stringify({ ura: '1', title: 'T', publisher: 'ura', language: 'en', organisations }),
  );
  const input = await page.$('ura-editor >>> .welcome input[type=file]');
  await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
  await desk.shows('[part=row] .name');
  expect(await desk.menus()).toEqual(['Export']);
  await desk.save();
  await desk.saved();
  rmSync(folder, { recursive: true });
  expect((await stored('uploaded')).website).toBe('https://mine.example/');
});

test('with a full disk the page says so, keeps the changes, and saves when there is room', async () => {
  await make('no-room');
  const desk = await Desk.open('no-room', by.editor);
  await desk.type('website', 'https://kept.example/');
  const plugin = join(site.root, 'wp-content/mu-plugins/full-disk.php');
  writeFileSync(
    plugin,
    `<?php add_filter( 'query', function ( $query ) {
      return preg_match( '/^\\s*(INSERT INTO|UPDATE)\\s+\`?\\w*posts\`?\\s/i', $query ) ? 'UPDATE no_room SET a = 1' : $query;
    } );`,
  );
  try {
    await desk.save();
    await desk.failed();
    expect(await desk.note()).toContain('The server did not save the file.');
    expect(await desk.hasChanges()).toBe(true);
  } finally {
    rmSync(plugin);
  }
  expect((await stored('no-room')).website).toBe('https://before.example/');
  await desk.save();
  await desk.saved();
  expect((await stored('no-room')).website).toBe('https://kept.example/');
});

test('an update of the plugin during editing loses nothing', async () => {
  await make('updating');
  const desk = await Desk.open('updating', by.editor);
  await desk.type('website', 'https://kept.example/');
  // WordPress removes the files of the plugin before it writes the new ones.
  const plugin = join(site.root, 'wp-content/plugins/ura');
  const copies = mkdtempSync(join(tmpdir(), 'ura-plugin-'));
  cpSync(plugin, copies, { recursive: true });
  rmSync(plugin, { recursive: true });
  try {
    await desk.save();
    await desk.failed();
    expect(await desk.hasChanges()).toBe(true);
  } finally {
    cpSync(copies, plugin, { recursive: true });
    rmSync(copies, { recursive: true });
  }
  expect((await stored('updating')).website).toBe('https://before.example/');
  await desk.save();
  await desk.saved();
  expect((await stored('updating')).website).toBe('https://kept.example/');
});

test('subscribers and visitors get neither the page nor the right to save', async () => {
  await make('closed');
  const password = 'not-a-secret-1';
  const username = 'subscriber-editor-page';
  await by.administrator.rest('POST', '/wp/v2/users', {
    username,
    email: `${username}@example.org`,
    password,
    roles: ['subscriber'],
  });
  const subscriber = await Session.login(site.url, username, password);
  const page = await subscriber.fetch('/wp-admin/admin.php?page=ura-data');
  expect(page.status).toBe(403);
  expect(await page.text()).not.toContain('<ura-editor');
  const put = (nonce: string) => ({
    method: 'PUT',
    headers: { 'content-type': 'application/json', 'if-match': '*', ...(nonce && { 'x-wp-nonce': nonce }) },
    body: '{"ura":"1"}',
  });
  expect((await subscriber.fetch(route('closed'), put(await subscriber.restNonce()))).status).toBe(403);
  expect((await fetch(site.url + route('closed'), put(''))).status).toBe(401);
  expect((await stored('closed')).website).toBe('https://before.example/');
});
