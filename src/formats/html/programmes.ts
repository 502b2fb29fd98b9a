import type { Programme } from '../../model/programme.ts';
import type { CallLine } from '../../view/call.ts';
import { BREAK, facts, join } from '../../view/content.ts';
import { withStatus } from '../../view/parts.ts';
import {
  programmeFacts,
  programmeRow,
  type ComponentFacts,
  type MunicipalityGroup,
  type ServiceLine,
} from '../../view/programme.ts';
import type { ProjectLine } from '../../view/project.ts';
import { asOf, type HtmlContext } from './html-context.ts';
import { list, markup, type Markup, type MarkupValue } from './markup.ts';
import {
  renderBlocks,
  renderContent,
  renderFacts,
  renderGroup,
  renderHeading,
  renderLine,
  renderLines,
  renderParagraph,
  renderProvenance,
  renderRecords,
  renderSections,
} from './render-content.ts';

/**
 * Renders the municipality groups of a programme, each with its label if it has one.
 */
const renderMunicipalities = (groups: readonly MunicipalityGroup[], context: HtmlContext): Markup =>
  markup`
    ${renderFacts(
      facts(groups.flatMap(({ label, municipalities }) => (label ? [[label, municipalities]] : []))),
      context,
    )}
    ${groups.map(({ label, municipalities }) => !label && renderParagraph(municipalities, context))}`;

/**
 * Renders the card of a programme.
 */
export function programmeCard(programme: Programme, context: HtmlContext): Markup {
  const view = programmeFacts(programme, context);
  const { components, projects, calls, services } = view;
  const lines = (items: readonly (ProjectLine | CallLine)[]) => renderLines(items.map(withStatus), context);
  const isDated = Boolean(calls ?? projects ?? components?.items.some((each) => each.projects.length));
  return markup`<article>
    ${renderHeading(view.title, context)}
    ${renderParagraph(view.otherTitles, context)}
    ${renderParagraph(view.summary, context)}
    ${renderFacts(view.facts, context)}
    ${renderSections(view.goals, context)}
    ${renderGroup(components, (items) => items.map((each) => renderComponent(each, context)), context)}
    ${renderGroup(projects, lines, context)}
    ${renderGroup(view.municipalities, (groups) => renderMunicipalities(groups, context), context)}
    ${renderGroup(calls, lines, context)}
    ${renderGroup(services, (items) => list(items.map((each) => renderService(each, context))), context)}
    ${isDated && renderParagraph(asOf(context), context)}${renderProvenance(programme.tags, context)}
  </article>`;
}

const renderComponent = ({ title, summary, goals, projects }: ComponentFacts, context: HtmlContext): Markup =>
  markup`${renderHeading(title, context, 2)}
    ${renderParagraph(summary, context)}
    ${renderBlocks([goals], context)}
    ${renderLines(projects.map(withStatus), context)}`;

const renderService = ({ title, summary, notes }: ServiceLine, context: HtmlContext): MarkupValue =>
  renderContent(join([join([title, ...notes], ' · '), summary], BREAK), context);

/** Renders programmes in the given order. */
export const programmeList = (programmes: readonly Programme[], context: HtmlContext): Markup =>
  renderRecords(programmes, (programme) => {
    const { title, about, summary } = programmeRow(programme, context);
    return markup`
      ${renderHeading(title, context)}
      ${renderLine(about, context)}
      ${renderParagraph(summary, context)}`;
  });
