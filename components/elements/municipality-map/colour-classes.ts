/** The counts that share a shade. */
export type ColourClass = readonly [from: number, to: number];

/**
 * The classes of a map, from light to dark. Each has about as many different counts (quantiles), so
 * one very large count does not make all others pale.
 */
export function colourClasses(counts: Iterable<number>, most: number): readonly ColourClass[] {
  const values = [...new Set(counts)].sort((a, b) => a - b);
  const steps = Math.min(most, values.length);
  return Array.from({ length: steps }, (_, step) => [
    values[Math.floor((step * values.length) / steps)]!,
    values[Math.floor(((step + 1) * values.length) / steps) - 1]!,
  ]);
}

// With few classes, the shades that differ most from each other and from an empty tile.
const SHADES_OF = [[], [3], [2, 4], [2, 3, 4], [1, 2, 3, 4]] as const;

/** The shade of a class, from 1 to 4. */
export const classShade = (step: number, steps: number): number => SHADES_OF[steps]?.[step] ?? step + 1;
