import { strToU8, zipSync, type Zippable } from 'fflate';
import { formatSheetFindingParts, findingRows } from './format-sheet-finding.ts';
import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { spreadsheetMessages } from '../../language/messages/spreadsheets.ts';
import type { Locale, LocaleTag } from '../../language/locale.ts';
import { toLocale } from '../../language/locale-registry.ts';
import type { Finding, Severity } from '../../model/finding.ts';
import { openFile } from './detect-file.ts';
import { addLegacyDrawing, markCells, type Mark, type Marks } from './mark-sheet.ts';
import { addNoteBoxes, addNotes, NO_DRAWING, NO_NOTES } from './mark-notes.ts';
import { markStyles, type MarkedStyles } from './mark-styles.ts';
import { openXlsx, type XlsxSheetPart } from './read-xlsx.ts';
import { heightOf } from './record-sheet.ts';
import { runTask, type TaskOptions } from './run-task.ts';
import { listEntries, unpack } from './unzip.ts';
import { Budget, columnName, parseReference, type Sheet, type WorkbookLimits } from './workbook.ts';
import { openPackage, readRelationships } from './xlsx-package.ts';
import { escapeText, writeXlsx } from './write-xlsx.ts';

/** How a workbook is marked. */
export interface MarkOptions extends TaskOptions {
  /** The language of the notes and of the sheet of findings. */
  readonly locale: LocaleTag;
  /** How much is read at most. */
  readonly limits?: Partial<WorkbookLimits>;
}

const RANK: readonly Severity[] = ['error', 'warning', 'advice'];
/** The longest note that Excel shows whole. */
const LONGEST_NOTE = 2000;

/** The marks of a sheet: each cell has the gravest severity, and all that is said about it. */
function marksOf(findings: readonly Finding[], sheet: string, locale: Locale): Marks {
  const marks = new Map<number, Map<number, Mark>>();
  for (const finding of findings) {
    const { cell, severity } = finding;
    if (!cell || (cell.sheet ?? '') !== sheet || cell.row === undefined) continue;
    const place = parseReference(`${cell.column ?? 'A'}${cell.row}`);
    if (!place) continue;
    const { what, values } = formatSheetFindingParts(finding, locale);
    const row = marks.get(place.row) ?? new Map<number, Mark>();
    marks.set(place.row, row);
    const before = row.get(place.column);
    const note = [before?.note, [what, values].filter(Boolean).join(' ')].filter(Boolean).join('\n');
    const gravest =
      before && RANK.indexOf(before.severity) < RANK.indexOf(severity) ? before.severity : severity;
    row.set(place.column, { severity: gravest, note: note.slice(0, LONGEST_NOTE) });
  }
  return marks;
}

/**
 * Makes a copy of a workbook in which the cells with findings are coloured and have a note, with a
 * sheet of all findings at the end. Everything else of an `.xlsx` file stays. An `.ods` or CSV file
 * becomes an `.xlsx` file with its values.
 *
 * @param bytes the file that was read
 * @param findings as `readWorkbook` returns them
 * @returns the bytes of an `.xlsx` file
 * @throws {WorkbookError} if the file cannot be read as a workbook
 */
export async function markWorkbook(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: MarkOptions,
): Promise<Uint8Array> {
  const isXlsx = bytes[0] === 0x50 && listEntries(bytes).has('[Content_Types].xml');
  return runTask((isXlsx ? markXlsx : markValues)(bytes, findings, options), options);
}

const decode = (bytes: Uint8Array): string =>
  new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
declare const TextDecoder: new (label: string) => { decode(bytes: Uint8Array): string };

/** The parts of a package while they are changed. */
class Parts {
  readonly #files: Map<string, Uint8Array>;

  constructor(files: Map<string, Uint8Array>) {
    this.#files = files;
  }

  #nameOf(name: string): string {
    if (this.#files.has(name)) return name;
    const lower = name.toLowerCase();
    return [...this.#files.keys()].find((each) => each.toLowerCase() === lower) ?? name;
  }

  text(name: string): string | undefined {
    const bytes = this.#files.get(this.#nameOf(name));
    return (
      bytes &&
      decode(bytes)
        .replace(/^\ufeff/, '')
        .replace(/^(<\?xml[^>]*encoding=")utf-16[^"]*"/i, '$1UTF-8"')
    );
  }

  write(name: string, text: string): void {
    this.#files.set(this.#nameOf(name), strToU8(text));
  }

  /** A name that no part has yet. */
  free(pattern: (number: number) => string): string {
    let number = 1;
    while (this.#files.has(this.#nameOf(pattern(number)))) number++;
    return pattern(number);
  }

  zip(): Uint8Array {
    const files: Zippable = {};
    for (const [name, bytes] of this.#files) files[name] = [bytes, { mtime: '1980-01-02' }];
    return zipSync(files);
  }
}

const relationshipsOf = (part: string) => part.replace(/([^/]*)$/, '_rels/$1.rels');
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Adds a relationship to a part, and returns its id. */
function relate(parts: Parts, part: string, type: string, target: string): string {
  const name = relationshipsOf(part);
  const xml =
    parts.text(name) ??
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';
  let number = 1;
  while (xml.includes(`"rIdUra${number}"`)) number++;
  const tag = `<Relationship Id="rIdUra${number}" Type="${RELATIONS}/${type}" Target="/${escapeText(target)}"/>`;
  const open = xml.replace(/<Relationships\b([^>]*)\/>/, '<Relationships$1></Relationships>');
  parts.write(
    name,
    open.replace('</Relationships>', () => `${tag}</Relationships>`),
  );
  return `rIdUra${number}`;
}

function addContentType(parts: Parts, tag: string): void {
  const xml = parts.text('[Content_Types].xml') ?? '';
  // Defaults come before overrides in some readers.
  const at = tag.startsWith('<Default') ? xml.search(/<(Default|Override)\b/) : xml.lastIndexOf('</Types>');
  if (at >= 0 && !xml.includes(tag))
    parts.write('[Content_Types].xml', xml.slice(0, at) + tag + xml.slice(at));
}

function* markXlsx(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: MarkOptions,
): CooperativeTask<Uint8Array> {
  const { limits } = options;
  const locale = toLocale(options.locale);
  const budget = new Budget(limits);
  const entries = listEntries(bytes);
  const files = new Map<string, Uint8Array>();
  for (const [name, entry] of entries) {
    if (name.endsWith('/') || name.split('/').includes('..')) continue;
    files.set(name, joined([...unpack(bytes, entry, budget)]));
    yield;
  }
  const source = openPackage(bytes, entries, new Budget(limits));
  const book = yield* openXlsx(source);
  const parts = new Parts(files);
  const styles = book.styles === undefined ? undefined : markStyles(parts.text(book.styles) ?? '');
  for (const sheet of book.sheets) {
    const marks = marksOf(findings, sheet.name, locale);
    if (!marks.size) continue;
    // The tags of a well-formed document can be changed one by one.
    yield* source.parse(sheet.part, {});
    const xml = parts.text(sheet.part) ?? '';
    parts.write(
      sheet.part,
      markCells(xml, marks, (style, { severity }) => styles?.styleOf(style, severity) ?? style),
    );
    yield;
    const relationships = yield* readRelationships(source, sheet.part);
    addSheetNotes(parts, sheet, marks, relationships);
    yield;
  }
  addFindingsSheet(parts, book.main, book.sheets, findings, locale, styles);
  if (book.styles !== undefined && styles) parts.write(book.styles, styles.xml());
  yield;
  return parts.zip();
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function addSheetNotes(
  parts: Parts,
  { part }: XlsxSheetPart,
  marks: Marks,
  relationships: ReadonlyMap<string, { readonly type: string; readonly target: string }>,
): void {
  const targetOf = (type: string) => [...relationships.values()].find((each) => each.type === type)?.target;
  const notes = targetOf('comments');
  const notesPart = notes ?? parts.free((number) => `xl/comments${number}.xml`);
  const { xml, added } = addNotes(parts.text(notesPart) ?? NO_NOTES, marks);
  parts.write(notesPart, xml);
  if (notes === undefined) {
    relate(parts, part, 'comments', notesPart);
    addContentType(parts, `<Override PartName="/${notesPart}" ContentType="${CONTENT}.comments+xml"/>`);
  }
  const drawing = targetOf('vmlDrawing');
  const drawingPart = drawing ?? parts.free((number) => `xl/drawings/vmlDrawing${number}.vml`);
  parts.write(drawingPart, addNoteBoxes(parts.text(drawingPart) ?? NO_DRAWING, added));
  if (drawing !== undefined) return;
  const id = relate(parts, part, 'vmlDrawing', drawingPart);
  parts.write(part, addLegacyDrawing(parts.text(part) ?? '', id));
  addContentType(
    parts,
    '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
  );
}

/** A name for a sheet that no other has. Excel compares them without case. */
function freeName(name: string, taken: readonly string[]): string {
  const lower = new Set(taken.map((each) => each.toLowerCase()));
  let free = name;
  for (let number = 2; lower.has(free.toLowerCase()); number++) free = `${name} ${number}`;
  return free;
}

function addFindingsSheet(
  parts: Parts,
  main: string,
  sheets: readonly XlsxSheetPart[],
  findings: readonly Finding[],
  locale: Locale,
  styles: MarkedStyles | undefined,
): void {
  const workbook = parts.text(main) ?? '';
  const prefix = /<(\w+:)?workbook\b/.exec(workbook)?.[1] ?? '';
  const part = parts.free((number) => `xl/worksheets/sheet${number}.xml`);
  const names = sheets.map(({ name }) => name);
  parts.write(part, findingsXml(inOrder(findings, names), locale, styles));
  addContentType(parts, `<Override PartName="/${part}" ContentType="${CONTENT}.worksheet+xml"/>`);
  const id = relate(parts, main, 'worksheet', part);
  let highest = 0;
  for (const [, number] of workbook.matchAll(/\bsheetId\s*=\s*"(\d+)"/g))
    highest = Math.max(highest, Number(number));
  const name = freeName(spreadsheetMessages(locale).list.sheet, names);
  const tag = `<${prefix}sheet xmlns:r="${RELATIONS}" name="${escapeText(name)}" sheetId="${highest + 1}" r:id="${id}"/>`;
  parts.write(
    main,
    workbook.replace(`</${prefix}sheets>`, () => `${tag}</${prefix}sheets>`),
  );
}

/** Findings in the order in which an editor goes through the workbook: by sheet, row and column. */
function inOrder(findings: readonly Finding[], sheets: readonly string[]): readonly Finding[] {
  const place = ({ cell }: Finding) => [
    sheets.indexOf(cell?.sheet ?? ''),
    cell?.row ?? 0,
    parseReference(`${cell?.column ?? 'A'}1`)?.column ?? 0,
  ];
  return findings
    .map((finding) => ({ finding, place: place(finding) }))
    .sort((a, b) => {
      const differs = a.place.findIndex((value, index) => value !== b.place[index]);
      return differs < 0 ? 0 : a.place[differs]! - b.place[differs]!;
    })
    .map(({ finding }) => finding);
}

/** The widths of the columns of the list: cell, severity, record, what is wrong, values. */
const LIST_WIDTHS = [34, 14, 34, 70, 50] as const;

/** The sheet of findings, in which the first column leads to the cell. */
function findingsXml(findings: readonly Finding[], locale: Locale, styles?: MarkedStyles): string {
  const rows = findingRows(findings, locale).map((cells, row) => {
    const style = styles?.listStyle(row ? 'text' : 'heading') ?? 0;
    const xml = cells.map(
      (text, column) =>
        `<c r="${columnName(column)}${row + 1}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeText(text.slice(0, 32_000))}</t></is></c>`,
    );
    const height = heightOf(cells, LIST_WIDTHS, 11);
    return `<row r="${row + 1}" ht="${height}" customHeight="1">${xml.join('')}</row>`;
  });
  const links = findings.flatMap(({ cell }, index) => {
    if (!cell?.sheet || cell.row === undefined) return [];
    const location = `'${cell.sheet.replace(/'/g, "''")}'!${cell.column ?? 'A'}${cell.row}`;
    return [`<hyperlink ref="A${index + 2}" location="${escapeText(location)}"/>`];
  });
  const columns = LIST_WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0">' +
    '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${columns.join('')}</cols><sheetData>${rows.join('')}</sheetData>` +
    (links.length ? `<hyperlinks>${links.join('')}</hyperlinks>` : '') +
    '</worksheet>'
  );
}

/** A file that is no `.xlsx` is written as one, with its values, and then marked. */
function* markValues(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: MarkOptions,
): CooperativeTask<Uint8Array> {
  const { workbook } = yield* openFile(bytes, new Budget(options.limits));
  const named = workbook.sheets.map((sheet) => ({ ...sheet, name: sheet.name || 'CSV' }));
  const copy = joined([...writeXlsx(named.map(asWritten))]);
  const inCopy = findings.map((finding) =>
    finding.cell && !finding.cell.sheet ? { ...finding, cell: { ...finding.cell, sheet: 'CSV' } } : finding,
  );
  return yield* markXlsx(copy, inCopy, options);
}

/** A sheet with its values in their places. */
function asWritten({ name, rows, isHidden }: Sheet) {
  function* allRows() {
    let next = 1;
    for (const { number, cells } of rows) {
      for (; next < number; next++) yield { cells: [] };
      next = number + 1;
      yield {
        cells: Array.from(cells, (cell) => {
          if (!cell) return undefined;
          const value =
            cell.kind === 'number' && /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(cell.text)
              ? ({ type: 'number', number: Number(cell.text) } as const)
              : ({ type: 'text', text: cell.text } as const);
          return { value, style: 'plain' as const };
        }),
      };
    }
  }
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  return {
    name,
    columns: Array.from({ length: width }, () => ({ width: 20 })),
    rows: allRows(),
    ...(isHidden && { isHidden }),
  };
}
