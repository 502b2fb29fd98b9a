import { warn } from './warn.ts';

/**
 * Registers an element. A second copy of Ura on a page, or the same script twice, is no error: the first one stays.
 * This is the only file that names the registry.
 */
export function define(name: `ura-${string}`, element: CustomElementConstructor): void {
  const present = customElements.get(name);
  if (!present) customElements.define(name, element);
  else if (present !== element)
    warn('defined-twice', 'Ura is on this page twice; of each element the first copy stays.');
}

/** Whether there is an element with this name already, from whatever copy. */
export const isDefined = (name: `ura-${string}`): boolean => Boolean(customElements.get(name));

/** Resolves as soon as an element with this name can do its work. */
export const whenDefined = (name: `ura-${string}`): Promise<unknown> => customElements.whenDefined(name);
