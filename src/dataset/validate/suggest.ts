/**
 * Counts the edits (changed, missing, extra or swapped letters) between two words, from index `i`
 * and `j` on. Above `limit` the result is only known to be greater.
 */
export function edits(a: string, b: string, limit: number, i = 0, j = 0): number {
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  if (i >= a.length || j >= b.length) return a.length - i + b.length - j;
  if (!limit) return 1;
  // With a limit of two this branches at most sixteen times, far less than a full distance table.
  const rest = (ahead: number, behind: number) => edits(a, b, limit - 1, i + ahead, j + behind);
  const isSwapped = a[i] === b[j + 1] && a[i + 1] === b[j];
  return 1 + Math.min(rest(1, 1), rest(1, 0), rest(0, 1), isSwapped ? rest(2, 2) : limit);
}

/**
 * Returns the one candidate at most two edits away, for "did you mean …?", or `undefined` if two
 * are equally near.
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 80) return undefined;
  let best: string | undefined;
  let distance = word.length < 5 ? 1 : 2;
  let isTie = false;
  for (const candidate of candidates) {
    if (Math.abs(word.length - candidate.length) > distance) continue;
    const count = edits(word, candidate, distance);
    if (count > distance) continue;
    isTie = count === distance && best !== undefined;
    if (!isTie) best = candidate;
    distance = count;
  }
  return isTie ? undefined : best;
}
