import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { languageName } from '../../../src/language/names.ts';
import type { AgendaEntry } from '../../../src/view/agenda.ts';
import type { ViewContext } from '../../../src/view/context.ts';
import { eventMoment, eventNotice } from '../../../src/view/event-time.ts';
import type { ExportColumn } from '../../list/export-menu.ts';

/** The columns of the event list as a spreadsheet. */
export function eventColumns(
  context: ViewContext,
  { locale, plain, municipality }: DatasetTexts,
): readonly ExportColumn<AgendaEntry>[] {
  const { linked } = context;
  const lists = listMessages(locale);
  const messages = eventMessages(locale);
  return [
    { label: messages.title, cell: ({ event }) => plain(event.title) },
    { label: messages.starts, cell: ({ event }) => eventMoment(event.starts, event, context) },
    { label: messages.ends, cell: ({ event }) => eventMoment(event.ends, event, context) },
    { label: lists.kind, cell: ({ event }) => event.kind && messages.kinds[event.kind] },
    {
      label: lists.status,
      cell: (entry) => eventNotice(entry, context) ?? messages.statuses[entry.status.status],
    },
    {
      label: lists.municipality,
      cell: ({ event }) => event.municipality && municipality(event.municipality).text,
    },
    { label: messages.venue, cell: ({ event }) => plain(event.venue) },
    { label: messages.online, cell: ({ event }) => event.onlineUrl },
    {
      label: messages.organiser,
      cell: ({ event }) => plain(linked.get('organisations', event.organiser)?.name ?? event.organiser),
    },
    {
      label: messages.series,
      cell: ({ event }) => plain(linked.get('events', event.series)?.title ?? event.series),
    },
    {
      label: messages.languages,
      cell: ({ event: { languages = [] } }) =>
        languages.map((tag) => languageName(tag, locale, true)).join(', '),
    },
    { label: messages.summary, cell: ({ event }) => plain(event.summary) },
  ];
}
