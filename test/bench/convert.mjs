// Measures `ura convert` in its own process, as people run it: its time and its peak memory.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as readText } from 'node:stream/consumers';
import { interleave, median } from './statistics.mjs';

/** @typedef {{ time: number, memory: number }} ConvertFigures milliseconds, and bytes at the peak */

// Writes the peak of the resident memory, in kilobytes, to the fourth stream of the process.
const REPORT = `data:text/javascript,${encodeURIComponent(
  "import fs from 'node:fs'; process.on('exit', () => fs.writeSync(3, String(process.resourceUsage().maxRSS)));",
)}`;

/**
 * @param {string} command
 * @param {string} input
 * @param {string} output
 * @returns {Promise<ConvertFigures>}
 */
async function convert(command, input, output) {
  const start = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', REPORT, command, 'convert', input, output, '--force', '--json'],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  );
  const memory = readText(/** @type {import('node:stream').Readable} */ (child.stdio[3]));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`ura convert ended with ${code}`);
  return { time: performance.now() - start, memory: Number(await memory) * 1024 };
}

/**
 * Medians of both directions.
 *
 * @param {{ dist: string, text: string, limits: { rounds: number, seconds: number } }} options
 * @returns {Promise<Record<string, ConvertFigures>>}
 */
export async function measureConvert({ dist, text, limits }) {
  const folder = mkdtempSync(join(tmpdir(), 'ura-bench-'));
  const command = resolve(dist, 'cli/ura.js');
  const [json, xlsx, back] = ['in.json', 'out.xlsx', 'back.json'].map((name) => join(folder, name));
  try {
    writeFileSync(/** @type {string} */ (json), text);
    /** @type {Record<string, () => Promise<ConvertFigures>>} */
    const runs = {
      'json to xlsx': () => convert(command, json ?? '', xlsx ?? ''),
      'xlsx to json': () => convert(command, xlsx ?? '', back ?? ''),
    };
    const results = await interleave(Object.keys(runs), limits, (name) => runs[name]?.());
    return Object.fromEntries(
      Object.entries(results).map(([name, figures]) => [
        name,
        {
          time: median(figures.map((each) => each?.time ?? NaN)),
          memory: median(figures.map((each) => each?.memory ?? NaN)),
        },
      ]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
