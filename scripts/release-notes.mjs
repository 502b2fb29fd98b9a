// Prints the notes of a release: its part of CHANGELOG.md, and the sizes and hashes of its scripts,
// which the packages that read a changelog do not add.
// Run after `npm run build`, by .github/workflows/release.yml.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * The part of a changelog for a version, or for what is not released yet.
 *
 * @param {string} changelog
 * @param {string} version
 */
export function changesOf(changelog, version) {
  const part = changelog.split(/^## /m).find((each) => each.startsWith(`[${version}]`));
  if (!part) throw new Error(`CHANGELOG.md has no part for ${version}.`);
  return part.slice(part.indexOf('\n') + 1).trim();
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {readonly { name: string, size: number, sizeLimit: number }[]} sizes */
export const sizeTable = (sizes) =>
  [
    '| file | compressed | ceiling |',
    '| --- | --: | --: |',
    ...sizes.map(({ name, size, sizeLimit }) => `| ${name} | ${kilobytes(size)} | ${kilobytes(sizeLimit)} |`),
  ].join('\n');

/** @param {Readonly<Record<string, { integrity: string }>>} files what dist/cdn/sri.json lists */
export const hashTable = (files) =>
  [
    '| file | `integrity` |',
    '| --- | --- |',
    ...Object.entries(files).map(([file, { integrity }]) => `| ${file} | \`${integrity}\` |`),
  ].join('\n');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const sizes = JSON.parse(
    execFileSync('npm', ['run', '--silent', 'test:size', '--', '--json'], { encoding: 'utf8' }),
  );
  const { files } = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8'));
  console.log(
    [
      changesOf(readFileSync('CHANGELOG.md', 'utf8'), version),
      '## Sizes',
      sizeTable(sizes),
      '## Hashes',
      hashTable(files),
    ].join('\n\n'),
  );
}
