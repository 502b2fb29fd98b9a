#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { run } from './run.ts';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const { LC_ALL, LC_MESSAGES, LANG } = process.env;

process.exitCode = await run(process.argv.slice(2), version, {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  language: LC_ALL || LC_MESSAGES || LANG,
});
