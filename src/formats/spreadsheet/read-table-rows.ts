import { runSync } from '../../dataset/cooperative-task.ts';
import { decodeText } from '../../dataset/load/decode-text.ts';
import { recordOf } from '../../dataset/validate/findings.ts';
import { remapIndices } from '../../dataset/validate/remap-indices.ts';
import type { AnyRecord, Dataset } from '../../model/dataset.ts';
import type { Finding } from '../../model/finding.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { CsvReader, detectDialect, type CsvRow } from './csv-rows.ts';
import { assertTable, toCell } from './detect-file.ts';
import { locateFindings } from './origins.ts';
import { sheetFinding } from './read-sheet.ts';
import { readSheets, type ReadOptions } from './to-dataset.ts';
import { Budget, WorkbookError, type SheetRow } from './workbook.ts';

// `src` is compiled without the DOM types. Browsers, workers and servers have it.
declare const TextDecoder: new (label: string) => {
  decode(bytes?: Uint8Array, options?: { stream: boolean }): string;
};

/** Some rows of a CSV file, as records. */
export interface TableBatch {
  /** The noun of the rows; absent if no heading is known. */
  readonly noun?: Noun;
  /** The fields of the dataset outside its lists, as `readWorkbook` would return them. */
  readonly header: Omit<Dataset, Noun | 'municipalities'>;
  /** The valid records. */
  readonly records: readonly AnyRecord[];
  /** The findings of these rows; the first batch has those of the file and its columns too. */
  readonly findings: readonly Finding[];
  /** The last row of the batch, as a spreadsheet numbers it. */
  readonly lastRow: number;
}

/** The bytes or the text of a file, piece by piece: a stream of Node or of the web, or a list. */
export type Pieces = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** Records per batch. */
const BATCH = 2000;
/** The bytes from which the encoding and the delimiter are found. */
const HEAD = 1 << 20;
/** The ids that are remembered, to find the same one twice. */
const MOST_IDS = 500_000;

/** Decodes the pieces of a file, in the encoding of its start. */
async function* decodePieces(pieces: Pieces, onEncoding: (encoding: string) => void): AsyncGenerator<string> {
  let head: Uint8Array | undefined = new Uint8Array(0);
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let isPlain = true;
  const open = (bytes: Uint8Array): string => {
    // A letter of UTF-8 may be cut in two at the end.
    let end = bytes.length;
    while (end > 0 && bytes.length - end < 4 && bytes[end - 1]! > 0x7f) end--;
    const { encoding } = decodeText(bytes.subarray(0, end));
    onEncoding(encoding);
    decoder = new TextDecoder(encoding);
    return decoder.decode(bytes, { stream: true });
  };
  for await (const piece of pieces) {
    if (typeof piece === 'string') yield piece;
    else if (decoder) yield decoder.decode(piece, { stream: true });
    // Plain ASCII is the same in every encoding, so the first other letter decides.
    else if (isPlain && (isPlain = piece.every((byte) => byte > 0 && byte < 0x80)))
      yield new TextDecoder('utf-8').decode(piece);
    else {
      const joined: Uint8Array = new Uint8Array(head!.length + piece.length);
      joined.set(head!);
      joined.set(piece, head!.length);
      head = joined.length < HEAD ? joined : undefined;
      if (!head) yield open(joined);
    }
  }
  if (head?.length) yield open(head);
  if (decoder) yield decoder.decode();
}

/** The fields of a dataset other than its lists. */
const headerOf = (dataset: Dataset) =>
  Object.fromEntries(Object.entries(dataset).filter(([, value]) => !Array.isArray(value))) as Omit<
    Dataset,
    Noun | 'municipalities'
  >;

/** A finding of a batch, with the index that its record has in the file. */
function addToIndex(finding: Finding, count: number): Finding {
  const { record, path } = finding;
  if (!record || !count) return finding;
  const index = record.index + count;
  return { ...finding, record: { ...record, index }, path: [path[0]!, index, ...path.slice(2)] };
}

/** Reads batches of rows: the first one finds the headings, which the others repeat. */
class BatchReader {
  readonly #options: Omit<ReadOptions, 'onRows'>;
  readonly #ids = new Set<string>();
  #heading: SheetRow | undefined;
  #noun: Noun | undefined;
  /** The number of records in earlier batches. */
  #recordsBefore = 0;

  constructor({ onRows: _, ...options }: ReadOptions) {
    this.#options = options;
  }

  read(rows: readonly SheetRow[], fileFindings: readonly Finding[]): TableBatch {
    const lastRow = rows.at(-1)?.number ?? 0;
    const isFirst = !this.#heading;
    const findings: Finding[] = isFirst ? [...fileFindings] : [];
    const sheet = { name: '', rows: this.#heading ? [this.#heading, ...rows] : rows };
    const options = this.#noun ? { ...this.#options, noun: this.#noun } : this.#options;
    const read = runSync(readSheets([sheet], findings, options, this.#ids));
    const noun = NOUNS.find((each) => read.origins.records[each]);
    const headingRow = read.origins.tables[0]?.headingRow;
    const header = headerOf(read.dataset);
    if (!noun || headingRow === undefined) return { header, records: [], findings: read.findings, lastRow };
    this.#noun = noun;
    this.#heading ??= rows.find(({ number }) => number === headingRow);
    const records: AnyRecord[] = [];
    const twice: Finding[] = [];
    for (const [index, record] of (read.dataset[noun] as readonly AnyRecord[]).entries()) {
      if (!this.#ids.has(record.id)) {
        records.push(record);
        if (this.#ids.size < MOST_IDS) this.#ids.add(record.id);
        continue;
      }
      const about = { record: recordOf(noun, index, record), dropped: 'record' as const };
      const params = { value: record.id };
      twice.push({ code: 'duplicate-id', severity: 'error', path: [noun, index, 'id'], ...about, params });
    }
    // Targets of references may be in rows that are still to come, or in other files.
    const said = read.findings.filter(
      ({ code, cell }) =>
        code !== 'cell-name-unknown' &&
        code !== 'dangling-reference' &&
        (isFirst || (cell?.row !== undefined && cell.row > this.#heading!.number)),
    );
    const located = locateFindings(remapIndices(twice, read.findings), read.origins);
    const inFile = [...said, ...located].map((finding) => addToIndex(finding, this.#recordsBefore));
    this.#recordsBefore += read.origins.records[noun]?.length ?? 0;
    return { noun, header, records, findings: inFile, lastRow };
  }
}

/**
 * Reads a CSV file of any size in batches of records, with only one batch in memory.
 *
 * References are not checked, since their targets may be anywhere in the file. A second record with
 * the same id is found among the first 500,000.
 *
 * @param pieces the file, piece by piece: bytes in any encoding, or text
 * @param options as for `readWorkbook`
 * @throws the reason of the signal, if it is aborted
 * @example
 * const names: unknown[] = [];
 * for await (const { records } of readTableRows(['Emri;Lloji\nD4D;O', 'JQ\nCASA;OJQ\n']))
 *   names.push(...records.map(({ id }) => id));
 * names // ['d4d', 'casa']
 */
export async function* readTableRows(pieces: Pieces, options: ReadOptions = {}): AsyncGenerator<TableBatch> {
  const unlimited = { bytes: Infinity, cells: Infinity, characters: Infinity };
  const budget = new Budget({ ...unlimited, ...options.limits });
  const ofFile: Finding[] = [];
  const rows: SheetRow[] = [];
  const openQuotes: Finding[] = [];
  let skippedRows = 0;
  const onRow = ({ number, cells, hasOpenQuote }: CsvRow) => {
    rows.push({ number: number + skippedRows, cells: cells.map((cell) => toCell(cell, budget)) });
    if (hasOpenQuote)
      openQuotes.push(sheetFinding('row-open-quote', 'warning', { row: number + skippedRows }));
  };
  const batches = new BatchReader(options);
  const next = (count: number): TableBatch => {
    const batch = batches.read(rows.splice(0, count), ofFile);
    options.onRows?.(batch.lastRow);
    return { ...batch, findings: [...openQuotes.splice(0), ...batch.findings] };
  };
  let csv: CsvReader | undefined;
  let head = '';
  const open = () => {
    assertTable(head);
    const { delimiter, skip } = detectDialect(head.slice(0, 65_536));
    skippedRows = skip ? 1 : 0;
    csv = new CsvReader(delimiter, onRow, budget.limits.columns);
    csv.push(head.slice(skip));
    head = '';
  };
  const onEncoding = (encoding: string) => {
    if (encoding !== 'utf-8')
      ofFile.push({ code: 'file-encoding', severity: 'advice', path: [], params: { encoding } });
  };
  try {
    for await (const text of decodePieces(pieces, onEncoding)) {
      if (options.signal?.aborted)
        throw (options.signal.reason as Error | undefined) ?? new Error('Reading was stopped');
      if (csv) csv.push(text);
      else {
        head += text;
        if (head.length >= 65_536) open();
      }
      while (rows.length > BATCH) yield next(BATCH);
    }
    if (!csv) open();
    csv!.finish();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const finding: Finding = { code: error.code, severity: 'error', path: [], params: {} };
    while (rows.length) yield next(BATCH);
    yield { ...batches.read([], []), findings: [finding] };
    return;
  }
  let isFirst = true;
  while (rows.length || isFirst) {
    isFirst = false;
    yield next(BATCH);
  }
}
