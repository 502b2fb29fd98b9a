import { pageRegistry } from './page-registry.ts';

/**
 * Warns the developer of the host page on the console, once per code and text: `[ura:http] …`. The
 * README explains the codes.
 */
export function report(code: string, text: string): void {
  const message = `[ura:${code}] ${text}`;
  const { warned } = pageRegistry();
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
