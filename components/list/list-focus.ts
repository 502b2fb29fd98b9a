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
