import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { checkParsedTask } from '../../dataset/validate/check-dataset.ts';
import { isObject, listOf } from '../../dataset/validate/safe-read.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { FieldOwner } from '../../model/field-shapes.ts';
import type { Finding } from '../../model/finding.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { cellFindings, withoutEchoes } from './cell-findings.ts';
import { fillIn } from './fill-in.ts';
import { OWNERS } from './find-table.ts';
import { locateFindings, type OriginRecord, type Origins } from './origins.ts';
import type { ReadRow } from './read-row.ts';
import type { UnknownColumn } from './read-sheet.ts';
import { readTables, type ReadTable } from './read-tables.ts';
import { resolveRecords, type FoundByName } from './resolve-records.ts';
import type { TaskOptions } from './run-task.ts';
import type { Sheet, WorkbookLimits } from './workbook.ts';

/** The fields of a dataset other than its lists. */
export type DatasetHeader = Pick<Dataset, 'title' | 'language'> &
  Partial<Pick<Dataset, 'licence' | 'updatedAt' | 'zone' | 'editUrl'>> & {
    /** The id of the publisher, or its name. */
    readonly publisher: string;
  };

/** How a spreadsheet is read. */
export interface ReadOptions extends TaskOptions {
  /** The name of the file. For a CSV file it can say what the rows are: `projektet.csv`. */
  readonly name?: string;
  /** What the rows of every sheet are. Default: found by the headings and the sheet's name. */
  readonly noun?: FieldOwner;
  /** The language of texts whose heading names none. Default: that of the headings. */
  readonly language?: string;
  /** The title, publisher and language of the dataset, if no sheet has them. */
  readonly header?: Partial<DatasetHeader>;
  /**
   * A dataset that the spreadsheet belongs to: it gives the header, ids of records that it has
   * under the same name, and targets of references.
   */
  readonly known?: Dataset;
  /** How much is read at most. */
  readonly limits?: Partial<WorkbookLimits>;
  /** Called from time to time with the number of rows of the sheet that were read. */
  readonly onRows?: (rows: number) => void;
}

/** A spreadsheet as a dataset, with findings that lead to its cells. */
export interface ReadWorkbook {
  /** The valid records, as `checkDataset` keeps them. */
  readonly dataset: Dataset;
  /** The findings from reading the file and from the check, with their cells. */
  readonly findings: readonly Finding[];
  /** The cells of the records, for `locateFindings` after another inspection. */
  readonly origins: Origins;
  /** The columns that were left out, with their cells. */
  readonly unknownColumns: readonly UnknownColumn[];
  /** The records without an id that got the one of a record of `known` with the same name. */
  readonly foundByName: readonly FoundByName[];
}

/** The options, without what a program without types may pass in the place of names and data. */
function checkedOptions({ name, noun, language, known, ...others }: ReadOptions): ReadOptions {
  const isName = (value: unknown) => typeof value === 'string';
  const lists = [...NOUNS, 'municipalities'] as const;
  return {
    ...others,
    ...(isName(name) && { name }),
    ...(noun && OWNERS.includes(noun) && { noun }),
    ...(isName(language) && { language }),
    ...(isObject(known) && {
      known: {
        ...known,
        ...Object.fromEntries(lists.map((list) => [list, listOf<unknown>(known[list]).filter(isObject)])),
      },
    }),
  };
}

/**
 * Reads sheets of cells into a dataset.
 *
 * @param findings about the file; those about the sheets follow them
 * @param taken the ids that records of earlier parts of the same file have
 */
export function* readSheets(
  sheets: readonly Sheet[],
  findings: Finding[],
  unchecked: ReadOptions,
  taken?: ReadonlySet<string>,
): CooperativeTask<ReadWorkbook> {
  const options = checkedOptions(unchecked);
  const read = yield* readTables(sheets, options);
  for (const finding of read.findings) findings.push(finding);
  if (!read.tables.some(({ owner }) => owner !== 'dataset'))
    findings.push({ code: 'file-without-tables', severity: 'error', path: [], params: {} });
  return yield* toDataset(read.tables, findings, read.unknownColumns, options, taken);
}

/** Puts the records together, resolves their references, checks them and locates the findings. */
function* toDataset(
  tables: readonly ReadTable[],
  findings: Finding[],
  unknownColumns: readonly UnknownColumn[],
  options: ReadOptions,
  taken: ReadonlySet<string> | undefined,
): CooperativeTask<ReadWorkbook> {
  const allRows = new Map<FieldOwner, readonly ReadRow[]>();
  const origins: { tables: readonly ReadTable[]; records: Record<string, OriginRecord[]> } = {
    tables,
    records: {},
  };
  const input: Record<string, unknown> = {};
  for (const [table, { owner, rows: own }] of tables.entries()) {
    // Only the first header is read.
    if (owner === 'dataset' && allRows.has(owner)) continue;
    const records = (origins.records[owner] ??= []);
    for (const { row, columns, moved } of own)
      records.push({
        table,
        row,
        ...(columns.size && { columns: Object.fromEntries(columns) }),
        ...(moved.size && { moved: Object.fromEntries(moved) }),
      });
    allRows.set(owner, [...(allRows.get(owner) ?? []), ...own]);
    if (owner === 'dataset') continue;
    const list = (input[owner] ??= []) as unknown[];
    for (const { record } of own) list.push(record);
  }
  const isNoun = (owner: FieldOwner) => NOUNS.some((noun) => noun === owner);
  const rows = new Map([...allRows].filter(([owner]) => isNoun(owner)) as [Noun, readonly ReadRow[]][]);
  const header = headerOf(tables, options, findings);
  const filled = fillIn(tables, rows, header);
  findings.push(...filled.findings);
  yield;
  const foundByName: FoundByName[] = [];
  const resolved = yield* resolveRecords(rows, options.known, header, taken, foundByName);
  yield;
  const ofCells = cellFindings(allRows, resolved, origins);
  const checked = yield* checkParsedTask({ ura: '1', ...header, ...input });
  const located = locateFindings(checked.findings, origins);
  const all = withoutEchoes([...findings, ...ofCells], located, {
    rows: allRows,
    missing: filled.missing,
    hasHeader: header['title'] !== undefined || header['publisher'] !== undefined,
    known: options.known,
    leftOut: tables.reduce((sum, table) => sum + table.leftOut, 0),
  });
  const plain: Origins = {
    tables: tables.map(({ sheet, headingRow, columns, valueRows }) => ({
      sheet,
      headingRow,
      columns,
      ...(valueRows && { valueRows }),
    })),
    records: origins.records,
  };
  return { dataset: checked.dataset, findings: all, origins: plain, unknownColumns, foundByName };
}

/** The header from a sheet, the options or the known dataset, field by field. */
function headerOf(
  tables: readonly ReadTable[],
  { header, known, language }: ReadOptions,
  findings: Finding[],
): Record<string, unknown> {
  const own = tables.find(({ owner }) => owner === 'dataset')?.rows[0]?.record ?? {};
  const headings = tables.find((table) => table.headingLanguage)?.headingLanguage;
  const inherited: Record<string, unknown> = {};
  for (const key of ['title', 'publisher', 'language', 'licence', 'zone', 'editUrl'] as const)
    if (known?.[key]) inherited[key] = known[key];
  const whole = { language: language ?? headings ?? 'sq', ...inherited, ...header, ...own };
  if (!Object.hasOwn(whole, 'title') && !Object.hasOwn(whole, 'publisher'))
    findings.push({ code: 'file-without-header', severity: 'advice', path: [], params: {} });
  return whole;
}
