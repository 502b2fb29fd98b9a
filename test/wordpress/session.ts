import { openAsBlob } from 'node:fs';
import { ADMINISTRATOR } from '../../scripts/wordpress.mjs';

const LIMIT = 30_000;

export interface Post {
  readonly id: number;
  readonly link: string;
  readonly status: string;
  readonly content: { readonly raw: string; readonly rendered: string };
}

/** The value of a hidden field of a form. */
function hidden(html: string, name: string): string {
  const tag = new RegExp(`<input[^>]*\\bname=["']${name}["'][^>]*>`).exec(html)?.[0] ?? '';
  const value = /\bvalue=["']([^"']*)["']/.exec(tag)?.[1];
  if (!value) throw new Error(`The page has no field ${name}: ${html.replace(/\s+/g, ' ').slice(0, 300)}`);
  return value;
}

/** A logged-in user with the state of a browser: cookies and the nonces from pages. */
export class Session {
  readonly name: string;
  private readonly url: string;
  private readonly jar = new Map([['wordpress_test_cookie', 'WP%20Cookie%20check']]);
  private nonce: string | undefined;

  private constructor(url: string, name: string) {
    this.url = url;
    this.name = name;
  }

  static async login(url: string, name: string, password: string): Promise<Session> {
    const session = new Session(url, name);
    const body = new URLSearchParams({ log: name, pwd: password, testcookie: '1' });
    await session.fetch('/wp-login.php', { method: 'POST', body });
    if (!session.cookies.some((cookie) => cookie.name.startsWith('wordpress_logged_in')))
      throw new Error(`${name} could not log in.`);
    return session;
  }

  get cookies(): { name: string; value: string; url: string }[] {
    return [...this.jar].map(([name, value]) => ({ name, value, url: this.url }));
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.jar].map(([name, value]) => `${name}=${value}`).join('; '));
    const signal = AbortSignal.timeout(LIMIT);
    const response = await fetch(this.url + path, { redirect: 'manual', signal, ...init, headers });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      this.jar.set(name, value);
    }
    return response;
  }

  /** Calls the REST interface as the block editor does, and throws if it refuses. */
  async rest<Answer = Post>(method: string, route: string, body?: unknown): Promise<Answer> {
    this.nonce ??= await this.restNonce();
    const [path = '', query = ''] = route.split('?');
    const response = await this.fetch(`/index.php?rest_route=${path}&${query}`, {
      method,
      headers: { 'x-wp-nonce': this.nonce, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${route} by ${this.name}: ${response.status} ${text}`);
    return JSON.parse(text) as Answer;
  }

  /** The nonce of the REST interface, as pages of the administration have it. */
  async restNonce(): Promise<string> {
    return (await this.fetch('/wp-admin/admin-ajax.php?action=rest-nonce')).text();
  }

  /** Saves a post as the block editor does. */
  saveBlocks(title: string, content: string, status: string): Promise<Post> {
    return this.rest('POST', '/wp/v2/posts?context=edit', { title, content, status });
  }

  /** Saves a post with the form of the classic editor, in its tab "Text". */
  async saveClassic(title: string, content: string, button: string): Promise<number> {
    const form = await (await this.fetch('/wp-admin/post-new.php?classic-editor=1')).text();
    const id = hidden(form, 'post_ID');
    const body = new URLSearchParams({
      _wpnonce: hidden(form, '_wpnonce'),
      user_ID: hidden(form, 'user_ID'),
      post_ID: id,
      action: 'editpost',
      originalaction: 'editpost',
      post_type: 'post',
      original_post_status: 'auto-draft',
      post_title: title,
      content,
      publish: button,
    });
    const { status } = await this.fetch('/wp-admin/post.php', { method: 'POST', body });
    if (status !== 302) throw new Error(`The classic editor answered ${status} to ${this.name}.`);
    return Number(id);
  }
}

/** Installs a plugin as an administrator does, by uploading its archive and activating it. */
export async function installPlugin(url: string, archive: string): Promise<void> {
  const administrator = await Session.login(url, ADMINISTRATOR.name, ADMINISTRATOR.password);
  const page = await (await administrator.fetch('/wp-admin/plugin-install.php?tab=upload')).text();
  const body = new FormData();
  const [form = ''] = /<form[^>]*wp-upload-form[^]*?<\/form>/.exec(page) ?? [];
  body.set('_wpnonce', hidden(form, '_wpnonce'));
  body.set('pluginzip', await openAsBlob(archive), 'ura.zip');
  const path = '/wp-admin/update.php?action=upload-plugin';
  const message = await (await administrator.fetch(path, { method: 'POST', body })).text();
  const activate = /plugins\.php\?action=activate[^"']*/.exec(message)?.[0].replaceAll('&amp;', '&');
  if (!activate)
    throw new Error(`The plugin was not installed: ${message.replace(/<[^>]*>|\s+/g, ' ').slice(-600)}`);
  await administrator.fetch(`/wp-admin/${activate}`);
}
