import { stateMessages } from '../../language/messages/states.ts';
import type { Organisation } from '../../model/organisation.ts';
import { join } from '../../view/content.ts';
import {
  creditOf,
  creditOfEveryone,
  creditParties,
  creditRecord,
  creditRow,
  type CreditQuestion,
} from '../../view/funder-credit.ts';
import { image, optionalText, organisationLink, programmeName } from '../../view/parts.ts';
import { asOf, type HtmlContext } from './html-context.ts';
import { anchor, list, markup, NOTHING, paragraph, type Markup, type MarkupValue } from './markup.ts';
import { renderContent, renderImageInline, renderParagraph, renderProvenance } from './render-content.ts';

/** The attributes of `<ura-funder-credit>`. */
export interface FunderCreditQuestion extends CreditQuestion {
  readonly widget: 'funder-credit';
}

/** Renders the logo of a funder with a link to its website, if there is a logo. */
function renderLogo({ logo, name, website }: Organisation, context: HtmlContext): Markup {
  const picture = renderImageInline(image(logo, context, name), '64', context);
  return picture === NOTHING ? NOTHING : markup`${anchor(website, picture)}`;
}

/**
 * Renders a credit: the acknowledgement that the funder requires, or else the names; and the logos.
 */
export function funderCredit(question: FunderCreditQuestion, context: HtmlContext): Markup {
  const { linked, locale } = context;
  const wanted = creditRecord(question);
  const credit = wanted ? creditOf(linked, ...wanted) : creditOfEveryone(context);
  if (!credit) return NOTHING;
  const sentence = optionalText(credit.sentence, context);
  const thanked = creditParties(credit, context).map(({ label, parties, note }) => [
    `${label}: `,
    join(
      parties.map(({ organisation, programme }) =>
        organisation ? organisationLink(organisation, context) : programmeName(programme!, context),
      ),
    ),
    note,
  ]);
  const row = creditRow(credit, (each) => renderLogo(each, context) !== NOTHING).map((each): MarkupValue => {
    const logo = renderLogo(each, context);
    return logo === NOTHING ? renderContent(organisationLink(each, context), context) : logo;
  });
  return markup`${sentence ? renderParagraph(sentence, context) : thanked.map((names) => renderParagraph(names, context))}
    ${list(row)}
    ${!sentence && !thanked.length && paragraph(stateMessages(locale).empty)}
    ${!wanted && renderParagraph(asOf(context), context)}
    ${renderProvenance(credit.tags, context)}`;
}
