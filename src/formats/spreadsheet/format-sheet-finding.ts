import { fieldsOf, type FieldChoice } from '../../language/fields-of.ts';
import { formatFindingParts, type FindingText } from '../../language/format-finding.ts';
import { builtInLocale, toLocale } from '../../language/locale-registry.ts';
import type { BuiltInLocale, Locale, LocaleTag } from '../../language/locale.ts';
import { findingMessages } from '../../language/messages/findings.ts';
import { spreadsheetMessages } from '../../language/messages/spreadsheets.ts';
import { ownValue } from '../../language/own-value.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import type { Finding } from '../../model/finding.ts';
import { NOUNS } from '../../model/noun.ts';
import { municipalityName } from '../../places/gazetteer.ts';

/** The field that a finding is about: of a record, or of the header of the dataset. */
function fieldOf({ path, cell }: Finding) {
  const isInList = path[0] === 'municipalities' || NOUNS.some((noun) => noun === path[0]);
  if (!isInList && !cell) return undefined;
  const keys = path.slice(isInList ? 1 : 0).filter((key) => typeof key === 'string');
  const fields = fieldsOf(isInList ? (path[0] as FieldOwner) : 'dataset');
  // The last key can be the language of a text.
  return (
    fields.find((field) => field.keys.join('.') === keys.join('.')) ??
    fields.find((field) => field.keys.join('.') === keys.slice(0, -1).join('.'))
  );
}

/** Suggested values by their names: a choice by its label, municipalities by their names. */
function inWords(
  { code, params }: Finding,
  locale: Locale,
  choices: readonly FieldChoice[] | undefined,
  language: BuiltInLocale,
): Finding['params'] {
  const { suggestion, candidates } = params;
  const choice = choices?.find(({ value }) => value === suggestion);
  const namesOf = (ids: string) =>
    ids
      .split(', ')
      .map((id) => municipalityName(id, locale)?.text ?? id)
      .join(', ');
  return {
    ...(choice && { suggestion: choice.label[language] }),
    ...(code === 'cell-municipality' &&
      typeof suggestion === 'string' && { suggestion: namesOf(suggestion) }),
    ...(typeof candidates === 'string' && { candidates: namesOf(candidates) }),
  };
}

/** Whether the name in the place of a sheet is that of a whole file. */
const isAboutFile = ({ code, cell }: Finding) =>
  code.startsWith('file-') || /\.(?:csv|tsv|txt|xlsx?|ods)$/i.test(cell?.sheet ?? '');

/**
 * Formats the parts of a finding in the words of a spreadsheet: the cell as `Anëtarët!C14`, the
 * label of the field, and allowed values by their labels.
 */
export function formatSheetFindingParts(finding: Finding, tag: LocaleTag): FindingText {
  const locale = toLocale(tag);
  const { sentences, params, file } = spreadsheetMessages(locale);
  const field = fieldOf(finding);
  const language = (builtInLocale(locale) ?? 'en') as BuiltInLocale;
  const label = field?.label[language];
  const options = field?.choices?.map((choice) => choice.label[language]).join(', ');
  const shown: Finding = {
    ...finding,
    // The cell says where it is; the path in a data file means nothing here.
    ...(finding.cell && { path: [] }),
    params: {
      ...finding.params,
      ...(options && finding.params['options'] !== undefined && { options }),
      ...inWords(finding, locale, field?.choices, language),
    },
  };
  const parts = formatFindingParts(shown, locale, {
    sentences,
    params,
    ...(isAboutFile(finding) && { sheet: file }),
  });
  const { name, id } = finding.record ?? {};
  const { quote } = findingMessages(locale);
  const who = name ?? id;
  return {
    ...parts,
    record: who === undefined ? '' : quote(who),
    where: [parts.where, label].filter(Boolean).join(', '),
  };
}

/**
 * Formats a finding about a spreadsheet, for people who keep their data in one: the cell, the
 * field, the record, what is wrong, how to correct it, and the value.
 *
 * @param finding of `readWorkbook`, `readTable`, or of another check after `locateFindings`
 * @example
 * const path = ['organisations', 0, 'founded'];
 * const cell = { sheet: 'Anëtarët', row: 2, column: 'C' };
 * const params = { value: '31.2.2010' };
 * formatSheetFinding({ code: 'cell-date', severity: 'error', path, cell, params }, 'en')
 * // 'Anëtarët!C2, Founded: This is not a date, or the day does not exist. Write 4.12.2026, 12.2026
 * //  or 2026. Value: “31.2.2010”.'
 */
export function formatSheetFinding(finding: Finding, locale: LocaleTag): string {
  const { record, where, what, values } = formatSheetFindingParts(finding, locale);
  const place = [where, record].filter(Boolean).join(', ');
  return (place && place + ': ') + [what, values].filter(Boolean).join(' ');
}

/**
 * The findings as a table: the headings, then a row for each finding, with the cell as the
 * spreadsheet names it.
 */
export function findingRows(findings: readonly Finding[], locale: Locale): string[][] {
  const { cell, severity, record, what, values } = spreadsheetMessages(locale).list;
  const { severities } = findingMessages(locale);
  return [
    [cell, severity, record, what, values],
    ...findings.map((finding) => {
      const parts = formatSheetFindingParts(finding, locale);
      return [
        parts.where,
        ownValue<string>(severities, finding.severity) ?? finding.severity,
        parts.record,
        parts.what,
        parts.values,
      ];
    }),
  ];
}
