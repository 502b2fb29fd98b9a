/** What is probably wrong with a text that is not JSON. */
export type JsonMistake = 'comma' | 'quote' | 'comment' | 'end' | 'unexpected';

/** A position in a text. Both numbers start at 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Where a text stops being JSON. */
export interface JsonError extends Position {
  readonly reason: JsonMistake;
  /** The text at that position, shortened; empty at the end. */
  readonly found: string;
}

/** A key that an object has twice. `JSON.parse` keeps the last value. */
export interface DuplicateKey {
  /** The path of the value that counts. */
  readonly path: readonly (string | number)[];
  readonly first: Position;
  readonly second: Position;
}

/** The result of scanning: the first error, or the duplicate keys. */
export interface ScannedJson {
  readonly error?: JsonError;
  readonly duplicates: readonly DuplicateKey[];
}

interface Open {
  readonly end: '}' | ']';
  /** The keys of an object, and where each was first. */
  readonly keys: Map<string, number>;
  /** The current key or index. */
  at: string | number;
}

const TOKEN =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:]/y;
const SPACE = /[ \t\n\r]*/y;

/** The most duplicate keys that are reported. */
const MOST_DUPLICATES = 100;

/** The word or sign at a position, for a message. */
function wordAt(text: string, index: number): string {
  const word = /^(?:[\p{L}\p{N}_.-]+|[^\s]\S{0,11})/u.exec(text.slice(index, index + 40))?.[0];
  return word ?? '';
}

/**
 * Reads a text as JSON without building its values. Finds the first error, with the line, the
 * column and the text there, and duplicate keys.
 *
 * @example scanJson('{"a": 1,\n "a": 2}').duplicates
 * // [{ path: ['a'], first: { line: 1, column: 2 }, second: { line: 2, column: 2 } }]
 */
export function scanJson(text: string): ScannedJson {
  const open: Open[] = [];
  const duplicates: DuplicateKey[] = [];
  // What is allowed next.
  let next: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' = 'value';
  let at = 0;
  let comma = -1;
  const position = (index: number): Position => {
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    return { line: lines.length, column: lines.at(-1)!.length + 1 };
  };
  const stop = (index: number, reason: JsonMistake): ScannedJson => ({
    error: { ...position(index), reason, found: wordAt(text, index) },
    duplicates,
  });
  const readKey = (token: string) => {
    const object = open.at(-1)!;
    const key = JSON.parse(token) as string;
    object.at = key;
    const first = object.keys.get(key);
    if (first === undefined) object.keys.set(key, at);
    else if (duplicates.length < MOST_DUPLICATES)
      duplicates.push({
        path: open.map((each) => each.at),
        first: position(first),
        second: position(at),
      });
  };
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    if (at >= text.length) return next === 'comma-or-end' && !open.length ? { duplicates } : stop(at, 'end');
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) {
      if (/["'“”„‟‘’«»`]/.test(text[at]!)) return stop(at, 'quote');
      if (/^(\/\/|\/\*|#)/.test(text.slice(at, at + 2))) return stop(at, 'comment');
      return stop(at, 'unexpected');
    }
    const isEnd = token === '}' || token === ']';
    const inside = open.at(-1);
    if (isEnd && comma >= 0 && (next === 'key' || next === 'value') && inside?.end === token)
      return stop(comma, 'comma');
    if (next === 'colon') {
      if (token !== ':') return stop(at, 'unexpected');
      next = 'value';
    } else if (next === 'comma-or-end') {
      if (isEnd && inside?.end === token) open.pop();
      else if (token === ',' && inside) {
        comma = at;
        if (typeof inside.at === 'number') inside.at++;
        next = inside.end === '}' ? 'key' : 'value';
        at += 1;
        continue;
      } else return stop(at, inside && !isEnd ? 'comma' : 'unexpected');
    } else if (next === 'key' || next === 'key-or-end') {
      if (token[0] === '"') {
        readKey(token);
        next = 'colon';
      } else if (token === '}' && next === 'key-or-end') {
        open.pop();
        next = 'comma-or-end';
      } else return stop(at, 'unexpected');
    } else if (token === '{' || token === '[') {
      open.push({ end: token === '{' ? '}' : ']', keys: new Map(), at: token === '{' ? '' : 0 });
      next = token === '{' ? 'key-or-end' : 'value-or-end';
    } else if (token === ']' && next === 'value-or-end') {
      open.pop();
      next = 'comma-or-end';
    } else if (isEnd || token === ',' || token === ':') return stop(at, 'unexpected');
    else next = 'comma-or-end';
    comma = -1;
    at += token.length;
  }
}
