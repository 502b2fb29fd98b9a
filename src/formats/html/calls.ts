import { callMessages } from '../../language/messages/calls.ts';
import { formatMoment } from '../../language/dates.ts';
import { formatDurationRange } from '../../language/durations.ts';
import { formatList } from '../../language/lists.ts';
import { formatMoney, formatMoneyRange } from '../../language/money.ts';
import { countryName } from '../../language/names.ts';
import { formatNumber, formatPercent } from '../../language/numbers.ts';
import { organisationKinds } from '../../language/messages/organisation-kinds.ts';
import { partyRole } from '../../language/messages/party-roles.ts';
import type { Funding, GrantCall } from '../../model/grant-call.ts';
import { callStatus, type CallStatusCode, type ComputedCallStatus } from '../../time/call-status.ts';
import { resolveZone } from '../../time/zones.ts';
import {
  anchor,
  facts,
  joined,
  list,
  markup,
  NOTHING,
  paragraph,
  steps,
  type Content,
  type Markup,
} from './markup.ts';
import {
  asOf,
  date,
  heading,
  languages,
  lowered,
  mail,
  mark,
  moment,
  named,
  organisation,
  organisations,
  places,
  prose,
  provenance,
  say,
  section,
  telephone,
  type Writer,
} from './writer.ts';

/** "Closing soon" is soon untrue where it stands still: the call is open, and its deadline stands beside it. */
const lasting = (status: CallStatusCode): CallStatusCode => (status === 'closing-soon' ? 'open' : status);

/** Whether one can apply. */
const canApply = ({ status }: ComputedCallStatus) => lasting(status) === 'open' || status === 'rolling';

const statusOf = (call: GrantCall, { clock, zone }: Writer) => callStatus(call, clock, { zone });

/** The days that matter: when it opens, its deadline with its stage, or when it was called off. */
function dates(
  call: GrantCall,
  { status, deadline }: ComputedCallStatus,
  writer: Writer,
): readonly (readonly [string, Content])[] {
  const messages = callMessages(writer.locale);
  const zone = resolveZone(call.deadlines?.[0]?.zone, writer.zone);
  if (status === 'cancelled') return [[messages.cancelledOn, moment(call.cancelledOn, zone, writer)]];
  return [
    [messages.opens, status === 'forecast' && moment(call.opens, zone, writer)],
    [
      status === 'closed' ? messages.closed : messages.deadline,
      deadline && [
        deadline.stage && [say(deadline.stage, writer), ': '],
        moment(deadline.at, deadline.zone, writer, status === 'closed' ? undefined : messages.endOfDay),
      ],
    ],
  ];
}

/** All deadlines of a call, where it has several stages. */
const stages = ({ deadlines = [] }: GrantCall, writer: Writer): Markup =>
  deadlines.length > 1
    ? steps(
        deadlines.map(({ at, stage, zone }) => [
          stage && [say(stage, writer), ': '],
          moment(at, resolveZone(zone, writer.zone), writer),
        ]),
      )
    : NOTHING;

function perGrant({ currency, min, max }: Funding, { locale }: Writer): string | undefined {
  const money = (amount: number | undefined) => (amount === undefined ? undefined : { amount, currency });
  return formatMoneyRange(money(min), money(max), locale) || undefined;
}

const applicants = ({ eligibility }: GrantCall, { locale }: Writer): string | undefined =>
  eligibility?.applicants?.length
    ? formatList(lowered(eligibility.applicants.map((kind) => organisationKinds(kind, locale))), locale)
    : undefined;

const apply = (call: GrantCall, status: ComputedCallStatus, { locale }: Writer): Markup =>
  call.applyUrl && canApply(status) ? paragraph(anchor(call.applyUrl, callMessages(locale).apply)) : NOTHING;

/** All that is known of a call. */
export function callCard(call: GrantCall, writer: Writer): Markup {
  const { linked, locale } = writer;
  const messages = callMessages(locale);
  const status = statusOf(call, writer);
  const publisher = linked.get('organisations', call.publisher);
  const programme = linked.get('programmes', call.programme);
  // Who publishes a call and pays for it alone is named once.
  const funders =
    call.funders?.length === 1 && call.funders[0] === call.publisher ? [] : (call.funders ?? []);
  const { funding, eligibility, projectMonths, contact } = call;
  const money = (amount: number | undefined) =>
    amount !== undefined && funding && formatMoney({ amount, currency: funding.currency }, locale);
  const sessions = (call.infoSessions ?? []).flatMap((id) => linked.get('events', id) ?? []);
  return markup`<article>
    ${heading(named('calls', call, call.title, undefined, writer), writer)}
    ${paragraph(joined([messages.statuses[lasting(status.status)], asOf(writer)], ' · '))}
    ${paragraph(
      joined(
        [
          publisher && organisation(publisher, writer),
          programme && named('programmes', programme, programme.title, programme.url, writer),
        ],
        ' · ',
      ),
    )}
    ${prose(call.summary, writer)}
    ${facts([
      ...dates(call, status, writer),
      [messages.perGrant, funding && perGrant(funding, writer)],
      [messages.total, money(funding?.total)],
      [messages.awards, funding?.awards !== undefined && formatNumber(funding.awards, locale)],
      [
        messages.coFinancing,
        funding?.coFinancingPercent !== undefined && formatPercent(funding.coFinancingPercent, locale),
      ],
      [messages.whoCanApply, applicants(call, writer)],
      [messages.municipalities, places(eligibility?.municipalities, writer)],
      [
        messages.countries,
        eligibility?.countries?.length
          ? formatList(
              eligibility.countries.map((code) => countryName(code, locale)),
              locale,
            )
          : undefined,
      ],
      [
        messages.projectLength,
        projectMonths && formatDurationRange(projectMonths.min, projectMonths.max, 'months', locale),
      ],
      [messages.applicationLanguages, languages(call.applicationLanguages, writer)],
      [partyRole('funder', funders.length, locale), organisations(funders, writer)],
      [messages.results, date(call.resultsOn, writer)],
      [messages.reference, call.reference],
    ])}
    ${stages(call, writer)}
    ${section(messages.conditions, prose(eligibility?.text, writer), writer)}
    ${section(
      messages.requirements,
      list((call.requirements ?? []).map(({ text, url }) => anchor(url, say(text, writer)))),
      writer,
    )}
    ${section(messages.steps, steps((call.steps ?? []).map((step) => say(step, writer))), writer)}
    ${section(
      messages.infoSessions,
      list(
        sessions.map((session) => [
          named('events', session, session.title, session.registrationUrl ?? session.url, writer),
          session.starts && [
            ', ',
            markup`<time datetime="${session.starts}">${formatMoment(session.starts, locale)}</time>`,
          ],
        ]),
      ),
      writer,
    )}
    ${section(
      messages.documents,
      list((call.documents ?? []).map(({ title, url }) => anchor(url, title ? say(title, writer) : url))),
      writer,
    )}
    ${section(
      messages.contact,
      contact
        ? list([
            contact.name
              ? anchor(contact.url, say(contact.name, writer))
              : contact.url && anchor(contact.url, contact.url),
            mail(contact.email),
            telephone(contact.phone),
          ])
        : NOTHING,
      writer,
    )}
    ${apply(call, status, writer)}${provenance(call, writer)}
  </article>`;
}

/** A call among others: its title, where it stands, by when, for how much, for whom. */
function callRow(call: GrantCall, status: ComputedCallStatus, writer: Writer): Markup {
  const messages = callMessages(writer.locale);
  const publisher = writer.linked.get('organisations', call.publisher);
  return markup`<li>
    ${heading(named('calls', call, call.title, undefined, writer), writer, 1)}
    ${paragraph(
      joined(
        [
          messages.statuses[lasting(status.status)],
          publisher && organisation(publisher, writer),
          mark(call, writer),
        ],
        ' · ',
      ),
    )}
    ${facts([
      ...dates(call, status, writer),
      [messages.perGrant, call.funding && perGrant(call.funding, writer)],
      [messages.whoCanApply, applicants(call, writer)],
    ])}
    ${apply(call, status, writer)}
  </li>`;
}

/** The groups of a list, in their order. */
const GROUPS = ['open', 'forecast', 'unknown', 'closed'] as const;

const GROUP_OF: Readonly<Record<CallStatusCode, (typeof GROUPS)[number]>> = {
  'closing-soon': 'open',
  open: 'open',
  rolling: 'open',
  forecast: 'forecast',
  unknown: 'unknown',
  closed: 'closed',
  cancelled: 'closed',
};

/** Calls in groups: what is open first, and what comes sooner before the rest; what is over folded away, the last first. */
export function callList(calls: readonly GrantCall[], writer: Writer): Markup {
  const messages = callMessages(writer.locale);
  const rows = calls.map((call) => ({ call, status: statusOf(call, writer) }));
  const labels = {
    open: messages.openCalls,
    forecast: messages.statuses.forecast,
    unknown: messages.statuses.unknown,
    closed: messages.closedCalls,
  };
  const groups = GROUPS.map((group) => {
    const at = ({ call, status: { opensAt, closesAt } }: (typeof rows)[number]) =>
      (group === 'forecast' ? (opensAt ?? closesAt) : (closesAt ?? Date.parse(call.cancelledOn ?? ''))) ||
      Infinity;
    const own = rows.filter(({ status }) => GROUP_OF[status.status] === group);
    own.sort((a, b) => (group === 'closed' ? at(b) - at(a) : at(a) - at(b)) || 0);
    if (!own.length) return NOTHING;
    const items = markup`<ul>${own.map(({ call, status }) => callRow(call, status, writer))}</ul>`;
    return group === 'closed'
      ? markup`<details><summary>${labels.closed} (${formatNumber(own.length, writer.locale)})</summary>${items}</details>`
      : markup`${heading(labels[group], writer)}${items}`;
  });
  const isNothingOpen = !rows.some(({ status }) => canApply(status));
  return markup`${isNothingOpen && paragraph(messages.noOpenCalls)}${groups}`;
}

/** A call in a list of another record, on one line. */
export function callLine(call: GrantCall, writer: Writer): Content {
  const messages = callMessages(writer.locale);
  const status = statusOf(call, writer);
  const { deadline } = status;
  return joined(
    [
      named('calls', call, call.title, canApply(status) ? call.applyUrl : undefined, writer),
      messages.statuses[lasting(status.status)],
      status.status !== 'cancelled' &&
        deadline && [
          status.status !== 'closed' && `${messages.deadline}: `,
          markup`<time datetime="${deadline.at}">${formatMoment(deadline.at, writer.locale)}</time>`,
        ],
      mark(call, writer),
    ],
    ' · ',
  );
}

/** Whether one can apply for a call now. */
export const isOpen = (call: GrantCall, writer: Writer): boolean => canApply(statusOf(call, writer));
