// The tabs of the studio. The address says which is open: #tab-data, #tab-widget or #tab-help.

/** The tabs, in their order. */
export const TABS = ['data', 'widget', 'help'] as const;
export type Tab = (typeof TABS)[number];

/** Places of the builder that addresses may lead to. */
const OF_BUILDER: Readonly<Record<string, Tab>> = { doctor: 'help', 'old-heading': 'widget' };

/** The tab of an address; the first one if it names none. */
export function tabOf(hash: string): Tab {
  const name = hash.slice(1);
  return TABS.find((tab) => name === `tab-${tab}`) ?? OF_BUILDER[name] ?? 'data';
}

/** The tab to which a key leads from another, as in any list of tabs. */
export function tabForKey(key: string, from: Tab): Tab | undefined {
  const at = TABS.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return TABS[(at + 1) % TABS.length];
    case 'ArrowLeft':
      return TABS.at(at - 1);
    case 'Home':
      return TABS[0];
    case 'End':
      return TABS.at(-1);
    default:
      return undefined;
  }
}
