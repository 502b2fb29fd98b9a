// A page may have removed or replaced the observers. Then there is none, and nothing throws.
import { attempt } from '../../src/dataset/validate/safe-read.ts';

/** Watches nodes for changes, if the page lets it. */
export const mutationObserver = (changed: MutationCallback): MutationObserver | undefined =>
  attempt(() => new MutationObserver(changed));

/** Watches whether elements are near the viewport, if the page lets it. */
export const intersectionObserver = (
  changed: IntersectionObserverCallback,
  options?: IntersectionObserverInit,
): IntersectionObserver | undefined => attempt(() => new IntersectionObserver(changed, options));
