import { groupByCurrency } from '../dataset/group-by-currency.ts';
import { sumMoney } from '../dataset/sum-money.ts';
import { grantMessages } from '../language/messages/grants.ts';
import { listMessages } from '../language/messages/lists.ts';
import { stateMessages } from '../language/messages/states.ts';
import type { Locale } from '../language/locale.ts';
import { formatMoney } from '../language/money.ts';
import type { Grant } from '../model/grant.ts';
import { facts, type Content, type Fact, type RecordContent, type TextContent } from './content.ts';
import type { DataContext, ViewContext } from './context.ts';
import {
  complete,
  exampleMark,
  known,
  municipalityNames,
  optionalText,
  organisationLink,
  organisationNames,
  pastDate,
  programmeName,
  recordLink,
  referenced,
  text,
} from './parts.ts';

/** The content of a grant. */
export interface GrantFacts {
  readonly title: RecordContent;
  readonly mark: string | undefined;
  readonly summary: TextContent | undefined;
  readonly recipient: Content;
  readonly funders: Content;
  readonly programme: Content;
  readonly municipality: Content;
  readonly amount: string | undefined;
  readonly awarded: Content;
}

/** The recipient: an organisation, the label of a person, or else the word for an individual. */
function recipientOf({ recipient }: Grant, context: DataContext): string | TextContent | RecordContent {
  if (typeof recipient === 'object')
    return recipient.label ? text(recipient.label, context) : grantMessages(context.locale).individual;
  const organisation = context.linked.get('organisations', recipient);
  return organisation ? organisationLink(organisation, context) : stateMessages(context.locale).unknown;
}

/** The name of the recipient as plain text, or the id of one that is not in the data. */
export function recipientName(grant: Grant, context: DataContext): string {
  const { recipient: id } = grant;
  if (typeof id === 'string' && !context.linked.get('organisations', id)) return id;
  const recipient = recipientOf(grant, context);
  if (typeof recipient === 'string') return recipient;
  return recipient.kind === 'text' ? recipient.text : recipient.name.text;
}

/** Returns the content of a grant in the locale of the context. */
export function grantFacts(grant: Grant, context: ViewContext): GrantFacts {
  const { linked, locale } = context;
  const programme = linked.get('programmes', grant.programme);
  return {
    title: recordLink('grants', grant, grant.title, undefined, context),
    mark: exampleMark(grant, context),
    summary: optionalText(grant.summary, context),
    recipient: recipientOf(grant, context),
    funders: complete(grant, ['funders'], organisationNames(grant.funders, context), context),
    programme: referenced(grant, 'programme', programme, (known) => programmeName(known, context), context),
    municipality: municipalityNames([grant.municipality], context),
    amount: known(grant, ['amount'], grant.amount && formatMoney(grant.amount, locale), context),
    awarded: known(grant, ['awardedOn'], pastDate(grant.awardedOn, context), context),
  };
}

/** The label of a field of a grant: of a fact in its card, of a column in a table. */
export function grantLabels(
  locale: Locale,
): Readonly<Record<Exclude<keyof GrantFacts, 'mark' | 'summary'>, string>> {
  const { title, recipient, amount, awarded } = grantMessages(locale);
  const { funder: funders, programme, municipality } = listMessages(locale);
  return { title, recipient, funders, programme, municipality, amount, awarded };
}

/** Returns the content of a grant as a list of labels and values. */
export function grantFactList(view: GrantFacts, { locale }: ViewContext): readonly Fact[] {
  const labels = grantLabels(locale);
  const fields = ['recipient', 'funders', 'programme', 'municipality', 'amount', 'awarded'] as const;
  return facts(fields.map((field) => [labels[field], view[field]]));
}

/** The total of some grants by currency. */
export interface GrantTotals {
  readonly label: string;
  readonly sums: readonly string[];
  /** The number of grants without an amount. */
  readonly without: string | undefined;
}

/** Whether there is anything to sum up, which takes two amounts. */
export const isSummed = (grants: readonly Grant[]): boolean =>
  grants.filter(({ amount }) => amount).length > 1;

/** The total of some grants by currency, or `undefined` if there is nothing to sum up. */
export function grantTotals(
  grants: readonly Grant[],
  { locale }: Pick<DataContext, 'locale'>,
): GrantTotals | undefined {
  if (!isSummed(grants)) return undefined;
  const messages = grantMessages(locale);
  const without = grants.filter(({ amount }) => !amount).length;
  return {
    label: messages.total,
    sums: groupByCurrency(grants, ({ amount }) => amount)
      .flatMap(([, some]) => sumMoney(some.map(({ amount }) => amount)))
      .map((sum) => formatMoney(sum, locale)),
    without: without ? messages.withoutAmount(without) : undefined,
  };
}
