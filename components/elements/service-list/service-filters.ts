import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { serviceMessages } from '../../../src/language/messages/services.ts';
import { CHANNELS, SERVICE_KINDS } from '../../../src/view/service.ts';
import { codeNames, type FilterField } from '../../list/filter-form.ts';

export type ServiceFilter = 'kind' | 'municipality' | 'channel' | 'provider';

/** The field of a filter: its label and the names of its values. */
export function serviceFilter(
  name: ServiceFilter,
  { locale, organisation, programme, place }: DatasetTexts,
): FilterField {
  const lists = listMessages(locale);
  const messages = serviceMessages(locale);
  switch (name) {
    case 'kind':
      return {
        label: lists.kind,
        all: lists.allKinds,
        nameOf: codeNames(messages.kinds, locale),
        order: SERVICE_KINDS,
      };
    case 'municipality':
      return { label: lists.municipality, all: lists.allMunicipalities, nameOf: place };
    case 'channel':
      return {
        label: messages.channel,
        all: messages.allChannels,
        nameOf: codeNames(messages.channels, locale),
        order: CHANNELS,
      };
    case 'provider':
      return {
        label: messages.provider,
        all: messages.allProviders,
        nameOf: (id) => organisation(id) ?? programme(id),
      };
  }
}
