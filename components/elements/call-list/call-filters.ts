import type { DatasetTexts } from '../../../src/dataset/dataset-texts.ts';
import type { CallFacet } from '../../../src/dataset/search/search-calls.ts';
import { callMessages } from '../../../src/language/messages/calls.ts';
import { listMessages } from '../../../src/language/messages/lists.ts';
import { organisationKinds } from '../../../src/language/messages/organisation-kinds.ts';
import { languageName } from '../../../src/language/names.ts';
import type { ApplicantKind } from '../../../src/model/grant-call.ts';
import type { CallStatus } from '../../../src/time/call-status.ts';
import { codeNames, type FilterField } from '../../list/filter-form.ts';

export type CallFilter = Exclude<CallFacet, 'tag'> | 'amount';

/** The statuses in the order in which readers look for them. */
const STATUSES: readonly CallStatus[] = [
  'open',
  'closing-soon',
  'rolling',
  'forecast',
  'unknown',
  'closed',
  'cancelled',
];

/** The field of a filter: its label and the names of its values. */
export function callFilter(name: CallFilter, texts: DatasetTexts): FilterField {
  const { locale } = texts;
  const lists = listMessages(locale);
  const messages = callMessages(locale);
  const inLocale = (text: string) => ({ text, lang: locale });
  switch (name) {
    case 'applicant':
      return {
        label: messages.whoCanApply,
        all: messages.allApplicants,
        nameOf: (kind) => inLocale(organisationKinds(kind as ApplicantKind, locale)),
      };
    case 'municipality':
      return { label: lists.municipality, all: lists.allMunicipalities, nameOf: texts.place };
    case 'funder':
      return {
        label: lists.funder,
        all: lists.allFunders,
        nameOf: texts.organisation,
      };
    case 'amount':
      return { label: messages.amount };
    case 'currency':
      return { label: messages.currency, all: messages.allCurrencies };
    case 'language':
      return {
        label: messages.applicationLanguages,
        all: lists.allLanguages,
        nameOf: (tag) => inLocale(languageName(tag, locale)),
      };
    case 'programme':
      return {
        label: lists.programme,
        all: lists.allProgrammes,
        nameOf: texts.programme,
      };
    case 'status':
      return {
        label: lists.status,
        all: lists.allStatuses,
        nameOf: codeNames(messages.statuses, locale),
        order: STATUSES,
      };
  }
}
