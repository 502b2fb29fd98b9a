import type { Finding } from '../model/finding.ts';

/** The filters of the findings, in their order. */
export const FINDING_FILTERS = ['severity', 'noun'] as const;
export type FindingFilter = (typeof FINDING_FILTERS)[number];
export type FindingFilters = { readonly [F in FindingFilter]?: string | undefined };

/** The value of the filter `noun` for findings on the file itself. */
export const FILE = 'file';

/** The value that a finding has for a filter. */
export const filterValue = (filter: FindingFilter, { severity, record }: Finding): string =>
  filter === 'severity' ? severity : (record?.noun ?? FILE);

/** The findings that match all filters. */
export const matchFindings = (all: readonly Finding[], filters: FindingFilters): readonly Finding[] =>
  all.filter((finding) =>
    FINDING_FILTERS.every((filter) => !filters[filter] || filterValue(filter, finding) === filters[filter]),
  );
