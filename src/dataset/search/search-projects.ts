import type { LocaleTag } from '../../language/locale.ts';
import type { Project } from '../../model/project.ts';
import type { Clock } from '../../time/clock.ts';
import { projectSpan } from '../../time/project-status.ts';
import { readDate } from '../../time/spans.ts';
import type { LinkedDataset } from '../link/link-dataset.ts';
import { search } from './engine.ts';
import { statusOfProject } from './status-of-project.ts';
import { searchInEitherForm, type StatusSearchOptions, type SearchPage } from './search-options.ts';
import type { Query, SearchDescriptor, SearchResult } from './types.ts';
import { namesOf, tagsOf } from './values.ts';

/** The facets of projects. */
export type ProjectFacet =
  | 'programme'
  | 'municipality'
  | 'organisation'
  | 'funder'
  | 'year'
  | 'tag'
  | 'status';

/** The years in which a project runs, as far as its dates are known. */
function yearsOf(project: Project): string[] {
  const { start, end } = projectSpan(project);
  const [first, last] = [readDate(start ?? end)?.year, readDate(end ?? start)?.year];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) =>
    String(first + index).padStart(4, '0'),
  );
}

const projects: SearchDescriptor<Project, ProjectFacet> = {
  key: 'projects',
  items: ({ dataset }) => dataset?.projects,
  name: ({ title }) => title,
  texts: ({ summary, parties, goals = [], activities = [], targetGroups = [], tags = [] }, linked) => [
    summary,
    ...goals,
    ...activities,
    ...targetGroups,
    ...namesOf(
      parties.map(({ organisation }) => organisation),
      linked,
    ),
    ...tags,
  ],
  facets: {
    programme: ({ programme }) => [programme],
    municipality: ({ municipalities = [] }) => municipalities,
    organisation: ({ parties }) => parties.map(({ organisation }) => organisation),
    funder: ({ parties }) =>
      parties.flatMap(({ role, organisation, programme }) =>
        role === 'funder' ? [organisation, programme] : [],
      ),
    year: yearsOf,
    tag: tagsOf,
  },
  status: (project, clock, { zone }) => statusOfProject(project, clock, zone),
};

/**
 * Searches projects by words, programme, municipality, organisation (in any role), funder, year
 * (any in which it runs), tag and status. See {@link searchOrganisations}.
 *
 * @example
 * searchProjects(linked, { municipality: 'xk-peje' }, { locale: 'sq' }).items.map(({ id }) => id);
 * // ['libri-udhetar']
 */
export function searchProjects(
  linked: LinkedDataset,
  query: Query<ProjectFacet>,
  options?: StatusSearchOptions<Project>,
): SearchPage<Project, ProjectFacet>;
/** @deprecated Pass options: `{ locale, clock }`. Its facets are maps. */
export function searchProjects(
  linked: LinkedDataset,
  query: Query<ProjectFacet>,
  locale: LocaleTag,
  clock?: Clock,
): SearchResult<Project, ProjectFacet>;
export function searchProjects(
  linked: LinkedDataset,
  query: Query<ProjectFacet>,
  options?: StatusSearchOptions<Project> | LocaleTag,
  olderClock?: Clock,
): SearchPage<Project, ProjectFacet> | SearchResult<Project, ProjectFacet> {
  return searchInEitherForm(
    linked,
    options,
    (locale, { clock, accepts }) => search(projects, linked, query, locale, { clock, accepts }),
    { clock: olderClock },
  );
}
