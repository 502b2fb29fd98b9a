import { toCsv } from '../../../src/formats/csv/csv.ts';
import { formatFindingParts } from '../../../src/language/format-finding.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { findingMessages } from '../../../src/language/messages/findings.ts';
import { healthMessages } from '../../../src/language/messages/health.ts';
import type { Dataset } from '../../../src/model/dataset.ts';
import type { Finding } from '../../../src/model/finding.ts';
import { capitalise } from '../../../src/language/capitalise.ts';
import { csvOptions } from '../../list/export-menu.ts';
import { editAddress, groupFindings } from '../../../src/view/group-findings.ts';
import { ownValue } from '../../../src/language/own-value.ts';

/** Findings as CSV, in display order. {@link toCsv} neutralises formulas. */
export function findingsCsv(findings: readonly Finding[], { editUrl }: Dataset, locale: Locale): string {
  const { severity, what, file, noun: records } = healthMessages(locale);
  const { severities, nouns, fields, sheet, row, column, field, edit, params } = findingMessages(locale);
  const record = [severity, records, '#', fields['id'], fields['name']];
  return toCsv(
    [...record, sheet, row, column, field, what, params['value'], edit].map((head) => capitalise(head ?? '')),
    groupFindings(findings).flatMap((group) =>
      group.findings.map((finding) => {
        const { noun, index, id, name } = group;
        const { cell, path } = finding;
        const parts = formatFindingParts(finding, locale);
        return [
          severities[group.severity],
          noun === undefined ? file : (ownValue<string>(nouns, noun) ?? noun),
          index === undefined ? undefined : index + 1,
          id,
          name,
          cell?.sheet,
          cell?.row,
          cell?.column,
          (finding.record ? path.slice(2) : path)
            .map((key) => (typeof key === 'number' ? key + 1 : key))
            .join(' › '),
          parts.what,
          parts.values,
          editAddress(editUrl, noun, id),
        ];
      }),
    ),
    csvOptions(),
  );
}
