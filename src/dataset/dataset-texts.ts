import type { Locale } from '../language/locale.ts';
import { pickText, type PickedText } from '../language/text.ts';
import type { LocalText } from '../model/local-text.ts';
import { municipalityName } from '../places/gazetteer.ts';
import type { LinkedDataset } from './link/link-dataset.ts';

/** The texts and names of a dataset, read in one locale. */
export interface DatasetTexts {
  readonly locale: Locale;
  /** A text in the locale, or in the language that {@link pickText} falls back to. */
  readonly pick: (text: LocalText) => PickedText;
  /** The same without its language, as a spreadsheet needs it. */
  readonly plain: (text: LocalText | undefined) => string | undefined;
  /** The name of an organisation, if the dataset has it. */
  readonly organisation: (id: string) => PickedText | undefined;
  /** The title of a programme, if the dataset has it. */
  readonly programme: (id: string) => PickedText | undefined;
  /** The name of a municipality, if it is known. */
  readonly place: (id: string) => PickedText | undefined;
  /** The name of an organisation or a programme; its id if the dataset has no such record. */
  readonly party: (id: string) => PickedText;
  /** The name of a municipality; its id if it is unknown. */
  readonly municipality: (id: string) => PickedText;
}

/**
 * Reads the texts of a dataset in one locale.
 *
 * @example
 * const texts = datasetTexts(linked, 'sr-Latn');
 * texts.municipality('xk-gjakove'); // { text: 'Đakovica', lang: 'sr-Latn' }
 */
export function datasetTexts(linked: LinkedDataset, locale: Locale): DatasetTexts {
  const pick = (text: LocalText) => pickText(text, locale, linked.dataset.language);
  const known = (text: LocalText | undefined) => (text === undefined ? undefined : pick(text));
  const organisation = (id: string) => known(linked.get('organisations', id)?.name);
  const programme = (id: string) => known(linked.get('programmes', id)?.title);
  const place = (id: string) => municipalityName(id, locale, linked.places);
  return {
    locale,
    pick,
    plain: (text) => text && pick(text).text,
    organisation,
    programme,
    place,
    party: (id) => organisation(id) ?? programme(id) ?? pick(id),
    municipality: (id) => place(id) ?? { text: id, lang: 'und' },
  };
}
