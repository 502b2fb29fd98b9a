import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { toCalendar } from '../../../src/formats/icalendar/icalendar.ts';
import { formatApplicants } from '../../../src/language/applicants.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { formatDate, formatMoment } from '../../../src/language/dates.ts';
import { formatList } from '../../../src/language/lists.ts';
import { formatDurationRange } from '../../../src/language/durations.ts';
import { formatMoney, formatMoneyRange } from '../../../src/language/money.ts';
import { countryName, formatZone, languageName } from '../../../src/language/names.ts';
import { formatNumber, formatPercent } from '../../../src/language/numbers.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import type { Deadline, Funding, GrantCall } from '../../../src/model/grant-call.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import { callStatus, type ComputedCallStatus } from '../../../src/time/call-status.ts';
import { instantOf, resolveZone } from '../../../src/time/zones.ts';
import { baseStyles } from '../../base/ura-element.styles.ts';
import { mailLink, phoneLink } from '../../templates/contact-links.ts';
import { download } from '../../core/download-file.ts';
import { cardLines, provenanceNote } from '../../templates/data-states.ts';
import { UraElement } from '../../base/ura-element.ts';
import { callStatusText, canApply, deadlineEntry, statusTextChangesAt } from './call-texts.ts';
import { grantCallStyles } from './grant-call.styles.ts';

/**
 * One call for applications: whether it is open, by when one must apply, for how much, who can, and how.
 *
 * Its status is computed from its dates and changes on the open page at the minute at which it changes.
 *
 * @element ura-grant-call
 * @slot - what stands before the data is there, without a script, and when there is no data: best a link to the call
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data, or no such call in it
 * @fires ura-select - a visitor chose an organisation; prevent the default to open a page of your own
 * @csspart status - where the call stands, in words
 * @csspart title - the title
 * @csspart deadline - the day, hour and zone of the deadline that counts
 * @csspart facts - the list of facts
 * @csspart section - the headings of its sections
 * @csspart action - the link and the button at its end
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @example
 * <ura-grant-call src="https://example.org/network.json" record="grante-2026">
 *   <a href="https://example.org/grante-2026">Grante të vogla 2026</a>
 * </ura-grant-call>
 */
export class UraGrantCall extends UraElement {
  static override styles = [baseStyles, grantCallStyles];

  /** The id of the call. */
  @property() record?: string;

  protected override content(linked: LinkedDataset): TemplateResult {
    const call = linked.get('calls', this.record);
    if (!call) return this.noRecord(this.record);
    const { language, zone } = linked.dataset;
    const { locale } = this;
    const messages = callMessages(locale);
    const status = callStatus(call, this.clock, { zone });
    this.updateAt(statusTextChangesAt(status, this.clock.now().getTime()));
    const publisher = linked.get('organisations', call.publisher);
    const programme = linked.get('programmes', call.programme);
    // Who publishes a call and pays for it alone is named once.
    const named =
      call.funders?.length === 1 && call.funders[0] === call.publisher ? [] : (call.funders ?? []);
    const funders = named.flatMap((id) => linked.get('organisations', id) ?? []);
    const sessions = (call.infoSessions ?? []).flatMap((id) => linked.get('events', id) ?? []);
    const { eligibility, projectMonths, applicationLanguages, requirements, steps, documents, contact } =
      call;
    return html`<article>
      ${this.statusLine(status)}${this.heading(this.text(call.title, language), 'title')}
      <p class="by">
        ${publisher && this.organisation(publisher, language)}${publisher && programme
          ? ' · '
          : nothing}${programme && this.text(programme.title, language)}
      </p>
      ${this.deadline(call, status, linked)}${call.summary
        ? html`<p class="prose summary">${this.text(call.summary, language)}</p>`
        : nothing}
      <dl class="facts" part="facts">
        ${this.funding(call.funding)}
        ${this.fact(messages.whoCanApply, formatApplicants(eligibility?.applicants, locale))}
        ${this.fact(messages.municipalities, this.places(eligibility?.municipalities, linked))}
        ${this.fact(
          messages.countries,
          eligibility?.countries?.length
            ? formatList(
                eligibility.countries.map((code) => countryName(code, locale)),
                locale,
              )
            : undefined,
        )}
        ${this.fact(
          messages.projectLength,
          projectMonths && formatDurationRange(projectMonths.min, projectMonths.max, 'months', locale),
        )}
        ${this.fact(
          messages.applicationLanguages,
          applicationLanguages?.length
            ? formatList(
                applicationLanguages.map((tag, index) => languageName(tag, locale, index > 0)),
                locale,
              )
            : undefined,
        )}
        ${this.fact(partyRole('funder', funders.length, locale), this.organisations(funders, language))}
        ${this.fact(messages.results, call.resultsOn && formatDate(call.resultsOn, locale))}
        ${this.fact(messages.reference, call.reference)}
      </dl>
      ${this.section(
        messages.conditions,
        eligibility?.text && html`<p class="prose">${this.text(eligibility.text, language)}</p>`,
      )}
      ${this.section(messages.requirements, this.links(requirements, language))}
      ${this.section(
        messages.steps,
        steps?.length
          ? html`<ol class="steps prose">
              ${steps.map((step) => html`<li>${this.text(step, language)}</li>`)}
            </ol>`
          : undefined,
      )}
      ${this.section(
        messages.infoSessions,
        sessions.length
          ? html`<ul class="bullets">
              ${sessions.map(
                ({ title, starts, registrationUrl, url }) =>
                  html`<li>
                    ${this.linked(title, registrationUrl ?? url, language)}${starts
                      ? html`, <time datetime=${starts}>${formatMoment(starts, locale)}</time>`
                      : nothing}
                  </li>`,
              )}
            </ul>`
          : undefined,
      )}
      ${this.section(
        messages.documents,
        this.links(
          documents?.map(({ title, url }) => ({ text: title ?? url, url })),
          language,
        ),
      )}
      ${this.section(
        messages.contact,
        contact &&
          html`<ul>
            ${contact.name ? html`<li>${this.linked(contact.name, contact.url, language)}</li>` : nothing}
            ${contact.email ? html`<li>${mailLink(contact.email)}</li>` : nothing}
            ${contact.phone ? html`<li>${phoneLink(contact.phone)}</li>` : nothing}
          </ul>`,
      )}
      ${this.actions(call, status, linked)}${provenanceNote(call.tags, locale)}
    </article>`;
  }

  protected override skeleton(): TemplateResult {
    return cardLines(9, 5);
  }

  private statusLine(status: ComputedCallStatus): TemplateResult {
    return html`<p class="status ${status.status}" part="status" data-status=${status.status}>
      ${callStatusText(status, this.clock.now().getTime(), this.locale)}
    </p>`;
  }

  /** The day that matters now, large; and under it all stages, where there are several. */
  private deadline(
    call: GrantCall,
    { status, opensAt, deadline, closesAt }: ComputedCallStatus,
    linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    const messages = callMessages(this.locale);
    const now = this.clock.now().getTime();
    const zone = resolveZone(deadline?.zone, linked.dataset.zone);
    const day = (
      label: string,
      { at, stage }: Pick<Deadline, 'at' | 'stage'>,
      past: boolean,
      note?: string,
    ) =>
      html`<p class="deadline ${past ? 'past' : ''}" part="deadline">
        <span class="label"
          >${label}${stage ? html`: ${this.text(stage, linked.dataset.language)}` : nothing}</span
        ><br />
        <time datetime=${at}>${formatMoment(at, this.locale, { weekday: true })}</time>
        ${note ? html`<span class="zone">(${note})</span>` : nothing}
      </p>`;
    /** Whose clock it is; and that a day without an hour can be used to its end. */
    const whose = (at: string) => (at.length > 10 ? formatZone(zone, this.locale) : undefined);
    const opens =
      status === 'forecast' && opensAt !== undefined && call.opens
        ? day(messages.opens, { at: call.opens }, false, whose(call.opens))
        : nothing;
    if (status === 'cancelled' && call.cancelledOn)
      return day(messages.cancelledOn, { at: call.cancelledOn }, true);
    if (!deadline) return opens;
    const past = closesAt !== undefined && closesAt <= now;
    const stages = call.deadlines ?? [];
    return html`${opens}${day(
      past ? messages.closed : messages.deadline,
      deadline,
      past,
      whose(deadline.at) ?? (past ? undefined : messages.endOfDay),
    )}
    ${stages.length > 1
      ? html`<ol class="steps stages">
          ${stages.map(({ at, stage, zone: own }) => {
            const over = (instantOf(at, resolveZone(own, linked.dataset.zone), 'end') ?? Infinity) <= now;
            return html`<li class=${over ? 'past' : ''}>
              ${stage ? html`${this.text(stage, linked.dataset.language)}: ` : nothing}<time datetime=${at}
                >${formatMoment(at, this.locale)}</time
              >
            </li>`;
          })}
        </ol>`
      : nothing}`;
  }

  private funding(
    funding: Funding | undefined,
  ): readonly (TemplateResult | typeof nothing)[] | typeof nothing {
    if (!funding) return nothing;
    const messages = callMessages(this.locale);
    const { currency, min, max, total, awards, coFinancingPercent } = funding;
    const money = (amount: number | undefined) => (amount === undefined ? undefined : { amount, currency });
    return [
      this.fact(messages.perGrant, formatMoneyRange(money(min), money(max), this.locale)),
      this.fact(messages.total, total !== undefined && formatMoney({ amount: total, currency }, this.locale)),
      this.fact(messages.awards, awards !== undefined && formatNumber(awards, this.locale)),
      this.fact(
        messages.coFinancing,
        coFinancingPercent !== undefined && formatPercent(coFinancingPercent, this.locale),
      ),
    ];
  }

  private linked(text: LocalText, url: string | undefined, language: string): TemplateResult | string {
    return url ? html`<a href=${url}>${this.text(text, language)}</a>` : this.text(text, language);
  }

  private links(
    items: readonly { text: LocalText; url?: string | undefined }[] | undefined,
    language: string,
  ): TemplateResult | undefined {
    return items?.length
      ? html`<ul class="bullets">
          ${items.map(({ text, url }) => html`<li>${this.linked(text, url, language)}</li>`)}
        </ul>`
      : undefined;
  }

  private actions(
    call: GrantCall,
    status: ComputedCallStatus,
    linked: LinkedDataset,
  ): TemplateResult | typeof nothing {
    const messages = callMessages(this.locale);
    const { deadline } = status;
    const apply =
      call.applyUrl && canApply(status)
        ? html`<a class="action primary" part="action" href=${call.applyUrl}
            ><span>${messages.apply}</span></a
          >`
        : nothing;
    const calendar =
      deadline && (canApply(status) || status.status === 'forecast')
        ? html`<button
            type="button"
            part="action"
            @click=${() =>
              download(
                `${call.id}.ics`,
                'text/calendar;charset=utf-8',
                toCalendar([deadlineEntry(call, deadline, linked, this.locale)], this.clock.now().getTime()),
              )}
          >
            ${messages.addToCalendar}
          </button>`
        : nothing;
    return apply === nothing && calendar === nothing
      ? nothing
      : html`<p class="actions">${apply}${calendar}</p>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-grant-call': UraGrantCall;
  }
}
