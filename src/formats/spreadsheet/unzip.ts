import { Inflate } from 'fflate';
import type { Budget } from './workbook.ts';
import { WorkbookError } from './workbook.ts';

/** A file in a ZIP archive. */
export interface ZipEntry {
  readonly method: number;
  readonly flags: number;
  readonly compressedSize: number;
  /** The position of its local header. */
  readonly position: number;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
/** The end record is 22 bytes, and a comment of at most 65,535. */
const END_SIZE = 22;
/** A workbook has some dozen parts; one for each picture and sheet. */
const MOST_ENTRIES = 10_000;
/** Compressed bytes per step: DEFLATE unpacks one byte to at most 1,032. */
const STEP = 4096;

/**
 * Lists the files of a ZIP archive by their names. Nothing is unpacked, and names are never used as
 * paths. Source: APPNOTE.TXT 6.3.10, without ZIP64, which no workbook of a readable size needs.
 *
 * @throws {WorkbookError} if it is no ZIP archive, is cut off, or has too many files
 */
export function listEntries(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - END_SIZE;
  const lowest = Math.max(0, end - 0xffff);
  while (end >= lowest && view.getUint32(end, true) !== END) end--;
  if (end < lowest) throw new WorkbookError('file-damaged');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new WorkbookError('file-too-large');
  const entries = new Map<string, ZipEntry>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL)
      throw new WorkbookError('file-damaged');
    const nameLength = view.getUint16(at + 28, true);
    let name = '';
    // The parts of a workbook have ASCII names; others are never looked up.
    for (const byte of bytes.subarray(at + 46, at + 46 + nameLength)) name += String.fromCharCode(byte);
    name = name.replace(/\\/g, '/').replace(/^\/+/, '');
    const entry = {
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      compressedSize: view.getUint32(at + 20, true),
      position: view.getUint32(at + 42, true),
    };
    // A second file with the same name could show a reader other content than a scanner.
    if (!entries.has(name)) entries.set(name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/**
 * Unpacks a file in pieces. The declared size is not trusted: what is unpacked is counted.
 *
 * @throws {WorkbookError} if it is damaged, encrypted, or larger than the budget
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry, budget: Budget): Generator<Uint8Array> {
  const { position, compressedSize, method, flags } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (position + 30 > bytes.length || view.getUint32(position, true) !== LOCAL)
    throw new WorkbookError('file-damaged');
  if (flags & 1) throw new WorkbookError('file-encrypted');
  const start = position + 30 + view.getUint16(position + 26, true) + view.getUint16(position + 28, true);
  const end = start + compressedSize;
  if (end > bytes.length || (method !== 0 && method !== 8)) throw new WorkbookError('file-damaged');

  const pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = start; at < end; at += STEP) {
    const last = at + STEP >= end;
    const chunk = bytes.subarray(at, last ? end : at + STEP);
    if (method === 0) pieces.push(chunk);
    else {
      try {
        inflate.push(chunk, last);
      } catch {
        throw new WorkbookError('file-damaged');
      }
    }
    for (const piece of pieces) {
      budget.unpack(piece.length);
      yield piece;
    }
    pieces.length = 0;
  }
}
