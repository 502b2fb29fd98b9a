import type { FindingCode, Path } from '../../model/finding.ts';
import { isZone, normalizeZone } from '../../model/rules.ts';
import type { Part, Rule, Shape, Target } from '../../model/shape.ts';
import { MEANINGFUL, STATEMENTS, WHOLE_LISTS } from '../../model/statements.ts';
import { isObject, jsonCopy, TooDeep, UNREADABLE } from './safe-read.ts';

/** A fault of a value. */
export interface Fault {
  readonly code: FindingCode;
  readonly path: Path;
  readonly value?: unknown;
  /** The shape that the value does not have. */
  readonly shape?: Shape;
  /** The object of the value, if the rule is about both. */
  readonly owner?: Readonly<Record<string, unknown>>;
}

/** An id that points at a record, and its path. */
export interface Reference {
  readonly target: Target | Part;
  readonly id: string;
  readonly path: Path;
}

/** The faults, references and unknown fields of a value. Paths are those of the input. */
export interface ValidationResult {
  readonly faults: Fault[];
  /** The references in what is kept. */
  readonly references: Reference[];
  /** The fields that the model does not know, also in what is omitted: they often say why. */
  readonly unknownFields: Path[];
}

/**
 * Whether a value obeys a rule. It does not destructure the rule, which would cost more than the
 * test.
 */
export function obeys(rule: Rule, value: unknown): boolean {
  const test = rule[0];
  return test instanceof RegExp ? test.test(value as string) : test(value as never);
}

/** Whether a value has the type of a shape, whatever its rules. */
export function isOfType(value: unknown, { type, values }: Shape): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object' || type === 'localized') return isObject(value);
  if (type === 'literal') return values!.includes(value);
  return typeof value === type && (type !== 'number' || Number.isFinite(value));
}

/**
 * Copies the valid parts of a plain value and reports the faults of the rest. An invalid optional
 * field or list item is omitted; an invalid required field makes its owner invalid.
 *
 * @param path the path of the value; it is changed while nested values are validated
 * @param result collects all faults, not only the first
 * @returns the copy, or `undefined` if nothing can be kept; then there is a fault
 */
export function validate(
  value: unknown,
  shape: Shape,
  path: (string | number)[],
  result: ValidationResult,
): unknown {
  const { type, rules, target } = shape;
  if (type === 'either') return validate(value, optionFor(value, shape.options!), path, result);
  if (value === UNREADABLE) {
    result.faults.push({ code: 'bad-value', path: [...path] });
    return undefined;
  }
  if (!isOfType(value, shape)) {
    const code = value === undefined ? 'missing' : type === 'literal' ? 'unknown-value' : 'wrong-type';
    result.faults.push({ code, path: [...path], value, shape });
    return undefined;
  }
  const copy =
    type === 'array'
      ? items(value as unknown[], shape, path, result)
      : type === 'localized'
        ? texts(value as object, shape, path, result)
        : type === 'object'
          ? fields(value as object, shape, path, result)
          : value;
  if (copy === undefined) return undefined;
  if (rules) {
    for (const rule of rules) {
      if (rule[2] || obeys(rule, copy)) continue; // `fields` has tested those about one field
      result.faults.push({ code: rule[1], path: [...path], value, shape });
      return undefined;
    }
  }
  if (rules?.some(([test]) => test === isZone)) return normalizeZone(copy as string);
  // The id of a record is no reference.
  if (target && path[path.length - 1] !== 'id')
    result.references.push({ target, id: copy as string, path: [...path] });
  return copy;
}

function items(
  list: readonly unknown[],
  { item }: Shape,
  path: (string | number)[],
  result: ValidationResult,
): unknown[] {
  const copy: unknown[] = [];
  for (let index = 0; index < list.length; index++) {
    const valid = validateNested(list[index], item!, index, path, result);
    if (valid !== undefined) copy.push(valid);
  }
  return copy;
}

function texts(value: object, shape: Shape, path: (string | number)[], result: ValidationResult): unknown {
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const text = (value as Record<string, unknown>)[key];
    if (!obeys(shape.keys!, key)) {
      result.faults.push({ code: shape.keys![1], path: [...path, key], value: text, shape });
      continue;
    }
    const valid = validateNested(text, shape.item!, key, path, result);
    if (valid !== undefined) copy[key] = valid;
  }
  return copy;
}

const NONE: readonly string[] = [];
const NONE_OF_RULES: readonly Rule[] = [];

const isStringList = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

function fields(value: object, shape: Shape, path: (string | number)[], result: ValidationResult): unknown {
  const { faults } = result;
  const before = faults.length;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(value)) {
    const entry = (value as Record<string, unknown>)[key];
    if (entry === undefined) continue;
    if (key === 'unreadable' && isStringList(entry)) {
      copy[key] = [...entry]; // noted by an earlier check
      continue;
    }
    const field = shape.fields![key];
    // The key "constructor" finds an inherited function, which is not a shape.
    const valid = field?.type
      ? validateNested(entry, field, key, path, result)
      : unknownField(entry, key, path, result);
    if (valid !== undefined) copy[key] = valid;
  }
  for (const rule of shape.rules ?? NONE_OF_RULES) {
    const [, code, key] = rule;
    if (!key || obeys(rule, copy)) continue;
    faults.push({ code, path: [...path, key], value: copy[key], shape: shape.fields![key]!, owner: copy });
    delete copy[key];
  }
  const dropped = faults.length > before ? dropIncomplete(value as Record<string, unknown>, copy) : NONE;
  let isComplete = true;
  for (const key of shape.required ?? NONE) {
    if (copy[key] !== undefined) continue;
    isComplete = false;
    // An invalid field has been reported already; an absent one is missing.
    if (!dropped.includes(key) && !faults.slice(before).some((fault) => fault.path[path.length] === key))
      validateNested(undefined, shape.fields![key]!, key, path, result);
  }
  return isComplete ? copy : undefined;
}

/** Whether a value means "none", as spreadsheets and databases write it. */
const isBlank = (value: unknown) => value === null || (typeof value === 'string' && !value.trim());

/** Whether a field was given, and its copy is missing or has fewer items. */
function isLost(given: unknown, copy: unknown): boolean {
  if (Array.isArray(given) && Array.isArray(copy))
    return copy.length < given.filter((item) => !isBlank(item)).length;
  return copy === undefined && given !== undefined && !isBlank(given);
}

/**
 * Drops what would say something else without the fields that were dropped, and lists in
 * `unreadable` the fields whose absence has a meaning.
 *
 * @returns the fields that it lists
 */
function dropIncomplete(
  given: Readonly<Record<string, unknown>>,
  copy: Record<string, unknown>,
): readonly string[] {
  const lost = new Set(
    Object.keys(given).filter((key) => MEANINGFUL.has(key) && isLost(given[key], copy[key])),
  );
  for (const list of WHOLE_LISTS) if (lost.has(list)) delete copy[list];
  for (const statement of STATEMENTS) {
    if (!statement.some((key) => lost.has(key))) continue;
    for (const key of statement) {
      if (copy[key] !== undefined) lost.add(key);
      delete copy[key];
    }
  }
  if (!lost.size) return NONE;
  const before = copy['unreadable'];
  copy['unreadable'] = [...new Set([...(Array.isArray(before) ? (before as string[]) : []), ...lost])];
  return [...lost];
}

/** Copies a field of a newer model, if it is JSON. `__proto__` is never a field. */
function unknownField(
  value: unknown,
  key: string,
  path: readonly (string | number)[],
  result: ValidationResult,
): unknown {
  const here = [...path, key];
  let copy: unknown;
  try {
    if (key !== '__proto__') copy = jsonCopy(value);
  } catch (error) {
    result.faults.push({ code: error instanceof TooDeep ? 'too-deep' : 'bad-value', path: here, value });
    return undefined;
  }
  result.unknownFields.push(here);
  return copy;
}

/** Validates a nested value. Its references count only if it is kept. */
function validateNested(
  value: unknown,
  shape: Shape,
  key: string | number,
  path: (string | number)[],
  result: ValidationResult,
): unknown {
  const { references } = result;
  const referencesBefore = references.length;
  path.push(key);
  const valid = validate(value, shape, path, result);
  path.pop();
  if (valid === undefined) references.length = referencesBefore;
  return valid;
}

/** The option that fits, else the first of the same type. */
function optionFor(value: unknown, options: readonly Shape[]): Shape {
  let sameType: Shape | undefined;
  for (const option of options) {
    if (!isOfType(value, option)) continue;
    if (!option.rules?.some((rule) => !obeys(rule, value))) return option;
    sameType ??= option;
  }
  return sameType ?? options.find(({ type }) => type === 'string') ?? options[0]!;
}
