import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { listMessages } from '../../../../src/language/messages/lists.ts';
import { projectMessages } from '../../../../src/language/messages/projects.ts';
import type { Project } from '../../../../src/model/project.ts';
import { isEmpty } from '../../../../src/view/content.ts';
import { image } from '../../../../src/view/parts.ts';
import { firstNames, fundersOfProject, placesOfProject, runBy } from '../../../../src/view/project-names.ts';
import { renderFact } from '../../../templates/facts.ts';
import { renderHeading } from '../../../templates/heading.ts';
import { renderPicture } from '../../../templates/picture.ts';
import { renderText } from '../../../templates/text.ts';
import { renderContent } from '../../../templates/view.ts';
import { renderOpener, renderPeriod, renderSheet, renderStatus, type ProjectContext } from './project-row.ts';

/** Projects as cards. */
export const renderCards = (projects: readonly Project[], context: ProjectContext): TemplateResult =>
  html`<ul class="list cards" part="list">
    ${repeat(
      projects,
      ({ id }) => id,
      (project) => renderCard(project, context),
    )}
  </ul>`;

function renderCard(project: Project, context: ProjectContext): TemplateResult {
  const isOpen = context.isOpen(project);
  return html`<li class="row ${isOpen ? 'open' : ''}" part="row" data-record=${project.id}>
    ${isOpen ? nothing : renderPicture(image(project.image, context), context, context.images)}
    ${renderStatus(project, context)} ${renderHeading(renderOpener(project, context), 'name', context)}
    ${isOpen
      ? renderSheet(project, context, 1)
      : html`${project.summary ? html`<p class="brief">${renderText(project.summary, context)}</p>` : nothing}
          <dl class="short">${renderFactsInShort(project, context)}</dl>`}
  </li>`;
}

/** The two most important facts that are known. The fact sheet has all. */
function renderFactsInShort(project: Project, context: ProjectContext): readonly unknown[] {
  const messages = projectMessages(context.locale);
  const namesOf = (of: typeof runBy) => {
    const names = firstNames(of(project, context), context);
    return isEmpty(names) ? undefined : renderContent(names, context);
  };
  return [
    renderFact(messages.runBy, namesOf(runBy)),
    renderFact(messages.municipalities, namesOf(placesOfProject)),
    renderFact(messages.period, renderPeriod(context.statusOf(project), context)),
    renderFact(listMessages(context.locale).funder, namesOf(fundersOfProject)),
  ]
    .filter((fact) => fact !== nothing)
    .slice(0, 2);
}
