import { pageRegistry } from './page-registry.ts';

/**
 * Writes a message for the developer of the host page to the console, once per code and text: `[ura:http] …`. Ura never throws into
 * the page. The README explains the codes.
 */
export function report(code: string, text: string): void {
  const message = `[ura:${code}] ${text}`;
  const { warned } = pageRegistry();
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
