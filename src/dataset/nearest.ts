/** The number of single-letter edits between two short words, given up beyond `limit`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
    }
    if (Math.min(...next) > limit) return limit + 1;
    row = next;
  }
  return row[b.length]!;
}

/** The one known word that is at most two edits away, to say "did you mean …?"; none when two are as near. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 80) return undefined;
  let best: string | undefined;
  let distance = word.length < 5 ? 1 : 2;
  let tie = false;
  for (const candidate of known) {
    const found = edits(word, candidate, distance);
    if (found > distance) continue;
    tie = found === distance && best !== undefined;
    if (found < distance || !tie) best = candidate;
    distance = found;
  }
  return tie ? undefined : best;
}
