import { stateMessages } from '../language/messages/states.ts';
import { pickText } from '../language/text.ts';
import type { Role } from '../model/party.ts';
import type { Project } from '../model/project.ts';
import { isUnreadable } from '../model/statements.ts';
import { municipalityName } from '../places/gazetteer.ts';
import { join, type Content, type TextContent } from './content.ts';
import type { DataContext } from './context.ts';
import { remark } from './parts.ts';

/** Names of which some may not be in the data. */
interface Names {
  readonly known: readonly TextContent[];
  readonly isComplete: boolean;
}

const partiesOf = (project: Project, role: Role, { linked, locale }: DataContext): Names => {
  const known = linked.parties(project.parties, role).map(
    ({ organisation, programme }): TextContent => ({
      kind: 'text',
      ...pickText(organisation?.name ?? programme!.title, locale, linked.dataset.language),
    }),
  );
  const given = project.parties.filter((party) => party.role === role).length;
  return { known, isComplete: known.length === given };
};

/** Who leads a project, or else implements it. */
export function runBy(project: Project, context: DataContext): Names {
  const leads = partiesOf(project, 'lead', context);
  // A leader who is not in the data is unknown, and an implementer is not the leader.
  return leads.known.length || !leads.isComplete ? leads : partiesOf(project, 'implementer', context);
}

export const fundersOfProject = (project: Project, context: DataContext): Names =>
  partiesOf(project, 'funder', context);

export function placesOfProject(project: Project, { linked, locale }: DataContext): Names {
  const { municipalities = [] } = project;
  const known = municipalities.flatMap((id): readonly TextContent[] => {
    const name = municipalityName(id, locale, linked.places);
    return name ? [{ kind: 'text', ...name }] : [];
  });
  const isComplete = known.length === municipalities.length && !isUnreadable(project, 'municipalities');
  return { known, isComplete };
}

/** A row names at most this many; the fact sheet names all. */
const NAMES = 3;

/** The first names, how many more there are, and a note if one of them is unknown. */
export function firstNames({ known, isComplete }: Names, { locale }: DataContext): Content {
  const messages = stateMessages(locale);
  if (!known.length) return isComplete ? undefined : messages.unknown;
  const rest = known.length - NAMES;
  return [
    join(known.slice(0, NAMES)),
    rest > 0 ? [' ', { kind: 'note', name: 'rest', content: `+ ${messages.more(rest)}` }] : undefined,
    isComplete ? undefined : remark(messages.incomplete),
  ];
}

/** Names as plain text, to sort by. */
export const plainNames = ({ known }: Names): string => known.map(({ text }) => text).join(', ');
