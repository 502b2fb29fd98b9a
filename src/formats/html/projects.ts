import type { Project } from '../../model/project.ts';
import { exampleMark } from '../../view/parts.ts';
import { projectFacts } from '../../view/project.ts';
import { asOf, type HtmlContext } from './html-context.ts';
import { markup, type Markup } from './markup.ts';
import {
  renderDetails,
  renderFacts,
  renderHeading,
  renderImage,
  renderLine,
  renderParagraph,
  renderProvenance,
  renderRecords,
} from './render-content.ts';

/** Renders the card of a project. */
export function projectCard(project: Project, context: HtmlContext): Markup {
  const view = projectFacts(project, context);
  return markup`<article>
    ${renderHeading(view.title, context)}
    ${renderLine([view.status.text, asOf(context)], context)}
    ${renderImage(view.image, '180', context)}
    ${renderParagraph(view.programme, context)}
    ${renderParagraph(view.summary, context)}
    ${renderFacts(view.facts, context)}
    ${renderDetails(view.more, context)}
    ${renderParagraph(view.acknowledgement, context)}${renderProvenance(project.tags, context)}
  </article>`;
}

/**
 * Renders projects in the given order, each with its status, summary and facts.
 */
export const projectList = (projects: readonly Project[], context: HtmlContext): Markup =>
  renderRecords(projects, (project) => {
    const view = projectFacts(project, context);
    return markup`
      ${renderHeading(view.title, context)}
      ${renderLine([view.status.text, exampleMark(project, context)], context)}
      ${renderParagraph(view.programme, context)}
      ${renderParagraph(view.summary, context)}
      ${renderFacts(view.facts, context)}`;
  });
