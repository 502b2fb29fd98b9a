import { unguardFormula } from '../csv/guard-formula.ts';
import type { CooperativeTask } from '../../dataset/cooperative-task.ts';
import { decodeText, type TextEncoding } from '../../dataset/load/decode-text.ts';
import { CsvReader, detectDialect } from './csv-rows.ts';
import { readOds } from './read-ods.ts';
import { readXlsx } from './read-xlsx.ts';
import { listEntries } from './unzip.ts';
import { WorkbookError, type Budget, type Cell, type SheetRow, type Workbook } from './workbook.ts';

/** A file as cells, and what was noticed about it. */
export interface OpenedFile {
  readonly workbook: Workbook;
  /** The encoding of a CSV file. */
  readonly encoding?: TextEncoding;
  /** The rows in which a quotation mark is never closed. */
  readonly openQuotes?: readonly number[];
}

const startsWith = (bytes: Uint8Array, ...start: number[]) =>
  start.every((byte, index) => bytes[index] === byte);

/** Whether a text occurs in UTF-16 in the directory of an OLE file. */
function hasUtf16(bytes: Uint8Array, text: string): boolean {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let length = 0;
    while (length < text.length && bytes[at + 2 * length] === text.charCodeAt(length)) length++;
    if (length === text.length) return true;
  }
  return false;
}

/** Reads the bytes of a file as cells, by what they are and not by the name of the file. */
export function* openFile(bytes: Uint8Array, budget: Budget): CooperativeTask<OpenedFile> {
  if (bytes.length > budget.limits.bytes) throw new WorkbookError('file-too-large');
  if (startsWith(bytes, 0x50, 0x4b)) {
    const entries = listEntries(bytes);
    const isOds = entries.has('content.xml') && !entries.has('[Content_Types].xml');
    return { workbook: yield* (isOds ? readOds : readXlsx)(bytes, budget) };
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    throw new WorkbookError(hasUtf16(bytes, 'EncryptedPackage') ? 'file-encrypted' : 'file-old-format');
  const { text, encoding } = decodeText(bytes);
  return { ...(yield* openText(text, budget)), encoding };
}

/** The start of a file by which its dialect is found. */
const SAMPLE = 65_536;
const STEP = 65_536;

/** @throws WorkbookError if a text begins like a page, a data file, a PDF or a binary file */
export function assertTable(text: string): void {
  const start = text.slice(0, 1000);
  if (/^\s*(<|\{|\[|%PDF)/.test(start) || /(\0[^\0]{0,20}){8}/.test(start))
    throw new WorkbookError('file-not-a-workbook');
}

/** Reads the text of a CSV file as a workbook with one sheet without a name. */
export function* openText(text: string, budget: Budget): CooperativeTask<OpenedFile> {
  assertTable(text);
  const { delimiter, skip } = detectDialect(text.slice(0, SAMPLE));
  const rows: SheetRow[] = [];
  const openQuotes: number[] = [];
  const reader = new CsvReader(
    delimiter,
    ({ number, cells, hasOpenQuote }) => {
      rows.push({ number: number + (skip ? 1 : 0), cells: cells.map((cell) => toCell(cell, budget)) });
      if (hasOpenQuote) openQuotes.push(rows.at(-1)!.number);
    },
    budget.limits.columns,
  );
  for (let at = skip; at < text.length; at += STEP) {
    reader.push(text.slice(at, at + STEP));
    yield;
  }
  reader.finish();
  return { workbook: { sheets: [{ name: '', rows }] }, ...(openQuotes.length && { openQuotes }) };
}

/** A cell of a CSV file: always text, without the apostrophe that guards a formula. */
export function toCell(text: string, budget: Budget): Cell | undefined {
  if (text === '') return undefined;
  budget.addCell(text.length);
  return { kind: 'text', text: unguardFormula(text) };
}
