import { asText } from './as-text.ts';
import { isAscii, withoutStroke } from './letters.ts';
import { transliterate } from './transliterate.ts';

const withoutDots = (_all: string, before: string, acronym: string) => before + acronym.replaceAll('.', '');

/** Joins the letters of `Q.K.M.F.`. Without a lookbehind, which older Safaris do not know. */
const joinAcronyms = (lower: string) =>
  lower.includes('.')
    ? lower.replace(/(^|[^\p{L}\p{N}])((?:\p{L}\.){2,}\p{L}?)(?![\p{L}\p{N}])/gu, withoutDots)
    : lower;

const normalizeAscii = (lower: string) =>
  joinAcronyms(lower)
    .replace(/['`]/g, '')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

// The Macedonian letters that Serbian does not have, in Latin script.
const MACEDONIAN: Readonly<Record<string, string>> = { ѓ: 'gj', ќ: 'kj', ѕ: 'dz' };

const withoutMarks = (lower: string) =>
  withoutStroke(
    lower
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}'`‘’ʼʻ‛′´]/gu, '')
      .replace(/[đð]/g, 'dj'),
  );

/**
 * Normalises a text for search, so that different spellings of a word match. Not for display.
 *
 * Lower case, no diacritics (`ë` becomes e, `š` s, `ı` i), Cyrillic as Latin, `đ` as `dj`.
 * Apostrophes and invisible format characters, such as soft hyphens, are removed, and the dots of
 * `Q.K.M.F.`; other punctuation and white space become one space. Normalising twice changes
 * nothing.
 *
 * @example
 * normalizeSearch('Gjakovë') // 'gjakove'
 * normalizeSearch('Ђаковица') // 'djakovica'
 * normalizeSearch('Đakovica') // 'djakovica'
 * normalizeSearch('Fushë-Arrëz') // 'fushe arrez'
 */
export function normalizeSearch(text: string): string {
  if (typeof text !== 'string') return normalizeSearch(asText(text));
  if (isAscii(text)) return normalizeAscii(text.toLowerCase());
  // Most names have only European letters and punctuation, which are normalised one by one.
  if (!/[^ -~À-ɏЀ-џ‐-‧]/.test(text)) {
    const plain = text.replace(/[^ -~]/g, normalizeLetter);
    if (isAscii(plain)) return normalizeAscii(plain.toLowerCase());
  }
  return normalizeAny(text);
}

const letters = new Map<string, string>();

function normalizeLetter(letter: string): string {
  let normalized = letters.get(letter);
  // Between two letters, because a character that becomes a space would be trimmed.
  if (normalized === undefined) letters.set(letter, (normalized = normalizeAny(`a${letter}a`).slice(1, -1)));
  return normalized;
}

function normalizeAny(text: string): string {
  let lower = withoutMarks(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[ѓќѕ]/g, (letter) => MACEDONIAN[letter]!),
  );
  if (/[а-џ]/.test(lower)) lower = withoutMarks(transliterate(lower, 'Latn'));
  return isAscii(lower)
    ? normalizeAscii(lower)
    : joinAcronyms(lower)
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
}
