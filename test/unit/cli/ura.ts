import { run } from '../../../src/cli/run.ts';

/** Runs the command as a terminal would, in a language of the system. */
export async function uraIn(language: string | undefined, ...args: string[]) {
  let out = '';
  let err = '';
  const code = await run(args, '1.2.3', {
    out: (text) => (out += text),
    err: (text) => (err += text),
    language,
  });
  return { code, out, err };
}

/** Runs the command in English. */
export const ura = (...args: string[]) => uraIn('en', ...args);
