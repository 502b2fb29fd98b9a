import { open, stat } from 'node:fs/promises';
import type { Finding } from '../model/finding.ts';
import type { Noun } from '../model/noun.ts';
import type { ReadOptions } from '../formats/spreadsheet/to-dataset.ts';
import { exitCodeOf } from './findings.ts';
import { isUrl, readPieces } from './read-source.ts';

/** From this size in bytes, a table of text is read in parts. */
const LARGE = 4_000_000;

/** The findings that are kept; the rest is counted. */
const MOST_FINDINGS = 2000;

/** The first bytes of a zip and of an old Excel file, whatever their name is. */
const isWorkbook = ([first, second]: Uint8Array) =>
  (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);

/** Whether a file is a table of text that is too large to be read as a whole. */
export async function isLargeTable(source: string, large = LARGE): Promise<boolean> {
  if (isUrl(source) || !/\.(?:csv|tsv|txt)$/i.test(source)) return false;
  const about = await stat(source).catch(() => undefined);
  if (!about?.isFile() || about.size < large) return false;
  const file = await open(source);
  try {
    const { buffer } = await file.read(Buffer.alloc(2), 0, 2, 0);
    return !isWorkbook(buffer);
  } finally {
    await file.close();
  }
}

/** The progress of a conversion. */
export interface TableStream {
  /** The data file, piece by piece. */
  readonly json: AsyncIterable<string>;
  /** The noun of the rows, once it is known. */
  readonly noun: () => Noun | undefined;
  readonly records: () => number;
  /** At most 2,000 findings, then the number of the rest. */
  readonly findings: () => readonly Finding[];
  readonly exitCode: () => 0 | 1;
}

/** A value as JSON, indented as it is inside a list of the file. */
const inList = (value: unknown) => JSON.stringify(value, undefined, 2).replaceAll('\n', '\n    ');

/** Converts a CSV file of any size into a data file, with a part of it in memory. */
export function streamTable(source: string, options: ReadOptions): TableStream {
  const findings: Finding[] = [];
  let leftOut = 0;
  let records = 0;
  let noun: Noun | undefined;
  let exitCode: 0 | 1 = 0;
  const add = (finding: Finding) => {
    if (exitCodeOf([finding])) exitCode = 1;
    if (finding.code === 'too-many-findings') leftOut += Number(finding.params['count'] ?? 0);
    else if (findings.length < MOST_FINDINGS) findings.push(finding);
    else leftOut++;
  };
  async function* json(): AsyncGenerator<string> {
    const { readTableRows } = await import('../formats/spreadsheet/read-table-rows.ts');
    let head: string | undefined;
    for await (const batch of readTableRows(readPieces(source), options)) {
      batch.findings.forEach(add);
      noun ??= batch.noun;
      // Without headings, no later part has any either.
      if (!noun) return;
      head ??= `${JSON.stringify(batch.header, undefined, 2).slice(0, -2)},\n  "${noun}": [`;
      if (!batch.records.length) continue;
      yield head + batch.records.map((record) => `\n    ${inList(record)}`).join(',');
      head = ',';
      records += batch.records.length;
    }
    yield records ? '\n  ]\n}\n' : '';
  }
  return {
    json: json(),
    noun: () => noun,
    records: () => records,
    findings: () =>
      leftOut
        ? [
            ...findings,
            { code: 'too-many-findings', severity: 'warning', path: [], params: { count: leftOut } },
          ]
        : findings,
    exitCode: () => exitCode,
  };
}
