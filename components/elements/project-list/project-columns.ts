import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { statusOfProject } from '../../../src/dataset/search/status-of-project.ts';
import { formatDuration } from '../../../src/language/durations.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { partyRole } from '../../../src/language/messages/party-roles.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import type { Role } from '../../../src/model/party.ts';
import type { Project } from '../../../src/model/project.ts';
import type { Clock } from '../../../src/time/clock.ts';
import type { ExportColumn } from '../../list/export-menu.ts';
import { spanOf } from './timeline-geometry.ts';

/** The columns of the project list as a spreadsheet. */
export function projectColumns(
  linked: LinkedDataset,
  texts: DatasetTexts,
  clock: Clock,
): readonly ExportColumn<Project>[] {
  const { locale, plain, party, municipality } = texts;
  const messages = projectMessages(locale);
  const names = (role: Role): ExportColumn<Project> => ({
    label: partyRole(role, locale),
    cell: ({ parties }) =>
      parties
        .filter((each) => each.role === role)
        .map(({ organisation, programme }) => party(organisation ?? programme ?? '').text)
        .join('; '),
  });
  return [
    { label: messages.title, cell: ({ title }) => plain(title) },
    {
      label: messages.status,
      cell: (project) => messages.statuses[statusOfProject(project, clock, linked.dataset.zone).status],
    },
    { label: messages.start, cell: (project) => spanOf(project).start },
    { label: messages.end, cell: (project) => spanOf(project).end },
    {
      label: messages.duration,
      cell: ({ duration }) => duration && formatDuration({ months: duration.months }, locale),
    },
    names('lead'),
    names('implementer'),
    names('partner'),
    names('funder'),
    {
      label: listMessages(locale).programme,
      cell: ({ programme }) => plain(linked.get('programmes', programme)?.title ?? programme),
    },
    {
      label: messages.municipalities,
      cell: ({ municipalities = [] }) => municipalities.map((id) => municipality(id).text).join('; '),
    },
    { label: messages.budget, cell: ({ budget }) => budget?.amount },
    { label: messages.currency, cell: ({ budget }) => budget?.currency },
    { label: messages.website, cell: ({ url }) => url },
    { label: messages.summary, cell: ({ summary }) => plain(summary) },
  ];
}
