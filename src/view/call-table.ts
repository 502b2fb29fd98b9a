import { datasetTexts } from '../dataset/dataset-texts.ts';
import { formatApplicants } from '../language/applicants.ts';
import { callMessages } from '../language/messages/calls.ts';
import { listMessages } from '../language/messages/lists.ts';
import { stateMessages } from '../language/messages/states.ts';
import type { GrantCall } from '../model/grant-call.ts';
import type { Money } from '../model/money.ts';
import { CALL_STATUS_ORDER, callActions, callStatusOf, deadlineMoment } from './call.ts';
import type { CallEntry } from './call-groups.ts';
import { eligibleApplicants, perGrant } from './call-terms.ts';
import { BREAK, join } from './content.ts';
import type { ViewContext } from './context.ts';
import { exampleMark, organisationLink, recordLink } from './parts.ts';
import type { Column } from './table.ts';

/** The most that one applicant can get, or else the least. */
const amountOf = ({ funding }: GrantCall): Money | undefined => {
  const amount = funding?.max ?? funding?.min;
  return funding && amount !== undefined ? { amount, currency: funding.currency } : undefined;
};

/** The columns of a table of calls, in the locale of the context. */
export function callTable(context: ViewContext): readonly Column<CallEntry>[] {
  const { linked, locale } = context;
  const messages = callMessages(locale);
  const { plain } = datasetTexts(linked, locale);
  const applicants = ({ call }: CallEntry) => formatApplicants(call.eligibility?.applicants, locale);
  return [
    {
      name: 'title',
      label: messages.title,
      cell: ({ call }) => recordLink('calls', call, call.title, undefined, context),
      sort: { kind: 'text', of: ({ call }) => plain(call.title) },
    },
    {
      name: 'status',
      label: listMessages(locale).status,
      cell: ({ call, status }) => {
        const { apply } = callActions(call, status, context);
        return [
          join([callStatusOf(status, context).text, exampleMark(call, context)], ' · '),
          apply && [BREAK, { kind: 'link', url: apply.url, content: apply.label }],
        ];
      },
      sort: { kind: 'rank', of: ({ status }) => CALL_STATUS_ORDER.indexOf(status.status) },
    },
    {
      name: 'deadline',
      label: messages.deadline,
      look: 'date',
      cell: ({ status: { deadline } }) => deadline && deadlineMoment(deadline, context),
      // By the instant, since deadlines are in several zones, and the next one first.
      sort: { kind: 'rank', of: ({ status }) => (status.deadline ? status.closesAt : undefined) },
    },
    {
      name: 'publisher',
      label: messages.publisher,
      cell: ({ call }) => {
        const publisher = linked.get('organisations', call.publisher);
        return publisher ? organisationLink(publisher, context) : stateMessages(locale).unknown;
      },
      sort: {
        kind: 'text',
        of: ({ call }) => plain(linked.get('organisations', call.publisher)?.name),
      },
    },
    {
      name: 'amount',
      label: messages.perGrant,
      look: 'amount',
      cell: ({ call }) => perGrant(call, context),
      sort: { kind: 'money', of: ({ call }) => amountOf(call) },
    },
    {
      name: 'applicant',
      label: messages.whoCanApply,
      cell: ({ call }) => eligibleApplicants(call, context),
      sort: { kind: 'text', of: applicants },
    },
  ];
}
