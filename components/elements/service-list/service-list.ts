import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { groupBy } from '../../../src/dataset/group-by.ts';
import { searchServices } from '../../../src/dataset/search/search-services.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { serviceMessages } from '../../../src/language/messages/services.ts';
import type { Service } from '../../../src/model/service.ts';
import { isEmpty } from '../../../src/view/content.ts';
import type { OfficeFacts } from '../../../src/view/organisation-parts.ts';
import {
  channelNames,
  SERVICE_KINDS,
  serviceFacts,
  serviceLanguages,
  serviceOffices,
} from '../../../src/view/service.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import type { FilterField } from '../../list/filter-form.ts';
import { ListElement } from '../../list/list-element.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { renderHeading } from '../../templates/heading.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { renderContent, renderFacts, renderLine, renderProse } from '../../templates/view.ts';
import { serviceFilter, type ServiceFilter } from './service-filters.ts';
import { serviceListStyles } from './service-list.styles.ts';

/**
 * Services: help desks first, then the others by kind, with search and filters. Each says for whom
 * it is, how, where and in which languages it is offered, what it costs, and whom to contact.
 *
 * @element ura-service-list
 * @slot - fallback content, shown until there is data: best a link to the services
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor chose a service or a provider; prevent the default to show it
 *   yourself
 * @csspart controls - the search field and the filters
 * @csspart count - how many services there are
 * @csspart views - the switch between views, if there are several
 * @csspart section - the heading of a kind
 * @csspart list - the services of a kind
 * @csspart row - one service
 * @csspart name - its title
 * @csspart audience - for whom it is
 * @csspart facts - channels, fee, languages, contact
 * @csspart offices - the offices that offer it
 * @csspart share - the button that shares a link to one service
 * @csspart more - the button for more rows
 * @csspart downloads - the download buttons
 * @csspart imprint - on paper: filters, date and source
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-service-list src="https://example.org/network.json" provider="kcsf" lock="provider">
 *   <a href="https://example.org/services">Shërbimet</a>
 * </ura-service-list>
 */
export class UraServiceList extends ListElement<Service, ServiceFilter> {
  static override styles = [baseStyles, listStyles, shareStyles, serviceListStyles];

  /** Only this kind of service, as `help-desk`. Visitors can change it unless it is locked. */
  @property() kind?: string;

  /**
   * Only services with an office in this municipality, as `xk-gjilan`. Visitors can change it
   * unless it is locked.
   */
  @property() municipality?: string;

  /**
   * Only services offered through this channel: `onsite`, `online`, `phone` or `email`. Visitors
   * can change it unless it is locked.
   */
  @property() channel?: string;

  /**
   * Only the services of this organisation or programme, by its id. Visitors can change it unless
   * it is locked.
   */
  @property() provider?: string;

  private readonly share = new ShareButton(this);

  protected override readonly nouns = ['services'] as const;
  protected override readonly filters = [
    { name: 'kind', preset: () => this.kind },
    { name: 'municipality', preset: () => this.municipality },
    { name: 'channel', preset: () => this.channel },
    { name: 'provider', preset: () => this.provider },
  ] as const;

  protected override searchLabel() {
    const { search, searchPlaceholder } = serviceMessages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override filter(name: ServiceFilter, linked: LinkedDataset): FilterField {
    return serviceFilter(name, datasetTexts(linked, this.locale));
  }

  protected override find(
    linked: LinkedDataset,
    query: Query<ServiceFilter>,
  ): SearchResult<Service, ServiceFilter> {
    const found = searchServices(linked, query, this.locale);
    return {
      ...found,
      items: [...found.items].sort((a, b) => SERVICE_KINDS.indexOf(a.kind) - SERVICE_KINDS.indexOf(b.kind)),
    };
  }

  protected override countOf(count: number): string {
    return serviceMessages(this.locale).serviceCount(count);
  }

  protected override recordOf(service: Service): Service {
    return service;
  }

  protected override rows(items: readonly Service[], linked: LinkedDataset, marked: boolean): TemplateResult {
    const { kinds } = serviceMessages(this.locale);
    const context = this.renderContext(linked, marked);
    return html`${repeat(
      groupBy(items, ({ kind }) => kind),
      ([kind]) => kind,
      ([kind, services]) =>
        html`${renderHeading(kinds[kind], 'section', context)}
          <ul class="list" part="list">
            ${repeat(
              services,
              ({ id }) => id,
              (service) => this.row(service, context),
            )}
          </ul>`,
    )}`;
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Service>[] {
    const { kind } = listMessages(this.locale);
    const messages = serviceMessages(this.locale);
    const { plain, municipality } = datasetTexts(linked, this.locale);
    const context = { linked, locale: this.locale };
    return [
      { label: messages.title, cell: ({ title }) => plain(title) },
      { label: kind, cell: (service) => messages.kinds[service.kind] },
      {
        label: messages.provider,
        cell: ({ provider }) =>
          plain(
            linked.get('organisations', provider.organisation)?.name ??
              linked.get('programmes', provider.programme)?.title ??
              provider.organisation ??
              provider.programme,
          ),
      },
      { label: messages.audience, cell: ({ audience }) => plain(audience) },
      { label: messages.channel, cell: (service) => channelNames(service, context).join(', ') },
      { label: messages.fee, cell: ({ fee }) => plain(fee) },
      { label: messages.languages, cell: (service) => serviceLanguages(service, context) },
      {
        label: messages.offices,
        cell: (service) =>
          serviceOffices(service, context)
            .map(({ name, municipality: id }) => (name ? plain(name) : id && municipality(id).text))
            .join('; '),
      },
      { label: messages.email, cell: ({ contact }) => contact?.email },
      { label: messages.phone, cell: ({ contact }) => contact?.phone },
      { label: messages.page, cell: ({ url, contact }) => url ?? contact?.url },
      { label: messages.summary, cell: ({ summary }) => plain(summary) },
    ];
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      ${lines(100, 100, 25)}
      <div class="list">
        ${Array.from({ length: 5 }, () => html`<div class="row">${lines(45, 30, 85)}</div>`)}
      </div>
    </div>`;
  }

  private row(service: Service, context: RenderContext): TemplateResult {
    const { title, provider, mark, summary, audience, facts, offices } = serviceFacts(service, context);
    const { provider: id } = this.query;
    // A provider by which the list is filtered is not named again in each row.
    const isKnown = id && id === (service.provider.organisation ?? service.provider.programme);
    const by = [isKnown ? undefined : provider, mark];
    return html`<li class="row" part="row" data-record=${service.id}>
      ${renderHeading(renderContent(title, context), 'name', context, 1)}
      ${isEmpty(by) ? nothing : html`<p class="by">${renderLine(by, context)}</p>`}
      ${renderProse(summary, context)}
      ${audience
        ? html`<p class="by prose" part="audience">
            ${audience.label}: ${renderContent(audience.text, context)}
          </p>`
        : nothing}
      ${facts.length ? html`<dl class="facts" part="facts">${renderFacts(facts, context)}</dl>` : nothing}
      ${offices
        ? html`<p class="label">${offices.heading}</p>
            <ul class="offices" part="offices">
              ${offices.items.map((office) => renderOffice(office, context))}
            </ul>`
        : nothing}
      ${this.share.render(this.recordLink.of(service), this.locale)}
    </li>`;
  }
}

function renderOffice(
  { name, address, hours, phone, email }: OfficeFacts,
  context: RenderContext,
): TemplateResult {
  const lines = [address, hours?.text, phone, email].filter((line) => !isEmpty(line));
  return html`<li>
    <p class="office">${renderContent(name, context)}</p>
    ${lines.map((line) => html`<p>${renderContent(line, context)}</p>`)}
  </li>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-service-list': UraServiceList;
  }
}
