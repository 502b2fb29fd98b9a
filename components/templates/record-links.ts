import { html, type TemplateResult } from 'lit';
import type { Organisation } from '../../src/model/organisation.ts';
import type { RenderContext } from './render-context.ts';
import { renderText, withCommas } from './text.ts';

/**
 * The name of an organisation, as a link if it has a website. The page can handle the click with
 * `ura-select`.
 */
export function renderOrganisation(organisation: Organisation, context: RenderContext): TemplateResult {
  const name = renderText(organisation.name, context);
  const select = (event: Event) => context.select(event, 'organisations', organisation);
  return organisation.website
    ? html`<a href=${organisation.website} @click=${select}>${name}</a>`
    : html`${name}`;
}

/** Names of organisations with commas between them, or nothing if there are none. */
export const renderOrganisations = (
  organisations: readonly Organisation[],
  context: RenderContext,
): TemplateResult | undefined =>
  organisations.length
    ? withCommas(organisations.map((organisation) => renderOrganisation(organisation, context)))
    : undefined;
