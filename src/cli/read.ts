import { readFile } from 'node:fs/promises';
import { checkDataset, type CheckedDataset } from '../dataset/validate/check-dataset.ts';
import { InputError } from './arguments.ts';

/** Whether a data file is fetched rather than read. */
export const isAddress = (source: string): boolean => /^https?:\/\//i.test(source);

/** How long a server may take, in milliseconds. */
const PATIENCE = 30_000;

async function textOf(source: string): Promise<string> {
  if (!isAddress(source)) return readFile(source, 'utf8');
  const response = await fetch(source, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(PATIENCE),
  });
  if (!response.ok) throw new Error(`the server says ${response.status}`);
  return response.text();
}

/** Reads and checks a data file. */
export async function readDataset(source: string): Promise<CheckedDataset> {
  let text;
  try {
    text = await textOf(source);
  } catch (error) {
    throw new InputError(`${source} cannot be read: ${(error as Error).message}`);
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new InputError(`${source} is not JSON: ${(error as Error).message}`);
  }
  return checkDataset(data);
}
