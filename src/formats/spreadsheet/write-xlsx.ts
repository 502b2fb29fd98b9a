import { escapeMarkup } from '../html/escape-markup.ts';
import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { CellValue } from './cell-values.ts';
import { columnName } from './workbook.ts';
import { styleIndex, stylesXml, type CellStyle } from './xlsx-write-styles.ts';

/** A cell with its look. */
export interface StyledCell {
  readonly value: CellValue;
  readonly style: CellStyle;
}

/** A row of a sheet. */
export interface WrittenRow {
  readonly cells: readonly (StyledCell | undefined)[];
  /** In points. Without it, the program fits the row to its text. */
  readonly height?: number;
}

/** A drop-down list in a column. */
export interface DropDown {
  /** The position of the column, from 0. */
  readonly column: number;
  /** The first and the last row, from 1. */
  readonly rows: readonly [first: number, last: number];
  /** The words themselves, or the cells that hold them: `'Lists'!$A$1:$A$9`. */
  readonly from: readonly string[] | string;
  /** Asks before another value is taken. Without it, any value is. */
  readonly warning?: string;
}

/** A sheet to write. */
export interface WrittenSheet {
  readonly name: string;
  /** The width in characters and the format of each column. */
  readonly columns: readonly { readonly width: number; readonly style?: CellStyle }[];
  readonly rows: Iterable<WrittenRow>;
  /** The rows and columns that stay in view. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly dropDowns?: readonly DropDown[];
  readonly isHidden?: boolean;
  /** The colour of the tab, as `17494D`. */
  readonly colour?: string;
  /** Whether a page is printed upright. Default: across. */
  readonly isPortrait?: boolean;
}

/** The most characters of a cell. Excel calls a file with more damaged. */
export const LONGEST_CELL = 32_767;

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** Characters of XML that are written before they are compressed. */
const PIECE = 1 << 16;

/** Texts without any of these characters, which are most, stay as they are. */
const SPECIAL = /[\u0000-\u0008\u000b-\u001f&<>"_\ud800-\udfff\ufffe\uffff]/;

/**
 * Escapes a text. Characters that XML does not allow are written as `_x0001_`, and what looks like
 * that as `_x005F_x0001_`. Source: ECMA-376, 22.9.2.19.
 */
export const escapeText = (text: string): string => (SPECIAL.test(text) ? escapeAll(text) : text);

const escapeAll = (text: string): string =>
  escapeMarkup(text)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')

    .replace(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g, (control) => {
      return `_x${control.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`;
    })
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

function cellXml({ value, style }: StyledCell, reference: string): string {
  const start = `<c r="${reference}" s="${styleIndex(style)}"`;
  if (value.type !== 'text') return `${start}><v>${value.number}</v></c>`;
  const text = escapeText(value.text);
  return `${start} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

const columnNames: string[] = [];
const nameOf = (index: number): string => (columnNames[index] ??= columnName(index));

function rowXml({ cells, height }: WrittenRow, number: number): string {
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  let xml = `<row r="${number}"${size}>`;
  for (const [index, cell] of cells.entries()) if (cell) xml += cellXml(cell, nameOf(index) + number);
  return xml + '</row>';
}

function dropDownXml({ column, rows: [first, last], from, warning }: DropDown): string {
  const name = columnName(column);
  const formula = typeof from === 'string' ? from : `"${from.join(',')}"`;
  const message =
    warning === undefined
      ? ' showErrorMessage="0"'
      : ` showErrorMessage="1" errorStyle="warning" error="${escapeText(warning)}"`;
  return (
    `<dataValidation type="list" allowBlank="1"${message} sqref="${name}${first}:${name}${last}">` +
    `<formula1>${escapeText(formula)}</formula1></dataValidation>`
  );
}

function* sheetXml(sheet: WrittenSheet): Generator<string> {
  const { columns, frozen, dropDowns = [], colour, isPortrait } = sheet;
  yield HEAD + `<worksheet ${MAIN}><sheetPr>`;
  if (colour !== undefined) yield `<tabColor rgb="FF${colour}"/>`;
  if (isPortrait) yield '<pageSetUpPr fitToPage="1"/>';
  yield '</sheetPr><sheetViews>';
  yield `<sheetView workbookViewId="0"${isPortrait ? ' showGridLines="0"' : ''}>`;
  if (frozen) {
    const { rows, columns: left } = frozen;
    const corner = columnName(left) + (rows + 1);
    const splits = (left ? ` xSplit="${left}"` : '') + (rows ? ` ySplit="${rows}"` : '');
    const pane = left ? (rows ? 'bottomRight' : 'topRight') : 'bottomLeft';
    yield `<pane${splits} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
  }
  yield '</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>';
  for (const [index, { width, style = 'plain' }] of columns.entries())
    yield `<col min="${index + 1}" max="${index + 1}" width="${width}" style="${styleIndex(style)}" customWidth="1"/>`;
  yield '</cols><sheetData>';
  let number = 0;
  for (const row of sheet.rows) yield rowXml(row, ++number);
  yield '</sheetData>';
  if (dropDowns.length)
    yield `<dataValidations count="${dropDowns.length}">${dropDowns.map(dropDownXml).join('')}</dataValidations>`;
  yield '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>';
  // A wide sheet is printed page by page, with the names and headings on each.
  yield isPortrait
    ? '<pageSetup paperSize="9" orientation="portrait" fitToWidth="1" fitToHeight="0"/>'
    : '<pageSetup paperSize="9" scale="70" pageOrder="overThenDown" orientation="landscape"/>';
  yield '<headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';
}

/** The reference to a range of cells in another sheet. Rows count from 1, columns from 0. */
export function rangeIn(sheet: string, column: number, first: number, last: number): string {
  const name = columnName(column);
  return `'${sheet.replace(/'/g, "''")}'!$${name}$${first}:$${name}$${last}`;
}

/** The rows and columns that are printed on every page: those that stay in view. */
function printTitles({ name, frozen, isHidden }: WrittenSheet): string | undefined {
  if (!frozen || isHidden) return undefined;
  const sheet = `'${name.replace(/'/g, "''")}'!`;
  const ranges = [
    frozen.columns && `${sheet}$A:$${columnName(frozen.columns - 1)}`,
    frozen.rows && `${sheet}$1:$${frozen.rows}`,
  ];
  return escapeText(ranges.filter(Boolean).join(','));
}

const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** The parts of a workbook, each as pieces of XML. */
function* partsOf(sheets: readonly WrittenSheet[]): Generator<[name: string, xml: Iterable<string>]> {
  const each = (write: (sheet: WrittenSheet, number: number) => string) =>
    sheets.map((sheet, index) => write(sheet, index + 1)).join('');
  yield [
    '[Content_Types].xml',
    [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      `<Override PartName="/xl/workbook.xml" ContentType="${CONTENT}.sheet.main+xml"/>`,
      `<Override PartName="/xl/styles.xml" ContentType="${CONTENT}.styles+xml"/>`,
      each(
        (_, number) =>
          `<Override PartName="/xl/worksheets/sheet${number}.xml" ContentType="${CONTENT}.worksheet+xml"/>`,
      ),
      '</Types>',
    ],
  ];
  const relations = (inner: string) => [
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${inner}</Relationships>`,
  ];
  yield [
    '_rels/.rels',
    relations(`<Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/>`),
  ];
  yield [
    'xl/_rels/workbook.xml.rels',
    relations(
      `<Relationship Id="rId0" Type="${RELATIONS}/styles" Target="styles.xml"/>` +
        each(
          (_, number) =>
            `<Relationship Id="rId${number}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
        ),
    ),
  ];
  const repeated = sheets.flatMap((sheet, index) => {
    const titles = printTitles(sheet);
    return titles
      ? [`<definedName name="_xlnm.Print_Titles" localSheetId="${index}">${titles}</definedName>`]
      : [];
  });
  yield [
    'xl/workbook.xml',
    [
      `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><bookViews><workbookView/></bookViews><sheets>`,
      each(
        ({ name, isHidden }, number) =>
          `<sheet name="${escapeText(name)}" sheetId="${number}"${isHidden ? ' state="hidden"' : ''} r:id="rId${number}"/>`,
      ),
      `</sheets>${repeated.length ? `<definedNames>${repeated.join('')}</definedNames>` : ''}</workbook>`,
    ],
  ];
  yield ['xl/styles.xml', [stylesXml()]];
  for (const [index, sheet] of sheets.entries())
    yield [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)];
}

/**
 * Writes an `.xlsx` file in pieces, so that only one row and some kilobytes are in memory. The same
 * sheets give the same bytes. Source: ECMA-376, part 1.
 *
 * Texts are written into their cells, not into a shared table, which would have to be complete
 * before the first row.
 */
export function* writeXlsx(sheets: readonly WrittenSheet[]): Generator<Uint8Array, void> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    if (bytes.length) ready.push(bytes);
  });
  function* drain() {
    yield* ready;
    ready.length = 0;
  }
  for (const [name, xml] of partsOf(sheets)) {
    const file = new ZipDeflate(name, { level: 4 });
    file.mtime = new Date(1980, 0, 1);
    zip.add(file);
    let piece = '';
    for (const part of xml) {
      piece += part;
      if (piece.length < PIECE) continue;
      file.push(strToU8(piece));
      piece = '';
      yield* drain();
    }
    file.push(strToU8(piece), true);
    yield* drain();
  }
  zip.end();
  yield* drain();
}
