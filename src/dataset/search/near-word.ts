/** Shorter words have too many neighbours. */
export const SHORTEST_NEAR = 5;

/** How much longer a word may be than one that is searched with a typing error: its ending. */
const LONGEST_ENDING = 2;

/** In a normalised text, only spaces and line breaks separate words. */
const isLetter = (text: string, at: number) => text.charCodeAt(at) > 32;

/** Whether a word ends at a position, or a few letters later. */
function isEnd(text: string, at: number): boolean {
  let end = at;
  while (isLetter(text, end)) end++;
  return end - at <= LONGEST_ENDING;
}

/** Whether a word begins at a position, and has one missing, extra, changed or swapped letter. */
function isNearAt(text: string, from: number, word: string): boolean {
  if (from < 0 || (from > 0 && isLetter(text, from - 1))) return false;
  const { length } = word;
  let same = 0;
  while (same < length && text[from + same] === word[same]) same++;
  const at = from + same;
  const has = (rest: string, start: number) =>
    text.startsWith(rest, start) && isEnd(text, start + rest.length);
  if (same === length) return isEnd(text, at);
  const rest = word.slice(same + 1);
  return (
    has(rest, at) ||
    (isLetter(text, at) && (has(rest, at + 1) || has(word.slice(same), at + 1))) ||
    (text[at] === word[same + 1] && text[at + 1] === word[same] && has(word.slice(same + 2), at + 2))
  );
}

/**
 * Returns a test whether a normalised text has a word, give or take one letter and an ending.
 *
 * One half of the word is always intact, so the search is for the halves, which is fast.
 *
 * @param word a normalised word of letters, at least {@link SHORTEST_NEAR} of them
 * @example nearWord('gjakova')('rinia e gjakoves') // true
 */
export function nearWord(word: string): (text: string) => boolean {
  const middle = word.length >> 1;
  const [head, tail] = [word.slice(0, middle), word.slice(middle)];
  // A swap of the letters in the middle leaves no half intact.
  const swapped = word.slice(0, middle - 1) + word[middle]! + word[middle - 1]! + word.slice(middle + 1);
  /** Whether the word is near where a part of it occurs, if it begins so many letters before. */
  const isAround = (text: string, part: string, before: readonly number[]) => {
    for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1))
      for (const letters of before) if (isNearAt(text, at - letters, word)) return true;
    return false;
  };
  const tailAfter = [middle, middle - 1, middle + 1];
  return (text) =>
    isAround(text, head, [0]) || isAround(text, tail, tailAfter) || isAround(text, swapped, [0]);
}
