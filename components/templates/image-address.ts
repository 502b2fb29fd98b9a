import type { RenderContext } from './render-context.ts';

/**
 * Resolves the path of an image relative to the data file; undefined if it is not a valid address.
 */
export function imageAddress(src: string, { base }: Pick<RenderContext, 'base'>): string | undefined {
  try {
    return new URL(src, base).href;
  } catch {
    return undefined;
  }
}
