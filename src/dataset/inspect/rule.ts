import type { InspectionCode, Path, Severity } from '../../model/finding.ts';
import type { Facts } from './facts.ts';

/** One fault that a rule found: where in the record, and what the sentence needs. */
export interface Fault {
  readonly path: Path;
  readonly params: Readonly<Record<string, string | number>>;
}

/** What a rule answers: a fault, several, or something false where there is none. */
export type Faults = Fault | readonly (Fault | false | undefined)[] | false | undefined | '' | 0;

/**
 * A rule: how bad it is if it is broken, and a small function that finds where. It may take the form of the data for granted: where it throws,
 * because the data was never checked, it is as if it had found nothing.
 */
export type Rule<Subject> = readonly [severity: Severity, find: (subject: Subject, facts: Facts) => Faults];

/** Rules on one kind of subject, by the codes of what they find. The order is the order of the findings in a record. */
export type Rules<Subject> = { readonly [Code in InspectionCode]?: Rule<Subject> };

/** A fault at a place of the record. What has no value is left out of the params. */
export function at(
  path: string | Path,
  params: Readonly<Record<string, string | number | undefined>> = {},
): Fault {
  const known = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  return {
    path: typeof path === 'string' ? path.split('.') : path,
    params: Object.fromEntries(known) as Fault['params'],
  };
}
