// Edits of the files that list every widget, rule or format. No package edits code without
// reformatting it or knows these lists.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The files that were written, from the root of the project. */
export const written = new Set();

/** @type {(path: string, text: string) => void} */
function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  written.add(path);
}

/**
 * Writes a new file.
 *
 * @param {string} path
 * @param {string} text
 */
export function create(path, text) {
  if (existsSync(path)) throw new Error(`${path} exists already.`);
  write(path, text);
}

/**
 * Replaces the first match, or throws if the file has none: then the list has moved.
 *
 * @param {string} path
 * @param {RegExp | string} pattern
 * @param {(match: string) => string} replacement
 */
export function replace(path, pattern, replacement) {
  const text = readFileSync(path, 'utf8');
  if (text.search(typeof pattern === 'string' ? escape(pattern) : pattern) < 0)
    throw new Error(`${path} has no ${pattern}. Correct scripts/new/.`);
  write(path, text.replace(pattern, replacement));
}

/** @param {string} text */
const escape = (text) => new RegExp(text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));

/**
 * Inserts text before a pattern.
 *
 * @param {string} path
 * @param {RegExp | string} pattern
 * @param {string} text
 */
export const insertBefore = (path, pattern, text) => replace(path, pattern, (match) => text + match);

/**
 * Inserts a line among those that match, in alphabetical order. Only the first block of such lines
 * counts.
 *
 * @param {string} path
 * @param {RegExp} like matches the whole line
 * @param {string} line
 */
export function insertLine(path, like, line) {
  const lines = readFileSync(path, 'utf8').split('\n');
  const first = lines.findIndex((each) => like.test(each));
  if (first < 0) throw new Error(`${path} has no line like ${like}. Correct scripts/new/.`);
  let end = first;
  while (like.test(lines[end] ?? '')) end += 1;
  const later = lines.slice(first, end).findIndex((each) => each > line);
  lines.splice(later < 0 ? end : first + later, 0, ...line.split('\n'));
  write(path, lines.join('\n'));
}

/** @param {string} name such as `open-calls` */
export const pascal = (name) => name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} name such as `open-calls` */
export const camel = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

/** @param {string} name such as `open-calls` */
export const title = (name) => name.replace(/^\w/, (letter) => letter.toUpperCase()).replaceAll('-', ' ');
