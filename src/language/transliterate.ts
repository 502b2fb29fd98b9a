import { asText } from './as-text.ts';

/** The two scripts of Serbian, by their ISO 15924 codes. */
export type SerbianScript = 'Latn' | 'Cyrl';

const LATIN = 'a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š'.split(' ');
const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';

// Words in which nj and dž are two letters, because a prefix or a foreign stem ends between them:
// инјекција, надживети. Source: Pravopis.
const APART =
  /injek[ct]|konjun[kg]|konjug|tanjug|vanjezi|^anjon|nadž(?:iv|nj|anr)|^(?:ne)?odž(?:al|iv|vak)|podž(?:up|anr|eg|ig)|predž(?:iv|et)/;

// Addresses stay as they are. The last part must be a common domain, so that a missing space after
// a full stop does not look like one.
const ADDRESS = /:\/\/|^\W*(?:www\.|mailto:|tel:)|@|[a-z\d]\.(?:com|org|net|eu|info|rs|al|mk)(?![a-z\d])/;

// Roman numerals, and codes and words that stay in Latin script.
const KEPT =
  /^(?:BCP|CSV|EUR|USD|GBP|CHF|RSD|ALL|HTML|IANA|IBAN|iCalendar|ics|ISO|JSON|KCSF|NUIS?|PADOR|PDF|PIC|TACSO|URL|XLSX|XML|[Hh]elp|desk|[IVX]{2,})$/;

const isUpper = (letter: string | undefined) => letter !== undefined && letter !== letter.toLowerCase();

function wordToCyrillic(word: string): string {
  // A word with a digit (P2P) or a non-Serbian letter (q, w, x, y, ë) is foreign and stays as it
  // is.
  if (KEPT.test(word) || /[^a-pr-vzčćđšž]/i.test(word)) return word;
  const lower = word.toLowerCase();
  const apart = APART.exec(lower);
  const seam = apart ? apart.index + apart[0].search(/nj|dž/) + 1 : -1;
  let written = '';
  for (let at = 0; at < word.length; at++) {
    const two =
      at + 1 !== seam && (word[at + 1] === lower[at + 1] || isUpper(word[at]))
        ? LATIN.indexOf(lower.slice(at, at + 2))
        : -1;
    const letter = CYRILLIC[two >= 0 ? two : LATIN.indexOf(lower[at]!)]!;
    written += isUpper(word[at]) ? letter.toUpperCase() : letter;
    if (two >= 0) at++;
  }
  return written;
}

const toCyrillic = (text: string) =>
  text
    .normalize()
    .replace(/[Ǆ-ǌ]/g, (letter) => letter.normalize('NFKC')) // lj, nj and dž as one character
    .replace(/Ð/g, 'Đ') // the Icelandic letter that looks the same
    .replace(/\S+/g, (chunk) =>
      ADDRESS.test(chunk) ? chunk : chunk.replace(/[\p{L}\p{N}]+/gu, wordToCyrillic),
    );

const toLatin = (text: string) =>
  text.normalize().replace(/[Ђ-џ]/g, (letter, at: number) => {
    const lower = letter.toLowerCase();
    const latin = LATIN[CYRILLIC.indexOf(lower)];
    if (!latin || letter === lower) return latin ?? letter;
    const [next, before] = [text[at + 1], text[at - 1]];
    const capitals = isUpper(next) || (isUpper(before) && !/\p{Ll}/u.test(next ?? ''));
    return latin.length > 1 && !capitals ? latin[0]!.toUpperCase() + latin[1] : latin.toUpperCase();
  });

/**
 * Transliterates Serbian text into the other script.
 *
 * Latin lj, nj and dž become one letter, except where they are two (injekcija, nadživeti).
 * Addresses, Roman numerals, codes such as EUR and CSV, foreign words and text in the target script
 * do not change.
 *
 * @param text Serbian text in either script, or in both
 * @param script the target script
 * @example
 * transliterate('Đakovica', 'Cyrl') // 'Ђаковица'
 * transliterate('Ђаковица', 'Latn') // 'Đakovica'
 * transliterate('Pišite na info@example.org', 'Cyrl') // 'Пишите на info@example.org'
 */
export function transliterate(text: string, script: SerbianScript): string {
  return (script === 'Cyrl' ? toCyrillic : toLatin)(asText(text));
}
