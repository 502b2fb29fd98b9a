// Builds the documentation as a static site: the pages of docs/ and those generated from the
// manifest and the comments, with VitePress; the API reference with TypeDoc; and Storybook.
//   node scripts/docs-site.mjs build            needs `npm run build`; writes docs-site/
//   node scripts/docs-site.mjs build --pages    without TypeDoc and Storybook
//   node scripts/docs-site.mjs dev              serves the pages, and reads them again on change
import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync, watch } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { assemble, PAGES, SITE } from './docs-site/assemble.mjs';

/** @type {(command: string, ...parameters: string[]) => Promise<void>} */
const run = (command, ...parameters) =>
  new Promise((resolve, reject) => {
    const options = { stdio: /** @type {const} */ ('inherit'), shell: process.platform === 'win32' };
    spawn('npx', [command, ...parameters], options).on('exit', (code) =>
      code ? reject(new Error(`${command} failed.`)) : resolve(),
    );
  });

if (!existsSync('dist/cdn/ura.js') || !existsSync('custom-elements.json')) {
  console.error('Run npm run build first: the pages show the built elements.');
  process.exit(1);
}
process.env['STORYBOOK_DISABLE_TELEMETRY'] = '1';
await assemble();
if (process.argv[2] === 'dev') {
  let timer = setTimeout(() => {}, 0);
  watch('docs', { recursive: true }, (_, name) => {
    if (!name?.endsWith('.md')) return;
    clearTimeout(timer);
    timer = setTimeout(() => void assemble(), 100);
  });
  await run('vitepress', 'dev', 'docs', '--host', '127.0.0.1');
} else {
  rmSync(SITE, { recursive: true, force: true });
  await run('vitepress', 'build', 'docs');
  if (!process.argv.includes('--pages')) {
    // The title of the reference leads back to the site.
    const home = ['--titleLink', process.env['DOCS_BASE'] ?? '/'];
    await run('typedoc', '--options', 'config/typedoc.config.mjs', '--out', join(SITE, 'api'), ...home);
    await run('storybook', 'build', '--output-dir', join(SITE, 'storybook'), '--quiet');
    // A story fetches the example data from the root of its own site.
    cpSync('examples/data', join(SITE, 'storybook/data'), { recursive: true });
  }
  console.log(`Written: ${SITE}/, from ${PAGES}/.`);
}
