// The entry `ura/spreadsheet`. It is apart from `ura`, because it brings parsers that no widget
// needs.
export {
  columnName,
  type Cell,
  type CellKind,
  type Sheet,
  type SheetRow,
  type Workbook,
  type WorkbookLimits,
  WorkbookError,
} from './formats/spreadsheet/workbook.ts';
export { joinList, splitList } from './formats/spreadsheet/list-cell.ts';
export { formatSheetFinding, formatSheetFindingParts } from './formats/spreadsheet/format-sheet-finding.ts';
export {
  locateFindings,
  type OriginColumn,
  type OriginRecord,
  type Origins,
  type OriginTable,
} from './formats/spreadsheet/origins.ts';
export type { UnknownColumn } from './formats/spreadsheet/read-sheet.ts';
export {
  readTable,
  readTableFiles,
  readWorkbook,
  type TableFile,
} from './formats/spreadsheet/read-workbook.ts';
export { readTableRows, type Pieces, type TableBatch } from './formats/spreadsheet/read-table-rows.ts';
export type { DatasetHeader, ReadOptions, ReadWorkbook } from './formats/spreadsheet/to-dataset.ts';
export { markWorkbook, type MarkOptions } from './formats/spreadsheet/mark-workbook.ts';
export { writeTemplate, type TemplateOptions } from './formats/spreadsheet/write-template.ts';
export { writeTable, writeTableInPieces, type WriteTableOptions } from './formats/spreadsheet/write-table.ts';
export {
  writeWorkbook,
  writeWorkbookInPieces,
  type WriteOptions,
  type WriteProgress,
} from './formats/spreadsheet/write-workbook.ts';
