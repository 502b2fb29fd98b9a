import { initialLetter } from '../../language/collation.ts';
import type { Locale } from '../../language/locale.ts';
import { pickText } from '../../language/text.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';

// Facet values and texts that several nouns have.

export const tagsOf = (record: AnyRecord) => record.tags ?? [];

/** The first letter of a name, in the alphabet of the locale in which it is shown. */
export const letterOf = (name: LocalText, { dataset }: LinkedDataset, locale: Locale) =>
  initialLetter(pickText(name, locale, dataset.language).text, locale);

export const yearOf = (date: PlainDate | undefined) => [date?.slice(0, 4)];

const otherNames = ({ shortName, alternateNames = [] }: Organisation) => [shortName, ...alternateNames];

/** All names of some organisations. Ids that are not in the dataset are ignored. */
export const namesOf = (ids: readonly (Organisation['id'] | undefined)[], linked: LinkedDataset) =>
  ids.flatMap((id) => {
    const organisation = linked.get('organisations', id);
    return organisation ? [organisation.name, ...otherNames(organisation)] : [];
  });

/** The texts of an organisation in which words are found, without its name. */
export const organisationTexts = (organisation: Organisation) => [
  ...otherNames(organisation),
  organisation.summary,
  ...tagsOf(organisation),
];

/** The municipalities of an organisation and of its offices. */
export const organisationMunicipalities = ({ municipality, offices = [] }: Organisation) => [
  municipality,
  ...offices.map((office) => office.municipality),
];
