import { readFile } from 'node:fs/promises';
import { checkDataset, type CheckedDataset } from '../dataset/validate/check-dataset.ts';
import { InputError } from './errors.ts';

/** Whether a data file is fetched from a URL rather than read from disk. */
export const isUrl = (source: string): boolean => /^https?:\/\//i.test(source);

/** How long a server may take to answer, in milliseconds. */
const TIMEOUT = 30_000;

async function readText(source: string): Promise<string> {
  if (!isUrl(source)) return readFile(source, 'utf8');
  const response = await fetch(source, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(TIMEOUT),
  });
  if (!response.ok) throw new InputError('bad-status', { source, status: response.status });
  return response.text();
}

/**
 * Reads and checks a data file.
 *
 * @throws InputError if it cannot be read or is not JSON
 */
export async function readDataset(source: string): Promise<CheckedDataset> {
  let text;
  try {
    text = await readText(source);
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('not-read', { source, reason: (error as Error).message });
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InputError('not-json', { source, reason: (error as Error).message });
  }
  return checkDataset(data);
}
