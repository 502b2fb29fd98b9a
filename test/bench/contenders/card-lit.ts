import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { baseStyles } from '../../../components/base/ura-element.styles.ts';
import { grantCallStyles } from '../../../components/elements/grant-call/grant-call.styles.ts';
import { calendarMenuStyles } from '../../../components/templates/calendar-menu.ts';
import { shareStyles } from '../../../components/templates/share-button.ts';
import { MAIN_FACTS, withCard, type CardData } from './card-data.ts';

const renderFacts = (facts: CardData['facts']): TemplateResult =>
  html`<dl class="facts" part="facts">
    ${facts.map(
      ({ label, value }) =>
        html`<div>
          <dt>${label}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;

/** The same card written with Lit alone, in one language and with all texts formatted. */
class LitCard extends LitElement {
  static override styles = [baseStyles, calendarMenuStyles, shareStyles, grantCallStyles];

  card?: CardData;

  override connectedCallback(): void {
    super.connectedCallback();
    withCard(this, (card) => {
      this.card = card;
      this.requestUpdate();
    });
  }

  protected override render(): TemplateResult | typeof nothing {
    const { card } = this;
    if (!card) return nothing;
    return html`<div class="root" lang=${card.locale} aria-busy="false">
      <article>
        <p class="status ${card.status}" part="status" data-status=${card.status}>${card.statusText}</p>
        <h3 class="title" part="title">${card.title}</h3>
        <p class="by"><a href=${card.website} @click=${this.select}>${card.publisher}</a></p>
        <p class="deadline" part="deadline">
          <span class="label">${card.deadlineLabel}</span><br />
          <time datetime=${card.deadlineAt}>${card.deadlineText}</time>
          <span class="zone">${card.zone}</span>
        </p>
        <div class="actions">
          <a class="action primary" part="action" href=${card.applyUrl}><span>${card.apply}</span></a>
          <details class="calendar" part="calendar">
            <summary class="opener">
              <span class="words">${card.addToCalendar}</span><span class="chevron" aria-hidden="true"></span>
            </summary>
            <ul>
              ${card.calendars.map(
                ({ label, url }) =>
                  html`<li>
                    ${url
                      ? html`<a href=${url} target="_blank" rel="noopener noreferrer">${label}</a>`
                      : html`<button type="button" class="quiet" @click=${this.select}>${label}</button>`}
                  </li>`,
              )}
            </ul>
          </details>
          <span class="share">
            <button type="button" class="quiet" part="share" @click=${this.select}>${card.share}</button>
          </span>
        </div>
        <p class="prose summary">${card.summary}</p>
        ${renderFacts(card.facts.slice(0, MAIN_FACTS))}
        <details class="more" part="details">
          <summary class="opener">
            <span class="words">${card.allDetails}</span><span class="chevron" aria-hidden="true"></span>
          </summary>
          ${renderFacts(card.facts.slice(MAIN_FACTS))}
        </details>
        <p class="note" part="provenance">${card.provenance}</p>
      </article>
    </div>`;
  }

  private readonly select = (event: Event) => {
    this.dispatchEvent(new CustomEvent('select', { detail: event }));
  };
}

customElements.define('lit-card', LitCard);
