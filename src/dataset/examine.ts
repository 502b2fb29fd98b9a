import type { FindingCode, Path } from '../model/finding.ts';
import type { Rule, Shape } from '../model/shape.ts';

/** What is wrong with a value, and where. */
export interface Fault {
  readonly code: FindingCode;
  readonly path: Path;
  readonly value: unknown;
  /** What would have been right. */
  readonly shape: Shape;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const obeys = ([test]: Rule, value: unknown): boolean =>
  test instanceof RegExp ? test.test(value as string) : test(value as never);

/** Whether a value is of the type at all; what the type asks beyond that is in the rules. */
function isOfType(value: unknown, { type, values }: Shape): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object' || type === 'texts') return isObject(value);
  if (type === 'literal') return values!.includes(value);
  return typeof value === type && (type !== 'number' || Number.isFinite(value));
}

/**
 * Compares a value with its shape, and copies what the model knows on the way, so that nobody can change it behind our back.
 *
 * @param path where the value stands; a live stack
 * @param faults gets what is wrong: all of it, not only the first
 * @returns the copy; of no worth where there are faults
 */
export function examine(value: unknown, shape: Shape, path: (string | number)[], faults: Fault[]): unknown {
  const fault = (code: FindingCode) => void faults.push({ code, path: [...path], value, shape });
  if (shape.type === 'either') return examine(value, optionFor(value, shape.options!), path, faults);
  if (!isOfType(value, shape)) return fault(value === undefined ? 'missing' : shape.type === 'literal' ? 'unknown-value' : 'wrong-type');
  const before = faults.length;
  const copy = copyOf(value, shape, path, faults);
  // Rules over a whole, as "one of the two", have nothing to say while its parts are wrong.
  if (shape.rules && faults.length === before) {
    for (const rule of shape.rules) if (!obeys(rule, copy)) return fault(rule[1]);
  }
  return copy;
}

function copyOf(value: unknown, shape: Shape, path: (string | number)[], faults: Fault[]): unknown {
  if (shape.type === 'array') {
    const list = value as unknown[];
    const copy = new Array<unknown>(list.length);
    for (let index = 0; index < list.length; index++) copy[index] = inside(list[index], shape.item!, index, path, faults);
    return copy;
  }
  if (shape.type === 'texts') {
    const copy: Record<string, unknown> = {};
    for (const key of Object.keys(value as object)) {
      const text = (value as Record<string, unknown>)[key];
      if (obeys(shape.keys!, key)) copy[key] = inside(text, shape.item!, key, path, faults);
      else faults.push({ code: shape.keys![1], path: [...path, key], value: text, shape });
    }
    return copy;
  }
  if (shape.type !== 'object') return value;
  const copy: Record<string, unknown> = {};
  const fields = shape.fields!;
  for (const key of Object.keys(value as object)) {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    const entry = (value as Record<string, unknown>)[key];
    // What a newer model knows stays as it is; but a key that would change what the copy inherits from is nobody's field.
    if (!field) key !== '__proto__' && (copy[key] = entry);
    else if (entry !== undefined) copy[key] = inside(entry, field, key, path, faults);
  }
  for (const key of shape.needs ?? []) if (!(key in copy)) inside(undefined, fields[key]!, key, path, faults);
  return copy;
}

function inside(value: unknown, shape: Shape, key: string | number, path: (string | number)[], faults: Fault[]): unknown {
  path.push(key);
  const copy = examine(value, shape, path, faults);
  path.pop();
  return copy;
}

/** The option that fits, else the one that fits best: of the same type. */
function optionFor(value: unknown, options: readonly Shape[]): Shape {
  const near = options.filter((option) => isOfType(value, option));
  if (near.length < 2) return near[0] ?? options[0]!;
  return near.find((option) => !option.rules?.some((rule) => !obeys(rule, value))) ?? near[0]!;
}
