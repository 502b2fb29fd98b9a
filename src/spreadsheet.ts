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
} from './formats/spreadsheet/workbook.ts';
export { joinList, splitList } from './formats/spreadsheet/list-cell.ts';
