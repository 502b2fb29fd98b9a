type UraEvent = 'ura-load' | 'ura-error' | 'ura-select' | 'ura-filter';

/** Collects the events of one type on an element, and calls a function for each. */
export function collectEvents<Type extends UraEvent>(
  element: HTMLElement,
  type: Type,
  react: (event: HTMLElementEventMap[Type]) => void = () => {},
): HTMLElementEventMap[Type][] {
  const events: HTMLElementEventMap[Type][] = [];
  element.addEventListener(type, (event) => {
    events.push(event);
    react(event);
  });
  return events;
}
