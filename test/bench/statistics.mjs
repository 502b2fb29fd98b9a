/**
 * The value below which this share of the values is.
 *
 * @param {readonly number[]} values
 * @param {number} share 0 to 1
 */
export function quantile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - (share ? 1 : 0))] ?? NaN;
}

/** @param {readonly number[]} values */
export const median = (values) => quantile(values, 0.5);

/**
 * Runs the contenders in rounds, each in another order, so that a busy machine affects all alike. A
 * slow machine runs fewer rounds, but no half ones. The results of a warm round before them are
 * thrown away.
 *
 * @template Result
 * @param {readonly string[]} contenders
 * @param {{ rounds: number, seconds: number, warm?: boolean }} limits no round starts after so many
 *   seconds
 * @param {(contender: string, isWarm: boolean) => Promise<Result> | Result} run
 * @returns {Promise<Record<string, Result[]>>}
 */
export async function interleave(contenders, { rounds, seconds, warm = false }, run) {
  if (warm) for (const name of contenders) await run(name, true);
  const end = performance.now() + seconds * 1000;
  /** @type {Record<string, Result[]>} */
  const results = Object.fromEntries(contenders.map((name) => [name, []]));
  for (let round = 0; round < rounds && (round === 0 || performance.now() < end); round++) {
    for (let at = 0; at < contenders.length; at++) {
      const name = contenders[(at + round) % contenders.length] ?? '';
      results[name]?.push(await run(name, false));
    }
  }
  return results;
}
