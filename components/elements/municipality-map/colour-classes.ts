/** One step of the shades: all counts from the first to the last. */
export type ColourClass = readonly [from: number, to: number];

/**
 * The steps of the shades, from light to dark: the counts that occur, in so many groups of about the same number. So a map of small counts
 * has a shade for each, and one very large count does not make all others pale.
 */
export function colourClasses(counts: Iterable<number>, most: number): readonly ColourClass[] {
  const values = [...new Set(counts)].sort((a, b) => a - b);
  const steps = Math.min(most, values.length);
  return Array.from({ length: steps }, (_, step) => [
    values[Math.floor((step * values.length) / steps)]!,
    values[Math.floor(((step + 1) * values.length) / steps) - 1]!,
  ]);
}

// With few steps, those that are easily told apart and from an empty place.
const SHADES_OF = [[], [3], [2, 4], [2, 3, 4], [1, 2, 3, 4]] as const;

/** How dark a step is, of the four shades that there are, from 0 on. */
export const classShade = (step: number, steps: number): number => SHADES_OF[steps]?.[step] ?? step + 1;
