import type { Finding } from '../model/finding.ts';
import { formatFindingParts } from './format-finding.ts';
import type { LocaleTag } from './locale.ts';
import { findingMessages } from './messages/findings.ts';
import { ownValue } from './own-value.ts';

/** An issue of a Standard Schema. */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** What a Standard Schema answers: the value, or what is wrong with it. */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/** A [Standard Schema](https://standardschema.dev), which form libraries take. */
export interface StandardSchema<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    /** The library of the schema. */
    readonly vendor: string;
    /** Checks a value, at once or in a promise. */
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
  };
}

/** What zod adds to an issue. */
interface ZodIssue extends StandardIssue {
  readonly code?: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  /** The issues of each member of a union. */
  readonly errors?: readonly (readonly ZodIssue[])[];
  /** The issues of a key of a record. */
  readonly issues?: readonly ZodIssue[];
}

/** The beginnings of zod's own wordings. A message that a developer wrote is kept. */
const ZODS_OWN = /^(Invalid|Too (small|big)|Unrecognized)/;

const isTypeIssue = ({ code, path = [] }: ZodIssue) => code === 'invalid_type' && !path.length;

/** The issue of the member of a union that was meant: of the same type, else the text. */
function ofUnion(members: readonly (readonly ZodIssue[])[]): ZodIssue | undefined {
  const meant =
    members.find((issues) => issues.length && !issues.some(isTypeIssue)) ??
    members.find((issues) => issues.some(({ expected }) => expected === 'string'));
  return (meant ?? members[0])?.[0];
}

function valueAt(value: unknown, path: NonNullable<StandardIssue['path']>): unknown {
  let current = value;
  for (const step of path) {
    const key = typeof step === 'object' ? step.key : step;
    current = (current as Record<PropertyKey, unknown> | null | undefined)?.[key];
  }
  return current;
}

function sentenceOf(issue: ZodIssue, value: unknown, locale: LocaleTag): string {
  const { message, code, expected = '', values, errors, issues } = issue;
  const { sentences, types } = findingMessages(locale);
  const format = (fault: Finding['code'], params: Finding['params'] = {}) => {
    const { what, values: shown } = formatFindingParts(
      { code: fault, severity: 'error', path: [], params },
      locale,
    );
    return [what, shown].filter(Boolean).join(' ');
  };
  if (ownValue(sentences, message) !== undefined) return format(message as Finding['code']);
  if (!code || !ZODS_OWN.test(message)) return message;
  const inner = errors ? ofUnion(errors) : issues?.[0];
  const own = valueAt(value, issue.path ?? []);
  if (inner) return sentenceOf(inner, code === 'invalid_key' ? undefined : own, locale);
  if (code === 'invalid_type' || code === 'invalid_value') {
    if (own === undefined) return format('missing');
    if (values) return format('unknown-value', { options: values.map(String).join(', ') });
    return format('wrong-type', ownValue(types, expected) === undefined ? {} : { expected });
  }
  return format('bad-value');
}

/**
 * A schema whose issues are sentences for the reader, as those of `formatFinding`: what is wrong,
 * how to correct it, and what is expected. For form libraries, which show the message of an issue.
 *
 * Values, paths and types are those of the schema. A message that you gave a schema of your own is
 * kept.
 *
 * @param schema a schema of Ura, or one made from it with zod
 * @example
 * const schema = localizeSchema(Organisation, 'en');
 * const { issues } = await schema['~standard'].validate({ id: 'd4d', name: 4, kind: 'ngo' });
 * issues?.[0]?.message
 * // 'The value has the wrong type. Write it in the expected format. Expected: text.'
 */
export function localizeSchema<Input, Output>(
  schema: StandardSchema<Input, Output>,
  locale: LocaleTag,
): StandardSchema<Input, Output> {
  const standard = schema['~standard'];
  const localize = (value: unknown, result: StandardResult<Output>): StandardResult<Output> =>
    result.issues
      ? { issues: result.issues.map((issue) => ({ ...issue, message: sentenceOf(issue, value, locale) })) }
      : result;
  return {
    '~standard': {
      version: 1,
      vendor: 'ura',
      validate: (value) => {
        const result = standard.validate(value);
        return result instanceof Promise
          ? result.then((later) => localize(value, later))
          : localize(value, result);
      },
    },
  };
}
