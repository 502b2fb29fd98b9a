import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { formatApplicants } from '../../../src/language/applicants.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { languageName } from '../../../src/language/names.ts';
import { withOffset } from '../../../src/time/with-offset.ts';
import type { CallEntry } from '../../../src/view/call-groups.ts';
import type { ExportColumn } from '../../list/export-menu.ts';

/** The columns of the call list as a spreadsheet. */
export function callColumns(
  linked: LinkedDataset,
  { locale, plain, municipality }: DatasetTexts,
): readonly ExportColumn<CallEntry>[] {
  const messages = callMessages(locale);
  const lists = listMessages(locale);
  return [
    { label: messages.title, cell: ({ call }) => plain(call.title) },
    { label: lists.status, cell: ({ status }) => messages.statuses[status.status] },
    { label: messages.opens, cell: ({ call }) => call.opens },
    {
      label: messages.deadline,
      cell: ({ status: { deadline } }) => deadline && withOffset(deadline.at, deadline.zone),
    },
    {
      label: messages.publisher,
      cell: ({ call }) => plain(linked.get('organisations', call.publisher)?.name ?? call.publisher),
    },
    {
      label: lists.funder,
      cell: ({ call }) =>
        call.funders?.map((id) => plain(linked.get('organisations', id)?.name) ?? id).join('; '),
    },
    {
      label: lists.programme,
      cell: ({ call }) => plain(linked.get('programmes', call.programme)?.title ?? call.programme),
    },
    { label: messages.reference, cell: ({ call }) => call.reference },
    {
      label: messages.whoCanApply,
      cell: ({ call }) => formatApplicants(call.eligibility?.applicants, locale),
    },
    {
      label: lists.municipality,
      cell: ({ call }) => call.eligibility?.municipalities?.map((id) => municipality(id).text).join('; '),
    },
    { label: messages.least, cell: ({ call }) => call.funding?.min },
    { label: messages.most, cell: ({ call }) => call.funding?.max },
    { label: messages.total, cell: ({ call }) => call.funding?.total },
    { label: messages.currency, cell: ({ call }) => call.funding?.currency },
    {
      label: messages.applicationLanguages,
      cell: ({ call }) => call.applicationLanguages?.map((tag) => languageName(tag, locale)).join('; '),
    },
    { label: messages.apply, cell: ({ call }) => call.applyUrl },
    { label: messages.summary, cell: ({ call }) => plain(call.summary) },
  ];
}
