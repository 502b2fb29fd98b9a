// Measures checkDataset in Node, against JSON.parse and against the schemas.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { interleave, median } from './statistics.mjs';

setFlagsFromString('--expose-gc');
const collect = /** @type {() => void} */ (runInNewContext('gc'));

/**
 * Medians in milliseconds.
 *
 * @param {{ dist: string, text: string, limits: { rounds: number, seconds: number } }} options
 * @returns {Promise<Record<string, number>>}
 */
export async function measureCheck({ dist, text, limits }) {
  const { checkDataset, Dataset } = await import(pathToFileURL(resolve(join(dist, 'index.js'))).href);
  const { checkParsedTask } = await import(
    pathToFileURL(resolve(join(dist, 'dataset/validate/check-dataset.js'))).href
  );
  const { runSync } = await import(pathToFileURL(resolve(join(dist, 'dataset/cooperative-task.js'))).href);
  const schema = JSON.parse(readFileSync(join(dist, 'schema.json'), 'utf8'));
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
  const input = JSON.parse(text);
  const faulty = JSON.parse(text);
  for (let index = 0; index < faulty.organisations.length; index += 100)
    faulty.organisations[index].founded = '2022-13';

  /** @type {Record<string, () => unknown>} */
  const runs = {
    'JSON.parse': () => JSON.parse(text),
    checkDataset: () => checkDataset(input),
    'loaded file': () => runSync(checkParsedTask(input)),
    'checkDataset, 1 % bad': () => checkDataset(faulty),
    'zod/mini': () => Dataset.safeParse(input),
    'ajv, compiled': () => validate(input),
  };
  if (checkDataset(input).findings.length || !Dataset.safeParse(input).success || !validate(input))
    throw new Error('The file of the benchmark must pass.');
  // The first runs warm up the compiler.
  for (let round = 0; round < 3; round++) for (const run of Object.values(runs)) run();
  const times = await interleave(Object.keys(runs), limits, (name) => {
    collect(); // what the others left behind is not this one's cost
    const start = performance.now();
    runs[name]?.();
    return performance.now() - start;
  });
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, median(values)]));
}
