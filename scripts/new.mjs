// Starts a widget, a rule of data health or an output format: writes its files, and adds it to all
// lists of its kind, which generators such as plop do not know. What it writes passes the tests; it
// prints what is left to do.
//   npm run new:widget project-badge -- --noun projects --sq 'Projekti' --sr 'Projekat'
//   npm run new:widget news-lines -- --list --noun articles --sq 'Lajme' --sr 'Vesti'
//   npm run new:rule project-without-end -- --noun projects --severity warning
//   npm run new:format geo-json
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { written } from './new/edit.mjs';
import { newFormat } from './new/format.mjs';
import { newRule } from './new/rule.mjs';
import { newWidget } from './new/widget.mjs';

const KINDS = { widget: newWidget, rule: newRule, format: newFormat };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    list: { type: 'boolean' },
    noun: { type: 'string' },
    severity: { type: 'string' },
    sq: { type: 'string' },
    sr: { type: 'string' },
    en: { type: 'string' },
  },
});
const [kind = '', name = ''] = positionals;
try {
  if (!Object.hasOwn(KINDS, kind)) throw new Error('Say what is new: widget, rule or format.');
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name))
    throw new Error(`Name it in lower case with hyphens: npm run new:${kind} some-name`);
  const { tests, next } = await KINDS[/** @type {keyof typeof KINDS} */ (kind)](name, values);
  const code = [...written].filter((path) => /\.(?:ts|html|json)$/.test(path));
  spawnSync('npx', ['prettier', '--write', '--log-level', 'warn', ...code], {
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  console.log(`Written:\n${[...written].map((path) => `  ${path}`).join('\n')}`);
  console.log(`\nTry it: npx vitest run ${tests.join(' ')}\n\nNext:\n- ${next.join('\n- ')}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
