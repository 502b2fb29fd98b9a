import { isAscii, withoutStroke } from './letters.ts';
import { transliterate } from './transliterate.ts';

const foldAscii = (lower: string) =>
  lower
    .replace(/['`]/g, '')
    .replace(/[^a-z\d]+/g, ' ')
    .trim();

// What Albanian writes gj and q, Macedonian in Latin writes gj and kj.
const MACEDONIAN: Readonly<Record<string, string>> = { ѓ: 'gj', ќ: 'kj', ѕ: 'dz' };

const withoutMarks = (lower: string) =>
  withoutStroke(
    lower
      .normalize('NFKD')
      .replace(/[\p{M}'`‘’ʼʻ‛′´]/gu, '')
      .replace(/[đð]/g, 'dj'),
  );

/**
 * Writes a text so that spellings which people take for the same are the same: for search, never for display.
 *
 * Small letters, no diacritics (`ë` e, `š` s, `ı` i), Cyrillic as Latin, `đ` and the Icelandic letter that looks like it as `dj`; apostrophes
 * gone; hyphens, other signs and every kind of space as one space. Folding twice changes nothing. It does not know that two different names
 * mean one place: that is what aliases are for.
 *
 * @example
 * fold('Gjakovë') // 'gjakove'
 * fold('Ђаковица') // 'djakovica'
 * fold('Đakovica') // 'djakovica'
 * fold('Fushë-Arrëz') // 'fushe arrez'
 */
export function normalizeSearch(text: string): string {
  if (isAscii(text)) return foldAscii(text.toLowerCase());
  // Most names have nothing but letters of Europe and signs of which each is folded by itself, whatever stands beside it.
  if (!/[^ -~À-ɏЀ-џ‐-‧]/.test(text)) {
    const plain = text.replace(/[^ -~]/g, foldLetter);
    if (isAscii(plain)) return foldAscii(plain.toLowerCase());
  }
  return foldAny(text);
}

const letters = new Map<string, string>();

function foldLetter(letter: string): string {
  let folded = letters.get(letter);
  // Between two others, because a sign that stands for a space would be trimmed.
  if (folded === undefined) letters.set(letter, (folded = foldAny(`a${letter}a`).slice(1, -1)));
  return folded;
}

function foldAny(text: string): string {
  let lower = withoutMarks(
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[ѓќѕ]/g, (letter) => MACEDONIAN[letter]!),
  );
  if (/[а-џ]/.test(lower)) lower = withoutMarks(transliterate(lower, 'Latn'));
  return isAscii(lower) ? foldAscii(lower) : lower.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
