import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { LinkedDataset } from '../../src/dataset/link.ts';
import { searchMembers, searchOrganisations, type Found, type Query } from '../../src/dataset/search.ts';
import { compareText } from '../../src/language/collate.ts';
import { formatDate } from '../../src/language/dates.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { organisationMessages } from '../../src/language/organisation-messages.ts';
import { organisationKind, organisationKinds } from '../../src/language/organisation-kinds.ts';
import { stateMessages } from '../../src/language/state-messages.ts';
import { pick } from '../../src/language/text.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { ApplicantKind } from '../../src/model/grant-call.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { Membership } from '../../src/model/membership.ts';
import type { Organisation } from '../../src/model/organisation.ts';
import type { PlainDate } from '../../src/model/plain-date.ts';
import { municipalityName } from '../../src/places/gazetteer.ts';
import { endOfDay, resolveZone, today } from '../../src/time/zones.ts';
import { baseStyles } from '../base/base.styles.ts';
import { send } from '../base/events.ts';
import { lines, partialNote, provenanceNote } from '../base/states.ts';
import { Widget } from '../base/widget.ts';
import { memberDirectoryStyles } from './member-directory.styles.ts';

/** Whoever stands in the directory: an organisation, or an individual of a network. */
interface Listed {
  readonly organisation?: Organisation;
  readonly individual?: LocalText;
  readonly membership?: Membership;
}

/** A value of a filter, what it is called, and in which language. */
interface Choice {
  readonly value: string;
  readonly text: string;
  readonly lang: string;
}

type Facet = 'kind' | 'municipality';
const FACETS: readonly Facet[] = ['kind', 'municipality'];

/** Rows in the page at first, and with each "show more". */
const ROWS = 50;

/** How long the visitor must have stopped typing before the count is spoken, in milliseconds. */
const QUIET = 700;

/** The first letters of the first two words: what stands where a logo is missing. */
const initials = (name: string) =>
  name
    .replace(/["“”„«»'’()]/g, '')
    .split(/[\s–—-]+/)
    .filter((word) => /^\p{L}/u.test(word))
    .slice(0, 2)
    .map((word) => [...word][0]!.toLocaleUpperCase('en'))
    .join('');

/** Whether a record is no fact: invented, or made by a program. */
const isMarked = ({ organisation, membership }: Listed, tag?: string) =>
  [...(organisation?.tags ?? []), ...(membership?.tags ?? [])].some((own) =>
    tag ? own === tag : own === 'fictional' || own === 'generated',
  );

/**
 * Who belongs to a network: a list in the order of the alphabet, with search, filters and their counts.
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
 * @csspart stated - how many members the network itself counts
 * @csspart count - how many there are
 * @csspart list - the list
 * @csspart member - one row
 * @csspart name - the name in a row
 * @csspart details - what opens under a row
 * @csspart more - the button for more rows
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @example
 * <ura-member-directory src="https://example.org/network.json" network="rrjeti" lock="kind">
 *   <a href="https://example.org/members">Anëtarët</a>
 * </ura-member-directory>
 */
export class UraMemberDirectory extends Widget {
  static override styles = [baseStyles, memberDirectoryStyles];

  /** The id of the network whose members are listed. Without it: all organisations. */
  @property() network?: string;

  /** Only this kind of organisation; the visitor can change it, unless it is locked. */
  @property() kind?: string;

  /** Only this municipality, as `xk-gjilan`; the visitor can change it, unless it is locked. */
  @property() municipality?: string;

  /** The filters that visitors do not see, with spaces between them: `search`, `kind`, `municipality`. */
  @property() lock?: string;

  /** How many rows stand in the page at first. Default: 50. */
  @property({ type: Number }) limit = ROWS;

  @state() private words = '';
  @state() private filters: { readonly [F in Facet]?: string | undefined } = {};
  @state() private pages = 1;
  @state() private open: ReadonlySet<string> = new Set();
  @state() private printing = false;
  @state() private spoken = '';

  private readonly missingLogos = new Set<string>();
  /** The last answers of {@link search}, with their questions. */
  private readonly answers = new Map<
    boolean,
    { linked: LinkedDataset; question: string; found: Found<Listed, Facet> }
  >();
  /** What was once found out about an answer: a key press asks it again. */
  private readonly named = new WeakMap<ReadonlyMap<string, number>, readonly Choice[]>();
  private readonly shared = new WeakMap<readonly Listed[], string | undefined>();

  private speaking: ReturnType<typeof setTimeout> | undefined;
  private readonly beforePrint = () => this.print(true);
  private readonly afterPrint = () => this.print(false);

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.beforePrint);
    addEventListener('afterprint', this.afterPrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.beforePrint);
    removeEventListener('afterprint', this.afterPrint);
    clearTimeout(this.speaking);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('kind') || changed.has('municipality'))
      this.filters = { kind: this.kind, municipality: this.municipality };
  }

  protected override content(linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    const network = linked.get('organisations', this.network);
    if (this.network && !network) return this.noRecord(this.network);
    const messages = organisationMessages(this.locale);
    const { items, facets } = this.search(linked);
    const { items: everything, facets: choices } = this.search(linked, true);
    const rows = items.slice(0, this.printing ? undefined : this.pages * this.rowsPerPage);
    const left = items.length - rows.length;
    const shared = this.sharedProvenance(everything);
    const stated = network?.statedMembers;
    return html`${everything.length > 1
        ? html`<div class="controls" part="controls" role="search" aria-label=${messages.search}>
            ${this.locked('search') ? nothing : this.searchField()}${FACETS.map((facet) =>
              choices[facet].size > 1 || this.filters[facet]
                ? this.facetField(facet, facets[facet], choices[facet], linked)
                : nothing,
            )}
          </div>`
        : nothing}
      <p class="visually-hidden" role="status">${this.spoken}</p>
      ${stated
        ? html`<p class="note" part="stated">
            ${messages.statedMembers(stated.count, stated.asOf && formatDate(stated.asOf, this.locale))}
          </p>`
        : nothing}
      ${everything.length
        ? html`<p class="count" part="count">
            <span>${this.countOf(items.length)}</span>
            ${this.isFiltered()
              ? html`<button type="button" class="quiet" @click=${this.clear}>
                  ${messages.clearFilters}
                </button>`
              : nothing}
          </p>`
        : nothing}
      ${rows.length
        ? html`<ul class="list" part="list">
            ${repeat(
              rows,
              (row) => row.membership?.id ?? row.organisation?.id,
              (row) => this.row(row, linked, shared === undefined),
            )}
          </ul>`
        : html`<p class="nothing" part="message">
            ${everything.length
              ? html`${messages.noResults} ${messages.noResultsHint}`
              : stateMessages(this.locale).empty}
          </p>`}
      ${left > 0
        ? html`<p class="actions">
            <button type="button" part="more" @click=${this.more}>${messages.showMore}</button>
          </p>`
        : nothing}
      ${partialNote(findings, ['organisations', 'memberships'], this.locale)}${provenanceNote(
        shared ? [shared] : [],
        this.locale,
      )}`;
  }

  protected override skeleton(): TemplateResult {
    const row = html`<li class="member">
      <span class="logo initials"></span><span>${lines(60, 35)}</span>
    </li>`;
    return html`<div aria-hidden="true">
      ${lines(100, 100, 25)}
      <ul class="list">
        ${Array.from({ length: 6 }, () => row)}
      </ul>
    </div>`;
  }

  private get rowsPerPage(): number {
    return this.limit > 0 ? this.limit : ROWS;
  }

  /** What the visitor asked for, or everything that the author lets them see. The same question again gets the same answer, at no cost. */
  private search(linked: LinkedDataset, everything = false): Found<Listed, Facet> {
    // What the author locked stays, whatever the visitor cleared.
    const author = {
      kind: this.locked('kind') ? this.kind : undefined,
      municipality: this.locked('municipality') ? this.municipality : undefined,
    };
    const query = everything ? author : { text: this.words, ...this.filters };
    // Each time, answered before or not: whoever looks at the clock asks to be woken.
    const day = this.network ? this.today(linked) : undefined;
    const question = JSON.stringify([query, this.network, this.locale, day]);
    const last = this.answers.get(everything);
    if (last?.linked === linked && last.question === question) return last.found;
    const found = this.find(linked, query, day);
    this.answers.set(everything, { linked, question, found });
    return found;
  }

  private find(linked: LinkedDataset, query: Query<Facet>, day: PlainDate | undefined): Found<Listed, Facet> {
    if (this.network) return searchMembers(linked, this.network, query, this.locale, day);
    const { items, facets } = searchOrganisations(linked, query, this.locale);
    return { items: items.map((organisation) => ({ organisation })), facets };
  }

  /** The day by the clock of the dataset: who left yesterday is no member today. */
  private today(linked: LinkedDataset): PlainDate | undefined {
    const zone = resolveZone(linked.dataset.zone);
    const day = today(this.clock, zone);
    this.wakeAt(day ? endOfDay(day, zone) : undefined);
    return day;
  }

  /** Members are not all organisations, so a network counts members. */
  private countOf(count: number): string {
    const messages = organisationMessages(this.locale);
    return this.network ? messages.listedMembers(count) : messages.organisationCount(count);
  }

  /** The mark of records that are no facts, where all that are listed share it: then it is said once. */
  private sharedProvenance(listed: readonly Listed[]): string | undefined {
    if (!this.shared.has(listed)) {
      const tag = ['fictional', 'generated'].find(
        (mark) => listed.length && listed.every((row) => isMarked(row, mark)),
      );
      this.shared.set(listed, tag);
    }
    return this.shared.get(listed);
  }

  private locked(control: Facet | 'search'): boolean {
    return (this.lock ?? '').split(/\s+/).includes(control);
  }

  private isFiltered(): boolean {
    return Boolean(this.words.trim()) || FACETS.some((facet) => this.filters[facet] && !this.locked(facet));
  }

  private searchField(): TemplateResult {
    const messages = organisationMessages(this.locale);
    return html`<label class="control search">
      <span>${messages.search}</span>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        .value=${this.words}
        placeholder=${messages.searchPlaceholder}
        @focus=${this.prepare}
        @input=${this.typed}
      />
    </label>`;
  }

  /** The values that a filter can have, by the alphabet of their names. */
  private choices(
    facet: Facet,
    values: ReadonlyMap<string, number>,
    linked: LinkedDataset,
  ): readonly Choice[] {
    let choices = this.named.get(values);
    if (!choices) {
      const say = (value: string) =>
        facet === 'kind'
          ? { text: organisationKinds(value as ApplicantKind, this.locale), lang: this.locale }
          : (municipalityName(value, this.locale, linked.places) ?? { text: value, lang: 'und' });
      const compare = compareText(this.locale);
      choices = Array.from(values.keys(), (value) => ({ value, ...say(value) })).sort((a, b) =>
        compare(a.text, b.text),
      );
      this.named.set(values, choices);
    }
    return choices;
  }

  private facetField(
    facet: Facet,
    counts: ReadonlyMap<string, number>,
    all: ReadonlyMap<string, number>,
    linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    const chosen = this.filters[facet];
    if (this.locked(facet)) return nothing;
    const messages = organisationMessages(this.locale);
    const choices = this.choices(
      facet,
      chosen && !all.has(chosen) ? new Map([...all, [chosen, 0]]) : all,
      linked,
    );
    const options = choices.filter(({ value }) => counts.has(value) || value === chosen);
    // As properties: of an option that a visitor has once chosen, browsers do not heed the attribute any more.
    return html`<label class="control">
      <span>${messages[facet]}</span>
      <select @change=${(event: Event) => this.setFilter(facet, (event.target as HTMLSelectElement).value)}>
        <option value="" .selected=${!chosen}>
          ${facet === 'kind' ? messages.allKinds : messages.allMunicipalities}
        </option>
        ${repeat(
          options,
          ({ value }) => value,
          ({ value, text, lang }) =>
            html`<option value=${value} lang=${lang} .selected=${value === chosen}>
              ${text} (${formatNumber(counts.get(value) ?? 0, this.locale)})
            </option>`,
        )}
      </select>
    </label>`;
  }

  /** @param marked whether a record that is no fact says so in its own row */
  private row(
    { organisation, individual, membership }: Listed,
    linked: LinkedDataset,
    marked: boolean,
  ): TemplateResult {
    const { language } = linked.dataset;
    const messages = organisationMessages(this.locale);
    if (!organisation) {
      return html`<li class="member" part="member">
        ${this.logo(individual ?? '', undefined, language)}
        <div>
          <p class="name" part="name" tabindex="-1">${this.text(individual ?? '', language)}</p>
          <p class="by">${messages.individualMember}</p>
        </div>
      </li>`;
    }
    const place =
      organisation.municipality && municipalityName(organisation.municipality, this.locale, linked.places);
    const open = this.open.has(organisation.id);
    const id = `details-${membership?.id ?? organisation.id}`;
    return html`<li class="member" part="member">
      ${this.logo(organisation.name, organisation.logo?.src, language)}
      <div>
        <button
          type="button"
          class="name"
          part="name"
          aria-expanded=${open}
          aria-controls=${id}
          @click=${(event: Event) => this.toggle(event, organisation)}
        >
          ${this.text(organisation.name, language)}
        </button>
        <p class="by">
          ${organisationKind(organisation.kind, this.locale)}${place
            ? html` ·
              ${place.lang === this.locale ? place.text : html`<span lang=${place.lang}>${place.text}</span>`}`
            : nothing}${marked && isMarked({ organisation })
            ? ` · ${stateMessages(this.locale).example}`
            : nothing}
        </p>
        <div class="details" part="details" id=${id} ?hidden=${!open}>
          ${open ? this.details(organisation, membership, linked) : nothing}
        </div>
      </div>
    </li>`;
  }

  /** Where a logo cannot be had, the first letters of the name stand in its place. */
  private readonly logoMissing = (event: Event) => {
    this.missingLogos.add((event.target as HTMLImageElement).src);
    this.requestUpdate();
  };

  private logo(name: LocalText, src: string | undefined, language: string): TemplateResult {
    const image = src && this.imageAddress(src);
    const address = image && !this.missingLogos.has(image) && image;
    return html`<span class="logo ${address ? '' : 'initials'}" aria-hidden="true"
      >${address
        ? html`<img
            src=${address}
            alt=""
            width="44"
            height="44"
            loading="lazy"
            decoding="async"
            @error=${this.logoMissing}
          />`
        : initials(pick(name, this.locale, language).text)}</span
    >`;
  }

  private details(
    organisation: Organisation,
    membership: Membership | undefined,
    linked: LinkedDataset,
  ): TemplateResult {
    const { language } = linked.dataset;
    const messages = organisationMessages(this.locale);
    const { summary, website, email, phone, founded, shortName, offices = [] } = organisation;
    const day = (date: string) => html`<time datetime=${date}>${formatDate(date, this.locale)}</time>`;
    return html`${summary ? html`<p class="prose">${this.text(summary, language)}</p>` : nothing}
      <dl class="facts">
        ${this.fact(messages.alsoKnownAs, shortName && this.text(shortName, language))}
        ${this.fact(
          messages.website,
          website && html`<a href=${website}>${website.replace(/^https?:\/\/(www\.)?|\/$/g, '')}</a>`,
        )}
        ${this.fact(messages.email, email && html`<a href="mailto:${email}">${email}</a>`)}
        ${this.fact(
          messages.phone,
          phone && html`<a href="tel:${phone.replace(/[^\d+]/g, '')}">${phone}</a>`,
        )}
        ${this.fact(messages.founded, founded && day(founded))}
        ${this.fact(messages.memberSince, membership?.since && day(membership.since))}
        ${this.fact(
          messages.offices,
          this.places(
            offices.flatMap(({ municipality }) => municipality ?? []),
            linked,
          ),
        )}
      </dl>`;
  }

  private toggle(event: Event, organisation: Organisation): void {
    this.select(event, 'organisations', organisation);
    if (event.defaultPrevented) return;
    const open = new Set(this.open);
    if (!open.delete(organisation.id)) open.add(organisation.id);
    this.open = open;
  }

  /** Whoever stands in the field is about to type: the words are made ready now, so that the first key has its answer as soon as the others. */
  private readonly prepare = () => {
    const { dataState } = this;
    if ('linked' in dataState)
      this.find(dataState.linked, { text: 'a' }, this.network ? this.today(dataState.linked) : undefined);
  };

  private readonly typed = (event: Event) => {
    this.words = (event.target as HTMLInputElement).value;
    this.filtered();
  };

  private setFilter(facet: Facet, value: string): void {
    this.filters = { ...this.filters, [facet]: value || undefined };
    this.filtered();
  }

  private readonly clear = () => {
    this.words = '';
    this.filters = {
      kind: this.locked('kind') ? this.kind : undefined,
      municipality: this.locked('municipality') ? this.municipality : undefined,
    };
    this.filtered();
    // The button that had the focus is gone with the filters.
    this.renderRoot.querySelector<HTMLElement>('input, select')?.focus();
  };

  private readonly more = () => {
    const first = this.pages * this.rowsPerPage;
    this.pages++;
    // The focus goes on where the eye does: to the first of the new rows, since the button may be gone. An individual has no button.
    void this.updateComplete.then(() =>
      this.renderRoot
        .querySelectorAll<HTMLElement>('.member')
        [first]?.querySelector<HTMLElement>('.name')
        ?.focus(),
    );
  };

  /** Tells the page and, when the visitor has stopped typing, the screen reader. */
  private filtered(): void {
    this.pages = 1;
    const { dataState } = this;
    if (dataState.state !== 'ready' && dataState.state !== 'stale') return;
    const count = this.search(dataState.linked).items.length;
    const filters = { ...(this.words.trim() && { text: this.words.trim() }) } as Record<string, string>;
    for (const facet of FACETS) if (this.filters[facet]) filters[facet] = this.filters[facet];
    send(this, 'ura-filter', { filters, count });
    clearTimeout(this.speaking);
    this.speaking = setTimeout(() => (this.spoken = this.countOf(count)), QUIET);
  }

  private print(printing: boolean): void {
    this.printing = printing;
    this.performUpdate();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-member-directory': UraMemberDirectory;
  }
}
