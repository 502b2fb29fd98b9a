import { serviceMessages } from '../../language/messages/services.ts';
import type { Service } from '../../model/service.ts';
import { facts } from '../../view/content.ts';
import { SERVICE_KINDS, serviceFacts, type ServiceFacts } from '../../view/service.ts';
import type { HtmlContext } from './html-context.ts';
import { markup, type Markup } from './markup.ts';
import { renderOffices } from './organisations.ts';
import {
  renderFacts,
  renderGroup,
  renderHeading,
  renderLine,
  renderParagraph,
  renderProvenance,
  renderRecords,
  renderSection,
} from './render-content.ts';

/** Renders everything but the title. */
const renderBody = (view: ServiceFacts, context: HtmlContext, below: number): Markup =>
  markup`
    ${renderLine([view.provider, view.mark], context)}
    ${renderParagraph(view.summary, context)}
    ${renderFacts([...facts(view.audience ? [[view.audience.label, view.audience.text]] : []), ...view.facts], context)}
    ${renderGroup(view.offices, (offices) => renderOffices(offices, context), context, below)}`;

/** Renders the card of a service. */
export function serviceCard(service: Service, context: HtmlContext): Markup {
  const view = serviceFacts(service, context);
  return markup`<article>
    ${renderHeading(view.title, context)}
    ${renderParagraph(view.kind, context)}
    ${renderBody(view, context, 1)}${renderProvenance(service.tags, context)}
  </article>`;
}

/** Renders services by kind, the help desk first. */
export const serviceList = (services: readonly Service[], context: HtmlContext): Markup =>
  markup`${SERVICE_KINDS.map((kind) => {
    const rows = renderRecords(
      services.filter((service) => service.kind === kind),
      (service) => {
        const view = serviceFacts(service, context);
        return markup`${renderHeading(view.title, context, 1)}${renderBody(view, context, 2)}`;
      },
    );
    return renderSection(serviceMessages(context.locale).kinds[kind], rows, context, 0);
  })}`;
