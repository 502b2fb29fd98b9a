/** Runs the action of a shortcut with Ctrl or Cmd, by its letter. */
export function actOnKey(event: KeyboardEvent, actions: Readonly<Record<string, () => void>>): void {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
  const action = actions[event.key.toLowerCase()];
  if (!action) return;
  event.preventDefault();
  action();
}
