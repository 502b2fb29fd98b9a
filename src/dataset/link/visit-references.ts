import type { Part, Shape, Target } from '../../model/shape.ts';

/** Called with each reference. The path changes while visiting: copy it to keep it. */
export type Visitor = (target: Target | Part, id: string, path: readonly (string | number)[]) => void;

/** The fields that contain references. */
type ReferenceFields = readonly (readonly [key: string, shape: Shape])[];

const fieldsOfShape = new WeakMap<Shape, ReferenceFields>();

/** Whether values of a shape contain references. */
const hasReferences = (shape: Shape): boolean =>
  shape.target !== undefined ||
  (shape.item !== undefined && hasReferences(shape.item)) ||
  (shape.options ?? []).some(hasReferences) ||
  referenceFields(shape).length > 0;

function referenceFields(shape: Shape): ReferenceFields {
  let fields = fieldsOfShape.get(shape);
  if (!fields) {
    const all = [shape, ...(shape.options ?? [])].flatMap(({ fields }) => Object.entries(fields ?? {}));
    // The id of a record is no reference.
    fields = all.filter(([key, field]) => key !== 'id' && hasReferences(field));
    fieldsOfShape.set(shape, fields);
  }
  return fields;
}

/** Visits all references in a value. */
export function visitReferences(
  value: unknown,
  shape: Shape,
  visit: Visitor,
  path: (string | number)[],
): void {
  if (typeof value === 'string') {
    const target = shape.target ?? shape.options?.find((option) => option.target)?.target;
    if (target) visit(target, value, path);
  } else if (Array.isArray(value)) {
    value.forEach((item, index) => step(item, shape.item, visit, path, index));
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, field] of referenceFields(shape))
      step((value as Record<string, unknown>)[key], field, visit, path, key);
  }
}

function step(
  value: unknown,
  shape: Shape | undefined,
  visit: Visitor,
  path: (string | number)[],
  key: string | number,
): void {
  if (!shape || value === undefined) return;
  path.push(key);
  visitReferences(value, shape, visit, path);
  path.pop();
}
