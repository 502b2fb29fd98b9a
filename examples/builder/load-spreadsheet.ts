import type * as SpreadsheetReader from './spreadsheet.ts';

export type { SpreadsheetReader };

interface Policy {
  createScriptURL(url: string): string;
}
declare const trustedTypes: { createPolicy(name: string, rules: Policy): Policy } | undefined;

/** The script defines this global, because browsers do not import modules from disk. */
declare global {
  var uraSpreadsheet: typeof SpreadsheetReader | undefined;
}

/** `spreadsheet.js` is next to the script of the builder. */
const url = new URL('spreadsheet.js', (document.currentScript as HTMLScriptElement | null)?.src).href;

const policy: Policy =
  typeof trustedTypes === 'undefined'
    ? { createScriptURL: (given) => given }
    : trustedTypes.createPolicy('ura-builder', { createScriptURL: () => url });

let loading: Promise<typeof SpreadsheetReader> | undefined;

/**
 * Loads the reader of spreadsheets, once.
 *
 * @throws Error if its script is missing
 */
export function loadSpreadsheetReader(): Promise<typeof SpreadsheetReader> {
  loading ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    const fail = () => {
      loading = undefined;
      reject(new Error('spreadsheet.js could not be loaded'));
    };
    script.onerror = fail;
    script.onload = () => (globalThis.uraSpreadsheet ? resolve(globalThis.uraSpreadsheet) : fail());
    script.src = policy.createScriptURL(url);
    document.head.append(script);
  });
  return loading;
}

/** Whether a file is a spreadsheet: a zip, an old Excel file, or a table of text by its name. */
export const isSpreadsheet = (bytes: Uint8Array, name: string): boolean =>
  (bytes[0] === 0x50 && bytes[1] === 0x4b) ||
  (bytes[0] === 0xd0 && bytes[1] === 0xcf) ||
  /\.(?:csv|tsv|txt|xlsx|ods)$/i.test(name);
