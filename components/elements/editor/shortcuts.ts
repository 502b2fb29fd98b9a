/** Runs the action of a keyboard shortcut: Ctrl or Cmd with a letter. */
export function actOnKey(event: KeyboardEvent, actions: Readonly<Record<string, () => void>>): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const action = actions[event.key.toLowerCase()];
  if (!action) return;
  event.preventDefault();
  action();
}

/** Moves the focus to the first control of an item in a list. */
export function focusIn(root: ParentNode, id: string): void {
  root
    .querySelector(`[id="${CSS.escape(id)}-item"]`)
    ?.querySelector<HTMLElement>('input, select, textarea')
    ?.focus();
}

/** Moves the focus to the first focusable element with one of these ids. */
export function focusOn(root: ParentNode, ids: readonly string[]): void {
  const found = ids.map((id) => root.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`));
  found.find((each) => each && !each.matches(':disabled'))?.focus();
}
