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

/** The rules on the records of each list, beside those on all. */
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

type Found = (code: InspectionCode, severity: Finding['severity'], fault: Fault) => void;

type Entries<Subject> = readonly (readonly [InspectionCode, Rule<Subject>])[];
const entries = new WeakMap<object, Entries<never>>();

/** Asks the rules, one after the other. One that throws, because the data was never checked, has found nothing. */
function ask<Subject>(rules: Rules<Subject>, subject: Subject, facts: Facts, found: Found): void {
  let list = entries.get(rules) as Entries<Subject> | undefined;
  if (!list) entries.set(rules, (list = Object.entries(rules) as unknown as Entries<Subject>));
  for (const [code, [severity, find]] of list) {
    const faults = attempt(() => find(subject, facts));
    if (!faults) continue;
    for (const fault of Array.isArray(faults) ? (faults as Exclude<typeof faults, Fault>) : [faults as Fault])
      if (fault) found(code, severity, fault);
  }
}

/** Asks everything of a record and of the values in it. */
function askRecord(noun: Noun, record: AnyRecord, facts: Facts, found: Found): void {
  ask(NOUN_RULES[noun] as Rules<AnyRecord>, record, facts, found);
  ask(recordRules, record, facts, found);
  for (const { kind, value, path } of attempt(() => leavesOf(record, shapes[noun])) ?? []) {
    if (kind === 'text') {
      const several = typeof value !== 'string';
      for (const [language, text] of facts.texts(value as LocalText))
        ask(textRules, { text, language, path: several ? [...path, language] : path }, facts, found);
    } else if (kind === 'picture') ask(pictureRules, { value: value as never, path, record }, facts, found);
    else if (typeof value === 'string')
      ask(kind === 'link' ? linkRules : phoneRules, { value, path, record }, facts, found);
  }
}

/** The record of a finding, as far as it can be named. */
function about(noun: Noun, { index, record }: Row, { nameOf }: Facts): NonNullable<Finding['record']> {
  const id: unknown = record.id;
  const name = attempt(() => nameOf(record));
  return { noun, index, ...(typeof id === 'string' && { id }), ...(name !== undefined && { name }) };
}

/**
 * The health of data that has passed the check: what is probably wrong, what has become stale, and what could be better. Some eighty rules on
 * dates, money, texts, links, duplicates and gaps, each a small function with a name in `src/dataset/inspect/`; {@link inspectIdentifiers} is
 * asked too. It is for editors; no page of a visitor carries it.
 *
 * `error` is what cannot be right, as an end before its start; `warning` what is probably wrong; `advice` what could be better. What the check
 * reports already, as a reference into nowhere, is not said again.
 *
 * @param linked a linked dataset; the paths are those in it, which are other ones than in the file where the check left out records
 * @param clock what tells the time: `systemClock`, or `fixedClock(...)` for any other moment
 * @returns one finding for each fault, in the order of the dataset: first those on the file, then list by list, record by record. It never throws
 * @example
 * const { dataset } = checkDataset({ licence: 'CC0', projects: [{ id: 'p', title: 'P', parties: [{ organisation: 'o', role: 'lead' }],
 *   dates: { start: '2026-05', end: '2026-04' } }] });
 * inspectDataset(linkDataset(dataset), fixedClock('2026-11-22T12:00:00Z')).map(({ code }) => code); // ['no-funder', 'no-municipality', 'end-before-start']
 */
export function inspectDataset(linked: LinkedDataset, clock: Clock): Finding[] {
  return runSync(inspectDatasetTask(linked, clock));
}

/** As {@link inspectDataset}, a record a step. */
export function* inspectDatasetTask(linked: LinkedDataset, clock: Clock): CooperativeTask<Finding[]> {
  const findings: Finding[] = [];
  const facts = attempt(() => factsOf(linked, clock));
  if (!facts) return findings;
  try {
    yield* prepareReferrers(linked) ?? [];
    yield* facts.prepare(organisationKeys);
  } catch {
    // What cannot be read is asked for again, one record after the other.
  }
  const { dataset } = linked;
  if (dataset)
    ask(fileRules, dataset, facts, (code, severity, { path, params }) =>
      findings.push({ code, severity, path, params }),
    );
  yield;
  const doubtful = attempt(() => inspectIdentifiers(dataset)) ?? [];
  let said = 0; // of the doubtful, which come in the order of the organisations
  for (const noun of NOUNS) {
    for (const row of attempt(() => facts.rows(noun)) ?? []) {
      yield;
      const { index, record } = row;
      while (noun === 'organisations' && doubtful[said]?.record?.index === index)
        findings.push(doubtful[said++]!);
      let known: Finding['record'];
      askRecord(noun, record, facts, (code, severity, { path, params }) => {
        const full: Path = [noun, index, ...path];
        findings.push({ code, severity, path: full, record: (known ??= about(noun, row, facts)), params });
      });
    }
  }
  return findings;
}
