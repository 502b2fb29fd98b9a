import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { listEntries } from './unzip.ts';
import { WorkbookError, type Budget, type Sheet, type Workbook } from './workbook.ts';
import {
  openPackage,
  readRelationships,
  unescapeText,
  type Package,
  type Relationship,
} from './xlsx-package.ts';
import { readXlsxSheet } from './xlsx-sheet.ts';
import { readStyles } from './xlsx-styles.ts';

const partOfType = (relationships: ReadonlyMap<string, Relationship>, type: string) =>
  [...relationships.values()].find((each) => each.type === type && !each.isExternal)?.target;

/** The texts that cells refer to by number. */
function* readSharedStrings(parts: Package, name: string | undefined): CooperativeTask<string[]> {
  const texts: string[] = [];
  if (name === undefined || !parts.has(name)) return texts;
  let text: string | undefined;
  let isText = false;
  let isPhonetic = false;
  yield* parts.parse(name, {
    open(tag) {
      if (tag === 'si') text = '';
      else if (tag === 't') isText = true;
      else if (tag === 'rPh') isPhonetic = true;
    },
    text(piece) {
      if (isText && !isPhonetic && text !== undefined) text += piece;
    },
    close(tag) {
      if (tag === 'si') texts.push(unescapeText(text ?? ''));
      else if (tag === 't') isText = false;
      else if (tag === 'rPh') isPhonetic = false;
    },
  });
  return texts;
}

interface SheetEntry {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

/** Reads the cells of an `.xlsx` file. Macros, pictures and charts are not looked at. */
export function* readXlsx(bytes: Uint8Array, budget: Budget): CooperativeTask<Workbook> {
  const parts = openPackage(bytes, listEntries(bytes), budget);
  const main = partOfType(yield* readRelationships(parts, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (!parts.has(main)) throw new WorkbookError('file-not-a-workbook');
  const entries: SheetEntry[] = [];
  let is1904 = false;
  yield* parts.parse(main, {
    open(tag, { name = '', id = '', 'r:id': rid = id, state = 'visible', date1904 }) {
      if (tag === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
      else if (tag === 'sheet') entries.push({ name, id: rid, isHidden: state !== 'visible' });
    },
  });
  const relationships = yield* readRelationships(parts, main);
  const styles = yield* readStyles(parts, partOfType(relationships, 'styles'));
  const texts = yield* readSharedStrings(parts, partOfType(relationships, 'sharedStrings'));
  const sheets: Sheet[] = [];
  for (const { name, id, isHidden } of entries) {
    const part = relationships.get(id);
    // Sheets of charts and macros have no cells.
    if (part?.type !== 'worksheet') continue;
    const context = { parts, part: part.target, texts, styles, is1904, budget };
    sheets.push({ ...(yield* readXlsxSheet(context)), name, ...(isHidden && { isHidden }) });
  }
  return { sheets };
}
