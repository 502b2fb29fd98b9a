#!/usr/bin/env node
import { run } from './run.ts';
import { version } from './version.ts';

const { LC_ALL, LC_MESSAGES, LANG } = process.env;
const { stdout, stderr } = process;

// `ura check … | head` closes the pipe before everything is written.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

// `hasColors` respects NO_COLOR, FORCE_COLOR and TERM.
process.exitCode = await run(process.argv.slice(2), version, {
  out: (text) => stdout.write(text),
  err: (text) => stderr.write(text),
  language: LC_ALL || LC_MESSAGES || LANG,
  outColours: stdout.isTTY && stdout.hasColors(),
  errColours: stderr.isTTY && stderr.hasColors(),
  width: stdout.isTTY ? stdout.columns : undefined,
  interactive: stderr.isTTY,
});
