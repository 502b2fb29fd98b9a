// Writes docs/benchmark.md from the figures of the benchmark.
import { writeFileSync } from 'node:fs';
import { format } from 'prettier';
import { FORMS, nameOf, peerOf, PEERS } from './forms.mjs';
import { FULL, PARTS } from './run.mjs';
import { SEARCHERS, SPELLINGS } from './spellings.mjs';
import { verdicts } from './verdict.mjs';

export const PERFORMANCE_PAGE = 'docs/benchmark.md';

/** @typedef {{ date: string, machine: string, node: string, load: number }} Run `load` for each core */

/** @typedef {import('./run.mjs').BenchReport & { runs: Partial<Record<import('./run.mjs').Part, Run>> }} StoredReport */

const cell = (/** @type {string} */ text) => text.replaceAll('|', '\\|');
const row = (/** @type {readonly string[]} */ cells) => `| ${cells.map(cell).join(' | ')} |`;

/** @type {(head: readonly string[], rows: readonly (readonly string[])[]) => string} */
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const rounded = (/** @type {number | undefined} */ value) =>
  value === undefined ? '' : `${Math.round(value)}`;

/** @type {(forms: Record<string, import('./run.mjs').CardFigures>) => string} */
const formTable = (forms) =>
  table(
    [
      'data; script; place',
      'painted',
      'CPU net',
      ...PEERS.map((peer) => `CPU net, ${peer}`),
      '× lit',
      'shift',
      ...PEERS.map((peer) => `shift, ${peer}`),
      'layouts',
      'nodes (made)',
    ],
    FORMS.flatMap((form) => {
      const ura = forms[nameOf(form)];
      if (!ura) return [];
      const peers = PEERS.map((peer) => forms[peerOf(peer, form)]);
      return [
        [
          nameOf(form),
          `${rounded(ura.painted)} ms`,
          `${rounded(ura.work)} ms`,
          ...peers.map((peer) => `${rounded(peer?.work)} ms`),
          (ura.work / (peers[0]?.work ?? NaN)).toFixed(2),
          ura.shift.toFixed(3),
          ...peers.map((peer) => peer?.shift.toFixed(3) ?? ''),
          rounded(ura.layouts),
          ura.nodes ? `${ura.nodes.alive} (${ura.nodes.made})` : '',
        ],
      ];
    }),
  );

/** @type {(found: Record<string, readonly boolean[]>) => string} */
const spellingTable = (found) =>
  table(
    ['typed', 'how', 'to find', ...SEARCHERS],
    SPELLINGS.map(([about, typed, name], index) => [
      `\`${typed}\``,
      about,
      name,
      ...SEARCHERS.map((searcher) => (found[searcher]?.[index] ? 'found' : '–')),
    ]),
  );

/**
 * The page as Markdown.
 *
 * @param {StoredReport} report
 * @returns {string}
 */
export function performancePage(report) {
  /** @type {Map<string, string[]>} */
  const runs = new Map();
  for (const part of PARTS) {
    const run = report.runs[part];
    if (!run) continue;
    const about = `${run.date}: ${run.machine}; Node ${run.node.slice(1)}`;
    runs.set(about, [...(runs.get(about) ?? []), part]);
  }
  const lines = verdicts(report);
  const isBusy = Object.values(report.runs).some(({ load }) => load > 1.5);
  return `# Benchmark

<!-- Written by \`npm run bench -- --write\`. Do not edit it. -->

Ura beside its peers, in the forms in which people paste it. Each page is opened in a fresh profile of Chromium, from a server on the same computer,
with a screen of 412 × 823 pixels and the processor slowed ${report.slowdown} times if nothing else is said. All contenders of a part run in rounds, in
another order each time. A first round warms up and is thrown away. The figures are medians, for layout shift the worst round. All files are compressed.
The slow network is the "Slow 4G" of Chromium: 562 ms to each answer, 1.4 Mbit/s.

Milliseconds depend on the machine, and on what else it does; ratios within one table hardly do. CPU is the time that the main thread has worked, without
that of the same page without cards, until the page is quiet. \`lit\` is a card written with Lit alone: one language, all texts formatted beforehand, no
check of the data. \`limit\` is the same without a library. Both show the same with the same styles.

## Machine

${[...runs].map(([about, parts]) => `- ${about} (${parts.join(', ')})`).join('\n')}
- ${report.browser}${isBusy ? '\n\n**The machine was busy with other work.** Times of this run say little, least of all for one card; nodes, layouts, shifts and sizes do not depend on it.' : ''}

## How to repeat

\`\`\`sh
npm install && npm run build
npm run bench                            # all parts, about half an hour on a quiet machine
npm run bench -- forms                   # one part: ${PARTS.join(', ')}
npm run bench -- forms --cards 100 --form '^inline; ura.js; (head|module)'
npm run bench -- --write                 # writes this page
\`\`\`

The figures are kept in \`reports/bench.json\`. A part that is not run keeps those of its last run.

## Figures and targets

[A decision record](decisions/0004-where-a-target-is-not-reached.md) says why some targets are not met.

${table(
  ['figure', 'Ura', 'target', '', 'peers'],
  lines.map(({ figure, ours, target, met, peers }) => [
    figure,
    ours,
    target,
    met === undefined ? '' : met ? 'met' : '**not met**',
    peers,
  ]),
)}

## Forms

The script is in the head as a classic script (\`head\`), a module, with \`defer\` or \`async\`, or at the end of the body. The data is inside an
\`<ura-data>\` around the cards, in a file, or set as a property by a script of the page. Cards that are not on the screen may be drawn later.

${FULL.cards
  .filter((count) => report.forms[count])
  .map((count) => `### ${count} ${count === 1 ? 'card' : 'cards'}\n\n${formTable(report.forms[count] ?? {})}`)
  .join('\n\n')}

## Spellings

What visitors type, the name that they mean, and which search finds it. \`limit\` and \`minisearch + lit\` ignore case and diacritics, in one line of code.

${spellingTable(report.spellings)}
`;
}

/** @param {StoredReport} report */
export async function writePerformancePage(report) {
  const missing = PARTS.filter((part) => !report.runs[part]);
  if (missing.length) throw new Error(`Run these parts first: ${missing.join(', ')}.`);
  const page = await format(performancePage(report), {
    parser: 'markdown',
    printWidth: 110,
    proseWrap: 'preserve',
  });
  writeFileSync(PERFORMANCE_PAGE, page);
}

/**
 * The names of the figures in a page, without what depends on the size of a run.
 *
 * @param {string} page
 * @returns {string[]}
 */
export function shapeOf(page) {
  const names = [...page.matchAll(/^\| ([^|]*?) *\|/gm)].map(([, name = '']) =>
    name
      .replace(/^(?:one card|\d+ cards),/, 'cards,')
      .replace(/\d+ × slowed/, 'slowed')
      .replace(/^all widgets, [\w-]+\.json/, 'all widgets'),
  );
  return [...new Set(names.filter((name) => name && !/^-+$/.test(name)))].sort();
}
