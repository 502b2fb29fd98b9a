import { ownValue } from './own-value.ts';
import { midSentence } from './text.ts';

/** Objects that only hold their parts together: their parts are named without them. */
const TRANSPARENT: readonly string[] = [
  'amount',
  'dates',
  'eligibility',
  'forms',
  'funding',
  'image',
  'seat.point',
];

/**
 * Returns the label of a field from the labels of a language.
 *
 * @param labels by key, or by path where a field has another label than elsewhere
 * @param path as in `fieldsOf`: `name`, `contact.email`, `deadlines[].at`
 * @param place the number of the item counted from 1, for a field inside a list
 * @example
 * const labels = { contact: 'Contact', email: 'Email', 'deadlines[]': 'Deadline', at: 'Time' };
 * fieldLabel(labels, 'contact.email') // 'Contact: email'
 * fieldLabel(labels, 'deadlines[].at', 2) // 'Deadline 2: time'
 */
export function fieldLabel(labels: Readonly<Record<string, string>>, path: string, place?: number): string {
  const list = path.indexOf('[].');
  const item = list < 0 ? undefined : ownValue(labels, path.slice(0, list + 2));
  if (item !== undefined) {
    const own = ownValue(labels, path) ?? fieldLabel(labels, path.slice(list + 3));
    return `${place === undefined ? item : `${item} ${place}`}: ${midSentence(own)}`;
  }
  const whole = ownValue(labels, path);
  if (whole !== undefined) return whole;
  const [, parent = '', key = ''] = /^(?:(.*)\.)?([^.]*)$/.exec(path) ?? [];
  const own = ownValue(labels, key) ?? key;
  if (!parent) return own;
  if (!TRANSPARENT.includes(parent)) return `${fieldLabel(labels, parent)}: ${midSentence(own)}`;
  return parent.includes('.') ? fieldLabel(labels, parent.replace(/[^.]*$/, '') + key) : own;
}
