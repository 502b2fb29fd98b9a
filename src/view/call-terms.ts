import { formatApplicants } from '../language/applicants.ts';
import { formatDurationRange } from '../language/durations.ts';
import { formatList } from '../language/lists.ts';
import { callFactMessages } from '../language/messages/calls.ts';
import { formatMoney, formatMoneyRange } from '../language/money.ts';
import { countryName } from '../language/names.ts';
import { formatNumber, formatPercent } from '../language/numbers.ts';
import type { GrantCall } from '../model/grant-call.ts';
import type { Content } from './content.ts';
import type { ViewContext } from './context.ts';
import { complete, known, languageNames, municipalityNames } from './parts.ts';

type Row = readonly [label: string, value: Content];

/** The kinds of applicants that are eligible. */
export const eligibleApplicants = ({ eligibility }: GrantCall, context: ViewContext): Content =>
  complete(eligibility, ['applicants'], formatApplicants(eligibility?.applicants, context.locale), context);

/** The minimum and maximum for one applicant. */
export function perGrant(call: GrantCall, context: ViewContext): string | undefined {
  const { funding } = call;
  if (!funding) return known(call, ['funding'], undefined, context);
  const { currency, min, max } = funding;
  const money = (amount: number | undefined) => (amount === undefined ? undefined : { amount, currency });
  const range = formatMoneyRange(money(min), money(max), context.locale) || undefined;
  return known(funding, ['min'], range, context);
}

function fundingRows({ funding }: GrantCall, context: ViewContext): readonly Row[] {
  if (!funding) return [];
  const { locale } = context;
  const messages = callFactMessages(locale);
  const { currency } = funding;
  const row = (
    label: string,
    field: 'total' | 'awards' | 'coFinancingPercent',
    format: (value: number) => string,
  ): Row => {
    const value = funding[field];
    return [label, known(funding, [field], value === undefined ? undefined : format(value), context)];
  };
  return [
    row(messages.total, 'total', (amount) => formatMoney({ amount, currency }, locale)),
    row(messages.awards, 'awards', (number) => formatNumber(number, locale)),
    row(messages.coFinancing, 'coFinancingPercent', (percent) => formatPercent(percent, locale)),
  ];
}

function projectLength(call: GrantCall, context: ViewContext): string | undefined {
  const { projectMonths: months } = call;
  if (!months) return known(call, ['projectMonths'], undefined, context);
  return known(months, ['min'], formatDurationRange({ ...months, unit: 'months' }, context.locale), context);
}

/** The amount, who can apply, and where. */
export function mainTerms(call: GrantCall, context: ViewContext): readonly Row[] {
  const messages = callFactMessages(context.locale);
  const { eligibility } = call;
  const municipalities = municipalityNames(eligibility?.municipalities, context);
  return [
    [messages.perGrant, perGrant(call, context)],
    [messages.whoCanApply, eligibleApplicants(call, context)],
    [messages.municipalities, complete(eligibility, ['municipalities'], municipalities, context)],
  ];
}

/** The other funds, countries, duration and languages of a call. */
export function otherTerms(call: GrantCall, context: ViewContext): readonly Row[] {
  const { locale } = context;
  const messages = callFactMessages(locale);
  const { countries = [] } = call.eligibility ?? {};
  const list = (owner: object | undefined, field: string, value: Content) =>
    complete(owner, [field], value, context);
  const countryNames = formatList(
    countries.map((code) => countryName(code, locale)),
    locale,
  );
  const languages = languageNames(call.applicationLanguages, locale);
  return [
    ...fundingRows(call, context),
    [messages.countries, list(call.eligibility, 'countries', countryNames)],
    [messages.projectLength, projectLength(call, context)],
    [messages.applicationLanguages, list(call, 'applicationLanguages', languages)],
  ];
}
