import { transliterate } from '../../src/language/transliterate.ts';
import { en, type Words } from './words/en.ts';
import { sq } from './words/sq.ts';
import { srLatn } from './words/sr-latn.ts';

export type { Words };

/** The languages of this page. */
export const LANGUAGES = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

/** Code and placeholders, which are not transliterated. */
const KEPT = /(`[^`]*`|\{\w+\})/;

const inCyrillic = (text: string) =>
  text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : transliterate(part, 'Cyrl')))
    .join('');

function transliterateAll(value: unknown): unknown {
  if (typeof value === 'string') return inCyrillic(value);
  if (Array.isArray(value)) return value.map(transliterateAll);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, transliterateAll(inner)]),
  );
}

const all: Readonly<Record<PageLanguage, Words>> = {
  sq,
  'sr-Latn': srLatn,
  'sr-Cyrl': transliterateAll(srLatn) as Words,
  en,
};

/** The texts of the page. */
export const wordsIn = (language: PageLanguage): Words => all[language];

/** A part of a sentence: text or code. */
export interface Part {
  readonly text: string;
  readonly code: boolean;
}

/** Inserts values into a sentence, and splits it into text and code. */
export function partsOf(sentence: string, params: Readonly<Record<string, string | number>> = {}): Part[] {
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (_, name: string) => String(params[name] ?? ''));
  return sentence
    .split(/(`[^`]*`)/)
    .filter((part) => part !== '')
    .map((part) => {
      const code = part.startsWith('`') && part.length > 1;
      return { text: fill(code ? part.slice(1, -1) : part), code };
    });
}

/** A sentence as plain text, for options and titles. */
export const plain = (sentence: string, params?: Readonly<Record<string, string | number>>): string =>
  partsOf(sentence, params)
    .map(({ text }) => text)
    .join('');
