/** Writes a number with the noun that it counts, in the right plural. */
export type Counted = (n: number) => string;
