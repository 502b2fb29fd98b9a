/** Moves focus to the first control, or else the count, since the clear button is removed. */
export function focusAfterClear(root: ParentNode): void {
  const count = root.querySelector<HTMLElement>('.count');
  const target = root.querySelector<HTMLElement>('input, select') ?? count?.querySelector('button') ?? count;
  if (target === count && count) count.tabIndex = -1; // focusable, but not in the tab order
  target?.focus();
}

/** Moves focus to the first new row after "show more", since the button may be removed. */
export function focusRow(root: ParentNode, index: number): void {
  const row = root.querySelectorAll<HTMLElement>('.row')[index];
  const target =
    row?.querySelector<HTMLElement>('button, a[href]') ?? row?.querySelector<HTMLElement>('.name') ?? row;
  if (target?.tabIndex === -1) target.tabIndex = -1; // focusable, but not in the tab order
  target?.focus();
}

/** The row of a record. */
export const rowOf = (root: ParentNode, id: string): HTMLElement | null =>
  root.querySelector<HTMLElement>(`.row[data-record="${CSS.escape(id)}"]`);

/** Moves focus to the first control of a record's row, or else its name. */
export function focusRecord(row: HTMLElement): void {
  const name = row.querySelector<HTMLElement>('.name');
  const target = row.querySelector<HTMLElement>('.opener[aria-expanded], .name a[href]') ?? name;
  if (target && target === name && !target.matches('button, a')) target.tabIndex = -1;
  target?.focus({ preventScroll: true });
}
