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
  /** Ways to add the deadline to a calendar: to a file, and to two services. */
  readonly calendars: readonly { readonly label: string; readonly url: string }[];
  readonly share: string;
  readonly allDetails: string;
  readonly provenance: string;
}

/** The facts that a card shows before its details are opened. */
export const MAIN_FACTS = 2;

let inline: readonly CardData[] | undefined;
let fetched: Promise<readonly CardData[]> | undefined;

/** An element whose card a script of the page may have set. */
type WithCard = Element & { readonly card?: CardData };

/** Calls back with the card of an element: at once if it is in the page. */
export function withCard(element: WithCard, use: (card: CardData) => void): void {
  if (element.card) return use(element.card);
  const index = Number(element.getAttribute('record'));
  const src = element.getAttribute('src');
  if (src) {
    fetched ??= fetch(src).then((response) => response.json() as Promise<CardData[]>);
    void fetched.then((cards) => use(cards[index]!));
    return;
  }
  inline ??= JSON.parse(
    document.querySelector('script[type="application/json"]')?.textContent ?? '[]',
  ) as CardData[];
  use(inline[index]!);
}
