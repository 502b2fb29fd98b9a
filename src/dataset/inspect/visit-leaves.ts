import type { Path } from '../../model/finding.ts';
import type { Shape } from '../../model/shape.ts';

/** A value in a record that has inspection rules of its own. */
export interface Leaf {
  readonly kind: 'text' | 'link' | 'phone' | 'picture';
  readonly value: unknown;
  /** The path from the record to the value. */
  readonly path: Path;
}

const hasRule = ({ rules = [] }: Shape, code: string) => rules.some(([, ruleCode]) => ruleCode === code);

function kindOf(shape: Shape): Leaf['kind'] | undefined {
  if (shape.type === 'localized' || shape.options?.some(({ type }) => type === 'localized')) return 'text';
  if (hasRule(shape, 'bad-link') || hasRule(shape, 'bad-image')) return 'link';
  if (hasRule(shape, 'bad-phone')) return 'phone';
  return shape.fields?.['src'] ? 'picture' : undefined;
}

interface ShapeInfo {
  readonly kind: Leaf['kind'] | undefined;
  readonly fields: readonly (readonly [key: string, shape: Shape])[];
}

const cache = new WeakMap<Shape, ShapeInfo>();

/** Returns the cached kind of a shape, and its fields that contain leaves. */
function infoOf(shape: Shape): ShapeInfo {
  let info = cache.get(shape);
  if (!info) {
    const all = [shape, ...(shape.options ?? [])].flatMap(({ fields }) => Object.entries(fields ?? {}));
    cache.set(shape, (info = { kind: kindOf(shape), fields: all.filter(([, field]) => hasLeaves(field)) }));
  }
  return info;
}

const hasLeaves = (shape: Shape): boolean =>
  infoOf(shape).kind !== undefined ||
  infoOf(shape).fields.length > 0 ||
  (shape.item !== undefined && hasLeaves(shape.item));

/**
 * Collects the texts, links, telephone numbers and pictures of a record, in the order of the model.
 */
export function leavesOf(value: unknown, shape: Shape, path: Path = [], leaves: Leaf[] = []): Leaf[] {
  if (value === null) return leaves;
  const { kind, fields } = infoOf(shape);
  if (kind) leaves.push({ kind, value, path });
  if (kind === 'text' || typeof value !== 'object') return leaves;
  if (Array.isArray(value)) {
    if (shape.item && hasLeaves(shape.item))
      value.forEach((item, index) => leavesOf(item, shape.item!, [...path, index], leaves));
  } else {
    for (const [key, field] of fields) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) leavesOf(inner, field, [...path, key], leaves);
    }
  }
  return leaves;
}
