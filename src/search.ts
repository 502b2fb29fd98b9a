// `ura/search`: finds records by words and filters.
export { fixedClock, systemClock, type Clock } from './time/clock.ts';
export { searchArticles, type ArticleFacet } from './dataset/search/search-articles.ts';
export { searchCalls, type CallFacet, type CallQuery } from './dataset/search/search-calls.ts';
export { searchEvents, type EventFacet } from './dataset/search/search-events.ts';
export { searchGrants, type GrantFacet } from './dataset/search/search-grants.ts';
export { searchMembers, type MemberFacet } from './dataset/search/search-members.ts';
export { searchOrganisations, type OrganisationFacet } from './dataset/search/search-organisations.ts';
export { searchProgrammes, type ProgrammeFacet } from './dataset/search/search-programmes.ts';
export { searchProjects, type ProjectFacet } from './dataset/search/search-projects.ts';
export { searchServices, type ServiceFacet } from './dataset/search/search-services.ts';
export type { FacetCounts, SearchResult, Query } from './dataset/search/types.ts';
export type {
  DaySearchOptions,
  Facets,
  SearchOptions,
  SearchPage,
  StatusSearchOptions,
} from './dataset/search/search-options.ts';
