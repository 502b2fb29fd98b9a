import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import { groupBy } from '../../../src/dataset/group-by.ts';
import { compareText, initialLetter } from '../../../src/language/collation.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { organisationKinds } from '../../../src/language/messages/organisation-kinds.ts';
import type { PickedText } from '../../../src/language/text.ts';
import type { ApplicantKind } from '../../../src/model/grant-call.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { Membership } from '../../../src/model/membership.ts';
import type { Organisation } from '../../../src/model/organisation.ts';

/** An entry of the directory: an organisation, or an individual who is a member of a network. */
export interface DirectoryEntry {
  readonly organisation?: Organisation;
  readonly individual?: LocalText;
  readonly membership?: Membership;
}

/** The id of an entry. An individual has only a membership. */
export const idOf = ({ membership, organisation }: DirectoryEntry): string =>
  (membership ?? organisation)!.id;

const GROUPINGS = ['letter', 'kind', 'municipality'] as const;

/** What entries are grouped by. */
export type Grouping = (typeof GROUPINGS)[number];

export const isGrouping = (value: string | undefined): value is Grouping =>
  GROUPINGS.some((grouping) => grouping === value);

/** A heading. Unknown ones, as of entries without a municipality, come last. */
export interface GroupHeading extends PickedText {
  readonly isKnown: boolean;
}

export interface DirectoryGroup {
  readonly heading: GroupHeading;
  readonly entries: readonly DirectoryEntry[];
}

function headingOf(
  { organisation, individual }: DirectoryEntry,
  grouping: Grouping,
  { locale, plain, municipality }: DatasetTexts,
): GroupHeading {
  const known = { lang: locale, isKnown: true };
  switch (grouping) {
    case 'kind': {
      const kind: ApplicantKind = organisation?.kind ?? 'individual';
      return { ...known, text: organisationKinds(kind, locale) };
    }
    case 'municipality':
      return organisation?.municipality
        ? { ...municipality(organisation.municipality), isKnown: true }
        : { lang: locale, text: listMessages(locale).noMunicipality, isKnown: false };
    case 'letter': {
      const letter = initialLetter(plain(organisation?.name ?? individual) ?? '', locale);
      return { ...known, text: letter, isKnown: letter !== '#' };
    }
  }
}

/** Groups entries in the order of their first ones. */
export function groupEntries(
  entries: readonly DirectoryEntry[],
  grouping: Grouping,
  texts: DatasetTexts,
): readonly DirectoryGroup[] {
  const headings = new Map(entries.map((entry) => [entry, headingOf(entry, grouping, texts)]));
  const groups = groupBy(entries, (entry) => headings.get(entry)!.text);
  return Array.from(groups.values(), (group) => ({ heading: headings.get(group[0]!)!, entries: group }));
}

/** Sorts entries by the headings of their groups. In a group they keep their order. */
export function sortByGroup(
  entries: readonly DirectoryEntry[],
  grouping: Grouping,
  texts: DatasetTexts,
): readonly DirectoryEntry[] {
  const compare = compareText(texts.locale);
  return [...groupEntries(entries, grouping, texts)]
    .sort(
      ({ heading: a }, { heading: b }) => Number(b.isKnown) - Number(a.isKnown) || compare(a.text, b.text),
    )
    .flatMap((group) => group.entries);
}
