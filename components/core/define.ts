import { report } from './report.ts';

let isUpgrading = false;

/** Runs a callback that upgrades elements already in the page. */
export function upgradeExisting(upgrade: () => void): void {
  isUpgrading = true;
  try {
    upgrade();
  } finally {
    isUpgrading = false;
  }
}

/**
 * Whether the element being created was in the page already, so its static content may have been
 * seen.
 */
export const upgradedAfterPaint = (): boolean =>
  isUpgrading && performance.getEntriesByType('paint').length > 0;

/**
 * Registers an element. If a second copy of Ura is on the page, the first one stays. No other file
 * uses the registry.
 */
export function define(name: `ura-${string}`, element: CustomElementConstructor): void {
  const present = customElements.get(name);
  if (!present) {
    try {
      upgradeExisting(() => customElements.define(name, element));
    } catch (error) {
      // A page may have replaced the registry. The fallback stays.
      report('internal', `${name} could not be registered: ${String(error)}`);
    }
  } else if (present !== element)
    report('defined-twice', 'Ura is on this page twice; of each element the first copy stays.');
}

/** Whether an element with this name is registered, by whichever copy of Ura. */
export const isDefined = (name: `ura-${string}`): boolean => Boolean(customElements.get(name));

/** Resolves when an element with this name is registered. */
export const whenDefined = (name: `ura-${string}`): Promise<unknown> => customElements.whenDefined(name);
