import { ownValue } from '../../language/own-value.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
};

/** Decodes the character references in a text. */
export const decode = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-z]{2,5}));/g, (whole, decimal, hex, name) => {
    if (name !== undefined) return ownValue(ENTITIES, String(name)) ?? whole;
    const code = decimal === undefined ? parseInt(String(hex), 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

/** A start tag in a text. */
export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  /** The index of its `<`, and the index after its end. */
  readonly start: number;
  readonly end: number;
  /** An editor put typographic quotation marks around a value. */
  readonly curly: boolean;
  /** An editor put `<br>` or `<p>` into it. */
  readonly torn: boolean;
  /** It ends with `>`. */
  readonly closed: boolean;
}

const CURLY_QUOTES = '“”„‟″«»';
const CURLY_REFERENCE = /^&(?:#8220|#8221|#8222|#8243|ldquo|rdquo|bdquo|quot);/i;
/** Editors pair typographic quotation marks in many ways, so any of them ends a value. */
const CURLY_END = /[“”„‟″«»"]|&(?:#822[012]|#8243|[lr]dquo|bdquo|quot);/i;
const SPACE = /[\s\u00a0\u200b\ufeff]/;

/** Joins a value where an editor tore it. Trimming is linear; `/\s*<br>/` in a pattern is not. */
const joinPieces = (pieces: readonly string[]): string =>
  pieces
    .map((piece, index) => (index ? piece.trimStart() : piece))
    .map((piece, index) => (index < pieces.length - 1 ? piece.trimEnd() : piece))
    .join('');

interface Value {
  readonly value: string;
  /** The index after it. */
  readonly end: number;
  readonly curly?: boolean;
  readonly torn?: boolean;
}

/** Reads the value of an attribute, with quotation marks of any kind or none. */
function valueAt(html: string, start: number): Value {
  const reference = CURLY_REFERENCE.exec(html.slice(start, start + 10))?.[0];
  const open = html[start] ?? '';
  if (reference || (open && CURLY_QUOTES.includes(open))) {
    const from = start + (reference?.length ?? 1);
    const rest = html.slice(from);
    const close = CURLY_END.exec(rest);
    const value = rest.slice(0, close ? close.index : rest.search(/[\s>]|$/));
    return { value, end: from + value.length + (close?.[0].length ?? 0), curly: true };
  }
  if (open === '"' || open === "'") {
    const close = html.indexOf(open, start + 1);
    const value = html.slice(start + 1, close < 0 ? html.length : close);
    const end = close < 0 ? html.length : close + 1;
    const pieces = value.split(/<\/?(?:br|p)\s*\/?>/i);
    return pieces.length > 1 ? { value: joinPieces(pieces), end, torn: true } : { value, end };
  }
  let end = start;
  while (end < html.length && !/[\s>]/.test(html[end]!)) end++;
  return { value: html.slice(start, end), end };
}

/**
 * Reads the tag at an index. Tolerates quotation marks of any kind, and a `<br>` or `<p>` inside
 * it.
 */
export function tagAt(html: string, start: number): Tag | undefined {
  const name = /^<([a-z][\w-]*)/i.exec(html.slice(start, start + 80))?.[1];
  if (!name) return undefined;
  const attributes = new Map<string, string>();
  let [curly, torn, closed] = [false, false, false];
  let at = start + 1 + name.length;
  const skipSpace = () => {
    while (at < html.length && SPACE.test(html[at]!)) at++;
  };
  while (at < html.length && !closed) {
    const character = html[at]!;
    if (character === '>') {
      closed = true;
      at++;
      continue;
    }
    if (character === '<') {
      const broken = /^<\/?(?:br|p)\b[^<>]*>/i.exec(html.slice(at, at + 200));
      if (!broken) break;
      torn = true;
      at += broken[0].length;
      continue;
    }
    if (SPACE.test(character) || character === '/') {
      at++;
      continue;
    }
    let key = '';
    while (at < html.length && !SPACE.test(html[at]!) && !'=></'.includes(html[at]!)) key += html[at++];
    key = key.toLowerCase();
    const afterKey = at;
    skipSpace();
    if (html[at] !== '=') {
      at = key ? afterKey : afterKey + 1;
      if (key && !attributes.has(key)) attributes.set(key, '');
      continue;
    }
    at++;
    skipSpace();
    const read = valueAt(html, at);
    at = read.end;
    curly ||= read.curly === true;
    torn ||= read.torn === true;
    if (key && !attributes.has(key)) attributes.set(key, decode(read.value));
  }
  return { name: name.toLowerCase(), attributes, start, end: at, curly, torn, closed };
}

/** The tags whose names match, in order. Comments are skipped. */
export function tagsIn(html: string, names: RegExp): Tag[] {
  const tags: Tag[] = [];
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
    if (html.startsWith('<!--', at)) {
      const end = html.indexOf('-->', at + 4);
      if (end < 0) break;
      at = end;
      continue;
    }
    if (!names.test(html.slice(at + 1, at + 60))) continue;
    const tag = tagAt(html, at);
    if (!tag) continue;
    tags.push(tag);
    at = tag.end - 1;
  }
  return tags;
}
