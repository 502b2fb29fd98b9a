import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { projectMessages } from '../../../src/language/messages/projects.ts';
import { PROJECT_STATUSES } from '../../../src/view/project-table.ts';
import { codeNames, type FilterField } from '../../list/filter-form.ts';

export type ProjectFilter = 'status' | 'programme' | 'funder' | 'municipality' | 'year';

/**
 * The field of a filter: its label and the names of its values.
 *
 * @param years all years that the filter `year` can have, in any order
 */
export function projectFilter(
  name: ProjectFilter,
  texts: DatasetTexts,
  years: () => Iterable<string>,
): FilterField {
  const { locale } = texts;
  const messages = listMessages(locale);
  switch (name) {
    case 'status': {
      const { statuses } = projectMessages(locale);
      return {
        label: messages.status,
        all: messages.allStatuses,
        nameOf: codeNames(statuses, locale),
        order: PROJECT_STATUSES,
      };
    }
    case 'programme':
      return {
        label: messages.programme,
        all: messages.allProgrammes,
        nameOf: texts.programme,
      };
    case 'funder':
      return {
        label: messages.funder,
        all: messages.allFunders,
        nameOf: (id) => texts.organisation(id) ?? texts.programme(id),
      };
    case 'municipality':
      return { label: messages.municipality, all: messages.allMunicipalities, nameOf: texts.place };
    case 'year':
      return { label: messages.year, all: messages.allYears, order: [...years()].sort().reverse() };
  }
}
