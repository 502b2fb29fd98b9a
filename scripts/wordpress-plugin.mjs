// Packs the WordPress plugin with the built script into dist/wordpress/ura.zip. No package knows
// its layout.
//   node scripts/wordpress-plugin.mjs
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';

const SOURCE = 'examples/wordpress/ura';
const SCRIPT = 'ura.all.js';
// A fixed date, so that the same files always make the same archive.
const mtime = new Date(2020, 0, 1);

const { version, files } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8'));
const pinned = `<?php
/**
 * The script that was packed, and its hash.
 *
 * @package ura
 */

return array(
	'version'   => '${version}',
	'integrity' => '${files[SCRIPT].integrity}',
);
`;

/** @type {Record<string, Uint8Array>} */
const content = {};
for (const entry of readdirSync(SOURCE, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const path = join(entry.parentPath, entry.name).replaceAll('\\', '/');
  content[path.replace(`${SOURCE}/`, 'ura/')] = readFileSync(path);
}
for (const script of [SCRIPT, 'ura-editor.js'])
  content[`ura/assets/${script}`] = readFileSync(join('dist/cdn', script));
content['ura/assets/licences.txt'] = readFileSync('dist/cdn/licences.txt');
content['ura/assets/ura.asset.php'] = Buffer.from(pinned);

const sorted = Object.fromEntries(Object.entries(content).sort(([a], [b]) => (a < b ? -1 : 1)));
mkdirSync('dist/wordpress', { recursive: true });
writeFileSync('dist/wordpress/ura.zip', zipSync(sorted, { level: 9, mtime }));
