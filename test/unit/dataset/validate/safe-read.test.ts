import { describe, expect, test } from 'vitest';
import { jsonCopy, readOnce, TooDeep, UNREADABLE } from '../../../../src/dataset/validate/safe-read.ts';

describe('readOnce', () => {
  test('copies plain values and shares nothing with the input', () => {
    const input = { id: 'a', tags: ['x', { y: null }] };
    const copy = readOnce(input) as typeof input;
    expect(copy).toEqual(input);
    expect(copy.tags).not.toBe(input.tags);
    expect(copy.tags[1]).not.toBe(input.tags[1]);
  });

  test('reads each property once, and replaces one that throws', () => {
    let reads = 0;
    const input = {
      get id() {
        return `read ${++reads}`;
      },
      list: Object.defineProperty(['a', 'b'], 0, {
        get: () => {
          throw new Error('trap');
        },
      }),
    };
    expect(readOnce(input)).toEqual({ id: 'read 1', list: [UNREADABLE, 'b'] });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(readOnce({ proxy })).toEqual({ proxy: UNREADABLE });
  });

  test('keeps an own `__proto__` without changing any prototype', () => {
    const copy = readOnce(JSON.parse('{"__proto__":{"polluted":true}}')) as object;
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    expect(Object.keys(copy)).toEqual(['__proto__']);
  });

  test('copies a graph of shared and circular objects in linear time', () => {
    let graph: Record<string, unknown> = {};
    for (let depth = 0; depth < 60; depth++) graph = { left: graph, right: graph };
    graph['self'] = graph;
    expect(Object.keys(readOnce({ offices: [graph] }) as object)).toEqual(['offices']);
  });
});

describe('jsonCopy', () => {
  test('refuses what JSON cannot express, also in a copy', () => {
    for (const value of [new Date(0), new Map(), 10n, NaN, () => 1, [undefined]])
      expect(() => jsonCopy(readOnce(value))).toThrow(TypeError);
  });

  test('refuses what is nested too deep', () => {
    const nested = (depth: number) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown;
    expect(jsonCopy(readOnce(nested(60)))).toEqual(nested(60));
    expect(() => jsonCopy(readOnce(nested(90)))).toThrow(TooDeep);
    expect(() => jsonCopy(nested(10_000))).toThrow(TooDeep);
  });
});
