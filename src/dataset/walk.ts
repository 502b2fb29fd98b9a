import type { Shape, Target } from '../model/shape.ts';

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
    for (const key of Object.keys(value)) {
      path.push(key);
      if (Object.hasOwn(fields, key)) walk((value as Record<string, unknown>)[key], fields[key]!, visitor, path);
      else visitor.unknownField(path);
      path.pop();
    }
  }
}
