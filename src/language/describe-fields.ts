import type { FieldOwner } from '../model/field-shapes.ts';
import { NOUNS } from '../model/noun.ts';
import { fieldsOf } from './fields-of.ts';
import type { BuiltInLocale } from './locale.ts';

/** The parts of a JSON Schema that are read here. */
interface Node {
  description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Node>>;
  readonly properties?: Record<string, Node>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly allOf?: readonly Node[];
}

/** The objects in a schema: itself, its items, the members of a union, and what they refer to. */
function* objectsIn(node: Node | undefined, root: Node, seen = new Set<Node>()): Generator<Node> {
  if (!node || seen.has(node)) return; // a definition may refer to itself
  seen.add(node);
  if (node.properties) yield node;
  const name = /^#\/\$defs\/(.+)$/.exec(node.$ref ?? '')?.[1];
  const target = name === undefined ? undefined : root.$defs?.[name];
  for (const inner of [target, node.items, ...(node.anyOf ?? []), ...(node.allOf ?? [])])
    if (inner) yield* objectsIn(inner, root, seen);
}

/** How to describe the fields of a schema. */
export interface DescribeOptions {
  /** Default: `en`. */
  readonly locale?: BuiltInLocale | undefined;
}

/**
 * Describes the fields in a JSON Schema of a dataset, as `z.toJSONSchema(Dataset)` makes it: what
 * to write in each, in a language.
 *
 * A definition that several nouns share is described once, for the first of them.
 *
 * @param schema is not changed
 * @returns the schema with descriptions
 * @example
 * const plain = { properties: { licence: { type: 'string' } } };
 * describeFields(plain, { locale: 'en' }).properties.licence
 * // { type: 'string', description: 'How the data may be used: the name of a licence, or its address.' }
 */
export function describeFields<Schema extends object>(schema: Schema, options?: DescribeOptions): Schema;
/** @deprecated Pass it as an option: `describeFields(schema, { locale })`. */
export function describeFields<Schema extends object>(schema: Schema, locale: BuiltInLocale): Schema;
export function describeFields<Schema extends object>(
  schema: Schema,
  options?: DescribeOptions | BuiltInLocale,
): Schema {
  const locale = (typeof options === 'string' ? options : options?.locale) ?? 'en';
  const root = JSON.parse(JSON.stringify(schema)) as Schema & Node;
  const described = new Set<Node>();
  const describe = (owner: FieldOwner, top: Node | undefined) => {
    const containers = new Map<string, readonly Node[]>([['', [...objectsIn(top, root)]]]);
    for (const { path, parent = '', keys, help } of fieldsOf(owner)) {
      const properties = (containers.get(parent) ?? []).flatMap((container) => {
        const property = container.properties?.[keys.at(-1)!];
        return property ? [property] : [];
      });
      containers.set(
        path,
        properties.flatMap((property) => [...objectsIn(property, root)]),
      );
      for (const property of properties) {
        if (described.has(property)) continue;
        described.add(property);
        property.description = help[locale];
      }
    }
  };
  describe('dataset', root);
  for (const noun of [...NOUNS, 'municipalities' as const]) describe(noun, root.properties?.[noun]?.items);
  return root;
}
