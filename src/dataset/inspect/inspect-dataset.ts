import type { AnyRecord } from '../../model/dataset.ts';
import type { Finding, InspectionCode, Path } from '../../model/finding.ts';
import type { LocalText } from '../../model/local-text.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { shapes } from '../../model/shapes.ts';
import type { Clock } from '../../time/clock.ts';
import { callRules, grantRules } from './calls.ts';
import { articleRules, eventRules, serviceRules } from './events.ts';
import { factsOf, type Facts, type Row } from './facts.ts';
import { fileRules } from './file.ts';
import { leavesOf } from './visit-leaves.ts';
import { linkRules, phoneRules, pictureRules } from './links.ts';
import { membershipRules, organisationKeys, organisationRules } from './organisations.ts';
import { programmeRules, projectRules } from './projects.ts';
import { recordRules } from './records.ts';
import type { Fault, Rule, Rules } from './rule.ts';
import { textRules } from './texts.ts';
import { inspectIdentifiers } from './inspect-identifiers.ts';
import { prepareReferrers, type LinkedDataset, type RecordOf } from '../link/link-dataset.ts';
import { attempt } from '../validate/safe-read.ts';
import { runSync, type CooperativeTask } from '../cooperative-task.ts';

/** The rules for the records of each list, besides those for all. */
const NOUN_RULES: { readonly [N in Noun]: Rules<RecordOf<N>> } = {
  organisations: organisationRules,
  memberships: membershipRules,
  programmes: programmeRules,
  projects: projectRules,
  grants: grantRules,
  calls: callRules,
  services: serviceRules,
  events: eventRules,
  articles: articleRules,
};

type Report = (code: InspectionCode, severity: Finding['severity'], fault: Fault) => void;

type Entries<Subject> = readonly (readonly [InspectionCode, Rule<Subject>])[];
const entries = new WeakMap<object, Entries<never>>();

/**
 * Applies rules to a subject. A rule that throws, which unchecked data can cause, finds nothing.
 */
function applyRules<Subject>(rules: Rules<Subject>, subject: Subject, facts: Facts, report: Report): void {
  let list = entries.get(rules) as Entries<Subject> | undefined;
  if (!list) entries.set(rules, (list = Object.entries(rules) as unknown as Entries<Subject>));
  for (const [code, [severity, find]] of list) {
    const faults = attempt(() => find(subject, facts));
    if (!faults) continue;
    for (const fault of Array.isArray(faults) ? (faults as Exclude<typeof faults, Fault>) : [faults as Fault])
      if (fault) report(code, severity, fault);
  }
}

/** Applies all rules to a record and to the values in it. */
function inspectRecord(noun: Noun, record: AnyRecord, facts: Facts, report: Report): void {
  applyRules(NOUN_RULES[noun] as Rules<AnyRecord>, record, facts, report);
  applyRules(recordRules, record, facts, report);
  for (const { kind, value, path } of attempt(() => leavesOf(record, shapes[noun])) ?? []) {
    if (kind === 'text') {
      const several = typeof value !== 'string';
      for (const [language, text] of facts.texts(value as LocalText))
        applyRules(textRules, { text, language, path: several ? [...path, language] : path }, facts, report);
    } else if (kind === 'picture')
      applyRules(pictureRules, { value: value as never, path, record }, facts, report);
    else if (typeof value === 'string')
      applyRules(kind === 'link' ? linkRules : phoneRules, { value, path, record }, facts, report);
  }
}

/** Identifies the record of a finding, as far as it can be read. */
function about(noun: Noun, { index, record }: Row, { nameOf }: Facts): NonNullable<Finding['record']> {
  const id: unknown = record.id;
  const name = attempt(() => nameOf(record));
  return { noun, index, ...(typeof id === 'string' && { id }), ...(name !== undefined && { name }) };
}

/** How to inspect a dataset. */
export interface InspectOptions {
  /** `systemClock`, or `fixedClock(...)` for another moment. */
  readonly clock: Clock;
}

/**
 * Inspects the health of checked data: what is probably wrong, out of date, or could be better.
 * About eighty rules in `src/dataset/inspect/` test dates, money, texts, links, duplicates and
 * gaps, and {@link inspectIdentifiers} the identifiers. It is for editors; visitors do not load it.
 *
 * An `error` cannot be right, such as an end before its start; a `warning` is probably wrong; an
 * `advice` could be better. Faults that the check reports are not reported again.
 *
 * @param linked a linked dataset; paths refer to it, and not to the file
 * @returns the findings in the order of the dataset: those of the file, then record by record. It
 *   never throws
 * @example
 * const parties = [{ organisation: 'o', role: 'lead' }];
 * const dates = { start: '2026-05', end: '2026-04' };
 * const projects = [{ id: 'p', title: 'P', parties, dates }];
 * const linked = linkDataset(checkDataset({ licence: 'CC0', projects }).dataset);
 * const clock = fixedClock('2026-11-22T12:00:00Z');
 * const findings = inspectDataset(linked, { clock });
 * findings.map(({ code }) => code); // ['no-funder', 'no-municipality', 'end-before-start']
 */
export function inspectDataset(linked: LinkedDataset, options: InspectOptions): Finding[];
/** @deprecated Pass it as an option: `inspectDataset(linked, { clock })`. */
export function inspectDataset(linked: LinkedDataset, clock: Clock): Finding[];
export function inspectDataset(linked: LinkedDataset, options: InspectOptions | Clock): Finding[] {
  const clock = 'clock' in options ? options.clock : options;
  return runSync(inspectDatasetTask(linked, clock));
}

/** As {@link inspectDataset}, with a step for each record. */
export function* inspectDatasetTask(linked: LinkedDataset, clock: Clock): CooperativeTask<Finding[]> {
  const findings: Finding[] = [];
  const facts = attempt(() => factsOf(linked, clock));
  if (!facts) return findings;
  try {
    yield* prepareReferrers(linked) ?? [];
    yield* facts.prepare(organisationKeys);
  } catch {
    // Unreadable data is ignored later, record by record.
  }
  const { dataset } = linked;
  if (dataset)
    applyRules(fileRules, dataset, facts, (code, severity, { path, params }) =>
      findings.push({ code, severity, path, params }),
    );
  yield;
  const doubtful = attempt(() => inspectIdentifiers(dataset)) ?? [];
  let reported = 0; // of the identifiers, which are in the order of the organisations
  for (const noun of NOUNS) {
    for (const row of attempt(() => facts.rows(noun)) ?? []) {
      yield;
      const { index, record } = row;
      while (noun === 'organisations' && doubtful[reported]?.record?.index === index)
        findings.push(doubtful[reported++]!);
      let recordInfo: Finding['record'];
      inspectRecord(noun, record, facts, (code, severity, { path, params }) => {
        const full: Path = [noun, index, ...path];
        findings.push({
          code,
          severity,
          path: full,
          record: (recordInfo ??= about(noun, row, facts)),
          params,
        });
      });
    }
  }
  return findings;
}

/** The findings of {@link inspectDataset} for one record of the dataset. */
export function inspectOne(linked: LinkedDataset, noun: Noun, id: string, clock: Clock): Finding[] {
  const findings: Finding[] = [];
  const facts = attempt(() => factsOf(linked, clock));
  const row = facts && attempt(() => facts.rows(noun).find(({ record }) => record.id === id));
  if (!row) return findings;
  const record = about(noun, row, facts);
  inspectRecord(noun, row.record, facts, (code, severity, { path, params }) =>
    findings.push({ code, severity, path: [noun, row.index, ...path], record, params }),
  );
  const doubts = noun === 'organisations' ? (attempt(() => inspectIdentifiers(linked.dataset)) ?? []) : [];
  return [...doubts.filter(({ path }) => path[1] === row.index), ...findings];
}
