/** How many letters must change, go or come to make one word of the other, read from a place in each on. Beyond `limit` it only says: more. */
function edits(a: string, b: string, limit: number, i = 0, j = 0): number {
  while (i < a.length && a[i] === b[j]) {
    i++;
    j++;
  }
  if (i >= a.length || j >= b.length) return a.length - i + b.length - j;
  if (!limit) return 1;
  // With a limit of two this branches nine times at most, mostly not even that: far less than a table of all beginnings.
  const rest = (ahead: number, behind: number) => edits(a, b, limit - 1, i + ahead, j + behind);
  return 1 + Math.min(rest(1, 1), rest(1, 0), rest(0, 1));
}

/** The one known word that is at most two edits away, to say "did you mean …?"; none when two are as near. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > 80) return undefined;
  let best: string | undefined;
  let distance = word.length < 5 ? 1 : 2;
  let tie = false;
  for (const candidate of known) {
    if (Math.abs(word.length - candidate.length) > distance) continue;
    const found = edits(word, candidate, distance);
    if (found > distance) continue;
    tie = found === distance && best !== undefined;
    if (!tie) best = candidate;
    distance = found;
  }
  return tie ? undefined : best;
}
