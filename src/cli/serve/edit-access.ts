import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** Compares secrets in a time that says nothing about them. */
const isSame = (a: string, b: string) => {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(a), hash(b));
};

/**
 * Who may open the editor: the browser that opens the address with the token first. The token works
 * once, and is replaced by a cookie that no script and no other site can read or send.
 */
export class EditAccess {
  /** The token of the address. */
  readonly token = randomBytes(24).toString('base64url');
  readonly #session = randomBytes(24).toString('base64url');
  #isUsed = false;

  /** The cookie for a token, if it is the right one and is used for the first time. */
  redeem(token: string, port: string): string | undefined {
    if (this.#isUsed || !isSame(token, this.token)) return undefined;
    this.#isUsed = true;
    return `${this.#name(port)}=${this.#session}; HttpOnly; SameSite=Strict; Path=/`;
  }

  /** Whether a request comes from a page of the editor, in the browser that used the token. */
  isAllowed({ headers, method }: IncomingMessage): boolean {
    const { host = '', origin } = headers;
    const [, port = '80'] = host.split(':');
    const cookies = (headers.cookie ?? '').split(/;\s*/);
    const name = `${this.#name(port)}=`;
    const given = cookies.find((each) => each.startsWith(name))?.slice(name.length) ?? '';
    if (!isSame(given, this.#session)) return false;
    // Browsers say where a request comes from. Only the pages of this server may read and save.
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
    if (origin !== undefined && origin !== `http://${host}`) return false;
    return method !== 'PUT' || origin !== undefined;
  }

  /** Cookies do not know ports: each server on this computer has its own name. */
  #name(port: string): string {
    return `ura-edit-${port}`;
  }
}
