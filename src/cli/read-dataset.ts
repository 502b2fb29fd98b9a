import { checkDataset, type CheckedDataset } from '../dataset/validate/check-dataset.ts';
import type { Locale } from '../language/locale.ts';
import { InputError } from './errors.ts';
import { createProgress } from './progress.ts';
import { readSource } from './read-source.ts';
import type { Terminal } from './terminal.ts';

const MEGABYTE = 1e6;

/**
 * Reads and checks a data file. Shows progress while a large one is read.
 *
 * @throws InputError if it cannot be read or is not JSON
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
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder().decode(bytes)); // without its byte order mark
  } catch (error) {
    throw new InputError('not-json', { source, reason: (error as Error).message });
  }
  return checkDataset(data);
}
