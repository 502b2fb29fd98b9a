// The reader of spreadsheets. It is built as a script of its own, because it is large and only some
// people choose a spreadsheet.
export { formatSheetFindingParts } from '../../src/formats/spreadsheet/format-sheet-finding.ts';
export { markWorkbook } from '../../src/formats/spreadsheet/mark-workbook.ts';
export { locateFindings } from '../../src/formats/spreadsheet/origins.ts';
export { readWorkbook } from '../../src/formats/spreadsheet/read-workbook.ts';
