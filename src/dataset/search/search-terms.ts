import { normalizeSearch } from '../../language/normalize-search.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { namesakes } from '../../places/search-names.ts';
import { nearWord, SHORTEST_NEAR } from './near-word.ts';

/** A word of a search, or several that are the name of a place. */
interface Term {
  readonly words: readonly string[];
  /** Tests for each word, give or take one letter. */
  readonly near: readonly ((text: string) => boolean)[];
  /** Other names of the place. */
  readonly others: readonly string[];
}

/** How a text matches a search: all words occur, or some with a typing error, or not at all. */
export type Match = 'exact' | 'near' | undefined;

/** The most words of the name of a place. */
const LONGEST_NAME = 4;

const begins = (text: string, word: string) => text.includes(`\n${word}`) || text.includes(` ${word}`);

/** The words that a visitor searches for. */
export class SearchTerms {
  /** The normalised text. */
  readonly text: string;
  /** Whether there is text, but nothing in it that can be found, as in `.*`. */
  readonly isHopeless: boolean;
  readonly #terms: readonly Term[];

  constructor(text: string, places: Gazetteer) {
    this.text = normalizeSearch(text);
    this.isHopeless = !this.text && text.trim() !== '';
    this.#terms = this.text ? termsOf(this.text.split(' '), places) : [];
  }

  /** How the normalised lines of an entry match. */
  match(lines: string): Match {
    let match: Match = 'exact';
    for (const { words, near, others } of this.#terms) {
      let isExact = true;
      let isNear = true;
      for (let index = 0; isNear && index < words.length; index++) {
        if (lines.includes(words[index]!)) continue;
        isExact = false;
        if (!(near[index]?.(lines) ?? false)) isNear = false;
      }
      if (isExact || others.some((other) => begins(lines, other))) continue;
      if (!isNear) return undefined;
      match = 'near';
    }
    return match;
  }

  /** Whether normalised names have another name of a place that is searched. */
  hasNamesake(names: string): boolean {
    return this.#terms.some(({ others }) => others.some((other) => begins(names, other)));
  }
}

function termsOf(words: readonly string[], places: Gazetteer): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    let count = Math.min(LONGEST_NAME, words.length - at);
    let others: readonly string[] = [];
    for (; count > 1; count--) {
      others = namesakes(words.slice(at, at + count).join(' '), places);
      if (others.length) break;
    }
    if (count === 1) others = namesakes(words[at]!, places);
    const own = words.slice(at, at + count);
    terms.push({ words: own, near: own.map(nearTest), others });
    at += count;
  }
  return terms;
}

const nearTest = (word: string) =>
  word.length >= SHORTEST_NEAR && !/\d/.test(word) ? nearWord(word) : () => false;
