import { formatRange } from '../../language/dates.ts';
import { programmeMessages } from '../../language/messages/programmes.ts';
import type { Programme } from '../../model/programme.ts';
import { callLine } from './calls.ts';
import { sums } from './grants.ts';
import { facts, joined, list, markup, NOTHING, paragraph, type Content, type Markup } from './markup.ts';
import { projectLine } from './projects.ts';
import {
  asOf,
  bullets,
  heading,
  isExample,
  mark,
  named,
  parties,
  places,
  prose,
  provenance,
  say,
  section,
  type Writer,
} from './writer.ts';

const otherTitles = ({ alternateTitles = [] }: Programme, writer: Writer): Content =>
  alternateTitles.length
    ? [
        `${programmeMessages(writer.locale).otherTitles}: `,
        joined(
          alternateTitles.map((title) => say(title, writer)),
          ' · ',
        ),
      ]
    : undefined;

const period = ({ dates }: Programme, { locale }: Writer): string =>
  formatRange(dates?.actualStart ?? dates?.start, dates?.actualEnd ?? dates?.end, locale);

/** The municipalities in the groups of the programme, each under its label; those of none are just places. */
const groups = ({ places: all = [] }: Programme, writer: Writer): Markup =>
  markup`
    ${facts(
      all.flatMap(({ label, municipalities }) =>
        label ? [[say(label, writer), places(municipalities, writer)]] : [],
      ),
    )}
    ${all.map(({ label, municipalities }) => !label && paragraph(places(municipalities, writer)))}`;

/** All that is known of a programme: its components with their projects, who takes part, where, and what belongs to it. */
export function programmeCard(programme: Programme, writer: Writer): Markup {
  const { linked, locale } = writer;
  const messages = programmeMessages(locale);
  const { id, components = [] } = programme;
  // Of an example, all that belongs to it may be one: it says so once.
  const inside = { ...writer, marked: !isExample(programme) };
  const projects = linked.ofProgramme('projects', id).filter((project) => project.programme === id);
  const known = new Set<string>(components.map((component) => component.id));
  const grants = linked.ofProgramme('grants', id);
  const calls = linked.ofProgramme('calls', id);
  const others = projects.filter(({ component }) => component === undefined || !known.has(component));
  return markup`<article>
    ${heading(named('programmes', programme, programme.title, programme.url, writer), writer)}
    ${paragraph(otherTitles(programme, writer))}
    ${prose(programme.summary, writer)}
    ${facts([
      [messages.period, period(programme, writer)],
      ...parties(programme.parties, writer),
      [
        messages.grants,
        grants.length > 0 && joined([messages.grantCount(grants.length), sums(grants, writer)], ' · '),
      ],
    ])}
    ${section(messages.goals, bullets(programme.goals, writer), writer)}
    ${section(
      messages.components,
      markup`${components.map(
        (component) =>
          markup`${heading(say(component.title, writer), writer, 2)}
            ${prose(component.summary, writer)}
            ${bullets(component.goals, writer)}
            ${list(projects.filter((each) => each.component === component.id).map((each) => projectLine(each, inside)))}`,
      )}`,
      writer,
    )}
    ${section(messages.projects, list(others.map((project) => projectLine(project, inside))), writer)}
    ${section(messages.municipalities, groups(programme, writer), writer)}
    ${section(messages.calls, list(calls.map((call) => callLine(call, inside))), writer)}
    ${section(
      messages.services,
      list(
        linked
          .ofProgramme('services', id)
          .map((service) =>
            joined(
              [
                joined(
                  [named('services', service, service.title, service.url, inside), mark(service, inside)],
                  ' · ',
                ),
                service.summary && say(service.summary, inside),
              ],
              markup`<br>`,
            ),
          ),
      ),
      writer,
    )}
    ${projects.length + calls.length > 0 && paragraph(asOf(writer))}${provenance(programme, writer)}
  </article>`;
}

/** Programmes in the order in which they come. */
export const programmeList = (programmes: readonly Programme[], writer: Writer): Markup =>
  programmes.length
    ? markup`<ul>${programmes.map(
        (programme) =>
          markup`<li>
            ${heading(named('programmes', programme, programme.title, programme.url, writer), writer)}
            ${paragraph(joined([period(programme, writer), mark(programme, writer)], ' · '))}
            ${prose(programme.summary, writer)}
          </li>`,
      )}</ul>`
    : NOTHING;
