import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { organisationKind } from '../../../src/language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import type { DirectoryEntry } from './directory-groups.ts';

/**
 * The columns of the directory as a spreadsheet.
 *
 * @param hasMembers whether the entries are members of a network
 */
export function directoryColumns(
  { locale, plain, municipality }: DatasetTexts,
  hasMembers: boolean,
): readonly ExportColumn<DirectoryEntry>[] {
  const messages = organisationMessages(locale);
  const lists = listMessages(locale);
  return [
    {
      label: messages.name,
      cell: ({ organisation, individual }) => plain(organisation?.name ?? individual),
    },
    { label: messages.alsoKnownAs, cell: ({ organisation }) => plain(organisation?.shortName) },
    {
      label: lists.kind,
      cell: ({ organisation }) =>
        organisation ? organisationKind(organisation.kind, locale) : messages.individualMember,
    },
    {
      label: lists.municipality,
      cell: ({ organisation }) => organisation?.municipality && municipality(organisation.municipality).text,
    },
    { label: messages.website, cell: ({ organisation }) => organisation?.website },
    { label: messages.email, cell: ({ organisation }) => organisation?.email },
    { label: messages.phone, cell: ({ organisation }) => organisation?.phone },
    { label: messages.founded, cell: ({ organisation }) => organisation?.founded },
    ...(hasMembers
      ? [{ label: messages.memberSince, cell: ({ membership }: DirectoryEntry) => membership?.since }]
      : []),
  ];
}
