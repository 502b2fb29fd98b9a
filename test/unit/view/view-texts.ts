/** Properties that are not shown as text: references, addresses, codes, calendar entries. */
const NOT_SHOWN = 'alt calendar code datetime ids key kind lang link noun record src url when'.split(' ');

/** All texts of a view that are shown. */
export function viewTexts(view: unknown): string[] {
  if (typeof view === 'string') return view.trim() ? [view] : [];
  if (Array.isArray(view)) return view.flatMap(viewTexts);
  if (typeof view !== 'object' || view === null) return [];
  const isNote = 'kind' in view && view.kind === 'note'; // the name of a note is its type
  return Object.entries(view).flatMap(([key, value]) =>
    NOT_SHOWN.includes(key) || (isNote && key === 'name') ? [] : viewTexts(value),
  );
}

/** A text without white space, which differs where lines break. */
export const squeeze = (text: string): string => text.replace(/\s+/g, '');
