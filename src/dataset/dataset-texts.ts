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
  return {
    locale,
    pick,
    plain: (text) => text && pick(text).text,
    party: (id) => pick(linked.get('organisations', id)?.name ?? linked.get('programmes', id)?.title ?? id),
    municipality: (id) => municipalityName(id, locale, linked.places) ?? { text: id, lang: 'und' },
  };
}
