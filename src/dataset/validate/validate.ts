import type { FindingCode, Path } from '../../model/finding.ts';
import type { Part, Rule, Shape, Target } from '../../model/shape.ts';
import { isObject, plainCopy, TooDeep } from './safe-read.ts';

/** What is wrong with a value, and where. */
export interface Fault {
  readonly code: FindingCode;
  readonly path: Path;
  readonly value?: unknown;
  /** What would have been right. */
  readonly shape?: Shape;
}

/** An id that points at something, and where it stands. */
export interface Reference {
  readonly target: Target | Part;
  readonly id: string;
  readonly path: Path;
}

/** What an examination finds, beside what it keeps. All paths are those of the value as it was written. */
export interface ValidationResult {
  readonly faults: Fault[];
  /** In what was kept. */
  readonly references: Reference[];
  /** The fields that were kept although the model does not know them. */
  readonly unknownFields: Path[];
}

// What is asked of every value of a large file is written plainly: to take a list apart by a pattern costs more than the question.
/** Whether a value is as a rule wants it. */
export function obeys(rule: Rule, value: unknown): boolean {
  const test = rule[0];
  return test instanceof RegExp ? test.test(value as string) : test(value as never);
}

/** Whether a value is of the type at all; what the type asks beyond that is in the rules. */
export function isOfType(value: unknown, { type, values }: Shape): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object' || type === 'localized') return isObject(value);
  if (type === 'literal') return values!.includes(value);
  return typeof value === type && (type !== 'number' || Number.isFinite(value));
}

/**
 * Copies the good of a value, and says what is wrong with the rest: a bad value that its owner can do without is left out, a bad item of a
 * list too, and only what nobody can do without takes its owner with it.
 *
 * @param path where the value stands; a live stack
 * @param found gets all that is found, not only the first
 * @returns a copy, so that nobody can change it behind our back; nothing where nothing could be kept, and then there is a fault
 */
export function validate(
  value: unknown,
  shape: Shape,
  path: (string | number)[],
  found: ValidationResult,
): unknown {
  const { type, rules, target } = shape;
  if (type === 'either') return validate(value, optionFor(value, shape.options!), path, found);
  if (!isOfType(value, shape)) {
    const code = value === undefined ? 'missing' : type === 'literal' ? 'unknown-value' : 'wrong-type';
    found.faults.push({ code, path: [...path], value, shape });
    return undefined;
  }
  const copy =
    type === 'array'
      ? items(value as unknown[], shape, path, found)
      : type === 'localized'
        ? texts(value as object, shape, path, found)
        : type === 'object'
          ? fields(value as object, shape, path, found)
          : value;
  if (copy === undefined) return undefined;
  if (rules) {
    for (const rule of rules) {
      if (obeys(rule, copy)) continue;
      found.faults.push({ code: rule[1], path: [...path], value, shape });
      return undefined;
    }
  }
  // The id of a record is its own: it points at nothing.
  if (target && path[path.length - 1] !== 'id')
    found.references.push({ target, id: copy as string, path: [...path] });
  return copy;
}

function items(
  list: readonly unknown[],
  { item }: Shape,
  path: (string | number)[],
  found: ValidationResult,
): unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < list.length; index++) {
    const good = inside(list[index], item!, index, path, found);
    if (good !== undefined) copy.push(good);
  }
  return copy;
}

function texts(value: object, shape: Shape, path: (string | number)[], found: ValidationResult): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const text = (value as Record<string, unknown>)[key];
    if (!obeys(shape.keys!, key)) {
      found.faults.push({ code: shape.keys![1], path: [...path, key], value: text, shape });
      continue;
    }
    const good = inside(text, shape.item!, key, path, found);
    if (good !== undefined) copy[key] = good;
  }
  return copy;
}

const NOTHING: readonly string[] = [];

function fields(value: object, shape: Shape, path: (string | number)[], found: ValidationResult): unknown {
  const { faults } = found;
  const before = faults.length;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const entry = (value as Record<string, unknown>)[key];
    if (entry === undefined) continue;
    const field = shape.fields![key];
    // A key as "constructor" finds something too, but that is no shape.
    const good = field?.type ? inside(entry, field, key, path, found) : unknownField(entry, key, path, found);
    if (good !== undefined) copy[key] = good;
  }
  let whole = true;
  for (const key of shape.required ?? NOTHING) {
    if (copy[key] !== undefined) continue;
    whole = false;
    // What is there and bad has been reported; what is not there is missing.
    if (!faults.slice(before).some((fault) => fault.path[path.length] === key))
      inside(undefined, shape.fields![key]!, key, path, found);
  }
  return whole ? copy : undefined;
}

/** What a newer model knows stays as it is, as far as it is JSON. A key that would change what the copy inherits from is nobody's field. */
function unknownField(
  value: unknown,
  key: string,
  path: readonly (string | number)[],
  found: ValidationResult,
): unknown {
  const here = [...path, key];
  let copy: unknown;
  try {
    if (key !== '__proto__') copy = plainCopy(value);
  } catch (error) {
    found.faults.push({ code: error instanceof TooDeep ? 'too-deep' : 'bad-value', path: here, value });
    return undefined;
  }
  found.unknownFields.push(here);
  return copy;
}

/** Examines what stands under a key. What it points at counts only if it is kept. */
function inside(
  value: unknown,
  shape: Shape,
  key: string | number,
  path: (string | number)[],
  found: ValidationResult,
): unknown {
  const { references, unknownFields } = found;
  const referencesBefore = references.length;
  const unknownBefore = unknownFields.length;
  path.push(key);
  const good = validate(value, shape, path, found);
  path.pop();
  if (good === undefined) {
    references.length = referencesBefore;
    unknownFields.length = unknownBefore;
  }
  return good;
}

/** The option that fits, else the one that fits best: of the same type. */
function optionFor(value: unknown, options: readonly Shape[]): Shape {
  let near: Shape | undefined;
  for (const option of options) {
    if (!isOfType(value, option)) continue;
    if (!option.rules?.some((rule) => !obeys(rule, value))) return option;
    near ??= option;
  }
  return near ?? options.find(({ type }) => type === 'string') ?? options[0]!;
}
