import { normalizeSearch } from '../../language/normalize-search.ts';
import type { Grant } from '../../model/grant.ts';
import type { GrantCall } from '../../model/grant-call.ts';
import { isUnreadable } from '../../model/statements.ts';
import { instantOf, resolveZone } from '../../time/zones.ts';
import type { RecordOf } from '../link/link-dataset.ts';
import { sumMoney } from '../sum-money.ts';
import { daysOf, isBefore } from './days.ts';
import type { Facts } from './facts.ts';
import { plainAddress } from './links.ts';
import { TAKES_APPLICATIONS } from './projects.ts';
import { at, type Rules } from './rule.ts';

/** Tags and words that call something open, normalised. */
const OPEN: ReadonlySet<string> = new Set([
  'open',
  'closing soon',
  'open call',
  'e hapur',
  'hapur',
  'otvoren',
  'otvoreno',
  'otvoren poziv',
  'acik',
]);

/** Languages that a call should be translated into before it closes, if the file uses them. */
const WIDELY_READ = ['en', 'sr'] as const;

const grantsOf = ({ id }: GrantCall, { linked }: Facts): readonly Grant[] =>
  linked
    .referrers('calls', id)
    .flatMap(({ noun, record }) => (noun === 'grants' ? [record as RecordOf<'grants'>] : []));

/** The last deadline of a call, as in the data. */
const lastDeadline = ({ deadlines }: GrantCall) =>
  (deadlines ?? [])
    .map((deadline) => deadline.at)
    .reduce<string | undefined>((last, at) => (last && last > at ? last : at), undefined);

/** The rules for calls. */
export const callRules: Rules<GrantCall> = {
  /** The deadline is before the opening date. */
  'deadline-before-opening': [
    'error',
    ({ opens, deadlines }) =>
      (deadlines ?? []).map(
        (deadline, index) =>
          isBefore(deadline.at, opens) &&
          at(['deadlines', index, 'at'], { value: deadline.at, start: opens }),
      ),
  ],
  /** The minimum is greater than the maximum. */
  'min-above-max': [
    'error',
    ({ funding, projectMonths }) =>
      (
        [
          ['funding', funding],
          ['projectMonths', projectMonths],
        ] as const
      ).map(
        ([field, limits]) =>
          limits !== undefined && limits.min! > limits.max! && at(`${field}.min`, { value: limits.min }),
      ),
  ],
  /** The total cannot be divided into the planned number of grants within the limits. */
  'funding-does-not-add-up': [
    'warning',
    ({ funding }) => {
      const { total, min, max, awards = 1 } = funding ?? {};
      if (total === undefined || min! > max!) return undefined;
      const least = min !== undefined && awards * min > total ? min : undefined;
      const most =
        max !== undefined && (max > total || (funding?.awards && awards * max < total)) ? max : undefined;
      const size = least ?? most;
      return size !== undefined && at('funding.total', { value: total, found: `${awards} × ${size}` });
    },
  ],
  /** There is no deadline, and the call is not rolling. */
  'no-deadline': [
    'warning',
    (call, { callStatus }) =>
      !call.deadlines?.length &&
      !isUnreadable(call, 'deadlines') &&
      call.rolling !== true &&
      callStatus(call).status !== 'cancelled' &&
      at('deadlines'),
  ],
  /** The call is open, but has neither a link for applications nor a contact. */
  'no-way-to-apply': [
    'warning',
    (call, { callStatus }) => {
      const { applyUrl, contact } = call;
      const way = applyUrl ?? contact?.email ?? contact?.phone ?? contact?.url;
      return !way && TAKES_APPLICATIONS.includes(callStatus(call).status) && at('applyUrl');
    },
  ],
  /** The call closes within days, and is not translated into the other languages of the file. */
  'closing-untranslated': [
    'advice',
    (call, { callStatus, languages, allLanguages }) => {
      if (callStatus(call).status !== 'closing-soon') return undefined;
      const texts = [call.title, call.summary].filter((text) => text !== undefined);
      const missing = WIDELY_READ.filter(
        (language) => allLanguages.has(language) && texts.some((text) => !languages(text).has(language)),
      );
      return missing.length > 0 && at('title', { missing: missing.join(', ') });
    },
  ],
  /** The call is closed, but a tag or an unknown field still says that it is open. */
  'closed-but-tagged-open': [
    'warning',
    (call, { callStatus }) => {
      const { status } = callStatus(call);
      if (status !== 'closed' && status !== 'cancelled') return undefined;
      const { status: written } = call as { readonly status?: unknown };
      return [
        ...(call.tags ?? []).map(
          (tag, index) => OPEN.has(normalizeSearch(tag)) && at(['tags', index], { value: tag }),
        ),
        typeof written === 'string' && OPEN.has(normalizeSearch(written)) && at('status', { value: written }),
      ];
    },
  ],
  /** The results are due before the deadline. */
  'results-before-deadline': [
    'warning',
    (call) => {
      const deadline = call.rolling ? undefined : lastDeadline(call);
      return (
        isBefore(call.resultsOn, deadline?.slice(0, 10)) &&
        at('resultsOn', { value: call.resultsOn, date: deadline })
      );
    },
  ],
  /** The call is closed, and there is no date for the results. */
  'no-results-date': [
    'advice',
    (call, facts) =>
      !call.resultsOn &&
      facts.callStatus(call).status === 'closed' &&
      !grantsOf(call, facts).length &&
      at('resultsOn'),
  ],
  /** The date of the results has passed, and no grant in the file refers to the call. */
  'results-without-grants': [
    'advice',
    (call, facts) =>
      facts.isOlder(call.resultsOn, 0) &&
      facts.callStatus(call).status === 'closed' &&
      facts.rows('grants').length > 0 &&
      !grantsOf(call, facts).length &&
      at('resultsOn', { value: call.resultsOn }),
  ],
  /** The grants add up to more than the total of the call. */
  'grants-above-total': [
    'warning',
    (call, facts) => {
      const { funding } = call;
      if (funding?.total === undefined) return undefined;
      const given = sumMoney(grantsOf(call, facts).map(({ amount }) => amount));
      const sum = given.find(({ currency }) => currency === funding.currency);
      return (
        sum !== undefined &&
        sum.amount > funding.total &&
        at('funding.total', { value: funding.total, found: `${sum.amount} ${sum.currency}` })
      );
    },
  ],
  /** The link for applications is the home page of the publisher, where visitors have to search. */
  'apply-link-is-site': [
    'advice',
    ({ applyUrl, publisher }, { linked }) => {
      const site = linked.get('organisations', publisher)?.website;
      return (
        applyUrl !== undefined &&
        site !== undefined &&
        plainAddress(applyUrl) === plainAddress(site) &&
        at('applyUrl', { value: applyUrl })
      );
    },
  ],
  /** An information session takes place after the deadline. */
  'info-session-too-late': [
    'warning',
    (call, { linked, zone }) => {
      const deadline = call.rolling ? undefined : lastDeadline(call);
      const its = call.deadlines?.find((one) => one.at === deadline)?.zone;
      const closes = deadline && instantOf(deadline, resolveZone(its, zone), { edge: 'end' });
      return (call.infoSessions ?? []).map((id, index) => {
        const event = linked.get('events', id);
        const starts = event?.starts && instantOf(event.starts, resolveZone(event.zone, zone));
        return starts && closes && starts >= closes
          ? at(['infoSessions', index], { value: event.starts, date: deadline })
          : undefined;
      });
    },
  ],
};

/** The rules for grants. */
export const grantRules: Rules<Grant> = {
  /** The recipient is also a funder. */
  'recipient-is-funder': [
    'warning',
    ({ funders, recipient }) =>
      typeof recipient === 'string' && funders.includes(recipient) && at('recipient'),
  ],
  /**
   * The grant was awarded before the deadline of its call or, without one, before the call opened.
   */
  'grant-before-deadline': [
    'warning',
    ({ call: id, awardedOn }, { linked }) => {
      const call = linked.get('calls', id);
      const earliest = call && ((call.rolling ? undefined : lastDeadline(call)) ?? call.opens);
      return (
        isBefore(awardedOn, earliest?.slice(0, 10)) && at('awardedOn', { value: awardedOn, date: earliest })
      );
    },
  ],
  /** The amount is outside the limits of its call. */
  'grant-beyond-limits': [
    'warning',
    ({ call: id, amount }, { linked }) => {
      const { min, max, currency } = linked.get('calls', id)?.funding ?? {};
      if (!amount || amount.currency !== currency || !(amount.amount > max! || amount.amount < min!))
        return undefined;
      const expected = [min, max].map((limit) => limit ?? '…').join(' – ');
      return at('amount.amount', { value: amount.amount, expected: `${expected} ${currency}` });
    },
  ],
  /** The currency differs from that of its call. */
  'grant-currency-differs': [
    'warning',
    ({ call: id, amount }, { linked }) => {
      const currency = linked.get('calls', id)?.funding?.currency;
      return (
        amount !== undefined &&
        currency !== undefined &&
        amount.currency !== currency &&
        at('amount.currency', { value: amount.currency, expected: currency })
      );
    },
  ],
  /** The amount is missing. */
  'no-amount': ['advice', ({ amount }) => !amount && at('amount')],
  /** The date of the award is missing. */
  'no-award-date': ['advice', ({ awardedOn }) => !daysOf(awardedOn) && at('awardedOn')],
};
