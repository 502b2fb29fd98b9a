import { baseStyles } from '../../../components/base/ura-element.styles.ts';
import { grantCallStyles } from '../../../components/elements/grant-call/grant-call.styles.ts';
import { cardOf, MAIN_FACTS, type CardData } from './card-data.ts';

// The limit: what the platform itself costs for this card, without library, updates or languages.

const sheet = new CSSStyleSheet();
sheet.replaceSync(baseStyles.cssText + grantCallStyles.cssText);

function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const attribute of Object.keys(attributes))
    element.setAttribute(attribute, attributes[attribute] ?? '');
  element.append(...children);
  return element;
}

const facts = (all: CardData['facts']): HTMLElement =>
  make(
    'dl',
    { class: 'facts', part: 'facts' },
    ...all.map(({ label, value }) => make('div', {}, make('dt', {}, label), make('dd', {}, value))),
  );

const draw = (card: CardData, select: (event: Event) => void): HTMLElement => {
  const website = make('a', { href: card.website }, card.publisher);
  const calendar = make('button', { type: 'button', part: 'action' }, card.addToCalendar);
  website.addEventListener('click', select);
  calendar.addEventListener('click', select);
  return make(
    'div',
    { class: 'root', lang: card.locale, 'aria-busy': 'false' },
    make(
      'article',
      {},
      make(
        'p',
        { class: `status ${card.status}`, part: 'status', 'data-status': card.status },
        card.statusText,
      ),
      make('h3', { class: 'title', part: 'title' }, card.title),
      make('p', { class: 'by' }, website),
      make(
        'p',
        { class: 'deadline', part: 'deadline' },
        make('span', { class: 'label' }, card.deadlineLabel),
        make('br', {}),
        make('time', { datetime: card.deadlineAt }, card.deadlineText),
        ' ',
        make('span', { class: 'zone' }, card.zone),
      ),
      make(
        'p',
        { class: 'actions' },
        make(
          'a',
          { class: 'action primary', part: 'action', href: card.applyUrl },
          make('span', {}, card.apply),
        ),
        calendar,
      ),
      make('p', { class: 'prose summary' }, card.summary),
      facts(card.facts.slice(0, MAIN_FACTS)),
      make(
        'details',
        { class: 'more', part: 'details' },
        make(
          'summary',
          { class: 'opener' },
          make('span', { class: 'words' }, card.allDetails),
          make('span', { class: 'chevron', 'aria-hidden': 'true' }),
        ),
        facts(card.facts.slice(MAIN_FACTS)),
      ),
      make('p', { class: 'note', part: 'provenance' }, card.provenance),
    ),
  );
};

class LimitCard extends HTMLElement {
  connectedCallback(): void {
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(
      draw(cardOf(this), (event) => this.dispatchEvent(new CustomEvent('select', { detail: event }))),
    );
  }
}

customElements.define('limit-card', LimitCard);
