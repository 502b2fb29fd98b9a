import type * as z from 'zod/mini';
import * as ids from '../model/id.ts';

/** The lists that an id can point into. `records` stands for a record of any noun. */
export type Target = ids.Noun | 'municipalities' | 'records';

/** What the check needs to know of a schema, read from the schema itself once: so the model stays the one source. */
export interface Shape {
  /** Whether its owner may do without it. */
  readonly optional: boolean;
  /** The fields of an object. */
  readonly fields?: ReadonlyMap<string, Shape>;
  /** What a list repeats. */
  readonly item?: Shape;
  /** What a union chooses from. */
  readonly options?: readonly Shape[];
  /** The list that this id points into. */
  readonly target?: Target;
}

const targets = new Map<unknown, Target>([
  [ids.OrganisationId, 'organisations'],
  [ids.ProgrammeId, 'programmes'],
  [ids.ProjectId, 'projects'],
  [ids.GrantCallId, 'calls'],
  [ids.PublicEventId, 'events'],
  [ids.MunicipalityId, 'municipalities'],
  [ids.RecordId, 'records'],
]);

// The part of zod's definitions that is read here. It is public for library authors (zod.dev/library-authors).
interface Definition {
  type: string;
  innerType?: Schema;
  element?: Schema;
  options?: readonly Schema[];
  shape?: Record<string, Schema>;
}
interface Schema {
  _zod: { def: Definition };
}

function read(schema: Schema, optional: boolean): Shape {
  const { type, innerType, element, options, shape } = schema._zod.def;
  if (innerType && (type === 'optional' || type === 'default')) return read(innerType, true);
  const target = targets.get(schema);
  return {
    optional,
    ...(target && { target }),
    ...(element && { item: read(element, true) }), // a list can do without any one of its items
    ...(options && { options: options.map((option) => read(option, false)) }),
    ...(shape && { fields: new Map(Object.entries(shape).map(([key, field]) => [key, read(field, false)])) }),
  };
}

const shapes = new WeakMap<object, Shape>();

/** The {@link Shape} of a schema, made once per schema. */
export function shapeOf(schema: z.ZodMiniType): Shape {
  let shape = shapes.get(schema);
  if (!shape) shapes.set(schema, (shape = read(schema as unknown as Schema, false)));
  return shape;
}

/** What {@link walk} meets. The path is a live stack: copy it to keep it. */
export interface Visitor {
  reference(target: Target, id: string, path: readonly (string | number)[]): void;
  unknownField(path: readonly (string | number)[]): void;
}

/** Visits every reference and every field that the model does not know, from the top of a record down. */
export function walk(value: unknown, shape: Shape, visitor: Visitor, path: (string | number)[]): void {
  if (typeof value === 'string') {
    const target = shape.target ?? shape.options?.find((option) => option.target)?.target;
    if (target) visitor.reference(target, value, path);
  } else if (Array.isArray(value)) {
    if (!shape.item) return;
    for (let index = 0; index < value.length; index++) {
      path.push(index);
      walk(value[index], shape.item, visitor, path);
      path.pop();
    }
  } else if (typeof value === 'object' && value !== null) {
    const fields = shape.fields ?? shape.options?.find((option) => option.fields)?.fields;
    if (!fields) return;
    for (const key in value) {
      const field = fields.get(key);
      path.push(key);
      if (field) walk((value as Record<string, unknown>)[key], field, visitor, path);
      else visitor.unknownField(path);
      path.pop();
    }
  }
}
