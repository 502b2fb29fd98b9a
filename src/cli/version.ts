import { readFileSync } from 'node:fs';

/** The version of the package. config/rolldown.config.ts writes it into the command in one file. */
export const { version } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { version: string };
