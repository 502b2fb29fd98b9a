import type { FieldChange } from '../../../../src/dataset/edit/field-changes.ts';
import { isObject } from '../../../../src/dataset/validate/safe-read.ts';
import { fieldLabel } from '../../../../src/language/field-label.ts';
import type { Locale } from '../../../../src/language/locale.ts';
import { findingMessages } from '../../../../src/language/messages/findings.ts';
import { formatMoney } from '../../../../src/language/money.ts';
import { languageName } from '../../../../src/language/names.ts';

/** The longest value in a summary, in characters. */
const LONGEST = 120;

const cut = (text: string) =>
  text.length > LONGEST ? `${text.slice(0, LONGEST - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;

/** A value in a summary of changes, shortened, with names in place of codes. */
export function valueText(value: unknown, locale: Locale): string {
  if (value === undefined || value === null) return '';
  if (typeof value === 'string') return cut(value);
  if (Array.isArray(value)) return cut(value.map((item) => valueText(item, locale)).join('; '));
  if (!isObject(value)) return String(value);
  if (typeof value['amount'] === 'number' && typeof value['currency'] === 'string')
    return formatMoney(value as never, locale);
  return cut(
    Object.values(value)
      .map((part) => valueText(part, locale))
      .join(', '),
  );
}

const TAG = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** The name of a field that changed: "Name (Albanian)", "Dates: end". */
export function changeLabel({ path }: Pick<FieldChange, 'path'>, locale: Locale): string {
  const { fields } = findingMessages(locale);
  const last = path.at(-1) ?? '';
  const isText = path.length > 1 && TAG.test(last) && fields[last] === undefined;
  const label = fieldLabel(fields, (isText ? path.slice(0, -1) : path).join('.'));
  return isText ? `${label} (${languageName(last, locale)})` : label;
}
