import { expect, test } from 'vitest';
import { runBench, TINY } from '../bench/run.mjs';
import { table, verdicts } from '../bench/verdict.mjs';

// Checks that `npm run bench` works. Speed is not tested, because it depends on the machine.

test('the benchmark measures every contender and reports which targets are met', async () => {
  const report = await runBench(TINY);

  const figures = [
    ...Object.values(report.cards).flatMap((contenders) =>
      Object.values(contenders).map(({ painted }) => painted),
    ),
    ...Object.values(report.everything).flatMap(({ drawn, longestWork }) => [drawn, longestWork]),
    ...Object.values(report.directory).flatMap(({ painted, keyMedian, keyP95 }) => [
      painted,
      keyMedian,
      keyP95,
    ]),
    ...Object.values(report.check),
    ...Object.values(report.sizes.ours),
    ...Object.values(report.sizes.peers),
  ];
  expect(figures.length).toBeGreaterThan(30);
  for (const figure of figures) expect(figure).toBeGreaterThan(0);

  // Cards can be compared only if they show the same names.
  for (const { ura, lit, limit } of Object.values(report.cards)) {
    expect(lit?.names).toEqual(limit?.names);
    expect(ura?.names).toEqual(lit?.names);
  }

  // Fifteen widgets around one dataset request it once.
  for (const { requests } of Object.values(report.everything)) expect(requests).toBe(1);

  const lines = verdicts(report);
  expect(lines.filter(({ met }) => met !== undefined).length).toBeGreaterThan(12);
  expect(table(lines)).not.toMatch(/NaN|undefined/);

  // A target that was once reached is reported when it is lost.
  const painted = (times: number) => {
    const { ura, 'list.js': list } = report.directory;
    const directory = { ...report.directory, ura: { ...ura!, painted: times * list!.painted } };
    return table(verdicts({ ...report, directory }))
      .split('\n')
      .find((line) => line.includes('first rows'));
  };
  expect(painted(1)).toMatch(/<= list\.js +met/);
  expect(painted(2)).toContain('NOT MET, holds <= 2.1 × list.js');
  expect(painted(3)).toContain('NOT MET, LOST: <= 2.1 × list.js');
}, 60_000);
