import { currencyDigits } from '../../model/currency-digits.ts';
import type { Finding } from '../../model/finding.ts';
import type { ListName } from '../lists.ts';
import { isObject, UNREADABLE } from './safe-read.ts';
import { suggest } from './suggest.ts';
import type { Fault } from './validate.ts';

/** More findings than an editor reads are counted, not listed. */
const MOST_FINDINGS = 1000;

/** Collects findings up to a limit, and counts the rest. */
export class FindingCollector {
  readonly #findings: Finding[] = [];
  #omitted = 0;

  /** Adds a finding, which is created only if there is room for it. */
  add(create: () => Finding): void {
    if (this.#findings.length < MOST_FINDINGS) this.#findings.push(create());
    else this.#omitted++;
  }

  /** The findings, and one more with the number of those omitted, if any. */
  all(): readonly Finding[] {
    if (!this.#omitted) return this.#findings;
    const params = { count: this.#omitted };
    return [...this.#findings, { code: 'too-many-findings', severity: 'warning', path: [], params }];
  }
}

/** A value as a message can show it: short, and never a whole object. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'function' || isObject(value) || value === UNREADABLE) return '{…}';
  const text = String(value);
  // The cut never splits a surrogate pair.
  return text.length > 80 ? text.slice(0, 79).replace(/[\ud800-\udbff]$/, '') + '…' : text;
}

/** The JSON type of a value, or what `typeof` calls it. */
export function typeName(value: unknown): string {
  if (Array.isArray(value)) return 'array';
  if (value === UNREADABLE) return 'object';
  return value === null ? 'null' : typeof value;
}

/** The name of a record, in the language that comes first. */
function nameOf(record: Record<string, unknown>): string | undefined {
  const name = record['name'] ?? record['title'];
  const text = isObject(name) ? Object.values(name)[0] : name;
  return typeof text === 'string' && text.trim() ? shown(text) : undefined;
}

/** Identifies the record of a finding, as far as it can be read. */
export function recordOf(noun: ListName, index: number, record: unknown): NonNullable<Finding['record']> {
  if (!isObject(record)) return { noun, index };
  const { id } = record;
  const name = nameOf(record);
  return {
    noun,
    index,
    ...(typeof id === 'string' && { id: shown(id) }),
    ...(name !== undefined && { name }),
  };
}

/** The parameters of the message for a fault. */
export function paramsOf({ code, value, shape, owner }: Fault): Finding['params'] {
  if (value === undefined) return {};
  const params = { value: shown(value) };
  if (code === 'wrong-type') {
    const { type } = shape!;
    return { ...params, expected: type === 'localized' ? 'object' : type, found: typeName(value) };
  }
  if (code === 'too-many-decimals')
    return { ...params, decimals: currencyDigits(String(owner?.['currency'])) };
  if (code !== 'unknown-value') return params;
  const options = shape!.values!.map(String);
  const suggestion = typeof value === 'string' ? suggest(value.toLowerCase(), options) : undefined;
  return { ...params, options: options.join(', '), ...(suggestion && { suggestion }) };
}
