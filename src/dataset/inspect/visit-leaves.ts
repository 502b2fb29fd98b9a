import type { Path } from '../../model/finding.ts';
import type { Shape } from '../../model/shape.ts';

/** The values at the ends of a record that have rules of their own. */
export interface Leaf {
  readonly kind: 'text' | 'link' | 'phone' | 'picture';
  readonly value: unknown;
  /** From the record to the value. */
  readonly path: Path;
}

const obeys = ({ rules = [] }: Shape, code: string) => rules.some(([, broken]) => broken === code);

function kindOf(shape: Shape): Leaf['kind'] | undefined {
  if (shape.type === 'localized' || shape.options?.some(({ type }) => type === 'localized')) return 'text';
  if (obeys(shape, 'bad-link') || obeys(shape, 'bad-image')) return 'link';
  if (obeys(shape, 'bad-phone')) return 'phone';
  return shape.fields?.['src'] ? 'picture' : undefined;
}

interface Ways {
  readonly kind: Leaf['kind'] | undefined;
  readonly fields: readonly (readonly [key: string, shape: Shape])[];
}

const known = new WeakMap<Shape, Ways>();

/** What is known of a shape is worked out once. */
function waysOf(shape: Shape): Ways {
  let ways = known.get(shape);
  if (!ways) {
    const all = [shape, ...(shape.options ?? [])].flatMap(({ fields }) => Object.entries(fields ?? {}));
    known.set(shape, (ways = { kind: kindOf(shape), fields: all.filter(([, field]) => leads(field)) }));
  }
  return ways;
}

const leads = (shape: Shape): boolean =>
  waysOf(shape).kind !== undefined ||
  waysOf(shape).fields.length > 0 ||
  (shape.item !== undefined && leads(shape.item));

/** Collects the texts, links, telephone numbers and pictures of a record, in the order of the model. */
export function leavesOf(value: unknown, shape: Shape, path: Path = [], found: Leaf[] = []): Leaf[] {
  if (value === null) return found;
  const { kind, fields } = waysOf(shape);
  if (kind) found.push({ kind, value, path });
  if (kind === 'text' || typeof value !== 'object') return found;
  if (Array.isArray(value)) {
    if (shape.item && leads(shape.item))
      value.forEach((item, index) => leavesOf(item, shape.item!, [...path, index], found));
  } else {
    for (const [key, field] of fields) {
      const inner = (value as Record<string, unknown>)[key];
      if (inner !== undefined) leavesOf(inner, field, [...path, key], found);
    }
  }
  return found;
}
