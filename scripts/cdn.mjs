// Finishes dist/cdn: gathers what the widgets for the loader share, makes all smaller, writes sri.json (integrity and size of each file) and licences.txt (of the
// packages inside them), prints the integrity of `ura.all.js`, and puts it into the line of the README that pins it.
//   node scripts/cdn.mjs
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { gatherPieces } from './pieces.mjs';
import { minified, withoutUnreadMessages } from './smaller.mjs';

const FOLDER = 'dist/cdn';

/** @param {Buffer} bytes */
const describe = (bytes) => ({
  integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  bytes: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});

/**
 * The scripts below a folder, as paths with slashes.
 *
 * @param {string} folder
 */
const scriptsIn = (folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.js'))
    .sort();

/** The packages of which code is in the files: what package.json depends on, and what those depend on. */
function* packagesInside() {
  const waiting = Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies);
  const seen = new Set();
  for (const name of waiting) {
    const folder = join('node_modules', name);
    if (seen.has(name) || name.startsWith('@types/') || !existsSync(folder)) continue;
    seen.add(name);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    waiting.push(...Object.keys(about.dependencies ?? {}));
    const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
    yield `${name} ${about.version} (${about.license})\n\n${file ? readFileSync(join(folder, file), 'utf8').trim() : ''}\n`;
  }
}

if (existsSync(FOLDER)) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  await gatherPieces(join(FOLDER, 'widgets'));
  const names = scriptsIn(FOLDER);
  const read = (/** @type {string} */ name) => readFileSync(join(FOLDER, name), 'utf8');
  const isShared = (/** @type {string} */ name) => name.startsWith('widgets/shared-');
  const shared = names.filter(isShared).map(read).join('\n');
  for (const name of names) {
    const module = name.startsWith('widgets/') || name === 'ura.js';
    const text = isShared(name) ? read(name) : withoutUnreadMessages(read(name), module ? shared : '');
    const small = await minified(text, { module });
    // Where an optimiser puts scripts together, a script must not make those behind it strict, nor be an argument of the one before it.
    const own = small.replace(/(?:"use strict";)?\(\(\)=>\{(?:"use strict";)?/, ';(()=>{"use strict";');
    writeFileSync(join(FOLDER, name), module ? small : own);
  }
  const files = Object.fromEntries(names.map((name) => [name, describe(readFileSync(join(FOLDER, name)))]));
  writeFileSync(join(FOLDER, 'sri.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);

  const { integrity } = files['ura.all.js'] ?? {};
  if (integrity) {
    const readme = readFileSync('README.md', 'utf8');
    const pinned = readme.replace(
      /(\bsrc="[^"]*\/ura\.all\.js" integrity=")[^"]*/g,
      (_, before) => before + integrity,
    );
    if (pinned !== readme) writeFileSync('README.md', pinned);
    console.log(`ura.all.js: integrity="${integrity}"`);
  }

  const line = `\n${'-'.repeat(80)}\n\n`;
  const own = `ura ${version} (MIT)\n\n${readFileSync('LICENSE', 'utf8').trim()}\n\n${readFileSync('NOTICE', 'utf8').trim()}\n`;
  writeFileSync(join(FOLDER, 'licences.txt'), [own, ...packagesInside()].join(line));
}
