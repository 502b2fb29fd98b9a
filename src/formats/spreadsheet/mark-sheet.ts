import type { Severity } from '../../model/finding.ts';
import { columnName, parseReference } from './workbook.ts';

/** What is said about a cell: its severity, and the text of its note. */
export interface Mark {
  readonly severity: Severity;
  readonly note: string;
}

/** The marks of a sheet, by row and column from 0. */
export type Marks = ReadonlyMap<number, ReadonlyMap<number, Mark>>;

/** The attributes of a tag: quoted values may contain `>`. */
const ATTRIBUTES = `((?:[^>"'/]|"[^"]*"|'[^']*'|/(?!>))*)`;

/** The value of an attribute, or `undefined`. */
export const attributeOf = (attributes: string, name: string): string | undefined =>
  new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
    .exec(attributes)
    ?.slice(1)
    .find((each) => each !== undefined);

/** The prefix of the elements of a document, as `x:` or nothing. */
export const prefixOf = (xml: string, root: string): string =>
  new RegExp(`<(\\w+:)?${root}\\b`).exec(xml)?.[1] ?? '';

function setStyle(attributes: string, style: number): string {
  const without = attributes.replace(/\s+s\s*=\s*(?:"[^"]*"|'[^']*')/, '');
  return `${without} s="${style}"`;
}

/**
 * Gives cells of a sheet another style. Everything else stays as it is, byte for byte. A cell that
 * the sheet does not have is added, if its row is there.
 *
 * @param styleOf the new style of a cell with a style and a mark
 */
export function markCells(xml: string, marks: Marks, styleOf: (style: number, mark: Mark) => number): string {
  const prefix = prefixOf(xml, 'worksheet');
  const rowTag = new RegExp(`<${prefix}row\\b${ATTRIBUTES}(/?)>`, 'g');
  let written = '';
  let from = 0;
  let number = -1;
  for (let tag = rowTag.exec(xml); tag; tag = rowTag.exec(xml)) {
    const [whole, attributes = '', closed] = tag;
    const own = Number(attributeOf(attributes, 'r'));
    number = own > 0 ? own - 1 : number + 1;
    const row = marks.get(number);
    if (!row) continue;
    const start = tag.index + whole.length;
    const end = closed ? start : xml.indexOf(`</${prefix}row>`, start);
    if (end < 0) break;
    written += xml.slice(from, tag.index) + `<${prefix}row${attributes}>`;
    written += markRow(closed ? '' : xml.slice(start, end), number, row, prefix, styleOf);
    if (closed) written += `</${prefix}row>`;
    from = end;
    rowTag.lastIndex = end;
  }
  return written + xml.slice(from);
}

function markRow(
  cells: string,
  row: number,
  marks: ReadonlyMap<number, Mark>,
  prefix: string,
  styleOf: (style: number, mark: Mark) => number,
): string {
  const left = [...marks].sort(([a], [b]) => a - b);
  const added = (before: number) => {
    let xml = '';
    while (left.length && left[0]![0] < before) {
      const [column, mark] = left.shift()!;
      xml += `<${prefix}c r="${columnName(column)}${row + 1}" s="${styleOf(0, mark)}"/>`;
    }
    return xml;
  };
  let at = -1;
  const written = cells.replace(
    new RegExp(`<${prefix}c\\b${ATTRIBUTES}(/?)>`, 'g'),
    (whole, attributes: string, closed: string) => {
      at = parseReference(attributeOf(attributes, 'r') ?? '')?.column ?? at + 1;
      const before = added(at);
      if (left[0]?.[0] !== at) return before + whole;
      const [, mark] = left.shift()!;
      const style = Number(attributeOf(attributes, 's') ?? 0);
      return `${before}<${prefix}c${setStyle(attributes, styleOf(style, mark))}${closed}>`;
    },
  );
  return written + added(Infinity);
}

/** The elements that follow `legacyDrawing` in a sheet. Source: ECMA-376, 18.3.1.99. */
const AFTER_LEGACY_DRAWING =
  'legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(' ');

/** Adds to a sheet the reference to the drawing of its notes. */
export function addLegacyDrawing(xml: string, id: string): string {
  const prefix = prefixOf(xml, 'worksheet');
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const tag = `<${prefix}legacyDrawing xmlns:r="${relations}" r:id="${id}"/>`;
  const end = xml.lastIndexOf(`</${prefix}worksheet>`);
  const data = xml.lastIndexOf(`</${prefix}sheetData>`);
  const next = AFTER_LEGACY_DRAWING.map((name) => xml.indexOf(`<${prefix}${name}`, Math.max(data, 0))).filter(
    (at) => at >= 0,
  );
  const at = Math.min(...next, end);
  return at < 0 ? xml : xml.slice(0, at) + tag + xml.slice(at);
}
