import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createProgress } from '../../../src/cli/progress.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function progressOn(interactive: boolean) {
  let err = '';
  const terminal = { out: () => {}, err: (text: string) => (err += text), language: 'sr', interactive };
  return { progress: createProgress(terminal, 'sr-Cyrl'), read: () => err };
}

test('progress is one line that is replaced at most five times a second, and removed at the end', () => {
  const { progress, read } = progressOn(true);
  for (let count = 1; count <= 1000; count++) {
    vi.advanceTimersByTime(1);
    progress.show('rowsRead', count * 10);
  }
  expect(read().split('\r\u001b[K').slice(1)).toEqual(
    [2000, 4000, 6000, 8000, 10_000].map((count) => `Прочитаних редова: ${count.toLocaleString('sr')}`),
  );
  progress.end();
  expect(read()).toMatch(/\r\u001b\[K$/);
});

test('short work shows no progress, and neither does a pipe', () => {
  const short = progressOn(true);
  short.progress.show('rowsRead', 1);
  short.progress.end();
  expect(short.read()).toBe('');
  const pipe = progressOn(false);
  vi.advanceTimersByTime(10_000);
  pipe.progress.show('rowsRead', 1);
  pipe.progress.end();
  expect(pipe.read()).toBe('');
});
