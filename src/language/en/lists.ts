/**
 * Messages of all lists. Labels of filters have no colon; the option that does not filter starts
 * with "all".
 */
export interface ListMessages {
  /** Heading of the less common filters. */
  readonly moreFilters: string;
  /** A button. */
  readonly clearFilters: string;
  /** Follows "no calls" and the like. */
  readonly noResultsHint: string;
  /** Label before the download formats. */
  readonly download: string;
  /** Label before the views. */
  readonly view: string;
  /** Label before the columns by which a table can be sorted, and before the chosen one. */
  readonly sortBy: string;
  /** The direction of a sort, after the name of its column and a comma. */
  readonly ascending: string;
  readonly descending: string;
  readonly municipality: string;
  readonly allMunicipalities: string;
  readonly kind: string;
  readonly allKinds: string;
  readonly status: string;
  readonly allStatuses: string;
  readonly funder: string;
  readonly allFunders: string;
  readonly programme: string;
  readonly allProgrammes: string;
  readonly year: string;
  readonly allYears: string;
  readonly allLanguages: string;
  /** Names of views. */
  readonly list: string;
  readonly cards: string;
  /** Accessible name of the row of letters. */
  readonly byLetter: string;
  /** Heading of records without a municipality. */
  readonly noMunicipality: string;
}

export const lists: ListMessages = {
  moreFilters: 'More filters',
  clearFilters: 'Clear filters',
  noResultsHint: 'Try other words or filters.',
  download: 'Download the list',
  view: 'View',
  sortBy: 'Sort by',
  ascending: 'ascending',
  descending: 'descending',
  municipality: 'Municipality',
  allMunicipalities: 'All municipalities',
  kind: 'Type',
  allKinds: 'All types',
  status: 'Status',
  allStatuses: 'All statuses',
  funder: 'Funder',
  allFunders: 'All funders',
  programme: 'Programme',
  allProgrammes: 'All programmes',
  year: 'Year',
  allYears: 'All years',
  allLanguages: 'All languages',
  list: 'List',
  cards: 'Cards',
  byLetter: 'By first letter',
  noMunicipality: 'No municipality given',
};
