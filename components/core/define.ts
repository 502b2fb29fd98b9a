import { report } from './report.ts';

let areStanding = false;

/** Makes elements of what stands on the page already. */
export function upgradeExisting(make: () => void): void {
  areStanding = true;
  try {
    make();
  } finally {
    areStanding = false;
  }
}

/** Whether an element that is made now has stood on the page before, where its visitor may have seen what is written inside. */
export const upgradedAfterPaint = (): boolean =>
  areStanding && performance.getEntriesByType('paint').length > 0;

/**
 * Registers an element. A second copy of Ura on a page, or the same script twice, is no error: the first one stays.
 * This is the only file that names the registry.
 */
export function define(name: `ura-${string}`, element: CustomElementConstructor): void {
  const present = customElements.get(name);
  if (!present) upgradeExisting(() => customElements.define(name, element));
  else if (present !== element)
    report('defined-twice', 'Ura is on this page twice; of each element the first copy stays.');
}

/** Whether there is an element with this name already, from whatever copy. */
export const isDefined = (name: `ura-${string}`): boolean => Boolean(customElements.get(name));

/** Resolves as soon as an element with this name can do its work. */
export const whenDefined = (name: `ura-${string}`): Promise<unknown> => customElements.whenDefined(name);
