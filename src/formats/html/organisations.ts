import type { Membership } from '../../model/membership.ts';
import type { Organisation } from '../../model/organisation.ts';
import { BREAK, join, type Content, type Group, type Line } from '../../view/content.ts';
import { organisationFacts } from '../../view/organisation.ts';
import type { OfficeFacts } from '../../view/organisation-parts.ts';
import { memberRow, organisationRow, type OrganisationRow } from '../../view/organisation-row.ts';
import { asOf, type HtmlContext } from './html-context.ts';
import { isBlank, list, markup, paragraph, type Markup } from './markup.ts';
import {
  renderContent,
  renderFacts,
  renderGroup,
  renderHeading,
  renderImage,
  renderLine,
  renderLines,
  renderParagraph,
  renderProvenance,
  renderRecords,
} from './render-content.ts';

/** Renders an office. */
function renderOffice({ name, address, phone, email, hours }: OfficeFacts, context: HtmlContext): Markup {
  const open: Content = hours && [`${hours.label}: `, hours.text];
  return markup`<address>${renderContent(join([name, address, phone, email, open], BREAK), context)}</address>`;
}

/** Renders offices as a list. */
export const renderOffices = (offices: readonly OfficeFacts[], context: HtmlContext): Markup =>
  list(offices.map((office) => renderOffice(office, context)));

/**
 * Renders the card of an organisation.
 */
export function organisationCard(record: Organisation, context: HtmlContext): Markup {
  const view = organisationFacts(record, context);
  const section = (group: Group<Line> | undefined, before: readonly Content[] = []) =>
    renderGroup(
      group,
      (lines) => markup`${renderLine(before, context)}${renderLines(lines, context)}`,
      context,
    );
  const belongs = markup`
    ${section(view.networks)}
    ${section(view.members, view.members?.counts)}
    ${section(view.calls)}
    ${section(view.projects)}
    ${section(view.services)}`;
  return markup`<article>
    ${renderImage(view.logo, '64', context)}
    ${renderHeading(view.title, context)}
    ${renderLine(view.about, context)}
    ${renderParagraph(view.summary, context)}
    ${renderFacts(view.facts, context)}
    ${renderGroup(view.offices, (offices) => renderOffices(offices, context), context)}
    ${belongs}
    ${!isBlank(belongs) && paragraph(renderContent(asOf(context), context))}${renderProvenance(record.tags, context)}
  </article>`;
}

/** Renders an organisation in a list. */
const renderRow = ({ title, about, summary, facts }: OrganisationRow, context: HtmlContext): Markup =>
  markup`
    ${renderHeading(title, context)}
    ${renderLine(about, context)}
    ${renderParagraph(summary, context)}
    ${renderFacts(facts, context)}`;

/** Renders organisations in the given order. */
export const organisationList = (records: readonly Organisation[], context: HtmlContext): Markup =>
  renderRecords(records, (record) => renderRow(organisationRow(record, context), context));

/** Renders the members of memberships in the given order. */
export const memberList = (memberships: readonly Membership[], context: HtmlContext): Markup =>
  renderRecords(
    memberships.flatMap((membership) => memberRow(membership, context) ?? []),
    (row) => renderRow(row, context),
  );
