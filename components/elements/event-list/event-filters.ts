import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import { eventMessages } from '../../../src/language/messages/events.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import type { EventStatusCode } from '../../../src/time/event-status.ts';
import { codeNames, type FilterField } from '../../list/filter-form.ts';

export type EventFilter = 'kind' | 'municipality' | 'organiser' | 'status';

/** The statuses in the order in which readers look for them. */
const STATUSES: readonly EventStatusCode[] = ['now', 'upcoming', 'postponed', 'cancelled', 'undated', 'past'];

/** The field of a filter: its label and the names of its values. */
export function eventFilter(name: EventFilter, texts: DatasetTexts): FilterField {
  const { locale } = texts;
  const lists = listMessages(locale);
  const messages = eventMessages(locale);
  switch (name) {
    case 'kind':
      return {
        label: lists.kind,
        all: lists.allKinds,
        nameOf: codeNames(messages.kinds, locale),
      };
    case 'municipality':
      return { label: lists.municipality, all: lists.allMunicipalities, nameOf: texts.place };
    case 'organiser':
      return {
        label: messages.organiser,
        all: messages.allOrganisers,
        nameOf: texts.organisation,
      };
    case 'status':
      return {
        label: lists.status,
        all: lists.allStatuses,
        nameOf: codeNames(messages.statuses, locale),
        order: STATUSES,
      };
  }
}
