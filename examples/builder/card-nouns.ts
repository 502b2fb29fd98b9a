import type { WidgetName } from '../../src/formats/snippet/widget-attributes.ts';
import type { Noun } from '../../src/model/noun.ts';

/** The noun of the record that a card shows. */
export const CARD_NOUNS: Partial<Readonly<Record<WidgetName, Noun>>> = {
  'ura-grant-call': 'calls',
  'ura-project-card': 'projects',
  'ura-organisation-card': 'organisations',
  'ura-programme': 'programmes',
};
