import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
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
import { compareText, initialLetter } from '../../../src/language/collation.ts';
import { formatDate } from '../../../src/language/dates.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { organisationKind, organisationKinds } from '../../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import { pickText } from '../../../src/language/text.ts';
import type { ApplicantKind } from '../../../src/model/grant-call.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { Membership } from '../../../src/model/membership.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import {
  ListElement,
  type ExportColumn,
  type FilterField,
  type Said,
  type View,
} from '../../list/list-element.ts';
import { listStyles } from '../../list/list.styles.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { logoStyles, renderLogo } from '../../templates/logo.ts';
import { lines } from '../../templates/data-states.ts';
import {
  organisationDetails,
  organisationLine,
  organisationTile,
  summaryStyles,
} from '../organisation-card/organisation-summary.ts';
import { memberDirectoryStyles } from './member-directory.styles.ts';

/** Whoever stands in the directory: an organisation, or an individual of a network. */
interface Listed {
  readonly organisation?: Organisation;
  readonly individual?: LocalText;
  readonly membership?: Membership;
}

/** An individual is there by a membership alone. */
const idOf = ({ membership, organisation }: Listed): string => (membership ?? organisation)!.id;

type DirectoryFilter = Exclude<MemberFacet, 'tag'>;

/** Under what the rows stand in groups. */
type GroupBy = 'letter' | 'kind' | 'municipality';
const GROUPS: readonly (string | undefined)[] = ['letter', 'kind', 'municipality'] satisfies GroupBy[];

/** A heading, and its place among the headings. */
interface Heading extends Said {
  /** What is known comes before what is not. */
  readonly known: boolean;
}

interface Group {
  readonly heading: Heading;
  readonly items: Listed[];
}

/**
 * Who belongs to a network: a list in the order of the alphabet, with search, filters and their counts; as rows or as cards; under letters, kinds
 * or municipalities.
 *
 * Search is folded: `gjakove`, `Đakovica` and `Ђаковица` find the same. Without `network` it lists all organisations of the data.
 *
 * @element ura-member-directory
 * @slot - what stands before the data is there, without a script, and when there is no data: best a link to the list
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data, or no such network in it
 * @fires ura-filter - a visitor changed the search or a filter
 * @fires ura-select - a visitor chose an organisation; prevent the default to open a page of your own instead of the details
 * @csspart controls - the search field and the filters
 * @csspart letters - the letters of the alphabet, where the list is grouped by them
 * @csspart stated - how many members the network itself counts
 * @csspart count - how many there are, and the views
 * @csspart views - the switch between the views
 * @csspart section - the heading of a group
 * @csspart list - the list
 * @csspart row - one row or card
 * @csspart name - the name in a row
 * @csspart details - what opens under a row
 * @csspart more - the button for more rows
 * @csspart downloads - the files to take home
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @csspart imprint - the line under the list on paper: filters, date, source
 * @example
 * <ura-member-directory src="https://example.org/network.json" network="rrjeti" lock="kind">
 *   <a href="https://example.org/members">Anëtarët</a>
 * </ura-member-directory>
 */
export class UraMemberDirectory extends ListElement<Listed, DirectoryFilter> {
  static override styles = [baseStyles, listStyles, logoStyles, summaryStyles, memberDirectoryStyles];

  /** The id of the network whose members are listed. Without it: all organisations. */
  @property() network?: string;

  /** Only this kind of organisation; the visitor can change it, unless it is locked. */
  @property() kind?: string;

  /** Only this municipality, as `xk-gjilan`; the visitor can change it, unless it is locked. */
  @property() municipality?: string;

  /** Only names that begin with this letter of the alphabet, as `Sh`; the visitor can change it where the list is grouped by letter. */
  @property() letter?: string;

  /** How it is shown at first: `list` or `cards`. Default: list. */
  @property() view?: 'list' | 'cards';

  /** Under what the rows stand in groups: `letter`, with the alphabet above them, `kind` or `municipality`. Default: no groups. */
  @property() group?: GroupBy;

  @state() private open: ReadonlySet<string> = new Set();

  protected override readonly nouns = ['organisations', 'memberships'] as const;
  protected override readonly filters = [
    { name: 'kind', preset: () => this.kind },
    { name: 'municipality', preset: () => this.municipality },
    { name: 'letter', preset: () => this.letter, placement: 'custom' },
  ] as const;

  private readonly images = new ImageFallback(this);

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return this.network && !linked.get('organisations', this.network) ? this.network : undefined;
  }

  protected override aboveToCome(): TemplateResult | typeof nothing {
    return this.group === 'letter' && !this.isLocked('letter')
      ? html`<p class="letters">${Array.from({ length: 24 }, () => html`<span>${lines(50)}</span>`)}</p>`
      : nothing;
  }

  protected override rowsToCome(count: number): TemplateResult {
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
    // Nobody knows how long the groups will be.
    const groups = this.isGrouped() ? Math.ceil(count / 3) : 1;
    return html`${Array.from(
      { length: groups },
      (_, group) =>
        html`${this.isGrouped() ? html`<p class="section">${lines(15)}</p>` : nothing}
          <ul class="list ${cards ? 'cards' : ''}">
            ${Array.from({ length: this.isGrouped() ? Math.min(3, count - 3 * group) : count }, () => row)}
          </ul>`,
    )}`;
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
          say: (value) => ({ text: this.kindName(value), lang: this.locale }),
        };
      case 'municipality':
        return {
          label: messages.municipality,
          all: messages.allMunicipalities,
          say: (value) => this.placeName(value, linked),
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
    const { list, cards } = listMessages(this.locale);
    return [
      { name: 'list', label: list },
      { name: 'cards', label: cards },
    ];
  }

  protected override cacheKey(): unknown {
    return [this.network, this.group];
  }

  protected override find(
    linked: LinkedDataset,
    query: Query<DirectoryFilter>,
  ): SearchResult<Listed, DirectoryFilter> {
    const found = this.findAnyOrder(linked, query);
    if (!this.isGrouped()) return found;
    const groups = this.groupsOf(found.items, linked);
    const compare = compareText(this.locale);
    groups.sort(
      (a, b) => Number(b.heading.known) - Number(a.heading.known) || compare(a.heading.text, b.heading.text),
    );
    return { ...found, items: groups.flatMap(({ items }) => items) };
  }

  protected override renderBeforeCount(_items: readonly Listed[], linked: LinkedDataset): TemplateResult {
    const stated = linked.get('organisations', this.network)?.statedMembers;
    return html`${this.group === 'letter' ? this.letters(linked) : nothing}${stated
      ? html`<p class="note" part="stated">
          ${organisationMessages(this.locale).statedMembers(
            stated.count,
            stated.asOf && formatDate(stated.asOf, this.locale),
          )}
        </p>`
      : nothing}`;
  }

  protected override rows(items: readonly Listed[], linked: LinkedDataset, marked: boolean): TemplateResult {
    const list = (some: readonly Listed[]) =>
      html`<ul class="list ${this.currentView}" part="list">
        ${repeat(some, idOf, (item) => this.row(item, linked, marked))}
      </ul>`;
    if (!this.isGrouped()) return list(items);
    return html`${repeat(
      this.groupsOf(items, linked),
      ({ heading }) => heading.text,
      ({ heading, items: some }) =>
        html`${this.heading(
          heading.lang === this.locale
            ? heading.text
            : html`<span lang=${heading.lang}>${heading.text}</span>`,
          'section',
        )}${list(some)}`,
    )}`;
  }

  protected override recordOf({ organisation, membership }: Listed): Organisation | Membership | undefined {
    return organisation ?? membership;
  }

  protected override tagsOf({ organisation, membership }: Listed): readonly string[] {
    const { tags = [] } = organisation ?? {};
    return membership?.tags ? [...tags, ...membership.tags] : tags;
  }

  protected override columns(linked: LinkedDataset): readonly ExportColumn<Listed>[] {
    const messages = organisationMessages(this.locale);
    const { kind, municipality } = listMessages(this.locale);
    const say = (text: LocalText | undefined) =>
      text && pickText(text, this.locale, linked.dataset.language).text;
    return [
      {
        label: messages.name,
        cell: ({ organisation, individual }) => say(organisation?.name ?? individual),
      },
      { label: messages.alsoKnownAs, cell: ({ organisation }) => say(organisation?.shortName) },
      {
        label: kind,
        cell: ({ organisation }) =>
          organisation ? organisationKind(organisation.kind, this.locale) : messages.individualMember,
      },
      {
        label: municipality,
        cell: ({ organisation }) =>
          organisation?.municipality && this.placeName(organisation.municipality, linked).text,
      },
      { label: messages.website, cell: ({ organisation }) => organisation?.website },
      { label: messages.email, cell: ({ organisation }) => organisation?.email },
      { label: messages.phone, cell: ({ organisation }) => organisation?.phone },
      { label: messages.founded, cell: ({ organisation }) => organisation?.founded },
      ...(this.network
        ? [{ label: messages.memberSince, cell: ({ membership }: Listed) => membership?.since }]
        : []),
    ];
  }

  private isGrouped(): boolean {
    return GROUPS.includes(this.group);
  }

  private findAnyOrder(
    linked: LinkedDataset,
    query: Query<DirectoryFilter>,
  ): SearchResult<Listed, DirectoryFilter> {
    if (!this.network) {
      const found = searchOrganisations(linked, query, this.locale);
      return { ...found, items: found.items.map((organisation) => ({ organisation })) };
    }
    // By the clock of the dataset: who left yesterday is no member today.
    const zone = resolveZone(linked.dataset.zone);
    const day = today(this.clock, zone);
    const found = searchMembers(linked, this.network, query, this.locale, day);
    return { ...found, changesAt: day ? endOfDay(day, zone) : undefined };
  }

  protected override prepareIndex(linked: LinkedDataset): CooperativeTask<void> {
    // Nobody counts letters that do not stand there.
    const shown = this.filterNames.filter(
      (name) => !this.isLocked(name) && (name !== 'letter' || this.group === 'letter'),
    );
    if (!this.network) return prepareOrganisations(linked, this.locale, shown);
    const day = today(this.clock, resolveZone(linked.dataset.zone));
    return prepareMembers(linked, this.network, this.locale, shown, day);
  }

  /** The groups in the order in which their first rows come. */
  private groupsOf(items: readonly Listed[], linked: LinkedDataset): Group[] {
    const groups = new Map<string, Group>();
    for (const item of items) {
      const heading = this.headingOf(item, linked);
      const group = groups.get(heading.text);
      if (group) group.items.push(item);
      else groups.set(heading.text, { heading, items: [item] });
    }
    return [...groups.values()];
  }

  /** Under what a row stands. */
  private headingOf({ organisation, individual }: Listed, linked: LinkedDataset): Heading {
    const own = { lang: this.locale, known: true };
    switch (this.group) {
      case 'kind':
        return { ...own, text: this.kindName(organisation?.kind ?? 'individual') };
      case 'municipality':
        return organisation?.municipality
          ? { ...this.placeName(organisation.municipality, linked), known: true }
          : { ...own, text: listMessages(this.locale).noMunicipality, known: false };
      default: {
        const name = pickText(
          organisation?.name ?? individual ?? '',
          this.locale,
          linked.dataset.language,
        ).text;
        const letter = initialLetter(name, this.locale);
        return { ...own, text: letter, known: letter !== '#' };
      }
    }
  }

  private kindName(kind: string): string {
    return organisationKinds(kind as ApplicantKind, this.locale);
  }

  /** The letters with which names begin. A second press on a letter takes it off. One under which nothing is left cannot be pressed. */
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

  private row(item: Listed, linked: LinkedDataset, marked: boolean): TemplateResult {
    const { organisation, individual = '', membership } = item;
    const { language } = linked.dataset;
    const { locale } = this;
    const pen = this.renderContext(linked);
    if (!organisation) {
      return html`<li class="row member" part="row">
        ${renderLogo(individual, undefined, pen, this.images)}
        <div>
          <p class="name" part="name">${this.text(individual, language)}</p>
          <p class="by">${organisationMessages(locale).individualMember}${this.mark(item, marked)}</p>
        </div>
      </li>`;
    }
    const open = this.open.has(organisation.id);
    const id = `details-${idOf(item)}`;
    const logo = renderLogo(organisation.name, organisation.logo?.src, pen, this.images);
    const name = html`<button
      type="button"
      class="name"
      part="name"
      aria-expanded=${open}
      aria-controls=${id}
      @click=${(event: Event) => this.toggle(event, organisation)}
    >
      ${this.text(organisation.name, language)}
    </button>`;
    const details = html`<div class="details" part="details" id=${id} ?hidden=${!open}>
      ${open ? organisationDetails(organisation, pen, membership?.since) : nothing}
    </div>`;
    if (this.currentView === 'cards') {
      return html`<li class="row" part="row">
        ${organisationTile(organisation, pen, logo, name, marked)}${details}
      </li>`;
    }
    return html`<li class="row member" part="row">
      ${logo}
      <div>
        ${name}
        <p class="by">${organisationLine(organisation, pen, marked)}</p>
        ${details}
      </div>
    </li>`;
  }

  private toggle(event: Event, organisation: Organisation): void {
    this.select(event, 'organisations', organisation);
    if (event.defaultPrevented) return;
    const open = new Set(this.open);
    if (!open.delete(organisation.id)) open.add(organisation.id);
    this.open = open;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-member-directory': UraMemberDirectory;
  }
}
