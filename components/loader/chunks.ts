/**
 * The files beside its own that the script of each widget imports, without their ending. The build
 * fills it in (`config/rolldown.config.ts`). Run from source, the loader knows none.
 */
export const CHUNKS: Readonly<Record<string, readonly string[]>> = {};
