import type { Noun } from '../../model/noun.ts';
import type { Part, Target } from '../../model/shape.ts';
import { shapes } from '../../model/shapes.ts';
import { visitReferences } from './visit-references.ts';

/**
 * Replaces the ids that a record refers to.
 *
 * @param replace returns the new id of a reference, or `undefined` to keep it
 * @returns a copy, or the record itself if nothing changes
 */
export function replaceIds<Value>(
  value: Value,
  noun: Noun,
  replace: (target: Target | Part, id: string) => string | undefined,
): Value {
  const changes: { readonly path: readonly (string | number)[]; readonly id: string }[] = [];
  visitReferences(
    value,
    shapes[noun],
    (target, id, path) => {
      const renamed = replace(target, id);
      if (renamed !== undefined) changes.push({ path: [...path], id: renamed });
    },
    [],
  );
  if (!changes.length) return value;
  const copy = JSON.parse(JSON.stringify(value)) as Record<string | number, unknown>;
  for (const { path, id } of changes) {
    let owner = copy;
    for (const key of path.slice(0, -1)) owner = owner[key] as Record<string | number, unknown>;
    owner[path.at(-1)!] = id;
  }
  return copy as Value;
}
