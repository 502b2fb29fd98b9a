import { formatDuration } from '../../language/durations.ts';
import { formatMoney } from '../../language/money.ts';
import { projectMessages } from '../../language/messages/projects.ts';
import type { Project } from '../../model/project.ts';
import { projectStatus } from '../../time/project-status.ts';
import {
  anchor,
  facts,
  joined,
  list,
  markup,
  NOTHING,
  paragraph,
  type Content,
  type Markup,
} from './markup.ts';
import {
  asOf,
  bullets,
  date,
  heading,
  mark,
  named,
  parties,
  picture,
  places,
  prose,
  provenance,
  say,
  section,
  type Writer,
} from './writer.ts';

const statusOf = (project: Project, { clock, zone }: Writer) => projectStatus(project, clock, { zone });

/** The programme and component in which the project has its place. */
function frame(project: Project, writer: Writer): Content {
  const programme = writer.linked.get('programmes', project.programme);
  if (!programme) return undefined;
  const component = programme.components?.find(({ id }) => id === project.component);
  return [
    `${projectMessages(writer.locale).programme}: `,
    named('programmes', programme, programme.title, programme.url, writer),
    component && [' · ', say(component.title, writer)],
  ];
}

/** Who, when, where and for how much. */
function sheet(project: Project, writer: Writer): Markup {
  const messages = projectMessages(writer.locale);
  const { start, end, derivedEnd } = statusOf(project, writer);
  const { duration, budget } = project;
  return facts([
    ...parties(project.parties, writer),
    [messages.start, date(start, writer)],
    [messages.end, end && [date(end, writer), derivedEnd && ` (${messages.derivedEnd})`]],
    [messages.duration, duration && formatDuration({ months: duration.months }, writer.locale)],
    [messages.municipalities, places(project.municipalities, writer)],
    [messages.budget, budget && formatMoney(budget, writer.locale)],
  ]);
}

/** All that is known of a project. */
export function projectCard(project: Project, writer: Writer): Markup {
  const messages = projectMessages(writer.locale);
  const { status } = statusOf(project, writer);
  const { results = [], documents = [] } = project;
  const parts = (['outcome', 'output', 'impact', undefined] as const).map((kind) =>
    section(
      kind ? messages.resultKinds[kind] : messages.results,
      bullets(
        results.filter((result) => result.kind === kind).map(({ text }) => text),
        writer,
      ),
      writer,
    ),
  );
  return markup`<article>
    ${heading(named('projects', project, project.title, project.url, writer), writer)}
    ${paragraph(joined([messages.statuses[status], asOf(writer)], ' · '))}
    ${picture(project.image, '180', writer)}
    ${paragraph(frame(project, writer))}
    ${prose(project.summary, writer)}
    ${sheet(project, writer)}
    ${section(messages.goals, bullets(project.goals, writer), writer)}
    ${parts}
    ${section(messages.activities, bullets(project.activities, writer), writer)}
    ${section(messages.targetGroups, bullets(project.targetGroups, writer), writer)}
    ${section(
      messages.documents,
      list(documents.map(({ title, url }) => anchor(url, title ? say(title, writer) : url))),
      writer,
    )}
    ${prose(project.acknowledgement, writer)}${provenance(project, writer)}
  </article>`;
}

/** A project in a list of another record, on one line. */
export const projectLine = (project: Project, writer: Writer): Content =>
  joined(
    [
      named('projects', project, project.title, project.url, writer),
      projectMessages(writer.locale).statuses[statusOf(project, writer).status],
      mark(project, writer),
    ],
    ' · ',
  );

/** Projects in the order in which they come: each with where it stands, what it does, and its facts. */
export const projectList = (projects: readonly Project[], writer: Writer): Markup => {
  const { statuses } = projectMessages(writer.locale);
  return projects.length
    ? markup`<ul>${projects.map(
        (project) =>
          markup`<li>
            ${heading(named('projects', project, project.title, project.url, writer), writer)}
            ${paragraph(joined([statuses[statusOf(project, writer).status], mark(project, writer)], ' · '))}
            ${paragraph(frame(project, writer))}
            ${prose(project.summary, writer)}
            ${sheet(project, writer)}
          </li>`,
      )}</ul>`
    : NOTHING;
};
