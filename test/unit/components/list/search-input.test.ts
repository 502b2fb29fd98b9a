import { afterEach, expect, test, vi } from 'vitest';
import { SearchInput } from '../../../../components/list/search-input.ts';

afterEach(() => void vi.unstubAllGlobals());

/** A page that is idle for so many milliseconds whenever it is asked. */
const stubIdle = (time: number) =>
  vi.stubGlobal('requestIdleCallback', (run: (deadline: { timeRemaining: () => number }) => void) =>
    queueMicrotask(() => run({ timeRemaining: () => time })),
  );

const nextTask = () => new Promise((done) => setTimeout(done));

function searchOf(steps: number) {
  const state = { started: 0, done: 0 };
  const search = new SearchInput(
    function* () {
      state.started++;
      for (; state.done < steps; state.done++) yield;
    },
    () => {},
  );
  return { search, state };
}

test.each([0, 50])(
  'the words are prepared before the first key, with %i ms of idle time at once',
  async (time) => {
    stubIdle(time);
    const { search, state } = searchOf(5);
    const linked = {};
    search.prepareWhenIdle(linked);
    expect(state.started).toBe(0); // not while the rows are rendered
    await nextTask();
    expect(state.done).toBe(5);
    search.prepareWhenIdle(linked);
    await nextTask();
    expect(state.started).toBe(1);
  },
);

test('words of data that was replaced meanwhile are not prepared', async () => {
  stubIdle(0);
  const { search, state } = searchOf(1);
  search.prepareWhenIdle({});
  search.prepareWhenIdle({});
  await nextTask();
  expect(state.started).toBe(1);
});

test('without idle callbacks, as in Safari, the words are prepared on focus', async () => {
  const { search, state } = searchOf(2);
  search.prepareWhenIdle({});
  await nextTask();
  expect(state.started).toBe(0);
  search.focus();
  await nextTask();
  expect(state.done).toBe(2);
});
