import { normalizeSearch } from '../../language/normalize-search.ts';
import type { Gazetteer } from '../../places/gazetteer.ts';
import { namesakes, placesNamed } from '../../places/search-names.ts';
import { nearWord, SHORTEST_NEAR } from './near-word.ts';

/** A word of a search, or several that are the name of a place. */
interface Term {
  readonly words: readonly string[];
  /** Tests for each word, give or take one letter. */
  readonly near: readonly ((text: string) => boolean)[];
  /** Other names of the place. */
  readonly others: readonly string[];
  /** The mark of an entry that names the place. */
  readonly marks: readonly string[];
}

/** How a text matches a search: all words occur, or some with a typing error, or not at all. */
export type Match = 'exact' | 'near' | undefined;

/** The most words of the name of a place. */
const LONGEST_NAME = 4;

const begins = (text: string, word: string) => text.includes(`\n${word}`) || text.includes(` ${word}`);

/**
 * The mark of an entry that names a municipality: control characters, which no search contains.
 *
 * @param place the position of the municipality in the gazetteer
 */
export const placeMark = (place: number): string =>
  '\x01' + [12, 8, 4, 0].map((bits) => String.fromCharCode(0x10 + ((place >> bits) & 0xf))).join('');

/** Whether normalised lines have another name of the place that is searched. */
const namesPlace = (lines: string, { others, marks }: Term) =>
  others.some((other) => begins(lines, other)) || marks.some((mark) => lines.includes(mark));

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
    for (const term of this.#terms) {
      const { words, near } = term;
      let isExact = true;
      let isNear = true;
      for (let index = 0; isNear && index < words.length; index++) {
        if (lines.includes(words[index]!)) continue;
        isExact = false;
        if (!(near[index]?.(lines) ?? false)) isNear = false;
      }
      if (isExact || namesPlace(lines, term)) continue;
      if (!isNear) return undefined;
      match = 'near';
    }
    return match;
  }

  /** Whether normalised names have another name of a place that is searched. */
  hasNamesake(names: string): boolean {
    return this.#terms.some((term) => namesPlace(names, term));
  }
}

function termsOf(words: readonly string[], places: Gazetteer): readonly Term[] {
  const terms: Term[] = [];
  for (let at = 0; at < words.length; ) {
    let count = Math.min(LONGEST_NAME, words.length - at);
    const name = () => words.slice(at, at + count).join(' ');
    while (count > 1 && !placesNamed(name(), places).length) count--;
    const own = words.slice(at, at + count);
    terms.push({
      words: own,
      near: own.map(nearTest),
      others: namesakes(name(), places),
      marks: placesNamed(name(), places).map(placeMark),
    });
    at += count;
  }
  return terms;
}

const nearTest = (word: string) =>
  word.length >= SHORTEST_NEAR && !/\d/.test(word) ? nearWord(word) : () => false;
