import { baseStyles } from '../../../components/base/ura-element.styles.ts';
import { grantCallStyles } from '../../../components/elements/grant-call/grant-call.styles.ts';
import { calendarMenuStyles } from '../../../components/templates/calendar-menu.ts';
import { shareStyles } from '../../../components/templates/share-button.ts';
import { MAIN_FACTS, withCard, type CardData } from './card-data.ts';

// The limit: what the platform itself costs for this card, without library, updates or languages.

const sheet = new CSSStyleSheet();
sheet.replaceSync(
  [baseStyles, calendarMenuStyles, shareStyles, grantCallStyles].map(({ cssText }) => cssText).join(''),
);

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

const opener = (text: string): HTMLElement =>
  make(
    'summary',
    { class: 'opener' },
    make('span', { class: 'words' }, text),
    make('span', { class: 'chevron', 'aria-hidden': 'true' }),
  );

function calendar(
  { label, url }: CardData['calendars'][number],
  select: (event: Event) => void,
): HTMLElement {
  if (url) return make('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label);
  const button = make('button', { type: 'button', class: 'quiet' }, label);
  button.addEventListener('click', select);
  return button;
}

const draw = (card: CardData, select: (event: Event) => void): HTMLElement => {
  const website = make('a', { href: card.website }, card.publisher);
  const share = make('button', { type: 'button', class: 'quiet', part: 'share' }, card.share);
  website.addEventListener('click', select);
  share.addEventListener('click', select);
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
        'div',
        { class: 'actions' },
        make(
          'a',
          { class: 'action primary', part: 'action', href: card.applyUrl },
          make('span', {}, card.apply),
        ),
        ' ',
        make(
          'details',
          { class: 'calendar', part: 'calendar' },
          opener(card.addToCalendar),
          make('ul', {}, ...card.calendars.map((each) => make('li', {}, calendar(each, select)))),
        ),
        ' ',
        make('span', { class: 'share' }, share),
      ),
      make('p', { class: 'prose summary' }, card.summary),
      facts(card.facts.slice(0, MAIN_FACTS)),
      make(
        'details',
        { class: 'more', part: 'details' },
        opener(card.allDetails),
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
    const select = (event: Event) => this.dispatchEvent(new CustomEvent('select', { detail: event }));
    withCard(this, (card) => root.append(draw(card, select)));
  }
}

customElements.define('limit-card', LimitCard);
