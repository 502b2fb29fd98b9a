import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { searchArticles } from '../../../src/dataset/search/search-articles.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { articleMessages } from '../../../src/language/messages/articles.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import type { Article } from '../../../src/model/article.ts';
import { compareDates } from '../../../src/time/spans.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import { articleFacts, recordsAbout } from '../../../src/view/article.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { DisclosureController } from '../../controllers/disclosure.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import type { FilterField } from '../../list/filter-form.ts';
import { ListElement } from '../../list/list-element.ts';
import { listAndCards, type View } from '../../list/view-switch.ts';
import { listStyles } from '../../list/list.styles.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { lines } from '../../templates/data-states.ts';
import { renderHeading } from '../../templates/heading.ts';
import { pictureStyles, renderPicture } from '../../templates/picture.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { openerLabel } from '../../templates/opener.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderContent, renderLine, renderProse } from '../../templates/view.ts';
import { newsListStyles } from './news-list.styles.ts';

/**
 * News, newest first. A headline links to the article if it is published elsewhere, and otherwise
 * opens its text in the list. Articles dated in the future appear on their day, also on an open
 * page.
 *
 * @element ura-news-list
 * @slot - fallback content, shown until there is data: best a link to the news
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or the year
 * @fires ura-select - a visitor chose an article; prevent the default to show it yourself
 * @csspart controls - the search field and the filter
 * @csspart count - how many articles there are
 * @csspart views - the switch between views, if there are several
 * @csspart list - the list
 * @csspart row - one article
 * @csspart date - when it was published
 * @csspart name - its headline
 * @csspart picture - the box of its picture
 * @csspart details - its paragraphs, where they open in the list
 * @csspart share - the button that shares a link to one article
 * @csspart more - the button for more rows
 * @csspart downloads - the download buttons
 * @csspart imprint - on paper: filters, date and source
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-news-list src="https://example.org/network.json" about="rrjeti-harku" limit="3" lock="search year download">
 *   <a href="https://example.org/news">Lajmet</a>
 * </ura-news-list>
 */
export class UraNewsList extends ListElement<Article, 'year'> {
  static override styles = [baseStyles, listStyles, pictureStyles, shareStyles, newsListStyles];

  /** Only articles published in this year. Visitors can change it unless it is locked. */
  @property() year?: string;

  /**
   * Only articles about this record, by its id: an organisation, a project, a call. Visitors cannot
   * change it.
   */
  @property() about?: string;

  /** The view: `list` or `cards`. Visitors can switch between them if it is set and not locked. */
  @property() view?: string;

  protected override readonly knownValues = { view: ['list', 'cards'] };

  /** How many articles are shown at first. Default: 10. */
  @property({ type: Number }) override limit = 10;

  /** Four articles, with pictures and summaries, fill a screen. */
  protected override get isTall(): boolean {
    return !(this.limit < 4);
  }

  protected override readonly nouns = ['articles'] as const;
  protected override readonly filters = [{ name: 'year', preset: () => this.year }] as const;

  private readonly details = new DisclosureController(this, 'articles');
  private readonly pictures = new ImageFallback(this);
  private readonly share = new ShareButton(this);

  protected override get disclosure() {
    return this.details;
  }

  protected override searchLabel() {
    const { search, searchPlaceholder } = articleMessages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override filter(): FilterField {
    const { year, allYears } = listMessages(this.locale);
    return { label: year, all: allYears };
  }

  /** Uses the time zone of the dataset: articles dated tomorrow are not listed yet. */
  protected override find(linked: LinkedDataset, query: Query<'year'>): SearchResult<Article, 'year'> {
    const zone = resolveZone(linked.dataset.zone);
    const day = today(this.clock, zone);
    const found = searchArticles(linked, { ...query, about: this.about }, this.locale, day);
    return {
      ...found,
      items: [...found.items].sort((a, b) => compareDates(b.published, a.published)),
      changesAt: day ? endOfDay(day, zone) : undefined,
    };
  }

  protected override cacheKey(): unknown {
    return this.about;
  }

  protected override views(): readonly View[] {
    if (!this.view) return [];
    return listAndCards(this.locale);
  }

  protected override countOf(count: number): string {
    return articleMessages(this.locale).articleCount(count);
  }

  protected override recordOf(article: Article): Article {
    return article;
  }

  protected override rows(items: readonly Article[], linked: LinkedDataset, marked: boolean): TemplateResult {
    const context = this.renderContext(linked, marked);
    return html`<ul class="list ${this.currentView}" part="list">
      ${repeat(
        items,
        ({ id }) => id,
        (article) => this.row(article, context),
      )}
    </ul>`;
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Article>[] {
    const messages = articleMessages(this.locale);
    const { plain } = datasetTexts(linked, this.locale);
    return [
      { label: messages.title, cell: ({ title }) => plain(title) },
      { label: messages.published, cell: ({ published }) => published },
      { label: messages.summary, cell: ({ summary }) => plain(summary) },
      {
        label: messages.about,
        cell: (article) =>
          recordsAbout(article, this.viewContext(linked))
            .map(({ name }) => name.text)
            .join('; '),
      },
      { label: messages.address, cell: ({ url }) => url },
    ];
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(100, 25)}
      <div class="list">
        ${Array.from({ length: 4 }, () => html`<div class="row">${lines(20, 65, 90)}</div>`)}
      </div>
    </div>`;
  }

  private row(article: Article, context: RenderContext): TemplateResult {
    const view = articleFacts(article, context);
    const { summary, body, image, about, acknowledgement } = view;
    const opensHere = !article.url && body.length > 0;
    const isOpen = this.details.isOpen(article);
    const bodyId = `body-${article.id}`;
    const title = renderContent(view.title, context);
    const headline = opensHere
      ? html`<button
          type="button"
          class="opener"
          aria-expanded=${isOpen}
          aria-controls=${bodyId}
          @click=${() => this.details.toggle(article)}
        >
          ${openerLabel(title)}
        </button>`
      : title;
    return html`<li class="row article ${isOpen ? 'open' : ''}" part="row" data-record=${article.id}>
      <div class="text">
        <p class="by" part="date">${renderLine(view.by, context)}</p>
        ${renderHeading(headline, 'name', context)}
        ${renderProse(summary, context, this.currentView === 'cards' && !isOpen ? 'brief' : '')}
        ${opensHere
          ? html`<div class="details" part="details" id=${bodyId} ?hidden=${!isOpen}>
              ${isOpen
                ? html`${body.map((paragraph) => renderProse(paragraph, context))}
                  ${this.share.render(this.recordLink.of(article), this.locale)}`
                : nothing}
            </div>`
          : nothing}
        ${[about, acknowledgement].map((content) =>
          content ? html`<p class="by">${renderContent(content, context)}</p>` : nothing,
        )}
      </div>
      ${renderPicture(image, context, this.pictures)}
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-news-list': UraNewsList;
  }
}
