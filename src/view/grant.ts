import { sumMoney } from '../dataset/sum-money.ts';
import { grantMessages } from '../language/messages/grants.ts';
import { listMessages } from '../language/messages/lists.ts';
import { formatMoney } from '../language/money.ts';
import type { Grant } from '../model/grant.ts';
import { facts, join, type Content, type Fact, type RecordContent, type TextContent } from './content.ts';
import type { ViewContext } from './context.ts';
import {
  date,
  exampleMark,
  municipalityNames,
  optionalText,
  organisationLink,
  organisationLinks,
  programmeName,
  recordLink,
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
function recipientOf({ recipient }: Grant, context: ViewContext): Content {
  if (typeof recipient === 'object')
    return recipient.label ? text(recipient.label, context) : grantMessages(context.locale).individual;
  const organisation = context.linked.get('organisations', recipient);
  return organisation && organisationLink(organisation, context);
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
    funders: join(organisationLinks(grant.funders, context)),
    programme: programme && programmeName(programme, context),
    municipality: municipalityNames([grant.municipality], context),
    amount: grant.amount && formatMoney(grant.amount, locale),
    awarded: date(grant.awardedOn, context),
  };
}

/** Returns the content of a grant as a list of labels and values. */
export function grantFactList(view: GrantFacts, { locale }: ViewContext): readonly Fact[] {
  const messages = grantMessages(locale);
  const lists = listMessages(locale);
  return facts([
    [messages.recipient, view.recipient],
    [lists.funder, view.funders],
    [lists.programme, view.programme],
    [lists.municipality, view.municipality],
    [messages.amount, view.amount],
    [messages.awarded, view.awarded],
  ]);
}

/**
 * The total of some grants by currency, and the number without an amount. `undefined` if none has
 * an amount.
 */
export function grantTotals(
  grants: readonly Grant[],
  { locale }: ViewContext,
):
  | { readonly label: string; readonly sums: readonly string[]; readonly without: string | undefined }
  | undefined {
  const messages = grantMessages(locale);
  const sums = sumMoney(grants.map(({ amount }) => amount)).map((sum) => formatMoney(sum, locale));
  const without = grants.filter(({ amount }) => !amount).length;
  return sums.length
    ? { label: messages.total, sums, without: without ? messages.withoutAmount(without) : undefined }
    : undefined;
}
