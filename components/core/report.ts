import { pageRegistry } from './page-registry.ts';

/**
 * Tells the developer of the host page something, once per code and text: `[ura:http] …`. Nothing of ours ever throws into the page.
 * The codes are explained in the README.
 */
export function report(code: string, text: string): void {
  const message = `[ura:${code}] ${text}`;
  const { warned } = pageRegistry();
  if (warned.has(message)) return;
  warned.add(message);
  console.warn(message);
}
