// Compares the figures with their targets.

/**
 * A figure with its target. If the target is not met yet, the ceiling is what was reached, with a
 * margin for a busy machine. A run above the ceiling is a regression.
 *
 * @typedef {object} Line
 * @property {string} figure
 * @property {string} ours
 * @property {string} peers
 * @property {string} target
 * @property {boolean | undefined} met
 * @property {string} [ceiling] what was reached
 * @property {boolean} [lost] whether the figure is above the ceiling
 */

/** @typedef {{ text: string, holds: boolean }} Ceiling */

const ms = (/** @type {number | undefined} */ value = NaN) => `${value.toFixed(value < 100 ? 1 : 0)} ms`;
const kilobytes = (/** @type {number | undefined} */ bytes = NaN) => `${(bytes / 1000).toFixed(1)} KB`;
const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)}×`;

/**
 * @param {Record<string, any>} contenders
 * @param {string} figure
 * @param {(value: number) => string} write
 */
const others = (contenders, figure, write) =>
  Object.entries(contenders)
    .filter(([name]) => name !== 'ura')
    .map(([name, figures]) => `${name} ${write(figures[figure])}`)
    .join(', ');

/**
 * @param {import('./run.mjs').BenchReport} report
 * @returns {Line[]}
 */
export function verdicts({ cards, everything, directory, manyRows, check, sizes }) {
  /** @type {Line[]} */
  const lines = [];
  const add = (
    /** @type {string} */ figure,
    /** @type {string} */ ours,
    /** @type {string} */ peers,
    target = '',
    /** @type {boolean | undefined} */ met = undefined,
    /** @type {Ceiling | undefined} */ ceiling = undefined,
  ) =>
    void lines.push({
      figure,
      ours,
      peers,
      target,
      met,
      ...(ceiling && { ceiling: ceiling.text, lost: !ceiling.holds }),
    });
  const reached = (/** @type {number} */ value, /** @type {number} */ most, /** @type {string} */ of) => ({
    text: `<= ${most}${of}`,
    holds: value <= most,
  });

  for (const [count, contenders] of Object.entries(cards)) {
    const { ura, lit } = contenders;
    if (!ura || !lit) continue;
    const most = count === '1' ? 1.1 : 1.2;
    const name = count === '1' ? 'one card' : `${count} cards`;
    const ratio = ura.painted / lit.painted;
    add(
      `${name}, painted`,
      `${ms(ura.painted)} = ${times(ratio)} lit`,
      others(contenders, 'painted', ms),
      `<= ${most} × lit`,
      ratio <= most,
      reached(ratio, count === '1' ? 1.7 : most, ' × lit'),
    );
    add(
      `${name}, work until then`,
      `${ms(ura.work)} = ${times(ura.work / lit.work)} lit`,
      others(contenders, 'work', ms),
    );
    add(
      `${name}, layout shift`,
      ura.shift.toFixed(3),
      others(contenders, 'shift', (shift) => shift.toFixed(3)),
      '0',
      ura.shift < 0.0005,
    );
    add(`${name}, longest task over 50 ms`, ms(ura.longest), others(contenders, 'longest', ms));
  }

  for (const [path, { drawn, requests, shift, longTasks, longest, longestWork }] of Object.entries(
    everything,
  )) {
    const name = `all widgets, ${path.slice(path.lastIndexOf('/') + 1)}`;
    add(`${name}, requests for data`, `${requests}`, '', '1', requests === 1);
    add(`${name}, from data to all drawn`, ms(drawn), '');
    add(`${name}, longest task`, `${ms(longest)}, ${longTasks} over 50 ms`, '');
    add(
      `${name}, longest task, its work`,
      ms(longestWork),
      '',
      '<= 50 ms',
      longestWork <= 50,
      reached(longestWork, 90, ' ms'),
    );
    add(`${name}, layout shift`, shift.toFixed(3), '');
  }

  const { ura, limit, 'list.js': list } = directory;
  if (ura && limit && list) {
    add(
      'directory, first rows',
      `${ms(ura.painted)} = ${times(ura.painted / list.painted)} list.js`,
      others(directory, 'painted', ms),
      '<= list.js',
      ura.painted <= list.painted,
      reached(ura.painted / list.painted, 2.1, ' × list.js'),
    );
    const work = (
      /** @type {'work' | 'keyWorkMedian' | 'keyWorkP95'} */ figure,
      /** @type {string} */ name,
    ) =>
      add(
        `directory, ${name}`,
        `${ms(ura[figure])} = ${times(ura[figure] / list[figure])} list.js, ${times(ura[figure] / limit[figure])} limit`,
        others(directory, figure, ms),
      );
    work('work', 'first rows, work');
    add('directory, longest task', ms(ura.longest), others(directory, 'longest', ms));
    add(
      'directory, key, median',
      `${ms(ura.keyMedian)} = ${times(ura.keyMedian / limit.keyMedian)} limit`,
      others(directory, 'keyMedian', ms),
      '<= 1.3 × limit',
      ura.keyMedian <= 1.3 * limit.keyMedian,
      reached(ura.keyMedian / limit.keyMedian, 1.3, ' × limit'),
    );
    add(
      'directory, key, p95',
      `${ms(ura.keyP95)} = ${times(ura.keyP95 / list.keyP95)} list.js`,
      others(directory, 'keyP95', ms),
      '<= list.js',
      ura.keyP95 <= list.keyP95,
      reached(ura.keyP95 / list.keyP95, 1.3, ' × list.js'),
    );
    work('keyWorkMedian', 'key, work, median');
    work('keyWorkP95', 'key, work, p95');
  }
  if (manyRows)
    add(
      'directory of 100,000',
      `first rows ${ms(manyRows.painted)}, key ${ms(manyRows.keyMedian)}, p95 ${ms(manyRows.keyP95)}`,
      '',
      'usable',
    );

  const {
    'JSON.parse': parse,
    checkDataset,
    'loaded file': loaded,
    'checkDataset, 1 % bad': bad,
    'zod/mini': zod,
    'ajv, compiled': ajv,
  } = check;
  if (parse && checkDataset && loaded && bad && zod && ajv) {
    add(
      'check, over JSON.parse',
      times(checkDataset / parse),
      `ajv, compiled ${times(ajv / parse)}, zod/mini ${times(zod / parse)}`,
      '<= 1.5',
      checkDataset / parse <= 1.5,
      reached(checkDataset / parse, 2, ' × JSON.parse'),
    );
    add(
      'check of a loaded file, over JSON.parse',
      times(loaded / parse),
      '',
      '<= 1.5',
      loaded / parse <= 1.5,
      reached(loaded / parse, 1.6, ' × JSON.parse'),
    );
    add('check, over zod/mini', times(checkDataset / zod), '', '<= 1.3', checkDataset / zod <= 1.3);
    add('check with 1 % bad, over JSON.parse', times(bad / parse), '');
  }

  const { ours, peers, shaken, zodMini } = sizes;
  if (ours['ura.js']) {
    const size = (
      /** @type {string} */ name,
      /** @type {string} */ against,
      /** @type {number | undefined} */ most,
    ) =>
      add(
        name,
        kilobytes(ours[name]),
        against,
        most === undefined ? '' : `<= ${most} KB`,
        most === undefined ? undefined : (ours[name] ?? Infinity) <= most * 1000,
      );
    const weighed = (/** @type {string[]} */ ...names) =>
      names.map((name) => `${name} ${kilobytes(peers[name])}`).join(', ');
    size('ura-grant-call.js', weighed('lit', 'lit, repeat and decorators'), 18);
    size('ura-project-card.js', '', 18);
    size(
      'ura-member-directory.js',
      weighed('list.js', 'minisearch + lit', 'gridjs', 'simple-datatables'),
      24,
    );
    size('ura.all.js', '', 60);
    size('ura.js', '', 1.5);
    size('ura.js and a call', '', undefined);
    size('ura.js, a call and a directory', '', undefined);
    add(
      'checkDataset shaken, gzip',
      kilobytes(shaken),
      `the schemas with zod/mini ${kilobytes(zodMini)}`,
      '<= 14 KB',
      shaken <= 14_000,
    );
  }
  return lines;
}

/**
 * The lines as a table of text.
 *
 * @param {readonly Line[]} lines
 */
export function table(lines) {
  const rows = [
    ['figure', 'ours', 'target', '', 'peers in this run'],
    ...lines.map(({ figure, ours, peers, target, met, ceiling, lost }) => [
      figure,
      ours,
      target,
      met === undefined
        ? ''
        : met
          ? 'met'
          : `NOT MET${ceiling === undefined ? '' : lost ? `, LOST: ${ceiling}` : `, holds ${ceiling}`}`,
      peers,
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
