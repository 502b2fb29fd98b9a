import { statusOfCall } from '../dataset/search/status-of-call.ts';
import { callFactMessages } from '../language/messages/calls.ts';
import { stateMessages } from '../language/messages/states.ts';
import { partyRole } from '../language/messages/party-roles.ts';
import type { Contact } from '../model/contact.ts';
import type { GrantCall } from '../model/grant-call.ts';
import { isGiven, isUnreadable } from '../model/statements.ts';
import type { CallStatus, ComputedCallStatus, CountingDeadline } from '../time/call-status.ts';
import { existingMoment, resolveZone } from '../time/zones.ts';
import { callStatusText, statusTextChangesAt } from './call-status-text.ts';
import {
  details,
  earliest,
  facts,
  join,
  sections,
  type Block,
  type Content,
  type Details,
  type Fact,
  type Line,
  type RecordContent,
  type Section,
  type Status,
  type TextContent,
  type TimeContent,
} from './content.ts';
import { eligibleApplicants, mainTerms, otherTerms, perGrant } from './call-terms.ts';
import type { ViewContext } from './context.ts';
import { infoSessions, type InfoSession } from './info-session.ts';
import {
  complete,
  dueDate,
  dueNote,
  documentList,
  emailLink,
  exampleMark,
  incompleteNote,
  known,
  linked as linkTo,
  moment,
  optionalText,
  organisationLink,
  organisationNames,
  paragraph,
  phoneLink,
  programmeName,
  recordLink,
  tenseOf,
  text,
  zoneNote,
} from './parts.ts';

/** A relevant date of a call: when it opens, closes or was cancelled. */
export interface KeyDate {
  readonly label: string;
  /** The stage that is due. */
  readonly stage: TextContent | undefined;
  readonly time: TimeContent;
  /** The zone of the time; for a day without a time, that the whole day counts. */
  readonly note: string | undefined;
  /** Whether a list says the note once for all its rows: see `callDatesNotes`. */
  readonly isUsual: boolean;
  readonly isPast: boolean;
}

/** The content of a call. */
export interface CallFacts {
  readonly status: Status;
  readonly title: RecordContent;
  /** The publisher and the programme. */
  readonly by: Content;
  readonly dates: readonly KeyDate[];
  /** All deadlines, if there are several. */
  readonly stages: readonly { readonly content: Content; readonly isPast: boolean }[];
  readonly summary: TextContent | undefined;
  /** The amount, who can apply, and where. */
  readonly facts: readonly Fact[];
  /** Everything else. */
  readonly more: Details;
  readonly actions: CallActions;
  /** The next instant at which any of it changes. */
  readonly changesAt: number | undefined;
}

export interface CallActions {
  /** The link for applications, while the call is open. */
  readonly apply: { readonly url: string; readonly label: string } | undefined;
  /** The deadline for the visitor's calendar, while it is in the future. */
  readonly calendar: CountingDeadline | undefined;
}

/** Whether a call accepts applications now. */
export const canApply = ({ status }: ComputedCallStatus): boolean =>
  status === 'open' || status === 'closing-soon' || status === 'rolling';

const statusOf = (call: GrantCall, { linked, clock }: ViewContext): ComputedCallStatus =>
  statusOfCall(call, clock, linked.dataset.zone);

const label = (status: CallStatus, { locale, isLive }: ViewContext): string =>
  callFactMessages(locale).statuses[status === 'closing-soon' && !isLive ? 'open' : status];

/** The status of a call, with the time left if the view is kept up to date. */
export function callStatusOf(computed: ComputedCallStatus, context: ViewContext): Status {
  const now = context.clock.now().getTime();
  const { status: code } = computed;
  return {
    code,
    text: context.isLive ? callStatusText(computed, now, context.locale) : label(code, context),
    changesAt: statusTextChangesAt(computed, now),
  };
}

/** The relevant dates of a call. */
export function callDates(
  call: GrantCall,
  { status, deadline, closesAt }: ComputedCallStatus,
  context: ViewContext,
): readonly KeyDate[] {
  const { linked, locale, clock } = context;
  const messages = callFactMessages(locale);
  // When it opens and was cancelled is read in the zone of its first deadline.
  const firstZone = resolveZone(call.deadlines?.[0]?.zone, linked.dataset.zone);
  const keyDate = (
    label: string,
    at: string,
    isPast: boolean,
    { zone = firstZone, ...more }: Partial<KeyDate> & { zone?: string } = {},
  ): KeyDate => ({
    label,
    stage: undefined,
    time: moment(existingMoment(at, zone), context, true),
    note: zoneNote(at, zone, context),
    isUsual: zone === resolveZone(linked.dataset.zone),
    isPast,
    ...more,
  });
  if (status === 'cancelled')
    return call.cancelledOn ? [keyDate(messages.cancelledOn, call.cancelledOn, true)] : [];
  const opens = status === 'forecast' && call.opens ? [keyDate(messages.opens, call.opens, false)] : [];
  if (!deadline) return opens;
  const isPast = closesAt !== undefined && closesAt <= clock.now().getTime();
  return [
    ...opens,
    keyDate(isPast ? messages.closed : messages.deadline, deadline.at, isPast, {
      zone: deadline.zone,
      stage: optionalText(deadline.stage, context),
      // A day without a time needs no zone.
      ...(!isPast && deadline.at.length === 10 && { note: messages.endOfDay, isUsual: true }),
    }),
  ];
}

/**
 * All deadlines, if there are several. The zone is named only if it differs from that of the next
 * deadline.
 */
function stages(
  { deadlines = [] }: GrantCall,
  { deadline }: ComputedCallStatus,
  context: ViewContext,
): CallFacts['stages'] {
  const { linked } = context;
  if (!deadline || deadlines.length < 2) return [];
  return deadlines.map(({ at, stage, zone: own }) => {
    const zone = resolveZone(own, linked.dataset.zone);
    const note = zone === deadline.zone ? undefined : zoneNote(at, zone, context);
    const { when } = tenseOf(at, context, zone);
    return {
      content: [
        stage && [text(stage, context), ': '],
        { ...moment(existingMoment(at, zone), context), when },
        note && { kind: 'note', name: 'zone', content: note },
        dueNote(when, context),
      ],
      isPast: when === 'past',
    };
  });
}

function contactList(contact: Contact | undefined, context: ViewContext): Block | undefined {
  if (!contact) return undefined;
  const { name, url, email, phone } = contact;
  const items: readonly Content[] = [
    name || url ? linkTo(name ? text(name, context) : url, url) : undefined,
    emailLink(email),
    phoneLink(phone),
  ];
  return { kind: 'list', items: items.filter((item) => item !== undefined) };
}

function callSections(
  call: GrantCall,
  sessions: readonly InfoSession[],
  context: ViewContext,
): readonly Section[] {
  const messages = callFactMessages(context.locale);
  const { eligibility, requirements = [], steps = [], documents, contact } = call;
  // A session that is not in the data may be still to come.
  const isLost = sessions.length < (call.infoSessions?.length ?? 0) || isUnreadable(call, 'infoSessions');
  const areOver = !isLost && sessions.length > 0 && !sessions.some(({ isAhead }) => isAhead);
  return sections([
    ['conditions', messages.conditions, paragraph(optionalText(eligibility?.text, context))],
    [
      'requirements',
      messages.requirements,
      incompleteNote(call, 'requirements', context),
      { kind: 'bullets', items: requirements.map(({ text: what, url }) => linkTo(text(what, context), url)) },
    ],
    [
      'steps',
      messages.steps,
      // A step may send applicants to an info session.
      areOver && steps.length ? paragraph(messages.sessionsOver) : undefined,
      incompleteNote(call, 'steps', context),
      { kind: 'steps', items: steps.map((step) => text(step, context)) },
    ],
    [
      'info-sessions',
      messages.infoSessions,
      incompleteNote(call, 'infoSessions', context, isLost),
      { kind: 'bullets', items: sessions.map(({ content }) => content) },
    ],
    ['documents', messages.documents, documentList(documents, context)],
    ['contact', messages.contact, contactList(contact, context)],
  ]);
}

/** The links and actions of a call that apply now. */
export function callActions(
  { applyUrl }: GrantCall,
  computed: ComputedCallStatus,
  { locale }: ViewContext,
): CallActions {
  const isOpen = canApply(computed);
  return {
    apply: applyUrl && isOpen ? { url: applyUrl, label: callFactMessages(locale).apply } : undefined,
    calendar: isOpen || computed.status === 'forecast' ? computed.deadline : undefined,
  };
}

/** Who published a call, or that this is unknown because it is not in the data. */
function publisherOf({ publisher: id }: GrantCall, context: ViewContext): Content {
  const publisher = context.linked.get('organisations', id);
  if (publisher) return organisationLink(publisher, context);
  const { locale } = context;
  return `${callFactMessages(locale).publisher}: ${stateMessages(locale).unknown}`;
}

/** The programme of a call, or that it is unknown because it is not in the data. */
function programmeOf(call: GrantCall, context: ViewContext): Content {
  const programme = context.linked.get('programmes', call.programme);
  if (programme) return programmeName(programme, context);
  const { locale } = context;
  return isGiven(call, 'programme')
    ? `${callFactMessages(locale).programme}: ${stateMessages(locale).unknown}`
    : undefined;
}

const titleOf = (call: GrantCall, context: ViewContext): RecordContent =>
  recordLink('calls', call, call.title, undefined, context);

/**
 * Returns the content of a call in the locale of the context.
 *
 * @example
 * const call = linked.get('calls', 'grante-te-vogla-2026')!;
 * const clock = fixedClock('2026-11-22T11:00:00Z');
 * const context = { linked, locale: 'en', clock, isLive: true, marksExamples: false } as const;
 * callFacts(call, context).status.text; // 'Open · 12 days left'
 */
export function callFacts(call: GrantCall, context: ViewContext): CallFacts {
  const { locale } = context;
  const messages = callFactMessages(locale);
  const computed = statusOf(call, context);
  // A publisher who is also the only funder is named once.
  const isNamed = call.funders?.length === 1 && call.funders[0] === call.publisher;
  const funders = isNamed ? [] : (call.funders ?? []);
  const status = callStatusOf(computed, context);
  const sessions = infoSessions(call, context);
  return {
    status,
    title: titleOf(call, context),
    by: join([publisherOf(call, context), programmeOf(call, context)], ' · '),
    dates: callDates(call, computed, context),
    stages: stages(call, computed, context),
    summary: optionalText(call.summary, context),
    facts: facts(mainTerms(call, context)),
    more: details(
      [
        ...otherTerms(call, context),
        [
          partyRole('funder', locale, { count: funders.length }),
          complete(call, ['funders'], organisationNames(funders, context), context),
        ],
        [messages.results, known(call, ['resultsOn'], dueDate(call.resultsOn, context), context)],
        [messages.reference, call.reference],
      ],
      callSections(call, sessions, context),
    ),
    actions: callActions(call, computed, context),
    changesAt: earliest([
      status.changesAt,
      ...sessions.map((session) => session.changesAt),
      ...(call.deadlines ?? []).map(({ at, zone }) => tenseOf(at, context, zone).changesAt),
      call.resultsOn === undefined ? undefined : tenseOf(call.resultsOn, context).changesAt,
    ]),
  };
}

/** A call in a list: its title, status, deadline, amount and applicants. */
export interface CallRow {
  readonly status: Status;
  readonly title: RecordContent;
  /** The publisher, and the mark of an example. */
  readonly by: readonly Content[];
  readonly summary: TextContent | undefined;
  readonly facts: readonly Fact[];
  readonly actions: CallActions;
}

/** A deadline in a list, with its zone if that is not the one of the dataset. */
export function deadlineMoment({ at, zone }: CountingDeadline, context: ViewContext): Content {
  const note = zone === resolveZone(context.linked.dataset.zone) ? undefined : zoneNote(at, zone, context);
  return [moment(at, context), note && { kind: 'note', name: 'zone', content: note }];
}

/** A key date as a fact. */
export const keyDateFact = ({ label, stage, time, note }: KeyDate): readonly [string, Content] => [
  label,
  [stage && [stage, ': '], time, note && { kind: 'note', name: 'zone', content: note }],
];

export function callRow(call: GrantCall, context: ViewContext): CallRow {
  const messages = callFactMessages(context.locale);
  const computed = statusOf(call, context);
  return {
    status: callStatusOf(computed, context),
    title: titleOf(call, context),
    by: [publisherOf(call, context), exampleMark(call, context)],
    summary: optionalText(call.summary, context),
    facts: facts([
      ...callDates(call, computed, context).map((date) =>
        keyDateFact(date.isUsual ? { ...date, note: undefined } : date),
      ),
      [messages.perGrant, perGrant(call, context)],
      [messages.whoCanApply, eligibleApplicants(call, context)],
    ]),
    actions: callActions(call, computed, context),
  };
}

/** A call in the card of another record: its title, status and deadline. */
export interface CallLine extends Line {
  readonly status: Status;
}

/** Whether a call accepts applications now, by its dates. */
export const isOpenCall = (call: GrantCall, context: ViewContext): boolean =>
  canApply(statusOf(call, context));

/** The statuses of calls in the order in which applicants look for them. */
export const CALL_STATUS_ORDER: readonly CallStatus[] = [
  'closing-soon',
  'open',
  'rolling',
  'forecast',
  'unknown',
  'closed',
  'cancelled',
];

export function callLines(calls: readonly GrantCall[], context: ViewContext): readonly CallLine[] {
  const messages = callFactMessages(context.locale);
  return calls
    .map((call) => ({ call, computed: statusOf(call, context) }))
    .sort(
      ({ computed: a }, { computed: b }) =>
        CALL_STATUS_ORDER.indexOf(a.status) - CALL_STATUS_ORDER.indexOf(b.status) ||
        (canApply(a) && (a.closesAt ?? Infinity) - (b.closesAt ?? Infinity)) ||
        0,
    )
    .map(({ call, computed }) => {
      const { status, deadline, changesAt } = computed;
      return {
        status: { code: status, text: label(status, context), changesAt },
        title: recordLink('calls', call, call.title, canApply(computed) ? call.applyUrl : undefined, context),
        notes: [
          deadline && status !== 'cancelled'
            ? [status === 'closed' ? undefined : `${messages.deadline}: `, deadlineMoment(deadline, context)]
            : undefined,
          exampleMark(call, context),
        ],
      };
    });
}
