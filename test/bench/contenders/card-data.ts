/** A call with all texts formatted, for the peers. */
export interface CardData {
  readonly locale: string;
  readonly status: string;
  readonly statusText: string;
  readonly title: string;
  readonly publisher: string;
  readonly website: string;
  readonly deadlineLabel: string;
  readonly deadlineAt: string;
  readonly deadlineText: string;
  readonly zone: string;
  readonly summary: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  readonly applyUrl: string;
  readonly apply: string;
  readonly addToCalendar: string;
  readonly allDetails: string;
  readonly provenance: string;
}

/** The facts that a card shows before its details are opened. */
export const MAIN_FACTS = 2;

let cards: readonly CardData[] | undefined;

/** The card of an element, from the JSON in the page. */
export function cardOf(element: Element): CardData {
  cards ??= JSON.parse(
    document.querySelector('script[type="application/json"]')?.textContent ?? '[]',
  ) as CardData[];
  const card = cards[Number(element.getAttribute('record'))];
  if (!card) throw new RangeError('no such card');
  return card;
}
