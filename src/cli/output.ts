import { stat } from 'node:fs/promises';
import type { Dataset } from '../model/dataset.ts';
import { NOUNS, type Noun } from '../model/noun.ts';
import type { Locale } from '../language/locale.ts';
import { UsageError } from './errors.ts';
import type { Content, NamedContent } from './write-file.ts';

/** The formats that a dataset is written in, by the ending of the file. */
const FORMATS = ['json', 'xlsx', 'csv'] as const;
type OutputFormat = (typeof FORMATS)[number];

/**
 * The format of a file to write, or `folder` for a folder of CSV files: its name ends with a slash,
 * or it exists.
 *
 * @throws UsageError if its name has another ending
 */
export async function outputFormat(path: string): Promise<OutputFormat | 'folder'> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => /[\\/]$/.test(path),
  );
  if (isFolder) return 'folder';
  const format = FORMATS.find((each) => path.toLowerCase().endsWith(`.${each}`));
  if (!format) throw new UsageError('unknown-output', { value: path });
  return format;
}

/** How a dataset is written. */
export interface OutputOptions {
  readonly locale: Locale | undefined;
  /** The list that a CSV file has. It can be left out if there is only one. */
  readonly noun: Noun | undefined;
  readonly onRows: (rows: number) => void;
}

const withoutEmptyLists = (dataset: object): object =>
  Object.fromEntries(Object.entries(dataset).filter(([, value]) => !Array.isArray(value) || value.length));

/** A dataset in a format, whole or piece by piece. */
export async function writeDataset(
  dataset: Dataset,
  format: OutputFormat,
  { locale, noun, onRows }: OutputOptions,
): Promise<Content> {
  if (format === 'json') return `${JSON.stringify(withoutEmptyLists(dataset), undefined, 2)}\n`;
  const onProgress = ({ done }: { readonly done: number }) => onRows(done);
  if (format === 'xlsx') {
    const { writeWorkbookInPieces } = await import('../formats/spreadsheet/write-workbook.ts');
    return writeWorkbookInPieces(dataset, { locale, onProgress, ...(noun && { nouns: [noun] }) });
  }
  const filled = NOUNS.filter((each) => dataset[each].length);
  const only = noun ?? (filled.length === 1 ? filled[0] : undefined);
  if (!only) throw new UsageError('which-noun', { nouns: filled.join(', ') });
  const { writeTableInPieces } = await import('../formats/spreadsheet/write-table.ts');
  return writeTableInPieces(dataset, only, { locale, onProgress });
}

/** A CSV file for the header and for each list that has records, or for one list. */
export async function writeTables(
  dataset: Dataset,
  { locale, noun, onRows }: OutputOptions,
): Promise<NamedContent[]> {
  const { writeTableInPieces } = await import('../formats/spreadsheet/write-table.ts');
  const onProgress = ({ done }: { readonly done: number }) => onRows(done);
  const lists = [...NOUNS, 'municipalities' as const].filter((each) => dataset[each].length);
  return (noun ? [noun] : ['dataset' as const, ...lists]).map((owner) => ({
    name: `${owner}.csv`,
    content: writeTableInPieces(dataset, owner, { locale, onProgress }),
  }));
}
