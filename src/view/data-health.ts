import { runSync } from '../dataset/cooperative-task.ts';
import { inspectDatasetTask } from '../dataset/inspect/inspect-dataset.ts';
import { inspectedFindings } from '../dataset/inspect/inspected-findings.ts';
import { capitalise } from '../language/capitalise.ts';
import { formatFindingParts } from '../language/format-finding.ts';
import { formatList } from '../language/lists.ts';
import type { Locale } from '../language/locale.ts';
import { findingMessages } from '../language/messages/findings.ts';
import { healthMessages } from '../language/messages/health.ts';
import { stateMessages } from '../language/messages/states.ts';
import { formatNumber } from '../language/numbers.ts';
import type { Finding, Severity } from '../model/finding.ts';
import type { LocalText } from '../model/local-text.ts';
import { isExample } from '../model/provenance.ts';
import type { TextContent } from './content.ts';
import type { DataContext, ViewContext } from './context.ts';
import { editAddress, recordOf, SEVERITIES, type FindingGroup } from './group-findings.ts';
import { text } from './parts.ts';
import { ownValue } from '../language/own-value.ts';

/** A record with findings: its name, noun, number and id, and the link to edit it. */
export interface FindingGroupFacts {
  readonly name: TextContent | string;
  readonly by: readonly string[];
  readonly edit:
    | { readonly url: string; readonly label: string; readonly accessibleLabel: string }
    | undefined;
}

/** A formatted finding. */
export interface FindingFacts {
  readonly what: string;
  /** Its location, and its values. */
  readonly where: string;
}

/** Describes the record of a group, so that an editor can find it. */
export function findingGroupFacts(group: FindingGroup, context: DataContext): FindingGroupFacts {
  const { linked, locale } = context;
  const { noun, index, id } = group;
  const { nouns, edit } = findingMessages(locale);
  if (noun === undefined || index === undefined)
    return { name: healthMessages(locale).file, by: [], edit: undefined };
  const record = recordOf(linked, group) as
    | { readonly title?: LocalText; readonly name?: LocalText; readonly tags?: readonly string[] }
    | undefined;
  const called = record?.title ?? record?.name;
  const label = `${ownValue<string>(nouns, noun) ?? noun} ${formatNumber(index + 1, locale)}`;
  const plain = group.name ?? id ?? label;
  const url = editAddress(linked.dataset.editUrl, noun, id);
  return {
    name: called === undefined ? plain : text(called, context),
    by: [label, ...(id ? [id] : []), ...(isExample(record?.tags) ? [stateMessages(locale).example] : [])],
    edit: url === undefined ? undefined : { url, label: edit, accessibleLabel: `${edit}: ${plain}` },
  };
}

export function findingFacts(finding: Finding, locale: Locale): FindingFacts {
  const { what, where, values } = formatFindingParts(finding, locale);
  return { what, where: `${capitalise(where)}${where && values ? '. ' : ''}${values}` };
}

/** The number of findings by severity, as in "2 errors and 1 warning". */
export const findingSummary = (counts: ReadonlyMap<Severity, number>, locale: Locale): string =>
  formatList(
    SEVERITIES.flatMap((severity) => {
      const count = counts.get(severity);
      return count ? [healthMessages(locale).counts[severity](count)] : [];
    }),
    locale,
  );

/** The findings of the check, and those of an inspection. */
export const allFindings = (
  checked: readonly Finding[],
  { linked, clock }: Pick<ViewContext, 'linked' | 'clock'>,
): readonly Finding[] => [
  ...checked,
  ...inspectedFindings(runSync(inspectDatasetTask(linked, clock)), checked),
];
