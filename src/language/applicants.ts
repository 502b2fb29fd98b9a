import type { ApplicantKind } from '../model/grant-call.ts';
import { formatList } from './lists.ts';
import type { LocaleTag } from './locale.ts';
import { organisationKinds } from './messages/organisation-kinds.ts';
import { midSentence } from './text.ts';

/**
 * Names the kinds of applicants in a list.
 *
 * @returns undefined if there are none
 * @example
 * formatApplicants(['foundation', 'individual'], 'en'); // 'Foundations and individuals'
 */
export function formatApplicants(
  kinds: readonly ApplicantKind[] | undefined,
  locale: LocaleTag,
): string | undefined {
  if (!kinds?.length) return undefined;
  const [first = '', ...others] = kinds.map((kind) => organisationKinds(kind, locale));
  return formatList([first, ...others.map(midSentence)], locale);
}
