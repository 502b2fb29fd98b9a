import { readFile } from 'node:fs/promises';
import { InputError } from './errors.ts';

/** Where the scripts are: beside the package's modules, or in a folder that `ura new` made. */
const PLACES = {
  'ura.all.js': ['../cdn/ura.all.js', '../site/ura.js'],
  'ura-editor.js': ['../cdn/ura-editor.js', './ura-editor.js'],
  'ura.mjs': ['../starter/ura.mjs', './ura.mjs'],
  'licences.txt': ['../cdn/licences.txt', './licences.txt'],
} as const;

/**
 * Reads a built file of the package: the script with all widgets, that of the editor, the command
 * in one file, or the licences.
 *
 * @throws InputError if it is missing, as in a package that was not built
 */
export async function readPackageFile(name: keyof typeof PLACES): Promise<Uint8Array> {
  let reason = '';
  for (const place of PLACES[name])
    try {
      return await readFile(new URL(place, import.meta.url));
    } catch (error) {
      reason ||= (error as Error).message;
    }
  throw new InputError('not-read', { source: name, reason });
}
