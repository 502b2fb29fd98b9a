import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { datasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { firstMembers, type UncheckedFile } from '../../../src/dataset/search/first-members.ts';
import {
  prepareMembers,
  searchMembers,
  type MemberFacet,
} from '../../../src/dataset/search/search-members.ts';
import {
  prepareOrganisations,
  searchOrganisations,
} from '../../../src/dataset/search/search-organisations.ts';
import type { SearchResult, Query } from '../../../src/dataset/search/types.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { compareText } from '../../../src/language/collation.ts';
import { formatDate } from '../../../src/language/dates.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { organisationKinds } from '../../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import type { ApplicantKind } from '../../../src/model/grant-call.ts';
import type { Membership } from '../../../src/model/membership.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import type { FilterField } from '../../list/filter-form.ts';
import { ListElement } from '../../list/list-element.ts';
import { listAndCards, type View } from '../../list/view-switch.ts';
import { listStyles } from '../../list/list.styles.ts';
import { DisclosureController } from '../../controllers/disclosure.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { logoStyles, renderLogo } from '../../templates/logo.ts';
import { lines } from '../../templates/data-states.ts';
import { renderHeading } from '../../templates/heading.ts';
import { ShareButton, shareStyles } from '../../templates/share-button.ts';
import { openerLabel } from '../../templates/opener.ts';
import { renderPicked, renderText } from '../../templates/text.ts';
import {
  organisationDetails,
  organisationLine,
  organisationTile,
  summaryStyles,
} from '../organisation-card/organisation-summary.ts';
import { directoryColumns } from './directory-columns.ts';
import {
  groupEntries,
  idOf,
  isGrouping,
  sortByGroup,
  type DirectoryEntry,
  type Grouping,
} from './directory-groups.ts';
import { memberDirectoryStyles } from './member-directory.styles.ts';

type DirectoryFilter = Exclude<MemberFacet, 'tag'>;

/**
 * The members of a network, or all organisations, in alphabetical order: with search and filters,
 * as rows or cards, grouped by letter, kind or municipality.
 *
 * The search ignores diacritics and scripts: `gjakove`, `Đakovica` and `Ђаковица` find the same.
 *
 * @element ura-member-directory
 * @slot - fallback content, shown until there is data: best a link to the list
 * @fires ura-load - the data has loaded
 * @fires ura-error - there is no data, or no such network in it
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor chose an organisation; prevent the default to show it yourself
 * @csspart controls - the search field and the filters
 * @csspart letters - the letters of the alphabet, if the list is grouped by them
 * @csspart stated - how many members the network itself states
 * @csspart count - how many entries there are, and the views
 * @csspart views - the switch between the views
 * @csspart section - the heading of a group
 * @csspart list - the list
 * @csspart row - one row or card
 * @csspart name - the name in a row
 * @csspart details - what opens under a row
 * @csspart share - the button that shares a link to one organisation
 * @csspart more - the button for more rows
 * @csspart downloads - the download buttons
 * @csspart message - a message about the state of the data
 * @csspart button - the button in that message
 * @csspart provenance - the note that records are invented or generated
 * @csspart imprint - on paper: filters, date and source
 * @example
 * <ura-member-directory src="https://example.org/network.json" network="rrjeti" lock="kind">
 *   <a href="https://example.org/members">Anëtarët</a>
 * </ura-member-directory>
 */
export class UraMemberDirectory extends ListElement<DirectoryEntry, DirectoryFilter> {
  static override styles = [
    baseStyles,
    listStyles,
    logoStyles,
    shareStyles,
    summaryStyles,
    memberDirectoryStyles,
  ];

  /** The id of the network whose members are listed. Without it: all organisations. */
  @property() network?: string;

  /** Only this kind of organisation. Visitors can change it unless it is locked. */
  @property() kind?: string;

  /** Only this municipality, as `xk-gjilan`. Visitors can change it unless it is locked. */
  @property() municipality?: string;

  /**
   * Only names that begin with this letter of the alphabet, as `Sh`. Visitors can change it if the
   * list is grouped by letter.
   */
  @property() letter?: string;

  /** The initial view: `list` or `cards`. Default: list. */
  @property() view?: 'list' | 'cards';

  /**
   * What rows are grouped by: `letter`, with an alphabet above, `kind` or `municipality`. Default:
   * no groups.
   */
  @property() group?: Grouping;

  protected override readonly knownValues = {
    view: ['list', 'cards'],
    group: ['letter', 'kind', 'municipality'],
  };

  protected override readonly nouns = ['organisations', 'memberships'] as const;
  protected override readonly filters = [
    { name: 'kind', preset: () => this.kind },
    { name: 'municipality', preset: () => this.municipality },
    { name: 'letter', preset: () => this.letter, placement: 'custom' },
  ] as const;

  private readonly details = new DisclosureController(this, 'organisations');
  private readonly images = new ImageFallback(this);
  private readonly share = new ShareButton(this);

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return this.network && !linked.get('organisations', this.network) ? this.network : undefined;
  }

  protected override skeletonBeforeCount(): TemplateResult | typeof nothing {
    return this.group === 'letter' && !this.isLocked('letter')
      ? html`<p class="letters">${Array.from({ length: 24 }, () => html`<span>${lines(50)}</span>`)}</p>`
      : nothing;
  }

  protected override skeletonRows(count: number): TemplateResult {
    const cards = this.view === 'cards';
    const text = html`<div class="name">${lines(60)}</div>
      <div class="by">${lines(35)}</div>`;
    const row = cards
      ? html`<li class="row">
          <div class="tile">
            <span class="logo initials"></span>
            <div>
              ${text}
              <div class="brief">${lines(95, 70)}</div>
            </div>
          </div>
        </li>`
      : html`<li class="row member">
          <span class="logo initials"></span>
          <div>${text}</div>
        </li>`;
    // The length of the groups is not known yet.
    const groups = isGrouping(this.group) ? Math.ceil(count / 3) : 1;
    return html`${Array.from(
      { length: groups },
      (_, group) =>
        html`${isGrouping(this.group) ? html`<p class="section">${lines(15)}</p>` : nothing}
          <ul class="list ${cards ? 'cards' : ''}">
            ${Array.from(
              { length: isGrouping(this.group) ? Math.min(3, count - 3 * group) : count },
              () => row,
            )}
          </ul>`,
    )}`;
  }

  protected override get disclosure() {
    return this.details;
  }

  protected override searchLabel(): { label: string; placeholder: string } {
    const { search, searchPlaceholder } = organisationMessages(this.locale);
    return { label: search, placeholder: searchPlaceholder };
  }

  protected override filter(name: DirectoryFilter, linked: LinkedDataset): FilterField {
    const messages = listMessages(this.locale);
    switch (name) {
      case 'kind':
        return {
          label: messages.kind,
          all: messages.allKinds,
          nameOf: (value) => ({ text: this.kindName(value), lang: this.locale }),
        };
      case 'municipality':
        return {
          label: messages.municipality,
          all: messages.allMunicipalities,
          nameOf: datasetTexts(linked, this.locale).place,
        };
      case 'letter':
        return { label: messages.byLetter };
    }
  }

  /** Members are not all organisations, so a network counts members. */
  protected override countOf(count: number): string {
    const messages = organisationMessages(this.locale);
    return this.network ? messages.listedMembers(count) : messages.organisationCount(count);
  }

  protected override nothingFound(): string {
    return organisationMessages(this.locale).noResults;
  }

  protected override views(): readonly View[] {
    return listAndCards(this.locale);
  }

  protected override cacheKey(): unknown {
    return [this.network, this.group];
  }

  protected override find(
    linked: LinkedDataset,
    query: Query<DirectoryFilter>,
  ): SearchResult<DirectoryEntry, DirectoryFilter> {
    const found = this.findAnyOrder(linked, query);
    const { group } = this;
    if (!isGrouping(group)) return found;
    return { ...found, items: sortByGroup(found.items, group, datasetTexts(linked, this.locale)) };
  }

  protected override renderBeforeCount(
    _items: readonly DirectoryEntry[],
    linked: LinkedDataset,
  ): TemplateResult {
    // The stated number counts all members, so it is not shown above a filtered list.
    const isWhole = Object.values(this.query).every((value) => !value);
    const stated = isWhole ? linked.get('organisations', this.network)?.statedMembers : undefined;
    return html`${this.group === 'letter' ? this.letters(linked) : nothing}${stated
      ? html`<p class="note" part="stated">
          ${organisationMessages(this.locale).statedMembers(
            stated.count,
            stated.asOf && formatDate(stated.asOf, this.locale),
          )}
        </p>`
      : nothing}`;
  }

  protected override rows(
    items: readonly DirectoryEntry[],
    linked: LinkedDataset,
    marked: boolean,
  ): TemplateResult {
    const list = (some: readonly DirectoryEntry[]) =>
      html`<ul class="list ${this.currentView}" part="list">
        ${repeat(some, idOf, (item) => this.row(item, linked, marked))}
      </ul>`;
    const { group } = this;
    if (!isGrouping(group)) return list(items);
    const context = this.renderContext(linked);
    return html`${repeat(
      groupEntries(items, group, datasetTexts(linked, this.locale)),
      ({ heading }) => heading.text,
      ({ heading, entries }) =>
        html`${renderHeading(renderPicked(heading, context), 'section', context)}${list(entries)}`,
    )}`;
  }

  protected override recordOf({
    organisation,
    membership,
  }: DirectoryEntry): Organisation | Membership | undefined {
    return organisation ?? membership;
  }

  protected override tagsOf({ organisation, membership }: DirectoryEntry): readonly string[] {
    const { tags = [] } = organisation ?? {};
    return membership?.tags ? [...tags, ...membership.tags] : tags;
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<DirectoryEntry>[] {
    return directoryColumns(datasetTexts(linked, this.locale), Boolean(this.network));
  }

  private findAnyOrder(
    linked: LinkedDataset,
    query: Query<DirectoryFilter>,
  ): SearchResult<DirectoryEntry, DirectoryFilter> {
    if (!this.network) {
      const found = searchOrganisations(linked, query, this.locale);
      return { ...found, items: found.items.map((organisation) => ({ organisation })) };
    }
    // Uses the time zone of the dataset: someone who left yesterday is no longer a member.
    const zone = resolveZone(linked.dataset.zone);
    const day = today(this.clock, zone);
    const found = searchMembers(linked, this.network, query, this.locale, day);
    return { ...found, changesAt: day ? endOfDay(day, zone) : undefined };
  }

  protected override prepareIndex(linked: LinkedDataset): CooperativeTask<void> {
    // Letters are counted only if the alphabet is shown.
    const shown = this.filterNames.filter(
      (name) => !this.isLocked(name) && (name !== 'letter' || this.group === 'letter'),
    );
    if (!this.network) return prepareOrganisations(linked, this.locale, shown);
    const day = today(this.clock, resolveZone(linked.dataset.zone));
    return prepareMembers(linked, this.network, this.locale, shown, day);
  }

  protected override *findFirst(
    file: UncheckedFile,
    count: number,
  ): CooperativeTask<LinkedDataset | undefined> {
    return this.group ? undefined : yield* firstMembers(file, this.network, count, this.locale);
  }

  private kindName(kind: string): string {
    return organisationKinds(kind as ApplicantKind, this.locale);
  }

  /**
   * The letters with which names begin. A second press on a letter takes it off. One under which
   * nothing is left cannot be pressed.
   */
  private letters(linked: LinkedDataset): TemplateResult | typeof nothing {
    if (this.isLocked('letter')) return nothing;
    const compare = compareText(this.locale);
    const chosen = this.query.letter;
    const counts = this.countsOf('letter', linked);
    const all = [...this.everyValue('letter', linked)].sort(
      (a, b) => Number(a === '#') - Number(b === '#') || compare(a, b),
    );
    return html`<p
      class="letters"
      part="letters"
      role="group"
      aria-label=${listMessages(this.locale).byLetter}
    >
      ${all.map(
        (letter) =>
          html`<button
            type="button"
            class="quiet"
            aria-pressed=${letter === chosen}
            ?disabled=${letter !== chosen && !counts.has(letter)}
            @click=${() => this.setFilter('letter', letter === chosen ? '' : letter)}
          >
            ${letter}
          </button>`,
      )}
    </p>`;
  }

  private row(item: DirectoryEntry, linked: LinkedDataset, marked: boolean): TemplateResult {
    const { organisation, individual = '', membership } = item;
    const { locale } = this;
    const context = this.renderContext(linked);
    if (!organisation) {
      return html`<li class="row member" part="row">
        ${renderLogo(individual, undefined, context, this.images)}
        <div>
          <p class="name" part="name">${renderText(individual, context)}</p>
          <p class="by">${organisationMessages(locale).individualMember}${this.mark(item, marked)}</p>
        </div>
      </li>`;
    }
    const open = this.details.isOpen(organisation);
    const id = `details-${idOf(item)}`;
    const logo = renderLogo(organisation.name, organisation.logo?.src, context, this.images);
    const name = html`<button
      type="button"
      class="name opener"
      part="name"
      aria-expanded=${open}
      aria-controls=${id}
      @click=${() => this.details.toggle(organisation)}
    >
      ${openerLabel(renderText(organisation.name, context))}
    </button>`;
    const details = html`<div class="details" part="details" id=${id} ?hidden=${!open}>
      ${open
        ? html`${organisationDetails(organisation, context, membership)}
          ${this.share.render(this.recordLink.of(organisation), locale)}`
        : nothing}
    </div>`;
    if (this.currentView === 'cards') {
      return html`<li class="row" part="row" data-record=${organisation.id}>
        ${organisationTile(organisation, context, logo, name, marked)}${details}
      </li>`;
    }
    return html`<li class="row member" part="row" data-record=${organisation.id}>
      ${logo}
      <div>
        ${name}
        <p class="by">${organisationLine(organisation, context, marked)}</p>
        ${details}
      </div>
    </li>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-member-directory': UraMemberDirectory;
  }
}
