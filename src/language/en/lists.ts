/** What all lists say, whatever stands in them. A label of a filter has no colon; its first choice, which does not filter, begins with "all". */
export interface ListMessages {
  /** What the filters are under that few people need. */
  readonly moreFilters: string;
  /** A button. */
  readonly clearFilters: string;
  /** After "no calls" and the like. */
  readonly noResultsHint: string;
  /** Before the names of the formats. */
  readonly download: string;
  /** Before the ways in which the list can be shown. */
  readonly view: string;
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
  /** What a row of letters is for. */
  readonly byLetter: string;
  /** Over those of whom no municipality is known. */
  readonly noMunicipality: string;
}

export const lists: ListMessages = {
  moreFilters: 'More filters',
  clearFilters: 'Clear filters',
  noResultsHint: 'Try other words or filters.',
  download: 'Download the list',
  view: 'View',
  municipality: 'Municipality',
  allMunicipalities: 'All municipalities',
  kind: 'Kind',
  allKinds: 'All kinds',
  status: 'Status',
  allStatuses: 'Any status',
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
