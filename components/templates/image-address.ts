import type { RenderContext } from './render-context.ts';

/** The address of an image of the data, relative to the data file; nothing where it is not a valid address. */
export function imageAddress(src: string, { base }: Pick<RenderContext, 'base'>): string | undefined {
  try {
    return new URL(src, base).href;
  } catch {
    return undefined;
  }
}
