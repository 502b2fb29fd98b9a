// Writes src/model/shapes.ts, which `checkDataset` reads. No package converts zod schemas into
// plain data with our finding codes.
//   node scripts/shapes.mjs [--check]
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { format, resolveConfig } from 'prettier';
import { ROOT, sourceFiles } from './source-paths.mjs';

const FILE = join(ROOT, 'src/model/shapes.ts');

/**
 * @typedef {any} Schema the definitions of zod are public for library authors, but their types do
 * not fit
 */

/** Loads the model from the sources. */
async function loadModel() {
  const files = sourceFiles('src/model', (path) => !/\/(shapes?|finding)\.ts$/.test(path));
  const bundle = await build({
    stdin: {
      contents: files.map((path) => `export * from './${path}';`).join('\n'),
      resolveDir: ROOT,
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'bundle',
    logLevel: 'error',
  });
  return import(
    `data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0]?.contents ?? []).toString('base64')}`
  );
}

/** Generates the text of `src/model/shapes.ts` from the schemas. */
export async function shapesSource() {
  const model = await loadModel();
  const targets = new Map(
    Object.entries({
      organisations: model.OrganisationId,
      programmes: model.ProgrammeId,
      projects: model.ProjectId,
      calls: model.GrantCallId,
      events: model.PublicEventId,
      municipalities: model.MunicipalityId,
      records: model.RecordId,
      components: model.ComponentId,
      offices: model.OfficeId,
    }).map(([target, schema]) => [schema, target]),
  );
  const rules = new Map(
    Object.entries(model).flatMap(([name, value]) => (typeof value === 'function' ? [[value, name]] : [])),
  );
  const names = new Map(
    Object.entries(model).flatMap(([name, value]) => (value?._zod ? [[value, name]] : [])),
  );
  const usedRules = new Set();
  const usedHelpers = new Set();
  /** @type {Map<unknown, string>} the schemas with their own constant */
  const constants = new Map();
  /** @type {string[]} */
  const declarations = [];

  /** @param {string} name @param {number} value */
  const helper = (name, value) => (usedHelpers.add(name), `${name}(${value})`);

  /**
   * Converts a check of zod into a rule. Its message is the finding code.
   *
   * @param {Schema} check
   */
  function ruleOf(check) {
    const { def } = check._zod;
    const code = typeof def.error === 'function' ? def.error({}) : undefined;
    if (!code) throw new Error(`A check of the model has no code: ${JSON.stringify(def)}`);
    const test = () => {
      if (def.check === 'string_format') return String(def.pattern);
      if (def.check === 'max_length') return helper('shorterThan', def.maximum + 1);
      if (def.check === 'min_length') return helper('longerThan', def.minimum - 1);
      if (def.check === 'greater_than' && def.inclusive) return helper('from', def.value);
      if (def.check === 'greater_than') return helper('above', def.value);
      if (def.check === 'less_than' && def.inclusive) return helper('to', def.value);
      const name = rules.get(def.fn);
      if (!name) throw new Error(`A rule of the model is no function of rules.ts: ${def.fn ?? def.check}`);
      usedRules.add(name);
      return name;
    };
    const field = def.path?.[0];
    return `[${test()}, ${JSON.stringify(code)}${field ? `, ${JSON.stringify(field)}` : ''}]`;
  }

  /** @param {Schema} schema */
  const isOptional = (schema) => schema._zod.def.type === 'optional' || schema._zod.def.type === 'default';
  /** @type {(schema: Schema) => Schema} */
  const bare = (schema) => (isOptional(schema) ? bare(schema._zod.def.innerType) : schema);
  /** @param {Schema} schema @returns {unknown[] | undefined} */
  const literals = (schema) => {
    const { type, entries, values } = schema._zod.def;
    return type === 'enum' ? Object.values(entries) : type === 'literal' ? values : undefined;
  };

  /** @param {Schema} schema @returns {string} */
  function bodyOf(schema) {
    const { def } = schema._zod;
    const checks = (def.checks ?? []).map(ruleOf);
    if (def.check === 'number_format') checks.unshift(`[Number.isSafeInteger, 'bad-number']`);
    const parts = checks.length ? [`rules: [${checks}]`] : [];
    const target = targets.get(schema);
    if (target) parts.push(`target: '${target}'`);
    const values =
      literals(schema) ??
      (def.type === 'union' && def.options.every(literals) ? def.options.flatMap(literals) : undefined);
    if (values) return `{ type: 'literal', values: ${JSON.stringify(values)} }`;
    switch (def.type) {
      case 'string':
      case 'number':
      case 'boolean':
        return `{ ${[`type: '${def.type}'`, ...parts]} }`;
      case 'array':
        return `{ ${["type: 'array'", `item: ${shapeOf(def.element)}`, ...parts]} }`;
      case 'record':
        return `{ ${["type: 'localized'", `keys: ${ruleOf(def.keyType._zod.def.checks[0])}`, `item: ${shapeOf(def.valueType)}`, ...parts]} }`;
      case 'union':
        return `{ type: 'either', options: [${def.options.map(shapeOf)}] }`;
      case 'object': {
        const entries = Object.entries(def.shape);
        const fields = entries.map(([key, field]) => `${key}: ${shapeOf(field)}`);
        const required = entries.filter(([, field]) => !isOptional(field)).map(([key]) => key);
        if (required.length) parts.unshift(`required: ${JSON.stringify(required)}`);
        return `{ ${["type: 'object'", `fields: { ${fields} }`, ...parts]} }`;
      }
      default:
        throw new Error(`The model uses a schema that scripts/shapes.mjs does not know: ${def.type}`);
    }
  }

  /** @param {Schema} schema @returns {string} */
  function shapeOf(schema) {
    const bareSchema = bare(schema);
    const constant = constants.get(bareSchema);
    if (constant) return constant;
    const name = names.get(bareSchema);
    if (!name) return bodyOf(bareSchema);
    const own = name.charAt(0).toLowerCase() + name.slice(1);
    constants.set(bareSchema, own);
    const body = bodyOf(bareSchema); // first declares the constants it needs
    declarations.push(`const ${own}: Shape = ${body};`);
    return own;
  }

  const lists = { ...model.recordSchemas, municipalities: model.Municipality };
  const shapes = Object.entries(lists).map(([list, schema]) => `${list}: ${shapeOf(schema)}`);
  const header = Object.entries(model.datasetFields).map(([key, field]) => `${key}: ${shapeOf(field)}`);
  const required = Object.keys(model.datasetFields).filter((key) => !isOptional(model.datasetFields[key]));
  const source = `// Generated by scripts/shapes.mjs from the schemas in this folder: change those, then run
// \`npm run build:shapes\`.
import type { Noun } from './noun.ts';
import { ${[...usedRules].sort().join(', ')} } from './rules.ts';
import { ${[...usedHelpers].sort().join(', ')}, type Shape } from './shape.ts';

${declarations.join('\n')}

/** The shape of the fields of a dataset other than its lists. */
export const headerShape = { type: 'object', fields: { ${header} }, required: ${JSON.stringify(required)} } satisfies Shape;

/** The shape of the records of each list. */
export const shapes: Readonly<Record<Noun | 'municipalities', Shape>> = { ${shapes} };
`;
  return format(source, { ...(await resolveConfig(FILE)), parser: 'typescript' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const source = await shapesSource();
  if (!process.argv.includes('--check')) writeFileSync(FILE, source);
  else if (readFileSync(FILE, 'utf8') !== source) {
    console.error('src/model/shapes.ts is not in step with the schemas: npm run build:shapes');
    process.exitCode = 1;
  }
}
