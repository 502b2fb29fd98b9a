/** A call as the peers get it: every text ready, so that they only draw. */
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
  readonly provenance: string;
}

let cards: readonly CardData[] | undefined;

/** The card that an element asks for, out of the JSON of the page. */
export function cardOf(element: Element): CardData {
  cards ??= JSON.parse(
    document.querySelector('script[type="application/json"]')?.textContent ?? '[]',
  ) as CardData[];
  const card = cards[Number(element.getAttribute('record'))];
  if (!card) throw new RangeError('no such card');
  return card;
}
