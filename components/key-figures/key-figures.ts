import { html, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { LinkedDataset } from '../../src/dataset/link.ts';
import { totals } from '../../src/dataset/totals.ts';
import { formatDate, formatRange } from '../../src/language/dates.ts';
import { keyFigureMessages, type KeyFigureMessages } from '../../src/language/key-figure-messages.ts';
import { formatMoney } from '../../src/language/money.ts';
import { formatNumber } from '../../src/language/numbers.ts';
import { stateMessages } from '../../src/language/state-messages.ts';
import type { AnyRecord } from '../../src/model/dataset.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { Grant } from '../../src/model/grant.ts';
import { NOUNS } from '../../src/model/noun.ts';
import type { Party } from '../../src/model/party.ts';
import type { PlainDate } from '../../src/model/plain-date.ts';
import { callStatus } from '../../src/time/call-status.ts';
import { eventStatus } from '../../src/time/event-status.ts';
import { isMemberOn } from '../../src/time/membership.ts';
import { projectStatus, type ProjectStatusCode } from '../../src/time/project-status.ts';
import { endOfDay, resolveZone, today } from '../../src/time/zones.ts';
import { baseStyles } from '../base/base.styles.ts';
import { lines, partialNote, provenanceNote } from '../base/states.ts';
import { warn } from '../base/warn.ts';
import { Widget } from '../base/widget.ts';
import { keyFiguresStyles } from './key-figures.styles.ts';

type Name = keyof KeyFigureMessages['labels'];

/** All figures, in the order in which they stand where the author names none. */
const NAMES: readonly Name[] = [
  'members',
  'organisations',
  'municipalities',
  'running',
  'completed',
  'calls',
  'grants',
  'events',
];

/** A figure: the number, what stands under its label, and how it was counted. */
interface Figure {
  readonly name: Name;
  readonly count: number;
  /** The sums of the grants; of how many grants, where that is not all of them. */
  readonly sums?: readonly { readonly money: string; readonly of: string | undefined }[];
  readonly how: readonly (string | undefined)[];
  /** What was counted. */
  readonly of: readonly AnyRecord[];
}

/** The part of the data that is counted. */
interface Part {
  /** The members of the network today, where there is one. */
  readonly members?: readonly AnyRecord[];
  readonly organisations: LinkedDataset['dataset']['organisations'];
  readonly projects: LinkedDataset['dataset']['projects'];
  readonly grants: readonly Grant[];
  readonly calls: LinkedDataset['dataset']['calls'];
  readonly events: LinkedDataset['dataset']['events'];
  readonly programmes: LinkedDataset['dataset']['programmes'];
}

/** A date that does not break. */
const whole = (date: string) => date.replace(/ /g, '\u00a0');

/** An amount that is too long for its column breaks before or after its currency, and not within a word. */
const byCurrency = (money: string) => money.replace(/\u00a0(?=\D+$)/, ' ').replace(/^(\D+)\u00a0/, '$1 ');

/**
 * What a network, a programme or the whole data comes to, in figures: each with its label, and with how it was counted.
 *
 * All of them are counted, none is stated; what a network says of itself stands beside what was counted, in words. What runs, is open or is ahead
 * is computed from the dates, and changes on the open page.
 *
 * - `members`: of the network, today; without a network there is none
 * - `organisations`: of the data, or those that take part in the programme; beside `members` only where it is asked for
 * - `municipalities`: in which projects, grants and programmes work or worked, each once. What is planned or cancelled does not count, nor
 *   where a call may be answered from
 * - `running`, `completed`: projects
 * - `calls`: that are open
 * - `grants`: how many, and the sum of each currency
 * - `events`: that are ahead, or going on
 *
 * @element ura-key-figures
 * @slot - what stands before the data is there, without a script, and when there is no data: best the figures in a sentence
 * @fires ura-load - the data is there
 * @fires ura-error - there is no data, or no such network or programme in it
 * @csspart figures - the list of figures
 * @csspart row - one figure with its words
 * @csspart label - what is counted
 * @csspart figure - the number
 * @csspart sum - the sum of the grants in one currency
 * @csspart how - how it was counted
 * @csspart message - a sentence about the state of the data
 * @csspart button - the button in such a sentence
 * @csspart provenance - the sentence on records that are no facts
 * @example
 * <ura-key-figures src="https://example.org/network.json" network="rrjeti" figures="members running grants">
 *   <p>15 anëtarë, 2 projekte në zbatim</p>
 * </ura-key-figures>
 */
export class UraKeyFigures extends Widget {
  static override styles = [baseStyles, keyFiguresStyles];

  /**
   * Which figures, in which order, with spaces between them: `members`, `organisations`, `municipalities`, `running`, `completed`, `calls`,
   * `grants`, `events`. Without it: all that are not 0.
   */
  @property() figures?: string;

  /** The id of a network: only what it and its members of today take part in. */
  @property() network?: string;

  /** The id of a programme: only what belongs to it. */
  @property() programme?: string;

  protected override content(linked: LinkedDataset, findings: readonly Finding[]): TemplateResult {
    for (const [noun, id] of [
      ['organisations', this.network],
      ['programmes', this.programme],
    ] as const)
      if (id && !linked.get(noun, id)) return this.noRecord(id);
    const zone = resolveZone(linked.dataset.zone);
    const day = today(this.clock, zone);
    this.wakeAt(day ? endOfDay(day, zone) : undefined);
    const scope = this.scope(linked, day);
    const names = this.names();
    const figures = (names ?? NAMES.filter((name) => name !== (scope.members ? 'organisations' : 'members')))
      .map((name) => this.figure(name, scope, linked, day))
      .filter(({ count }) => names || count);
    const marks = ['fictional', 'generated'].filter((mark) =>
      figures.some(({ of }) => of.some(({ tags }) => tags?.includes(mark))),
    );
    return html`${figures.length
      ? html`<dl class="figures" part="figures">${figures.map((figure) => this.row(figure))}</dl>`
      : html`<p part="message">${stateMessages(this.locale).empty}</p>`}${partialNote(
      findings,
      NOUNS,
      this.locale,
    )}${provenanceNote(marks, this.locale)}`;
  }

  protected override get isTall(): boolean {
    return false;
  }

  protected override skeleton(): TemplateResult {
    const figure = html`<div>
      <svg class="line large" aria-hidden="true"><rect width="30%" height="100%" rx="3"></rect></svg>${lines(
        70,
        90,
      )}
    </div>`;
    return html`<div class="figures" aria-hidden="true">${Array.from({ length: 6 }, () => figure)}</div>`;
  }

  /** The figures that the author named, or nothing where all are wanted. */
  private names(): readonly Name[] | undefined {
    const words = this.figures?.split(/\s+/).filter(Boolean);
    if (!words?.length) return undefined;
    return words.flatMap((word) => {
      const name = NAMES.find((each) => each === word);
      if (!name)
        warn('unknown-figure', `<${this.localName}> has no figure "${word}". It has: ${NAMES.join(', ')}.`);
      return name ?? [];
    });
  }

  /** What belongs to the network and to the programme, or everything. */
  private scope(linked: LinkedDataset, day: PlainDate | undefined): Part {
    const { dataset } = linked;
    const { network, programme } = this;
    const members = network
      ? linked.membersOf(network).filter(({ membership }) => !day || isMemberOn(membership, day))
      : undefined;
    const ids = members && new Set([network, ...members.map(({ organisation }) => organisation?.id)]);
    const one = (id: string | undefined) => !ids || (id !== undefined && ids.has(id));
    const any = (parties: readonly Party[] = [], ...more: (string | undefined)[]) =>
      !ids || parties.some(({ organisation }) => one(organisation)) || more.some(one);
    const within = <Item extends AnyRecord>(items: readonly Item[], noun: (typeof NOUNS)[number]) => {
      if (!programme) return items;
      const own = new Set<AnyRecord>(linked.ofProgramme(noun, programme));
      return items.filter((item) => own.has(item));
    };
    const projects = within(dataset.projects, 'projects').filter(({ parties }) => any(parties));
    const grants = within(dataset.grants, 'grants').filter(({ funders, recipient }) =>
      any([], ...funders, typeof recipient === 'string' ? recipient : undefined),
    );
    const programmes = dataset.programmes.filter(
      ({ id, parties }) => (!programme || id === programme) && any(parties),
    );
    const taking = new Set(
      [...programmes, ...projects].flatMap(({ parties = [] }) =>
        parties.map(({ organisation }) => organisation),
      ),
    );
    for (const { recipient } of grants) if (typeof recipient === 'string') taking.add(recipient);
    return {
      ...(members && { members: members.map(({ membership, organisation }) => organisation ?? membership) }),
      organisations: dataset.organisations.filter(({ id }) =>
        programme ? taking.has(id) && one(id) : one(id),
      ),
      projects,
      grants,
      calls: within(dataset.calls, 'calls').filter(({ publisher, funders = [] }) =>
        any([], publisher, ...funders),
      ),
      events: within(dataset.events, 'events').filter(({ parties, organiser }) => any(parties, organiser)),
      programmes,
    };
  }

  private figure(name: Name, scope: Part, linked: LinkedDataset, day: PlainDate | undefined): Figure {
    const { locale } = this;
    const messages = keyFigureMessages(locale);
    const { zone } = linked.dataset;
    const byDates = day && messages.byDates(whole(formatDate(day, locale, { style: 'numeric' })));
    const counted = (of: readonly AnyRecord[], ...how: Figure['how']): Figure => ({
      name,
      count: of.length,
      of,
      how,
    });
    switch (name) {
      case 'members': {
        const stated = linked.get('organisations', this.network)?.statedMembers;
        return counted(
          scope.members ?? [],
          messages.inList,
          stated && messages.stated(stated.count, stated.asOf && formatDate(stated.asOf, locale)),
        );
      }
      case 'organisations':
        return counted(scope.organisations, messages.inData);
      case 'municipalities':
        return this.municipalities(scope, zone, messages);
      case 'running':
        return counted(this.projectsThat('in-progress', scope.projects, zone), byDates);
      case 'completed':
        return counted(this.projectsThat('completed', scope.projects, zone), byDates);
      case 'calls':
        return counted(
          scope.calls.filter((call) => {
            const { status, changesAt } = callStatus(call, this.clock, { zone });
            this.wakeAt(changesAt);
            return status === 'open' || status === 'closing-soon' || status === 'rolling';
          }),
          byDates,
        );
      case 'grants':
        return { ...this.grants(scope.grants, messages), name };
      case 'events':
        return counted(
          scope.events.filter((event) => {
            const { status, changesAt } = eventStatus(event, this.clock, { zone });
            this.wakeAt(changesAt);
            return status === 'upcoming' || status === 'now';
          }),
          byDates,
        );
    }
  }

  private statusOf(record: Parameters<typeof projectStatus>[0], zone: string | undefined): ProjectStatusCode {
    const { status, changesAt } = projectStatus(record, this.clock, { zone });
    this.wakeAt(changesAt);
    return status;
  }

  private projectsThat(
    status: ProjectStatusCode,
    projects: Part['projects'],
    zone: string | undefined,
  ): Part['projects'] {
    return projects.filter((project) => this.statusOf(project, zone) === status);
  }

  /** The municipalities in which something is or was done, each once. */
  private municipalities(
    { projects, grants, programmes }: Part,
    zone: string | undefined,
    { places }: KeyFigureMessages,
  ): Figure {
    const begun = (record: Parameters<typeof projectStatus>[0]) =>
      !['planned', 'cancelled'].includes(this.statusOf(record, zone));
    const of: AnyRecord[] = [];
    const ids = new Set<string>();
    const add = (record: AnyRecord, municipalities: readonly string[] = []) => {
      if (municipalities.length) of.push(record);
      for (const id of municipalities) ids.add(id);
    };
    for (const project of projects) if (begun(project)) add(project, project.municipalities);
    for (const grant of grants) add(grant, grant.municipality === undefined ? [] : [grant.municipality]);
    for (const programme of programmes)
      if (begun({ dates: programme.dates }))
        add(
          programme,
          programme.places?.flatMap(({ municipalities }) => municipalities),
        );
    return { name: 'municipalities', count: ids.size, of, how: [places] };
  }

  /** How many grants there are, what they come to in each currency, and from when to when they were given. */
  private grants(grants: readonly Grant[], messages: KeyFigureMessages): Omit<Figure, 'name'> {
    const sums = totals(grants.map(({ amount }) => amount));
    const days = grants.flatMap(({ awardedOn }) => awardedOn ?? []).sort();
    const without = grants.filter(({ amount }) => !amount).length;
    return {
      count: grants.length,
      of: grants,
      sums: sums.map((sum) => {
        const of = grants.filter(({ amount }) => amount?.currency === sum.currency).length;
        return {
          money: formatMoney(sum, this.locale),
          of: of === grants.length ? undefined : messages.grantCount(of),
        };
      }),
      how: [
        days.length
          ? `${messages.awarded}: ${formatRange(days[0], days.at(-1), this.locale)
              .split(' – ')
              .map(whole)
              .join(' – ')}`
          : messages.inData,
        without && sums.length ? messages.withoutAmount(without) : undefined,
      ],
    };
  }

  private row({ name, count, sums = [], how }: Figure): TemplateResult {
    const said = how.filter(Boolean).join('; ');
    return html`<div part="row" data-figure=${name}>
      <dt part="label">${keyFigureMessages(this.locale).labels[name](count)}</dt>
      <dd class="figure" part="figure">${formatNumber(count, this.locale)}</dd>
      ${sums.map(
        ({ money, of }) =>
          html`<dd class="sum" part="sum">
            ${byCurrency(money)}${of ? html` <span class="label">${of}</span>` : nothing}
          </dd>`,
      )}
      ${said ? html`<dd class="how" part="how">${said}</dd>` : nothing}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'ura-key-figures': UraKeyFigures;
  }
}
