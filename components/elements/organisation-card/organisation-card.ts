import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { prepareReferrers, type LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import type { CooperativeTask } from '../../../src/dataset/cooperative-task.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { compareText } from '../../../src/language/collation.ts';
import { formatDate, formatMoment } from '../../../src/language/dates.ts';
import { formatList } from '../../../src/language/lists.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { languageName } from '../../../src/language/names.ts';
import { organisationKind } from '../../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { registerName } from '../../../src/language/messages/registers.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import { pickText } from '../../../src/language/text.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { Membership } from '../../../src/model/membership.ts';
import type { Office, Organisation } from '../../../src/model/organisation.ts';
import type { PlainDate } from '../../../src/model/plain-date.ts';
import { callStatus } from '../../../src/time/call-status.ts';
import { isMemberOn } from '../../../src/time/is-member-on.ts';
import { projectStatus, type ProjectStatusCode } from '../../../src/time/project-status.ts';
import { endOfDay, resolveZone, today } from '../../../src/time/zones.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { mailLink, phoneLink, siteLink } from '../../templates/contact-links.ts';
import { ImageFallback } from '../../controllers/image-fallback.ts';
import { PrintController } from '../../controllers/print.ts';
import { logoStyles, renderLogo } from '../../templates/logo.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { lines, provenanceNote } from '../../templates/data-states.ts';
import { UraElement } from '../../base/ura-element.ts';
import { organisationCardStyles } from './organisation-card.styles.ts';
import { contactFacts, dayIn, isExample, joined, organisationLine } from './organisation-summary.ts';

/** How many rows a list of the card has at first. */
const ROWS = 5;

/** The order of projects: those that run first, those of which nothing is known after those that are to come. */
const ORDER: readonly ProjectStatusCode[] = [
  'in-progress',
  'planned',
  'suspended',
  'unknown',
  'completed',
  'cancelled',
];

/** The lists of the card that may be long. */
type List = 'members' | 'projects' | 'calls' | 'services';

/** A row of such a list: its text, and what stands under it. */
interface Row {
  readonly text: TemplateResult | string;
  readonly note?: TemplateResult | string | undefined;
}

/**
 * One organisation: what it is, what it does, how it is reached, where it belongs, and what it has going on.
 *
 * Which of its projects run and which of its calls are open is computed, and changes on the open page.
 *
 * @element ura-organisation-card
 * @slot - what stands before the data is there, without a script, and when there is no data: best a link to the organisation
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data, or no such organisation in it
 * @fires ura-select - a visitor chose the organisation, another one, a project, a call or a service; prevent the default to open a page of your own
 * @csspart logo - the box of the logo
 * @csspart title - the name
 * @csspart facts - the list of facts
 * @csspart section - the headings of its sections
 * @csspart stated - how many members a network itself counts, beside those that are listed
 * @csspart offices - the list of offices
 * @csspart list - a list of networks, members, projects, calls or services
 * @csspart row - one row of such a list
 * @csspart more - the button for the other rows
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @example
 * <ura-organisation-card src="https://example.org/network.json" record="rrjeti-harku">
 *   <a href="https://harku.example/">Rrjeti Harku</a>
 * </ura-organisation-card>
 */
export class UraOrganisationCard extends UraElement {
  static override styles = [baseStyles, logoStyles, organisationCardStyles];

  /** The id of the organisation. */
  @property() record?: string;

  @state() private whole: ReadonlySet<List> = new Set();

  private readonly images = new ImageFallback(this);
  private readonly print = new PrintController(this, () => this.performUpdate());

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('record')) this.whole = new Set();
    super.willUpdate(changed);
  }

  protected override prepare(): CooperativeTask<void> | undefined {
    const { dataState } = this;
    return 'linked' in dataState ? prepareReferrers(dataState.linked) : undefined;
  }

  protected override missingRecord(linked: LinkedDataset): string | undefined {
    return linked.get('organisations', this.record) ? undefined : (this.record ?? '');
  }

  protected override compute(linked: LinkedDataset): void {
    const { zone } = linked.dataset;
    const id = this.record!;
    const day = this.day(linked);
    this.updateAt(day ? endOfDay(day, resolveZone(zone)) : undefined);
    for (const call of linked.callsOf(id)) this.updateAt(callStatus(call, this.clock, { zone }).changesAt);
    for (const project of linked.projectsOf(id))
      this.updateAt(projectStatus(project, this.clock, { zone }).changesAt);
  }

  protected override content(linked: LinkedDataset): TemplateResult {
    const organisation = linked.get('organisations', this.record)!;
    const { locale } = this;
    const { language } = linked.dataset;
    const messages = organisationMessages(locale);
    const pen = this.renderContext(linked);
    const { name, summary, logo, offices } = organisation;
    const day = this.day(linked);
    return html`<article>
      <div class="head">
        <span part="logo">${renderLogo(name, logo?.src, pen, this.images)}</span>
        <div>
          ${this.heading(this.organisation(organisation, language), 'title')}
          <p class="by">
            ${joined([this.shortName(organisation, language), organisationLine(organisation, pen, false)])}
          </p>
        </div>
      </div>
      ${summary ? html`<p class="prose summary">${this.text(summary, language)}</p>` : nothing}
      ${this.facts(organisation, pen)}
      ${this.section(
        messages.offices,
        offices?.length
          ? html`<ul class="offices" part="offices">
              ${offices.map((office) => this.office(office, pen))}
            </ul>`
          : undefined,
      )}
      ${this.networks(organisation, pen, day)}${this.members(organisation, pen, day)}
      ${this.list('calls', messages.openCalls, this.calls(organisation, pen))}
      ${this.list('projects', messages.projects, this.projects(organisation, pen))}
      ${this.list('services', messages.services, this.services(organisation, pen))}
      ${provenanceNote(organisation.tags, locale)}
    </article>`;
  }

  protected override get isTall(): boolean {
    return false;
  }

  protected override skeleton(): TemplateResult {
    return html`<div aria-hidden="true">
      <div class="head"><span class="logo initials"></span><span>${lines(70, 45)}</span></div>
      <div class="summary">${lines(94, 88, 60)}</div>
      <dl class="facts">${Array.from({ length: 6 }, () => html`<div>${lines(55, 80)}</div>`)}</dl>
      <p class="section">${lines(30)}</p>
      ${lines(90, 70)}
    </div>`;
  }

  /** The day by the clock of the dataset: who left yesterday is no member today. */
  private day(linked: LinkedDataset): PlainDate | undefined {
    return today(this.clock, resolveZone(linked.dataset.zone));
  }

  /** The short name, unless the name has it already. */
  private shortName(
    { name, shortName }: Organisation,
    language: string,
  ): TemplateResult | string | undefined {
    if (!shortName) return undefined;
    const [long, short] = [name, shortName].map((text) => pickText(text, this.locale, language).text);
    return long!.includes(short!) ? undefined : this.text(shortName, language);
  }

  private facts(organisation: Organisation, pen: RenderContext): TemplateResult {
    const { linked, locale } = pen;
    const { language } = linked.dataset;
    const messages = organisationMessages(locale);
    const { social, founded, dissolved, parent, languages, identifiers, alternateNames } = organisation;
    const whole = linked.get('organisations', parent);
    return html`<dl class="facts" part="facts">
      ${contactFacts(organisation, pen)}
      ${this.fact(
        messages.social,
        social?.length
          ? html`<ul>
              ${social.map((url) => html`<li>${siteLink(url)}</li>`)}
            </ul>`
          : undefined,
      )}
      ${this.fact(
        messages.languages,
        languages?.length
          ? formatList(
              languages.map((tag, index) => languageName(tag, locale, index > 0)),
              locale,
            )
          : undefined,
      )}
      ${this.fact(messages.founded, founded && dayIn(founded, pen))}
      ${this.fact(messages.dissolved, dissolved && dayIn(dissolved, pen))}
      ${this.fact(messages.partOf, whole && this.organisation(whole, language))}
      ${this.fact(
        messages.alsoKnownAs,
        alternateNames?.length
          ? joined(
              alternateNames.map((text) => this.text(text, language)),
              ', ',
            )
          : undefined,
      )}
      ${this.fact(
        messages.registrations,
        identifiers?.length
          ? html`<ul>
              ${identifiers.map(
                ({ scheme, value }) =>
                  html`<li>${joined([registered(scheme, locale), html`<bdi>${value}</bdi>`], ': ')}</li>`,
              )}
            </ul>`
          : undefined,
      )}
    </dl>`;
  }

  private office(
    { name, municipality, address, phone, email, hours }: Office,
    pen: RenderContext,
  ): TemplateResult {
    const { language } = pen.linked.dataset;
    const place = pen.places(municipality ? [municipality] : undefined);
    const said = name ? this.text(name, language) : place;
    return html`<li class="office">
      <p class="name">${said}</p>
      ${address || name
        ? html`<p>${joined([address && this.text(address, language), name ? place : undefined], ', ')}</p>`
        : nothing}
      ${phone ? html`<p>${phoneLink(phone)}</p>` : nothing}${email
        ? html`<p>${mailLink(email)}</p>`
        : nothing}${hours
        ? html`<p>
            <span class="label">${organisationMessages(this.locale).hours}</span> ${this.text(
              hours,
              language,
            )}
          </p>`
        : nothing}
    </li>`;
  }

  /** The networks to which it belongs today, with since when. */
  private networks(
    { id }: Organisation,
    { linked, locale }: RenderContext,
    day: PlainDate | undefined,
  ): unknown {
    const messages = organisationMessages(locale);
    const { language } = linked.dataset;
    const rows = [...new Set(linked.networksOf(id))].flatMap((network): Row[] => {
      const membership = linked
        .membersOf(network.id)
        .find(
          ({ organisation, membership }) => organisation?.id === id && isCurrent(membership, day),
        )?.membership;
      if (!membership) return [];
      const { since, role } = membership;
      return [
        {
          text: this.organisation(network, language),
          note: joined([
            role && this.text(role, language),
            since && `${messages.memberSince}: ${formatDate(since, locale)}`,
          ]),
        },
      ];
    });
    return this.section(
      messages.memberOf,
      rows.length
        ? html`<ul class="rows" part="list">
            ${rows.map((row) => this.row(row))}
          </ul>`
        : undefined,
    );
  }

  /** Who belongs to it today, in the order of the alphabet, and how many it counts itself. */
  private members(
    { id, statedMembers }: Organisation,
    { linked, locale }: RenderContext,
    day: PlainDate | undefined,
  ): unknown {
    const messages = organisationMessages(locale);
    const { language } = linked.dataset;
    const compare = compareText(locale);
    const members = linked
      .membersOf(id)
      .filter(({ membership }) => isCurrent(membership, day))
      .map(({ organisation, individual = '' }) => ({
        name: pickText(organisation?.name ?? individual, locale, language).text,
        row: {
          text: organisation ? this.organisation(organisation, language) : this.text(individual, language),
          note: organisation
            ? joined([organisationKind(organisation.kind, locale), this.mark(organisation.tags, linked)])
            : messages.individualMember,
        } satisfies Row,
      }))
      .sort((a, b) => compare(a.name, b.name));
    const counts = joined([
      members.length ? messages.listedMembers(members.length) : undefined,
      statedMembers &&
        messages.statedMembers(
          statedMembers.count,
          statedMembers.asOf && formatDate(statedMembers.asOf, locale),
        ),
    ]);
    return members.length || statedMembers
      ? this.list(
          'members',
          messages.members,
          members.map(({ row }) => row),
          html`<p class="counts" part="stated">${counts}</p>`,
        )
      : nothing;
  }

  private calls({ id }: Organisation, { linked, locale }: RenderContext): readonly Row[] {
    const messages = callMessages(locale);
    const { zone } = linked.dataset;
    return linked
      .callsOf(id)
      .map((call) => ({ call, now: callStatus(call, this.clock, { zone }) }))
      .filter(({ now: { status } }) => status === 'open' || status === 'closing-soon' || status === 'rolling')
      .sort((a, b) => (a.now.closesAt ?? Infinity) - (b.now.closesAt ?? Infinity) || 0)
      .map(({ call, now: { status, deadline } }) => ({
        text: this.linkTo('calls', call, call.applyUrl, linked),
        note: joined([
          messages.statuses[status],
          deadline && `${messages.deadline}: ${formatMoment(deadline.at, locale)}`,
          this.mark(call.tags, linked),
        ]),
      }));
  }

  private projects({ id }: Organisation, { linked, locale }: RenderContext): readonly Row[] {
    const { statuses } = projectMessages(locale);
    const { zone } = linked.dataset;
    return linked
      .projectsOf(id)
      .map((project) => ({ project, status: projectStatus(project, this.clock, { zone }).status }))
      .sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status))
      .map(({ project, status }) => ({
        text: this.linkTo('projects', project, project.url, linked),
        note: joined([statuses[status], this.mark(project.tags, linked)]),
      }));
  }

  private services({ id }: Organisation, { linked }: RenderContext): readonly Row[] {
    return linked
      .referrers('organisations', id)
      .flatMap(({ noun, record }) => (noun === 'services' ? (linked.get(noun, record.id) ?? []) : []))
      .map((service) => ({
        text: this.linkTo('services', service, service.url, linked),
        note: this.mark(service.tags, linked),
      }));
  }

  /** That a record is no fact, where the card itself does not say it of the organisation. */
  private mark(tags: readonly string[] | undefined, linked: LinkedDataset): string | undefined {
    const own = linked.get('organisations', this.record)?.tags;
    return isExample(tags) && !isExample(own) ? stateMessages(this.locale).example : undefined;
  }

  private linkTo(
    noun: 'calls' | 'projects' | 'services',
    record: { readonly id: string; readonly title: LocalText },
    url: string | undefined,
    linked: LinkedDataset,
  ): TemplateResult | string {
    const title = this.text(record.title, linked.dataset.language);
    const select = (event: Event) => this.select(event, noun, linked.get(noun, record.id)!);
    return url ? html`<a href=${url} @click=${select}>${title}</a>` : title;
  }

  private row({ text, note }: Row): TemplateResult {
    return html`<li part="row" tabindex="-1">
      ${text}${note ? html` <span class="label">${note}</span>` : nothing}
    </li>`;
  }

  /** A section with a list whose first rows are shown, and a button for the others. */
  private list(list: List, label: string, rows: readonly Row[], before: unknown = nothing): unknown {
    if (!rows.length && before === nothing) return nothing;
    const isWhole = this.print.isPrinting || this.whole.has(list) || rows.length === ROWS + 1;
    const shown = isWhole ? rows : rows.slice(0, ROWS);
    const left = rows.length - shown.length;
    return this.section(
      label,
      html`${before}${shown.length
        ? html`<ul class="rows" part="list" data-list=${list}>
            ${shown.map((row) => this.row(row))}
          </ul>`
        : nothing}${left
        ? html`<button type="button" class="quiet" part="more" @click=${() => this.showAll(list)}>
            ${stateMessages(this.locale).more(left)}
          </button>`
        : nothing}`,
    );
  }

  /** On paper nobody can press for the other rows: there they all stand. */

  /** Shows the other rows; the focus goes on to the first of them, since the button is gone. */
  private showAll(list: List): void {
    this.whole = new Set([...this.whole, list]);
    void this.updateComplete.then(() =>
      this.renderRoot.querySelectorAll<HTMLElement>(`[data-list=${list}] > li`)[ROWS]?.focus(),
    );
  }
}

/** What a register is called; nothing for a code that the data made up and that says nothing to a visitor. */
function registered(scheme: string, locale: Locale): string | undefined {
  const name = registerName(scheme, locale);
  return name === scheme && scheme.startsWith('x-') ? undefined : name;
}

const isCurrent = (membership: Membership, day: PlainDate | undefined) => !day || isMemberOn(membership, day);

declare global {
  interface HTMLElementTagNameMap {
    'ura-organisation-card': UraOrganisationCard;
  }
}
