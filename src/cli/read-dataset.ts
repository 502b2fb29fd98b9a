import { readDataFile } from '../dataset/load/read-data-file.ts';
import type { CheckedDataset } from '../dataset/validate/check-dataset.ts';
import type { Locale } from '../language/locale.ts';
import { InputError } from './errors.ts';
import { createProgress } from './progress.ts';
import { readSource } from './read-source.ts';
import type { Terminal } from './terminal.ts';

const MEGABYTE = 1e6;

/** The error of a text that is not JSON. */
const JSON_ERRORS = {
  comma: 'json-comma',
  quote: 'json-quote',
  comment: 'json-comment',
  end: 'json-end',
  unexpected: 'json-unexpected',
} as const;

/**
 * Reads and checks a data file. Shows progress while a large one is read.
 *
 * @throws InputError if it cannot be read, is not JSON or is of another standard
 */
export async function readDataset(
  source: string,
  terminal: Terminal,
  locale: Locale,
): Promise<CheckedDataset> {
  const progress = createProgress(terminal, locale);
  const bytes = await readSource(source, (count) =>
    progress.show('megabytes', Math.round(count / MEGABYTE)),
  ).finally(progress.end);
  const file = readDataFile(bytes);
  switch (file.state) {
    case 'dataset':
    case 'not-a-dataset':
      return file;
    case 'empty':
      throw new InputError('empty', { source });
    case 'other-format':
      throw new InputError('other-format', { source, format: file.format });
    case 'not-json': {
      const { line, column, reason, found } = file.error;
      throw new InputError(JSON_ERRORS[reason], { source, line, column, found });
    }
  }
}
