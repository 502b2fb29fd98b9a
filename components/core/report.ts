import { pageRegistry } from './page-registry.ts';

/** Messages contain addresses, of which a page may have any number. */
const MAX_MESSAGES = 200;

/**
 * Warns the developer of the host page on the console, once per code and text: `[ura:http] …`. The
 * README explains the codes.
 */
export function report(code: string, text: string): void {
  const message = `[ura:${code}] ${text}`;
  const { warned } = pageRegistry();
  if (warned.has(message)) return;
  if (warned.size >= MAX_MESSAGES) warned.clear();
  warned.add(message);
  console.warn(message);
}
