import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { groupBy } from '../../../src/dataset/group-by.ts';
import { searchServices } from '../../../src/dataset/search/search-services.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { displayUrl } from '../../../src/view/addresses.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { languageName } from '../../../src/language/names.ts';
import { serviceMessages } from '../../../src/language/messages/services.ts';
import { midSentence } from '../../../src/language/text.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Contact } from '../../../src/model/contact.ts';
import type { Office } from '../../../src/model/organisation.ts';
import type { Channel, Service, ServiceKind } from '../../../src/model/service.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { mailLink, phoneLink } from '../../templates/contact-links.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import type { FilterField } from '../../list/filter-form.ts';
import { ListElement } from '../../list/list-element.ts';
import { listStyles } from '../../list/list.styles.ts';
import { lines } from '../../templates/data-states.ts';
import { renderFact } from '../../templates/facts.ts';
import { renderHeading } from '../../templates/heading.ts';
import { renderOrganisation } from '../../templates/record-links.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderMunicipalities, renderText, withCommas } from '../../templates/text.ts';
import { serviceListStyles } from './service-list.styles.ts';

type ServiceFilter = 'kind' | 'municipality' | 'channel' | 'provider';

/** The kinds in display order: help with any question first, then learning, then the rest. */
const KINDS: readonly ServiceKind[] = [
  'help-desk',
  'information',
  'training',
  'mentoring',
  'networking',
  'dialogue',
  'standards',
  'other',
];

const CHANNELS: readonly Channel[] = ['onsite', 'online', 'phone', 'email'];

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
  static override styles = [baseStyles, listStyles, serviceListStyles];

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
    const { locale } = this;
    const lists = listMessages(locale);
    const messages = serviceMessages(locale);
    switch (name) {
      case 'kind':
        return {
          label: lists.kind,
          all: lists.allKinds,
          nameOf: (kind) => ({ text: messages.kinds[kind as ServiceKind] ?? kind, lang: locale }),
          order: KINDS,
        };
      case 'municipality':
        return {
          label: lists.municipality,
          all: lists.allMunicipalities,
          nameOf: (id) => this.municipalityName(id, linked),
        };
      case 'channel':
        return {
          label: messages.channel,
          all: messages.allChannels,
          nameOf: (channel) => ({ text: messages.channels[channel as Channel] ?? channel, lang: locale }),
          order: CHANNELS,
        };
      case 'provider':
        return {
          label: messages.provider,
          all: messages.allProviders,
          nameOf: datasetTexts(linked, locale).party,
        };
    }
  }

  protected override find(
    linked: LinkedDataset,
    query: Query<ServiceFilter>,
  ): SearchResult<Service, ServiceFilter> {
    const found = searchServices(linked, query, this.locale);
    return {
      ...found,
      items: [...found.items].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)),
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
    const context = this.renderContext(linked);
    return html`${repeat(
      groupBy(items, ({ kind }) => kind),
      ([kind]) => kind,
      ([kind, services]) =>
        html`${renderHeading(kinds[kind], 'section', context)}
          <ul class="list" part="list">
            ${repeat(
              services,
              ({ id }) => id,
              (service) => this.row(service, context, marked),
            )}
          </ul>`,
    )}`;
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Service>[] {
    const { kind } = listMessages(this.locale);
    const messages = serviceMessages(this.locale);
    const { plain } = datasetTexts(linked, this.locale);
    return [
      { label: messages.title, cell: ({ title }) => plain(title) },
      { label: kind, cell: (service) => messages.kinds[service.kind] },
      {
        label: messages.provider,
        cell: ({ provider }) =>
          plain(
            linked.get('organisations', provider.organisation)?.name ??
              linked.get('programmes', provider.programme)?.title,
          ),
      },
      { label: messages.audience, cell: ({ audience }) => plain(audience) },
      { label: messages.channel, cell: (service) => this.channels(service) },
      { label: messages.fee, cell: ({ fee }) => plain(fee) },
      { label: messages.languages, cell: (service) => this.languages(service) },
      {
        label: messages.offices,
        cell: (service) =>
          this.officesOf(service, linked)
            .map(({ name, municipality }) =>
              name ? plain(name) : municipality && this.municipalityName(municipality, linked).text,
            )
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

  private row(service: Service, context: RenderContext, marked: boolean): TemplateResult {
    const { title, url, summary, audience, fee, contact } = service;
    const { linked } = context;
    const messages = serviceMessages(this.locale);
    const name = renderText(title, context);
    const facts = [
      renderFact(messages.channel, this.ways(service)),
      renderFact(messages.fee, fee && renderText(fee, context)),
      renderFact(messages.languages, this.languages(service)),
      renderFact(messages.contact, contact && renderContact(contact, context)),
    ];
    const offices = this.officesOf(service, linked);
    return html`<li class="row" part="row">
      ${renderHeading(
        url
          ? html`<a href=${url} @click=${(event: Event) => this.select(event, 'services', service)}
              >${name}</a
            >`
          : name,
        'name',
        context,
        1,
      )}
      ${this.by(service, context, marked)}
      ${summary ? html`<p class="prose">${renderText(summary, context)}</p>` : nothing}
      ${audience
        ? html`<p class="by prose" part="audience">${messages.audience}: ${renderText(audience, context)}</p>`
        : nothing}
      ${facts.every((fact) => fact === nothing)
        ? nothing
        : html`<dl class="facts" part="facts">${facts}</dl>`}
      ${offices.length
        ? html`<p class="label">${messages.offices}</p>
            <ul class="offices" part="offices">
              ${offices.map((office) => renderOffice(office, context))}
            </ul>`
        : nothing}
    </li>`;
  }

  /**
   * The provider, if it is not the same for all services shown, and the note that it is an example.
   */
  private by(service: Service, context: RenderContext, marked: boolean): TemplateResult | typeof nothing {
    const { linked } = context;
    const { organisation: id, programme: its } = service.provider;
    const isKnown = this.query.provider && this.query.provider === (id ?? its);
    const organisation = isKnown ? undefined : linked.get('organisations', id);
    const programme = isKnown ? undefined : linked.get('programmes', its);
    const mark = this.mark(service, marked);
    if (organisation ?? programme)
      return html`<p class="by">
        ${organisation
          ? renderOrganisation(organisation, context)
          : renderText(programme!.title, context)}${mark}
      </p>`;
    return mark === nothing ? nothing : html`<p class="by">${stateMessages(this.locale).example}</p>`;
  }

  /** The offices of the provider that offer a service, in the order of the service. */
  private officesOf({ provider, offices = [] }: Service, linked: LinkedDataset): readonly Office[] {
    const known = linked.get('organisations', provider.organisation)?.offices ?? [];
    return offices.flatMap((id) => known.find((office) => office.id === id) ?? []);
  }

  private namesOf({ channels = [] }: Service): readonly string[] {
    const names = serviceMessages(this.locale).channels;
    return CHANNELS.filter((channel) => channels.includes(channel)).map((channel, index) =>
      index ? midSentence(names[channel]) : names[channel],
    );
  }

  private channels(service: Service): string {
    return this.namesOf(service).join(', ');
  }

  /** The channels. None of them wraps after a hyphen, as "e-postë" would. */
  private ways(service: Service): TemplateResult | undefined {
    const names = this.namesOf(service);
    return names.length
      ? withCommas(names.map((name) => html`<span class="whole">${name}</span>`))
      : undefined;
  }

  private languages({ languages = [] }: Service): string {
    return languages.map((tag, index) => languageName(tag, this.locale, index > 0)).join(', ');
  }
}

function renderOffice(
  { name, address, municipality, hours, phone, email }: Office,
  context: RenderContext,
): TemplateResult {
  const place = municipality ? renderMunicipalities([municipality], context) : undefined;
  const where = [
    ...(address ? [html`${renderText(address, context)}`] : []),
    ...(name && place ? [place] : []),
  ];
  const reached = [...(phone ? [phoneLink(phone)] : []), ...(email ? [mailLink(email)] : [])];
  return html`<li>
    <p class="office">${name ? renderText(name, context) : place}</p>
    ${where.length ? html`<p>${withCommas(where)}</p>` : nothing}
    ${hours ? html`<p>${renderText(hours, context)}</p>` : nothing}
    ${reached.map((way) => html`<p class="way">${way}</p>`)}
  </li>`;
}

function renderContact(
  { name, url, email, phone }: Contact,
  context: RenderContext,
): TemplateResult | undefined {
  const label = name ? renderText(name, context) : url && displayUrl(url);
  const ways = [
    ...(label ? [url ? html`<a href=${url}>${label}</a>` : html`${label}`] : []),
    ...(email ? [mailLink(email)] : []),
    ...(phone ? [phoneLink(phone)] : []),
  ];
  return ways.length
    ? html`<ul>
        ${ways.map((way) => html`<li class="way">${way}</li>`)}
      </ul>`
    : undefined;
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-service-list': UraServiceList;
  }
}
