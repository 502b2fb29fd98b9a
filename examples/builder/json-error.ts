// Finds where a text stops being valid JSON. Browsers report it differently, or not at all.

/** The probable mistake. */
export type JsonMistake = 'comma' | 'quote' | 'comment' | 'end' | 'unexpected';

export interface JsonError {
  /** Starts at 1. */
  readonly line: number;
  readonly column: number;
  readonly reason: JsonMistake;
}

const TOKEN =
  /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)\b|[{}[\],:]/y;
const SPACE = /[ \t\n\r]*/y;

/** Finds the first error in a text that is not valid JSON. */
export function locateJsonError(text: string): JsonError {
  const open: string[] = [];
  // What is allowed next.
  let next: 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' = 'value';
  let at = 0;
  let comma = -1;
  const place = (index: number, reason: JsonMistake): JsonError => {
    const lines = text.slice(0, index).split(/\r\n|\n|\r/);
    return { line: lines.length, column: lines.at(-1)!.length + 1, reason };
  };
  for (;;) {
    SPACE.lastIndex = at;
    SPACE.exec(text);
    at = SPACE.lastIndex;
    if (at >= text.length) return place(at, 'end');
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) {
      if (/["'“”„‟‘’«»`]/.test(text[at]!)) return place(at, 'quote');
      if (/^(\/\/|\/\*|#)/.test(text.slice(at, at + 2))) return place(at, 'comment');
      return place(at, 'unexpected');
    }
    const isEnd = token === '}' || token === ']';
    if (isEnd && comma >= 0 && (next === 'key' || next === 'value') && open.at(-1) === token)
      return place(comma, 'comma');
    if (next === 'colon') {
      if (token !== ':') return place(at, 'unexpected');
      next = 'value';
    } else if (next === 'comma-or-end') {
      if (isEnd && open.at(-1) === token) open.pop();
      else if (token === ',' && open.length) {
        comma = at;
        next = open.at(-1) === '}' ? 'key' : 'value';
        at += 1;
        continue;
      } else return place(at, open.length && !isEnd ? 'comma' : 'unexpected');
    } else if (next === 'key' || next === 'key-or-end') {
      if (token[0] === '"') next = 'colon';
      else if (token === '}' && next === 'key-or-end') {
        open.pop();
        next = 'comma-or-end';
      } else return place(at, 'unexpected');
    } else if (token === '{' || token === '[') {
      open.push(token === '{' ? '}' : ']');
      next = token === '{' ? 'key-or-end' : 'value-or-end';
    } else if (token === ']' && next === 'value-or-end') {
      open.pop();
      next = 'comma-or-end';
    } else if (isEnd || token === ',' || token === ':') return place(at, 'unexpected');
    else next = 'comma-or-end';
    comma = -1;
    at += token.length;
  }
}
