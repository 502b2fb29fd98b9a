// Compares the figures with their targets.
import { FORMS, nameOf, ON_NETWORK, peerOf, PEERS } from './forms.mjs';
import { SPELLINGS } from './spellings.mjs';

/** What was reached where a target is not, with room for a busy machine: ratios, and nodes. */
const CEILINGS = { cardWork: 4.5, nodes: 62, firstRows: 2, key: 1.3, keyP95: 1.6, keyWork: 1.3, ajv: 1.4 };

/** The same for the editor, in CPU milliseconds on a slowed processor. */
const EDITOR_CEILINGS = { form: 200, typing: 80, search: 80 };

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

const ms = (/** @type {number | undefined} */ value = NaN) =>
  `${value.toFixed(Math.abs(value) < 100 ? 1 : 0)} ms`;
const kilobytes = (/** @type {number | undefined} */ bytes = NaN) => `${(bytes / 1000).toFixed(1)} KB`;
const times = (/** @type {number} */ ratio) => `${ratio.toFixed(2)}×`;

/**
 * @param {Record<string, any>} contenders
 * @param {string} figure
 * @param {(value: number) => string} write
 */
const others = (contenders, figure, write) =>
  Object.entries(contenders)
    .map(([name, figures]) => `${name} ${write(figures[figure])}`)
    .join(', ');

/**
 * @param {import('./run.mjs').BenchReport} report
 * @returns {Line[]}
 */
export function verdicts({
  forms,
  network,
  everything,
  directory,
  manyRows,
  spellings,
  editor,
  check,
  convert,
  sizes,
}) {
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
  /** @type {(rate: string, name: string, contenders: Record<string, import('./run.mjs').DirectoryFigures>) => void} */
  const addDirectory = (rate, name, contenders) => {
    const { [name]: ura, limit, 'list.js': list, 'minisearch + lit': mini } = contenders;
    if (!ura || !limit || !list || !mini) return;
    const figure = (/** @type {string} */ what) =>
      `directory${name.replace('ura', '')}, ${rate} × slowed, ${what}`;
    const peers = Object.fromEntries(
      Object.entries(contenders).filter(([contender]) => !contender.startsWith('ura')),
    );
    const against = (
      /** @type {keyof import('./run.mjs').DirectoryFigures} */ key,
      /** @type {string} */ what,
      /** @type {[peer: string, figures: import('./run.mjs').DirectoryFigures]} */ [peer, figures],
      /** @type {number | undefined} */ most = undefined,
      /** @type {number | undefined} */ ceiling = undefined,
    ) => {
      const ratio = ura[key] / figures[key];
      const target = most === undefined ? '' : most === 1 ? `<= ${peer}` : `<= ${most} × ${peer}`;
      add(
        figure(what),
        `${ms(ura[key])} = ${times(ratio)} ${peer}`,
        others(peers, key, ms),
        target,
        most === undefined ? undefined : ratio <= most,
        ceiling === undefined ? undefined : reached(ratio, ceiling, ` × ${peer}`),
      );
    };
    against('painted', 'first rows', ['list.js', list], 1.2, CEILINGS.firstRows);
    const longest = rate === '1' ? 50 : 100;
    add(
      figure('longest task'),
      ura.longest ? ms(ura.longest) : 'under 50 ms',
      others(peers, 'longest', ms),
      `<= ${longest} ms`,
      ura.longest <= longest,
    );
    add(
      figure('layout shift'),
      ura.shift.toFixed(3),
      others(peers, 'shift', (shift) => shift.toFixed(3)),
      '<= 0.05',
      ura.shift <= 0.05,
    );
    const isSlowed = rate !== '1';
    against(
      'keyMedian',
      'key, median',
      ['list.js', list],
      isSlowed ? 1 : undefined,
      isSlowed ? CEILINGS.key : undefined,
    );
    against(
      'keyP95',
      'key, p95',
      ['list.js', list],
      isSlowed ? 1 : undefined,
      isSlowed ? CEILINGS.keyP95 : undefined,
    );
    against('keyWorkMedian', 'key, CPU, median', ['minisearch + lit', mini], 1, CEILINGS.keyWork);
  };
  const reached = (/** @type {number} */ value, /** @type {number} */ most, /** @type {string} */ of) => ({
    text: `<= ${most}${of}`,
    holds: value <= most,
  });

  for (const [count, contenders] of Object.entries(forms)) {
    const name = count === '1' ? 'one card' : `${count} cards`;
    const measured = FORMS.filter((form) => contenders[nameOf(form)]);
    const [form] = measured;
    const ura = form && contenders[nameOf(form)];
    if (!ura) continue;
    const peers = Object.fromEntries(PEERS.map((peer) => [peer, contenders[peerOf(peer, form)]]));
    const lit = peers['lit'];
    if (!lit) continue;
    const most = count === '1' ? 1.1 : 1.2;
    const ratio = ura.work / lit.work;
    add(
      `${name}, CPU net of the blank page`,
      `${ms(ura.work)} = ${times(ratio)} lit`,
      others(peers, 'work', ms),
      `<= ${most} × lit`,
      ratio <= most,
      reached(ratio, CEILINGS.cardWork, ' × lit'),
    );
    add(
      `${name}, painted`,
      `${ms(ura.painted)} = ${times(ura.painted / lit.painted)} lit`,
      others(peers, 'painted', ms),
    );
    add(
      `${name}, layout shift`,
      ura.shift.toFixed(3),
      others(peers, 'shift', (shift) => shift.toFixed(3)),
      '0',
      ura.shift < 0.0005,
    );
    const worst = (/** @type {(form: import('./forms.mjs').Form) => string} */ named) =>
      Math.max(...measured.map((each) => contenders[named(each)]?.shift ?? 0));
    add(
      `${name}, layout shift in any form`,
      worst(nameOf).toFixed(3),
      PEERS.map((peer) => `${peer} ${worst((each) => peerOf(peer, each)).toFixed(3)}`).join(', '),
      '<= 0.02',
      worst(nameOf) <= 0.02,
    );
    add(`${name}, layouts`, `${ura.layouts}`, others(peers, 'layouts', String));
    if (ura.nodes)
      add(
        `${name}, nodes alive (made) for each`,
        `${ura.nodes.alive} (${ura.nodes.made})`,
        Object.entries(peers)
          .map(([peer, each]) => `${peer} ${each?.nodes?.alive} (${each?.nodes?.made})`)
          .join(', '),
        '<= 60',
        ura.nodes.alive <= 60,
        reached(ura.nodes.alive, CEILINGS.nodes, ''),
      );
  }

  for (const form of ON_NETWORK) {
    const { data, script } = form;
    const painted = network?.[nameOf(form)];
    const [lit = NaN, limit] = PEERS.map((peer) => network?.[peerOf(peer, form)]);
    if (painted)
      add(
        `one card, slow network, data: ${data}, ${script}, painted`,
        `${ms(painted)} = ${times(painted / lit)} lit`,
        `lit ${ms(lit)}, limit ${ms(limit)}`,
      );
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
      reached(longestWork, 120, ' ms'),
    );
    add(`${name}, layout shift`, shift.toFixed(3), '');
  }

  for (const [rate, contenders] of Object.entries(directory))
    for (const name of ['ura', 'ura, data property']) addDirectory(rate, name, contenders);
  if (manyRows)
    add(
      'directory of 100,000',
      `first rows ${ms(manyRows.painted)}, key ${ms(manyRows.keyMedian)}, p95 ${ms(manyRows.keyP95)}`,
      '',
      'usable',
    );

  const { ura: found, ...searchers } = spellings ?? {};
  if (found) {
    const numberOf = (/** @type {readonly boolean[]} */ some) => some.filter(Boolean).length;
    const count = numberOf(found);
    add(
      `spellings found, of ${SPELLINGS.length}`,
      `${count}`,
      Object.entries(searchers)
        .map(([name, some]) => `${name} ${numberOf(some)}`)
        .join(', '),
      `${SPELLINGS.length}`,
      count === SPELLINGS.length,
    );
  }

  for (const [rate, { list, search, form, whole, key, typing }] of Object.entries(editor ?? {})) {
    const name = `editor, ${rate} × slowed`;
    const within = (
      /** @type {string} */ what,
      /** @type {number} */ value,
      /** @type {number} */ most,
      /** @type {number | undefined} */ ceiling = undefined,
    ) =>
      add(
        `${name}, ${what}`,
        ms(value),
        '',
        `<= ${most} ms`,
        value <= most,
        ceiling === undefined ? undefined : reached(value, ceiling, ' ms'),
      );
    within('list, its work', list, 1000);
    within('form, its work', form, 100, EDITOR_CEILINGS.form);
    within('longest task while typing', typing, 50, EDITOR_CEILINGS.typing);
    within('longest task while searching', search, 50, EDITOR_CEILINGS.search);
    add(`${name}, form with what is not on the screen, its work`, ms(whole), '');
    add(`${name}, key, its work`, ms(key), '');
  }

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
    add(
      'check of a loaded file, over ajv',
      times(loaded / ajv),
      '',
      '<= ajv',
      loaded <= ajv,
      reached(loaded / ajv, CEILINGS.ajv, ' × ajv'),
    );
    add('check, over zod/mini', times(checkDataset / zod), '', '<= 1.3', checkDataset / zod <= 1.3);
    add('check with 1 % bad, over JSON.parse', times(bad / parse), '');
  }

  for (const [direction, { time, memory }] of Object.entries(convert)) {
    add(`ura convert, ${direction}, time`, ms(time), '', '<= 3000 ms', time <= 3000);
    const megabytes = memory / 1e6;
    const target = '<= 300 MB';
    add(`ura convert, ${direction}, memory`, `${megabytes.toFixed(0)} MB`, '', target, megabytes <= 300);
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
    size('ura.js and a call', '', 20);
    size('ura.js and a directory', '', 26);
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
