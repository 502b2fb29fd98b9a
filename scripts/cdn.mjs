// Writes dist/cdn/sri.json (integrity and size of each script), dist/cdn/licences.txt (of the
// bundled packages) and the integrity of `ura.all.js` in the README. No package writes all three.
//   node scripts/cdn.mjs
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const FOLDER = 'dist/cdn';

/** @param {Buffer} bytes */
const describe = (bytes) => ({
  integrity: `sha384-${createHash('sha384').update(bytes).digest('base64')}`,
  bytes: bytes.length,
  gzip: gzipSync(bytes, { level: 9 }).length,
  brotli: brotliCompressSync(bytes).length,
});

/** The run-time dependencies, direct and indirect, each with its licence. */
function* bundledPackages() {
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

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const names = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js'))
  .sort();
const files = Object.fromEntries(names.map((name) => [name, describe(readFileSync(join(FOLDER, name)))]));
writeFileSync(join(FOLDER, 'sri.json'), `${JSON.stringify({ version, files }, null, 2)}\n`);

const integrity = files['ura.all.js']?.integrity;
const readme = readFileSync('README.md', 'utf8');
const pinned = readme.replace(
  /(\bsrc="[^"]*\/ura\.all\.js" integrity=")[^"]*/g,
  (_, before) => before + integrity,
);
if (pinned !== readme) writeFileSync('README.md', pinned);
console.log(`ura.all.js: integrity="${integrity}"`);

const line = `\n${'-'.repeat(80)}\n\n`;
const own = `ura ${version} (MIT)\n\n${readFileSync('LICENSE', 'utf8').trim()}\n\n${readFileSync('NOTICE', 'utf8').trim()}\n`;
writeFileSync(join(FOLDER, 'licences.txt'), [own, ...bundledPackages()].join(line));
