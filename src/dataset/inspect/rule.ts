import type { InspectionCode, Path, Severity } from '../../model/finding.ts';
import type { Facts } from './facts.ts';

/** A fault that a rule finds: the path in the record, and the parameters of the message. */
export interface Fault {
  readonly path: Path;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The result of a rule: one fault, several, or a falsy value. */
export type Faults = Fault | readonly (Fault | false | undefined)[] | false | undefined | '' | 0;

/**
 * A rule: its severity, and a function that finds faults. The function may assume checked data: if
 * it throws, it finds nothing.
 */
export type Rule<Subject> = readonly [severity: Severity, find: (subject: Subject, facts: Facts) => Faults];

/** The rules for a kind of subject, by code, in the order in which findings are reported. */
export type Rules<Subject> = { readonly [Code in InspectionCode]?: Rule<Subject> };

/** Creates a fault at a path of the record. Parameters without a value are omitted. */
export function at(
  path: string | Path,
  params: Readonly<Record<string, string | number | undefined>> = {},
): Fault {
  const given = Object.entries(params).filter(([, value]) => value !== undefined && value !== '');
  return {
    path: typeof path === 'string' ? path.split('.') : path,
    params: Object.fromEntries(given) as Fault['params'],
  };
}
