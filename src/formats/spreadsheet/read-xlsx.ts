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

/** A sheet of cells in an `.xlsx` file. */
export interface XlsxSheetPart {
  readonly name: string;
  readonly part: string;
  readonly isHidden: boolean;
}

/** The parts of a workbook. */
export interface XlsxBook {
  /** The part of the workbook itself. */
  readonly main: string;
  readonly sheets: readonly XlsxSheetPart[];
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
  /** Whether its dates count from 1904. */
  readonly is1904: boolean;
}

/** Finds the parts of a workbook. Sheets of charts and macros have no cells. */
export function* openXlsx(parts: Package): CooperativeTask<XlsxBook> {
  const main = partOfType(yield* readRelationships(parts, ''), 'officeDocument') ?? 'xl/workbook.xml';
  if (!parts.has(main)) throw new WorkbookError('file-not-a-workbook');
  const entries: { name: string; id: string; isHidden: boolean }[] = [];
  let is1904 = false;
  yield* parts.parse(main, {
    open(tag, { name = '', id = '', 'r:id': rid = id, state = 'visible', date1904 }) {
      if (tag === 'workbookPr') is1904 = date1904 === '1' || date1904 === 'true';
      else if (tag === 'sheet') entries.push({ name, id: rid, isHidden: state !== 'visible' });
    },
  });
  const relationships = yield* readRelationships(parts, main);
  return {
    main,
    sheets: entries.flatMap(({ name, id, isHidden }) => {
      const part = relationships.get(id);
      return part?.type === 'worksheet' ? [{ name, part: part.target, isHidden }] : [];
    }),
    styles: partOfType(relationships, 'styles'),
    sharedStrings: partOfType(relationships, 'sharedStrings'),
    is1904,
  };
}

/** Reads the cells of an `.xlsx` file. Macros, pictures and charts are not looked at. */
export function* readXlsx(bytes: Uint8Array, budget: Budget): CooperativeTask<Workbook> {
  const parts = openPackage(bytes, listEntries(bytes), budget);
  const book = yield* openXlsx(parts);
  const styles = yield* readStyles(parts, book.styles);
  const texts = yield* readSharedStrings(parts, book.sharedStrings);
  const sheets: Sheet[] = [];
  for (const { name, part, isHidden } of book.sheets) {
    const context = { parts, part, texts, styles, is1904: book.is1904, budget };
    sheets.push({ ...(yield* readXlsxSheet(context)), name, ...(isHidden && { isHidden }) });
  }
  return { sheets };
}
