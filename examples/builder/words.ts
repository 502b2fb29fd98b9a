import { transliterate } from '../../src/language/transliterate.ts';
import { en, type Words } from './words/en.ts';
import { sq } from './words/sq.ts';
import { srLatn } from './words/sr-latn.ts';

export type { Words };

/** The languages of this page. */
export const LANGUAGES = ['sq', 'sr-Latn', 'sr-Cyrl', 'en'] as const;
export type PageLanguage = (typeof LANGUAGES)[number];

/** Code and what is filled in stay as they are. */
const KEPT = /(`[^`]*`|\{\w+\})/;

const inCyrillic = (text: string) =>
  text
    .split(KEPT)
    .map((part) => (KEPT.test(part) ? part : transliterate(part, 'Cyrl')))
    .join('');

function turn(value: unknown): unknown {
  if (typeof value === 'string') return inCyrillic(value);
  if (Array.isArray(value)) return value.map(turn);
  return Object.fromEntries(Object.entries(value as object).map(([key, inner]) => [key, turn(inner)]));
}

const all: Readonly<Record<PageLanguage, Words>> = {
  sq,
  'sr-Latn': srLatn,
  'sr-Cyrl': turn(srLatn) as Words,
  en,
};

/** What the page says. */
export const wordsIn = (language: PageLanguage): Words => all[language];

/** A piece of a sentence: words, or code. */
export interface Part {
  readonly text: string;
  readonly code: boolean;
}

/** Fills a sentence in, and takes it apart into words and code. */
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

/** The same where no element can stand: in an option, in a title. */
export const plain = (sentence: string, params?: Readonly<Record<string, string | number>>): string =>
  partsOf(sentence, params)
    .map(({ text }) => text)
    .join('');
