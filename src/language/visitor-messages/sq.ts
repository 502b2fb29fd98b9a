import { articles } from '../sq/articles.ts';
import { calendar, openEnds } from '../sq/calendar.ts';
import { callList, calls } from '../sq/calls.ts';
import { credit } from '../sq/credit.ts';
import { events, eventStatuses } from '../sq/events.ts';
import { grants } from '../sq/grants.ts';
import { keyFigures } from '../sq/key-figures.ts';
import { lists } from '../sq/lists.ts';
import { maps } from '../sq/maps.ts';
import { names } from '../sq/names.ts';
import { figures } from '../sq/number-format.ts';
import { organisationKinds } from '../sq/organisation-kinds.ts';
import { organisations } from '../sq/organisations.ts';
import { partyRoles } from '../sq/party-roles.ts';
import { phrases } from '../sq/phrases.ts';
import { programmes } from '../sq/programmes.ts';
import { projectList, projects } from '../sq/projects.ts';
import { registers } from '../sq/registers.ts';
import { services } from '../sq/services.ts';
import { states } from '../sq/states.ts';
import type { VisitorMessages } from '../language.ts';

/** All that visitors read in Albanian. */
export const messages: VisitorMessages = {
  calendar,
  openEnds,
  figures,
  phrases,
  names,
  states,
  lists,
  calls: { ...calls, ...callList },
  projects: { ...projects, ...projectList },
  organisations,
  organisationKinds,
  keyFigures,
  credit,
  registers,
  partyRoles,
  maps,
  programmes,
  grants,
  events: { ...events, ...eventStatuses },
  services,
  articles,
};
