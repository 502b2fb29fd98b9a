import { datasetTexts } from '../dataset/dataset-texts.ts';
import type { Grant } from '../model/grant.ts';
import { BREAK, join } from './content.ts';
import type { ViewContext } from './context.ts';
import { grantFacts, grantLabels, recipientName, type GrantFacts } from './grant.ts';
import { organisationLinks } from './parts.ts';
import type { Column } from './table.ts';

/** The columns of a table of grants, in the locale of the context. */
export function grantColumns(context: ViewContext): readonly Column<Grant>[] {
  const labels = grantLabels(context.locale);
  const texts = datasetTexts(context.linked, context.locale);
  // The cells of a row are read one after the other.
  let last: { readonly grant: Grant; readonly facts: GrantFacts } | undefined;
  const factsOf = (grant: Grant) => {
    if (last?.grant !== grant) last = { grant, facts: grantFacts(grant, context) };
    return last.facts;
  };
  return [
    {
      name: 'title',
      label: labels.title,
      cell: (grant) => {
        const { title, mark, summary } = factsOf(grant);
        return join([join([title, mark], ' · '), summary], BREAK);
      },
      sort: { kind: 'text', of: ({ title }) => texts.plain(title) },
    },
    {
      name: 'recipient',
      label: labels.recipient,
      cell: (grant) => factsOf(grant).recipient,
      sort: { kind: 'text', of: (grant) => recipientName(grant, context) },
    },
    {
      name: 'funder',
      label: labels.funders,
      cell: (grant) => factsOf(grant).funders,
      sort: {
        kind: 'text',
        of: ({ funders }) =>
          organisationLinks(funders, context)
            .map(({ name }) => name.text)
            .join(', '),
      },
    },
    {
      name: 'municipality',
      label: labels.municipality,
      look: 'place',
      cell: (grant) => factsOf(grant).municipality,
      sort: {
        kind: 'text',
        of: ({ municipality }) => municipality && texts.municipality(municipality).text,
      },
    },
    {
      name: 'amount',
      label: labels.amount,
      look: 'amount',
      cell: (grant) => factsOf(grant).amount,
      sort: { kind: 'money', of: ({ amount }) => amount },
    },
    {
      name: 'date',
      label: labels.awarded,
      look: 'date',
      cell: (grant) => factsOf(grant).awarded,
      sort: { kind: 'date', of: ({ awardedOn }) => awardedOn },
    },
  ];
}
