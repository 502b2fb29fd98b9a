import { columnName, parseReference } from './workbook.ts';
import { escapeText } from './write-xlsx.ts';
import { attributeOf, prefixOf, type Marks } from './mark-sheet.ts';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const AUTHOR = 'Ura';

/** The notes of a sheet without any. */
export const NO_NOTES = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${MAIN}"><authors></authors><commentList></commentList></comments>`;

/** The drawing of the notes of a sheet without any. */
export const NO_DRAWING =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** The notes of a sheet with the marks added, and the cells that had no note before. */
export interface MarkedNotes {
  readonly xml: string;
  readonly added: readonly { readonly row: number; readonly column: number }[];
}

/** Adds notes to the notes part of a sheet. Text is appended to an existing note. */
export function addNotes(xml: string, marks: Marks): MarkedNotes {
  const prefix = prefixOf(xml, 'comments');
  const tag = (name: string) => new RegExp(`<${prefix}${name}\\b[^>]*?(/?)>`);
  // Empty sections may be written as one tag.
  const open = ['authors', 'commentList'].reduce(
    (text, name) =>
      text.replace(tag(name), (whole, closed: string) =>
        closed ? `${whole.slice(0, -2)}></${prefix}${name}>` : whole,
      ),
    xml,
  );
  const authors = open.match(new RegExp(`<${prefix}author\\b`, 'g'))?.length ?? 0;
  const rest = new Map<string, string>();
  for (const [row, cells] of marks)
    for (const [column, { note }] of cells) rest.set(`${columnName(column)}${row + 1}`, note);
  const text = (note: string) => `<${prefix}t xml:space="preserve">${escapeText(note)}</${prefix}t>`;
  const continued = open.replace(
    new RegExp(`<${prefix}comment\\b([^>]*)>[\\s\\S]*?</${prefix}comment>`, 'g'),
    (whole, attributes: string) => {
      const reference = attributeOf(attributes, 'ref') ?? '';
      const note = rest.get(reference);
      if (note === undefined) return whole;
      rest.delete(reference);
      const end = whole.lastIndexOf(`</${prefix}text>`);
      const run = `<${prefix}r>${text(`\n\n${note}`)}</${prefix}r>`;
      return end < 0 ? whole : whole.slice(0, end) + run + whole.slice(end);
    },
  );
  const comments = [...rest].map(
    ([reference, note]) =>
      `<${prefix}comment ref="${reference}" authorId="${authors}"><${prefix}text>${text(note)}</${prefix}text></${prefix}comment>`,
  );
  const added = [...rest.keys()].map((reference) => parseReference(reference)!);
  if (!added.length) return { xml: continued, added };
  return {
    xml: continued
      .replace(`</${prefix}authors>`, () => `<${prefix}author>${AUTHOR}</${prefix}author></${prefix}authors>`)
      .replace(`</${prefix}commentList>`, () => `${comments.join('')}</${prefix}commentList>`),
    added,
  };
}

/** Adds the boxes of notes to a drawing: hidden until the pointer is on the cell. */
export function addNoteBoxes(
  vml: string,
  cells: readonly { readonly row: number; readonly column: number }[],
): string {
  const boxes = cells.map(
    ({ row, column }, index) =>
      `<v:shape id="_x0000_ura${index + 1}" type="#_x0000_t202" style="position:absolute;width:240pt;height:100pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"/>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column + 1}, 15, ${row}, 2, ${column + 4}, 15, ${row + 6}, 4</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`,
  );
  return vml.replace(/<\/xml>\s*$/, () => `${boxes.join('')}</xml>`);
}
