import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { searchGrants } from '../../../src/dataset/search/search-grants.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import { grantMessages } from '../../../src/language/messages/grants.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import type { Grant } from '../../../src/model/grant.ts';
import { isEmpty } from '../../../src/view/content.ts';
import { grantColumns } from '../../../src/view/grant-table.ts';
import { grantFacts, grantTotals, isSummed, recipientName } from '../../../src/view/grant.ts';
import type { Column } from '../../../src/view/table.ts';
import { municipalityNames, organisationNames } from '../../../src/view/parts.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import type { FilterField } from '../../list/filter-form.ts';
import { ListElement } from '../../list/list-element.ts';
import type { View } from '../../list/view-switch.ts';
import { listStyles } from '../../list/list.styles.ts';
import { renderTable } from '../../list/table.ts';
import { tableStyles } from '../../list/table.styles.ts';
import { lines } from '../../templates/data-states.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { renderContent } from '../../templates/view.ts';
import { chartsOf, renderChart, type ChartBy } from './grant-chart.ts';
import { grantListStyles } from './grant-list.styles.ts';

type Facet = 'funder' | 'municipality' | 'programme' | 'year';

const CHARTS = ['year', 'funder', 'municipality', 'none'] as const;

/**
 * Awarded grants: a table with search and filters, the sum of each currency, and a small chart.
 *
 * Currencies are never mixed: each has its own sum and chart, and sorting by amount keeps them
 * apart. Grants without an amount are listed and counted, but in no sum. Individuals appear under
 * the label that they agreed to, never by name.
 *
 * @element ura-grant-list
 * @slot - fallback content, shown until there is data: best a link to the list
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor chose a recipient or funder; prevent the default to show it
 *   yourself
 * @csspart controls - the search field and the filters
 * @csspart totals - the sum of each currency
 * @csspart count - how many grants there are, and the choice of chart
 * @csspart views - the choice of the chart
 * @csspart charts - the charts, one for each currency
 * @csspart chart - one chart
 * @csspart bar - one row of a chart
 * @csspart list - the table
 * @csspart row - one grant
 * @csspart sort - the buttons in the headers of the table
 * @csspart name - its title
 * @csspart share - the button that shares a link to one grant
 * @csspart more - the button for more rows
 * @csspart downloads - the download buttons
 * @csspart imprint - on paper: filters, date and source
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @example
 * <ura-grant-list src="https://example.org/network.json" funder="fondi-zymbyl" lock="funder" chart="municipality">
 *   <a href="https://example.org/grants">Grantet e dhëna</a>
 * </ura-grant-list>
 */
export class UraGrantList extends ListElement<Grant, Facet> {
  static override styles = [baseStyles, listStyles, tableStyles, shareStyles, grantListStyles];

  /** Only the grants of this funder, by its id. Visitors can change it unless it is locked. */
  @property() funder?: string;

  /** Only the grants to this recipient, by its id. Visitors cannot change it. */
  @property() recipient?: string;

  /** Only the grants of this programme, by its id. Visitors can change it unless it is locked. */
  @property() programme?: string;

  /** Only this municipality, as `xk-gjilan`. Visitors can change it unless it is locked. */
  @property() municipality?: string;

  /** Only the grants that were awarded in this year. Visitors can change it unless it is locked. */
  @property() year?: string;

  /**
   * The order: `date`, the newest first; `amount`, the largest first within each currency; `title`,
   * `recipient`, `funder` or `municipality`. `amount-ascending` and the like give the other
   * direction. Visitors can change it unless `sort` is locked. Default: `date`.
   */
  @property() sort = 'date';

  /**
   * What the chart sums by: `year`, `funder`, `municipality`, or `none` for no chart. Visitors can
   * change it unless `view` is locked. Default: `year`.
   */
  @property() chart = 'year';

  protected override readonly knownValues = { chart: ['year', 'funder', 'municipality', 'none'] };

  private readonly share = new ShareButton(this);

  protected override readonly nouns = ['grants'] as const;
  protected override readonly defaultSort = 'date';
  protected override readonly filters = [
    { name: 'year', preset: () => this.year },
    { name: 'funder', preset: () => this.funder },
    { name: 'programme', preset: () => this.programme },
    { name: 'municipality', preset: () => this.municipality },
  ] as const;

  protected override searchLabel() {
    const { search, searchPlaceholder } = grantMessages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override tableColumns(linked: LinkedDataset): readonly Column<Grant>[] {
    return grantColumns(this.renderContext(linked));
  }

  protected override filter(name: Facet, linked: LinkedDataset): FilterField {
    const messages = listMessages(this.locale);
    const texts = datasetTexts(linked, this.locale);
    switch (name) {
      case 'year':
        return { label: messages.year, all: messages.allYears };
      case 'funder':
        return {
          label: messages.funder,
          all: messages.allFunders,
          nameOf: texts.organisation,
        };
      case 'programme':
        return {
          label: messages.programme,
          all: messages.allProgrammes,
          nameOf: texts.programme,
        };
      case 'municipality':
        return {
          label: messages.municipality,
          all: messages.allMunicipalities,
          nameOf: texts.place,
        };
    }
  }

  protected override find(linked: LinkedDataset, query: Query<Facet>): SearchResult<Grant, Facet> {
    const found = searchGrants(linked, { ...query, recipient: this.recipient }, this.locale);
    return { ...found, items: this.sorting.apply(found.items, this.tableColumns(linked)) };
  }

  protected override cacheKey(): unknown {
    return [this.recipient, this.sort, this.sorting.stated];
  }

  protected override countOf(count: number): string {
    return grantMessages(this.locale).grantCount(count);
  }

  protected override recordOf(grant: Grant): Grant {
    return grant;
  }

  /** The choice of chart, if there is something to draw. */
  protected override views(grants: readonly Grant[]): readonly View[] {
    const { charts } = grantMessages(this.locale);
    return isSummed(grants) ? CHARTS.map((name) => ({ name, label: charts[name] })) : [];
  }

  /** The chart is the view of this list. */
  protected get view(): string {
    return this.chart;
  }

  protected override renderBeforeCount(items: readonly Grant[]): TemplateResult | typeof nothing {
    const totals = grantTotals(items, { locale: this.locale });
    if (!totals) return nothing;
    const { label, sums, without } = totals;
    return html`<dl class="totals" part="totals">
      <dt class="label">${label}</dt>
      ${sums.map((sum) => html`<dd>${sum}</dd>`)}
      ${without ? html`<dd class="label">${without}</dd>` : nothing}
    </dl>`;
  }

  protected override rows(
    items: readonly Grant[],
    linked: LinkedDataset,
    marked: boolean,
    all: readonly Grant[],
  ): TemplateResult {
    const context = this.renderContext(linked, marked);
    const by = this.currentView;
    return html`${by && by !== 'none' ? this.charts(all, by as ChartBy, context) : nothing}
    ${renderTable(items, {
      columns: grantColumns(context),
      caption: this.countOf(all.length),
      sort: this.sorting.current,
      press: this.sorting.press,
      host: context,
      idOf: ({ id }) => id,
      renderCell: ({ name }, grant) =>
        name === 'title'
          ? html`${renderTitle(grant, context)}${this.share.render(this.recordLink.of(grant), this.locale)}`
          : undefined,
    })}`;
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Grant>[] {
    const messages = grantMessages(this.locale);
    const { funder, municipality, programme } = listMessages(this.locale);
    const context = { linked, locale: this.locale };
    const { plain } = datasetTexts(linked, this.locale);
    return [
      { label: messages.title, cell: ({ title }) => plain(title) },
      { label: messages.recipient, cell: (grant) => recipientName(grant, context) },
      {
        label: funder,
        cell: ({ funders }) =>
          funders.map((id) => plain(linked.get('organisations', id)?.name ?? id)).join('; '),
      },
      {
        label: municipality,
        cell: ({ municipality }) => municipality && this.municipalityName(municipality, linked).text,
      },
      {
        label: programme,
        cell: ({ programme }) => plain(linked.get('programmes', programme)?.title ?? programme),
      },
      { label: messages.amount, cell: ({ amount }) => amount?.amount },
      { label: messages.currency, cell: ({ amount }) => amount?.currency },
      { label: messages.awarded, cell: ({ awardedOn }) => awardedOn },
      { label: messages.summary, cell: ({ summary }) => plain(summary) },
    ];
  }

  protected override skeletonBeforeCount(): TemplateResult {
    return html`<dl class="totals">
      <dt class="label">${lines(15)}</dt>
      <dd>${lines(20)}</dd>
    </dl>`;
  }

  protected override skeletonRows(count: number): TemplateResult {
    const cell = html`<td>${lines(70)}</td>`;
    return html`${this.chart === 'none'
        ? nothing
        : html`<div class="charts">
            <div class="chart">${lines(30)}<br />${lines(100, 100)}<br />${lines(80, 100)}</div>
          </div>`}
      <table class="list table">
        <tbody>
          ${Array.from(
            { length: count },
            () =>
              html`<tr class="row">
                <th>${lines(60)}<span class="by">${lines(85)}</span></th>
                ${[cell, cell, cell, cell, cell]}
              </tr>`,
          )}
        </tbody>
      </table>`;
  }

  private charts(grants: readonly Grant[], by: ChartBy, context: RenderContext): TemplateResult {
    const messages = grantMessages(this.locale);
    const nameOf = (key: string) => {
      if (!key) return by === 'year' ? messages.withoutDate : messages.withoutPlace;
      if (by === 'year') return key;
      const name =
        by === 'municipality'
          ? municipalityNames([key], context)
          : organisationNames(key.split(' '), context, 'none');
      return renderContent(isEmpty(name) ? key : name, context);
    };
    return html`<div class="charts" part="charts">
      ${chartsOf(grants, by).map((chart) => renderChart(chart, by, this.locale, nameOf))}
    </div>`;
  }
}

/** The title of a grant, with its summary. */
function renderTitle(grant: Grant, context: RenderContext): TemplateResult {
  const { title, mark, summary } = grantFacts(grant, context);
  return html`<span class="name" part="name">${renderContent(title, context)}</span>${mark
      ? ` · ${mark}`
      : nothing}
    ${summary ? html`<span class="by">${renderContent(summary, context)}</span>` : nothing}`;
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-grant-list': UraGrantList;
  }
}
