/**
 * Messages of all lists. Labels of filters have no colon; the option that does not filter is
 * "all", in the gender and number of its label.
 */
export interface ListMessages {
  /** A button that shows the filters on a small screen, with the number of those that are set. */
  readonly filters: string;
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
  readonly table: string;
  /** Accessible name of the row of letters. */
  readonly byLetter: string;
  /** Heading of records without a municipality. */
  readonly noMunicipality: string;
}

export const lists: ListMessages = {
  filters: 'Filters',
  moreFilters: 'More filters',
  clearFilters: 'Clear filters',
  noResultsHint: 'Try other words or filters.',
  download: 'Download the list',
  view: 'View',
  sortBy: 'Sort by',
  ascending: 'ascending',
  descending: 'descending',
  municipality: 'Municipality',
  allMunicipalities: 'All',
  kind: 'Type',
  allKinds: 'All',
  status: 'Status',
  allStatuses: 'All',
  funder: 'Funder',
  allFunders: 'All',
  programme: 'Programme',
  allProgrammes: 'All',
  year: 'Year',
  allYears: 'All',
  allLanguages: 'All',
  list: 'List',
  cards: 'Cards',
  table: 'Table',
  byLetter: 'By first letter',
  noMunicipality: 'No municipality given',
};
