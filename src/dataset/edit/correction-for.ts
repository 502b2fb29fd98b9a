import { resolveLocale } from '../../language/locale.ts';
import { transliterate } from '../../language/transliterate.ts';
import type { Finding, Path } from '../../model/finding.ts';
import { findMunicipality } from '../../places/find-municipality.ts';
import { correctText } from '../validate/correct-text.ts';
import { isObject } from '../validate/safe-read.ts';

/** A correction of a value. */
export interface Correction {
  /** The path in the record. */
  readonly path: Path;
  /** The new value; `undefined` removes the field. */
  readonly value: unknown;
  /** The new name of a field that was written under another one. */
  readonly field?: string;
}

const valueAt = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (owner, key) =>
      typeof owner === 'object' && owner !== null && Object.hasOwn(owner, key)
        ? (owner as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );

/** Corrections of texts, by code: the right text, or `undefined` if that is not certain. */
const OF_TEXT: Readonly<Record<string, (text: string, finding: Finding, path: Path) => unknown>> = {
  ...correctText,
  'bad-id': (text, _, path) =>
    path.some((key) => key === 'municipality' || key === 'municipalities')
      ? findMunicipality(text)?.municipality?.id
      : correctText['bad-id'](text),
  'bad-value': (text, _, path) =>
    path.some((key) => key === 'country' || key === 'countries') && /^[a-z]{2}$/i.test(text.trim())
      ? text.trim().toUpperCase()
      : undefined,
  'unknown-place': (text) => {
    const found = findMunicipality(text);
    return found?.municipality?.id;
  },
  'unknown-value': (_, { params }) => params['suggestion'],
  'dangling-reference': (_, { params }) => params['suggestion'],
  'garbled-text': (text, { params }) => {
    const { value, suggestion } = params;
    return typeof suggestion === 'string' ? text.replace(String(value), suggestion) : undefined;
  },
  'double-space': (text) => text.trim().replace(/[ \u00a0]{2,}/g, ' '),
  'wrong-script': (text, { params }) => {
    const locale = resolveLocale(String(params['language']));
    return locale === 'sr-Cyrl' || locale === 'sr-Latn'
      ? transliterate(text, locale === 'sr-Cyrl' ? 'Cyrl' : 'Latn')
      : undefined;
  },
};

/**
 * Returns the correction of the value that a finding is about, if it is certain.
 *
 * @param finding a finding of `checkDataset`, `suggestCorrections` or `inspectDataset`
 * @param record the record that it is about
 * @returns `undefined` if a person has to decide
 * @example
 * const path = ['grants', 0, 'awardedOn'];
 * const finding = { code: 'bad-date', severity: 'error', path, params: {} } as const;
 * correctionFor(finding, { awardedOn: '4.12.2026' })?.value; // '2026-12-04'
 */
export function correctionFor(finding: Finding, record: unknown): Correction | undefined {
  const path = finding.path.slice(2);
  const value = valueAt(record, path);
  if (finding.code === 'unknown-field') {
    const { suggestion } = finding.params;
    const owner = valueAt(record, path.slice(0, -1));
    const isFree = isObject(owner) && typeof suggestion === 'string' && owner[suggestion] === undefined;
    return isFree ? { path, value, field: suggestion } : undefined;
  }
  if (typeof value !== 'string' || !Object.hasOwn(OF_TEXT, finding.code)) return undefined;
  const corrected = OF_TEXT[finding.code]!(value, finding, path);
  return corrected === undefined || corrected === value ? undefined : { path, value: corrected };
}
