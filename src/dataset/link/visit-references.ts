import type { Part, Shape, Target } from '../../model/shape.ts';

/** Called with each id that points at something. The path is a live stack: copy it to keep it. */
export type Visitor = (target: Target | Part, id: string, path: readonly (string | number)[]) => void;

/** The fields through which one comes to references. */
type Ways = readonly (readonly [key: string, shape: Shape])[];

const waysOf = new WeakMap<Shape, Ways>();

/** Whether there are references in what has this shape. */
const leads = (shape: Shape): boolean =>
  shape.target !== undefined ||
  (shape.item !== undefined && leads(shape.item)) ||
  (shape.options ?? []).some(leads) ||
  ways(shape).length > 0;

function ways(shape: Shape): Ways {
  let known = waysOf.get(shape);
  if (!known) {
    const all = [shape, ...(shape.options ?? [])].flatMap(({ fields }) => Object.entries(fields ?? {}));
    // The id of a record is its own: it points at nothing.
    known = all.filter(([key, field]) => key !== 'id' && leads(field));
    waysOf.set(shape, known);
  }
  return known;
}

/** Visits every reference in a record, or in a part of one. */
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
    for (const [key, field] of ways(shape))
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
