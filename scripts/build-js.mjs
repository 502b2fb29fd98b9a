// Builds what runs: the library, the scripts for pages, the builder and the studio. Prints each
// step, because `npm start` waits for it; npm-run-all and the like print only the output.
//   node scripts/build-js.mjs
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';

const STEPS = [
  ['the library', 'tsup --silent'],
  ['the scripts for pages', 'rolldown -c config/rolldown.config.ts --logLevel warn'],
  ['their hashes', 'node scripts/cdn.mjs'],
  ['the builder and the studio', 'node scripts/builder.mjs'],
];

const PATH = `${join('node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH']}`;

for (const [index, [what, command]] of STEPS.entries()) {
  console.log(`Building ${what} (${index + 1} of ${STEPS.length}) …`);
  const { status, stdout, stderr } = spawnSync(/** @type {string} */ (command), {
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  });
  if (status === 0) continue;
  console.error(stdout + stderr);
  process.exit(status ?? 1);
}
