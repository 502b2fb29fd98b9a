import { projectMessages } from '../../language/messages/projects.ts';
import type { Project } from '../../model/project.ts';
import { exampleMark } from '../../view/parts.ts';
import { projectTable } from '../../view/project-table.ts';
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
import { inOrder, renderTable } from './table.ts';

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

/** Renders projects, each with its status, summary and facts, or as a table. */
export function projectList(projects: readonly Project[], context: HtmlContext): Markup {
  const columns = projectTable(context);
  const sorted = inOrder(projects, columns, context);
  return context.view === 'table'
    ? renderTable(sorted, columns, projectMessages(context.locale).projectCount(projects.length), context)
    : renderRecords(sorted, (project) => renderRow(project, context));
}

function renderRow(project: Project, context: HtmlContext): Markup {
  const view = projectFacts(project, context);
  return markup`
      ${renderHeading(view.title, context)}
      ${renderLine([view.status.text, exampleMark(project, context)], context)}
      ${renderParagraph(view.programme, context)}
      ${renderParagraph(view.summary, context)}
      ${renderFacts(view.facts, context)}`;
}
