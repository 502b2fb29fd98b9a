// `src` is compiled without the DOM types. Every browser, worker and server has this one.
declare const TextDecoder: new (
  label: string,
  options?: { fatal?: boolean },
) => { decode(bytes: Uint8Array): string };

/** The code pages that UTF-8 is wrongly read in. */
const MISREAD = ['windows-1252', 'windows-1250'] as const;

/** The byte of each character of a code page. */
const pages = new Map<string, ReadonlyMap<string, number>>();

function bytesOf(page: (typeof MISREAD)[number]): ReadonlyMap<string, number> {
  let bytes = pages.get(page);
  if (!bytes) {
    const high = Uint8Array.from({ length: 128 }, (_, index) => index + 128);
    const letters = [...new TextDecoder(page).decode(high)];
    pages.set(page, (bytes = new Map(letters.map((letter, index) => [letter, index + 128]))));
  }
  return bytes;
}

// The characters that a repair may yield. Other results are accidents, such as Ë and a quotation
// mark in capitals.
const EXPECTED = /^(?:[ëçËÇčćšžđČĆŠŽĐéèêàâîôûäöüßñÄÖÜÉğışİĞŞ\u00a0«»°·–—‘’‚“”„•…€]|[\u0400-\u045f]{2,})+$/;

/** The text that a run of non-ASCII characters was before UTF-8 was read in a code page. */
function repairRun(run: string): string | undefined {
  for (const page of MISREAD) {
    try {
      const known = bytesOf(page);
      const bytes = Array.from(run, (letter) => known.get(letter) ?? NaN);
      if (bytes.some(Number.isNaN)) continue;
      const text = new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
      if (text.length < run.length && EXPECTED.test(text)) return text;
    } catch {
      // It is no UTF-8, or this runtime knows no code pages.
    }
  }
  return undefined;
}

/**
 * Repairs UTF-8 that was read in a Windows code page and saved again, as in `KosovÃ«s`.
 *
 * @returns the text as it was before; the same text if nothing is garbled
 * @example repairGarbled('Zhvillimi i KosovÃ«s'); // 'Zhvillimi i Kosovës'
 */
export const repairGarbled = (text: string): string =>
  text.replace(/[\u0080-\uffff]{2,}/g, (run) => repairRun(run) ?? run);

/**
 * Finds the first garbled word of a text: UTF-8 that was read in another encoding, or characters
 * that could not be decoded.
 *
 * @returns the word, and what it was, if that is known; `undefined` if nothing is garbled
 * @example
 * findGarbled('Zhvillimi i KosovÃ«s'); // { found: 'KosovÃ«s', suggestion: 'Kosovës' }
 */
export function findGarbled(
  text: string,
): { readonly found: string; readonly suggestion?: string } | undefined {
  if (!/[\u0080-\uffff]{2}|\ufffd/.test(text)) return undefined;
  for (const found of text.split(/[ \t\r\n]+/)) {
    const suggestion = repairGarbled(found);
    if (suggestion !== found) return { found, suggestion };
    if (found.includes('\ufffd')) return { found };
  }
  return undefined;
}
