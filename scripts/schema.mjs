// Writes dist/schema.json, with which editors complete, explain and check data files. zod generates
// it without descriptions, and no package adds the doc comments of the model. Needs dist/model.
//   node scripts/schema.mjs
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import * as z from 'zod/mini';
import { ROOT } from './source-paths.mjs';

const MODEL = join(ROOT, 'src/model');
const modelFiles = () =>
  readdirSync(MODEL)
    .filter((name) => name.endsWith('.ts'))
    .sort();

/** @typedef {{ description?: string, examples?: unknown[] }} Doc */
/** @typedef {Record<string, any>} JsonSchema */

/**
 * The doc comment of a declaration or property: its text on one line, and its examples in JSON.
 *
 * @param {ts.Node} node
 * @returns {Doc}
 */
function docOf(node) {
  const comments = ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc);
  const text = comments
    .map(({ comment }) => ts.getTextOfJSDocComment(comment) ?? '')
    .join('\n\n')
    .replace(/\{@link (\w+)\}/g, '$1')
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n\n');
  const examples = ts.getJSDocTags(node).flatMap((tag) => {
    if (tag.tagName.text !== 'example') return [];
    try {
      return [JSON.parse(ts.getTextOfJSDocComment(tag.comment) ?? '')];
    } catch {
      return []; // the example is TypeScript
    }
  });
  return { ...(text && { description: text }), ...(examples.length && { examples }) };
}

/**
 * The constants of the model, by name.
 *
 * @returns {Map<string, { doc: Doc, value: ts.Expression }>}
 */
function readConstants() {
  const constants = new Map();
  for (const name of modelFiles()) {
    const path = join(MODEL, name);
    const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
    for (const statement of source.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const exported = statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
      for (const { name: identifier, initializer } of statement.declarationList.declarations) {
        if (!exported || !initializer || !ts.isIdentifier(identifier)) continue;
        if (constants.has(identifier.text))
          throw new Error(`${name}: the model has another ${identifier.text}`);
        constants.set(identifier.text, { doc: docOf(statement), value: initializer });
      }
    }
  }
  return constants;
}

/**
 * The object literals in an expression, however they are wrapped (`z.optional(z.looseObject({ …
 * }))`), the outermost first. Those in their properties are not included.
 *
 * @param {ts.Node} node
 * @returns {ts.ObjectLiteralExpression[]}
 */
function literalsIn(node) {
  if (ts.isObjectLiteralExpression(node)) return [node];
  /** @type {ts.ObjectLiteralExpression[]} */
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...literalsIn(child)));
  return found;
}

/**
 * The properties of an object literal, including those that it spreads.
 *
 * @param {ts.ObjectLiteralExpression} literal
 * @param {ReturnType<typeof readConstants>} constants
 * @returns {Map<string, ts.PropertyAssignment>}
 */
function propertiesOf(literal, constants) {
  const properties = new Map();
  for (const property of literal.properties) {
    if (ts.isPropertyAssignment(property))
      properties.set(property.name.getText().replace(/^['"]|['"]$/g, ''), property);
    if (ts.isSpreadAssignment(property) && ts.isIdentifier(property.expression)) {
      const spread = constants.get(property.expression.text)?.value;
      if (spread)
        for (const inner of literalsIn(spread))
          for (const each of propertiesOf(inner, constants)) properties.set(...each);
    }
  }
  return properties;
}

/**
 * The object schemas in a schema, also in arrays and unions, but not behind references.
 *
 * @param {JsonSchema} schema
 * @returns {JsonSchema[]}
 */
function objectsIn(schema) {
  if (schema['properties']) return [schema];
  const inner = [
    schema['items'],
    ...(schema['anyOf'] ?? []),
    ...(schema['oneOf'] ?? []),
    ...(schema['allOf'] ?? []),
  ];
  return inner.filter((each) => each && typeof each === 'object').flatMap(objectsIn);
}

/**
 * Adds the doc of each property to its schema.
 *
 * @param {JsonSchema} schema
 * @param {ts.Expression} value the expression that made the schema
 * @param {ReturnType<typeof readConstants>} constants
 */
function explain(schema, value, constants) {
  const literals = literalsIn(value).map((literal) => propertiesOf(literal, constants));
  for (const object of objectsIn(schema)) {
    const keys = Object.keys(object['properties']);
    const properties = literals.find((each) => keys.every((key) => each.has(key)));
    if (!properties) continue;
    for (const key of keys) {
      const property = properties.get(key);
      if (!property) continue;
      const inner = object['properties'][key];
      object['properties'][key] = { ...docOf(property), ...inner, ...docOf(property) };
      explain(object['properties'][key], property.initializer, constants);
    }
  }
}

/**
 * Makes a pattern case-insensitive. JSON Schema has no flags.
 *
 * @param {string} pattern
 */
export const withoutCase = (pattern) =>
  pattern.replace(/\\p\{\w+\}|\\[^]|\[(?:\\[^]|[^\]\\])*\]|[a-z]/gi, (part) => {
    if (part.startsWith('\\')) return part;
    if (!part.startsWith('[')) return `[${part.toLowerCase()}${part.toUpperCase()}]`;
    return part.replace(/\\p\{\w+\}|\\[^]|[a-z]-[a-z]|[a-z]/gi, (inner) =>
      inner.startsWith('\\') ? inner : `${inner.toLowerCase()}${inner.toUpperCase()}`,
    );
  });

/**
 * Creates the JSON Schema (2020-12) of a data file.
 *
 * Fields are described by `describeFields`, in the words of forms and workbooks; definitions by the
 * comments of the model.
 *
 * @param {Record<string, Record<string, unknown>>} modules the exports of each file of the model
 * @param {<S extends object>(schema: S) => S} describeFields
 * @returns {JsonSchema}
 */
export function makeSchema(modules, describeFields) {
  const constants = readConstants();
  /** @type {ReturnType<typeof z.registry<{ id: string }>>} */
  const registry = z.registry();
  /** @type {z.ZodMiniType | undefined} */
  let dataset;
  for (const exported of Object.values(modules)) {
    for (const [name, schema] of Object.entries(exported)) {
      if (!(schema instanceof Object && '_zod' in schema)) continue;
      const type = /** @type {z.ZodMiniType} */ (schema);
      if (name === 'Dataset') dataset = type;
      else registry.add(type, { id: name });
    }
  }
  if (!dataset) throw new Error('The model has no Dataset.');

  const schema = /** @type {JsonSchema} */ (
    z.toJSONSchema(dataset, {
      target: 'draft-2020-12',
      io: 'input',
      unrepresentable: 'any',
      metadata: registry,
      override: ({ zodSchema, jsonSchema }) => {
        if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum; // of no use to authors
        const { checks = [] } = /** @type {{ checks?: any[] }} */ (zodSchema._zod.def);
        for (const { pattern } of checks.map((check) => check._zod.def)) {
          if (!pattern?.ignoreCase) continue;
          for (const place of [jsonSchema, ...(jsonSchema.allOf ?? [])]) {
            if (place.pattern === pattern.source) place.pattern = withoutCase(pattern.source);
          }
        }
      },
    })
  );

  for (const [name, definition] of Object.entries(schema['$defs'])) {
    const { doc = {}, value } = constants.get(name) ?? {};
    const { id: _id, ...form } = definition; // a keyword of old drafts; the definition has a name
    schema['$defs'][name] = { ...doc, ...form };
    if (value) explain(schema['$defs'][name], value, constants);
  }
  const top = constants.get('Dataset');
  if (top) explain(schema, top.value, constants);
  schema['properties'] = {
    $schema: { description: 'The address of this schema, for the editor.', type: 'string' },
    ...schema['properties'],
  };
  const { $schema, $defs, ...rest } = schema;
  const sorted = Object.fromEntries(Object.entries($defs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return describeFields({ $schema, title: 'Ura dataset', ...top?.doc, ...rest, $defs: sorted });
}

/** Loads the built model. */
async function builtModel() {
  const entries = modelFiles().map(async (name) => {
    const path = join(ROOT, 'dist/model', name.replace(/\.ts$/, '.js'));
    return [name, await import(pathToFileURL(path).href)];
  });
  return Object.fromEntries(await Promise.all(entries));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { describeFields } = await import(pathToFileURL(join(ROOT, 'dist/language/describe-fields.js')).href);
  const schema = makeSchema(await builtModel(), describeFields);
  mkdirSync(join(ROOT, 'dist'), { recursive: true });
  writeFileSync(join(ROOT, 'dist/schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
}
