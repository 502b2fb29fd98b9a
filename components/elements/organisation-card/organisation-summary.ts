import { css, html, nothing, type TemplateResult } from 'lit';
import { organisationMessages } from '../../../src/language/messages/organisations.ts';
import { stateMessages } from '../../../src/language/messages/states.ts';
import type { Membership } from '../../../src/model/membership.ts';
import type { Organisation } from '../../../src/model/organisation.ts';
import { isExample } from '../../../src/model/provenance.ts';
import { facts } from '../../../src/view/content.ts';
import { organisationRowFacts } from '../../../src/view/organisation-row.ts';
import { optionalText } from '../../../src/view/parts.ts';
import type { RenderContext } from '../../templates/render-context.ts';
import { renderContent, renderFacts, renderLine, renderProse } from '../../templates/view.ts';
import { organisationKindAndSeat } from '../../../src/view/organisation-parts.ts';

/**
 * The kind and place of an organisation in one line.
 *
 * @param marked whether it says that it is an example, if it is one
 */
export const organisationLine = (
  organisation: Organisation,
  context: RenderContext,
  marked: boolean,
): TemplateResult =>
  renderLine(
    [
      ...organisationKindAndSeat(organisation, context),
      marked && isExample(organisation.tags) ? stateMessages(context.locale).example : undefined,
    ],
    context,
  );

/**
 * The details of an organisation under its row in a list: summary, names, contacts, membership,
 * place.
 *
 * @param membership its membership in the network of the list
 */
export const organisationDetails = (
  organisation: Organisation,
  context: RenderContext,
  membership?: Membership,
): TemplateResult =>
  html`${renderProse(optionalText(organisation.summary, context), context)}
    <dl class="facts">
      ${renderFacts(
        [
          ...facts([
            [organisationMessages(context.locale).alsoKnownAs, optionalText(organisation.shortName, context)],
          ]),
          ...organisationRowFacts(organisation, context, membership),
        ],
        context,
      )}
    </dl>`;

/**
 * An organisation as a small card: logo, name, kind, place and two lines of summary.
 *
 * @param logo its logo, from `renderLogo`
 * @param name its name, as a heading, link or button
 * @param marked whether it says that it is an example, if it is one
 */
export const organisationTile = (
  organisation: Organisation,
  context: RenderContext,
  logo: unknown,
  name: unknown,
  marked: boolean,
): TemplateResult =>
  html`<div class="tile">
    ${logo}
    <div>
      ${name}
      <p class="by">${organisationLine(organisation, context, marked)}</p>
      ${organisation.summary
        ? html`<p class="brief">${renderContent(optionalText(organisation.summary, context), context)}</p>`
        : nothing}
    </div>
  </div>`;

/** The styles of {@link organisationTile}. */
export const summaryStyles = css`
  .tile {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.85em;
  }
`;
