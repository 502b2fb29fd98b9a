import { articles } from '../en/articles.ts';
import { calendar, openEnds } from '../en/calendar.ts';
import { callList, calls } from '../en/calls.ts';
import { credit } from '../en/credit.ts';
import { events, eventStatuses } from '../en/events.ts';
import { grants } from '../en/grants.ts';
import { keyFigures } from '../en/key-figures.ts';
import { lists } from '../en/lists.ts';
import { maps } from '../en/maps.ts';
import { names } from '../en/names.ts';
import { figures } from '../en/number-format.ts';
import { organisationKinds } from '../en/organisation-kinds.ts';
import { organisations } from '../en/organisations.ts';
import { partyRoles } from '../en/party-roles.ts';
import { phrases } from '../en/phrases.ts';
import { programmes } from '../en/programmes.ts';
import { projectList, projects } from '../en/projects.ts';
import { registers } from '../en/registers.ts';
import { services } from '../en/services.ts';
import { states } from '../en/states.ts';
import type { VisitorMessages } from '../language.ts';

/** All that visitors read in English. */
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
