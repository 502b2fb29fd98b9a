import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { FORMS, nameOf, peerOf } from '../bench/forms.mjs';
import { performancePage, PERFORMANCE_PAGE, shapeOf } from '../bench/performance-page.mjs';
import { runBench, TINY } from '../bench/run.mjs';
import { table, verdicts } from '../bench/verdict.mjs';

// Checks that `npm run bench` works. Speed is not tested, because it depends on the machine.

test('the benchmark measures every contender and reports which targets are met', async () => {
  const report = await runBench(TINY);
  const forms = FORMS.filter((form) => TINY.form!.test(nameOf(form)));
  expect(forms.length).toBeGreaterThan(2);

  const { '1': cards = {} } = report.forms;
  const figures = [
    ...Object.values(cards).flatMap(({ painted, work }) => [painted, work]),
    ...Object.values(report.everything).flatMap(({ drawn, longestWork }) => [drawn, longestWork]),
    ...Object.values(report.directory).flatMap((contenders) =>
      Object.values(contenders).flatMap(({ painted, keyMedian, keyP95 }) => [painted, keyMedian, keyP95]),
    ),
    ...Object.values(report.editor).flatMap(({ list, search, form, whole, key, typing }) => [
      list,
      search,
      form,
      whole,
      key,
      typing,
    ]),
    ...Object.values(report.check),
    ...Object.values(report.convert).flatMap(({ time, memory }) => [time, memory]),
    ...Object.values(report.sizes.ours),
    ...Object.values(report.sizes.peers),
  ];
  expect(figures.length).toBeGreaterThan(40);
  for (const figure of figures) expect(figure).toBeGreaterThan(0);

  for (const form of forms) {
    const [ura, lit, limit] = [nameOf(form), peerOf('lit', form), peerOf('limit', form)].map(
      (name) => cards[name],
    );
    // Cards can be compared only if they show the same.
    expect(lit?.text).toBe(limit?.text);
    expect(ura?.text).toBe(lit?.text);
    // Nodes are counted for each of them, also those that the parser makes.
    for (const figures of [ura, lit, limit]) {
      const { alive = 0, made = 0, elements = 0, texts = 0, comments = 0 } = figures?.nodes ?? {};
      expect(elements).toBeGreaterThan(15);
      expect(alive).toBe(elements + texts + comments);
      expect(made).toBeGreaterThanOrEqual(alive);
    }
  }

  // Fifteen widgets around one dataset request it once.
  for (const { requests } of Object.values(report.everything)) expect(requests).toBe(1);

  expect(Object.keys(report.convert)).toEqual(['json to xlsx', 'xlsx to json']);

  const lines = verdicts(report);
  expect(lines.filter(({ met }) => met !== undefined).length).toBeGreaterThan(12);
  expect(table(lines)).not.toMatch(/NaN|undefined/);

  // A target that was once reached is reported when it is lost.
  const painted = (times: number) => {
    const { ura, 'list.js': list } = report.directory['1']!;
    const directory = { 1: { ...report.directory['1'], ura: { ...ura!, painted: times * list!.painted } } };
    return table(verdicts({ ...report, directory }))
      .split('\n')
      .find((line) => line.includes('first rows'));
  };
  expect(painted(1)).toMatch(/<= 1.2 × list\.js +met/);
  expect(painted(1.3)).toMatch(/NOT MET, holds <= [\d.]+ × list.js/);
  expect(painted(9)).toMatch(/NOT MET, LOST: <= [\d.]+ × list.js/);

  // The page has the figures and forms that a run of today would write.
  const page = readFileSync(PERFORMANCE_PAGE, 'utf8');
  const run = { date: '2026-11-28', machine: 'this', node: process.version, load: 0 };
  const shape = shapeOf(performancePage({ ...report, runs: { forms: run } }));
  expect(shapeOf(page).filter((name) => name !== 'directory of 100,000')).toEqual(
    [...new Set([...shape, ...FORMS.map(nameOf)])].sort(),
  );
}, 240_000);
