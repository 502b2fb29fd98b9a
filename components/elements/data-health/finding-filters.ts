import type { Finding, Severity } from '../../../src/model/finding.ts';
import { NOUNS } from '../../../src/model/noun.ts';
import { groupFindings, SEVERITIES, type FindingGroup } from '../../../src/view/group-findings.ts';
import {
  FILE,
  filterValue,
  matchFindings,
  type FindingFilter,
  type FindingFilters,
} from '../../../src/view/match-findings.ts';

/**
 * The values of a filter in order, and how many findings each matches together with the other
 * filter.
 */
export interface FilterChoices {
  readonly values: readonly string[];
  readonly counts: ReadonlyMap<string, number>;
  readonly total: number;
}

/** The findings that match the filters, and the choices of the filters. */
export interface FilteredFindings {
  readonly found: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  /** How many there are of each severity, without filters. */
  readonly counts: ReadonlyMap<Severity, number>;
  /** How many of each severity match. */
  readonly foundCounts: ReadonlyMap<Severity, number>;
  readonly choices: Readonly<Record<FindingFilter, FilterChoices>>;
}

function countValues<Value>(values: readonly Value[]): ReadonlyMap<Value, number> {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The file first, then the nouns in the order of the model, then unknown ones. */
const NOUN_ORDER: readonly string[] = [FILE, ...NOUNS];
const rankOf = (noun: string) => (NOUN_ORDER.includes(noun) ? NOUN_ORDER.indexOf(noun) : NOUN_ORDER.length);

function choicesOf(filter: FindingFilter, all: readonly Finding[], filters: FindingFilters): FilterChoices {
  const left = matchFindings(all, { ...filters, [filter]: undefined });
  const known = new Set(all.map((finding) => filterValue(filter, finding)));
  return {
    values:
      filter === 'severity'
        ? SEVERITIES.filter((value) => known.has(value))
        : [...known].sort((a, b) => rankOf(a) - rankOf(b)),
    counts: countValues(left.map((finding) => filterValue(filter, finding))),
    total: left.length,
  };
}

/** Filters and groups findings, and counts what can be chosen. */
export function filterFindings(all: readonly Finding[], filters: FindingFilters): FilteredFindings {
  const found = matchFindings(all, filters);
  return {
    found,
    groups: groupFindings(found),
    counts: countValues(all.map(({ severity }) => severity)),
    foundCounts: countValues(found.map(({ severity }) => severity)),
    choices: {
      severity: choicesOf('severity', all, filters),
      noun: choicesOf('noun', all, filters),
    },
  };
}
