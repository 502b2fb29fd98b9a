import { articles } from '../sr-latn/articles.ts';
import { calendar, openEnds } from '../sr-latn/calendar.ts';
import { callList, calls } from '../sr-latn/calls.ts';
import { credit } from '../sr-latn/credit.ts';
import { events, eventStatuses } from '../sr-latn/events.ts';
import { grants } from '../sr-latn/grants.ts';
import { keyFigures } from '../sr-latn/key-figures.ts';
import { lists } from '../sr-latn/lists.ts';
import { maps } from '../sr-latn/maps.ts';
import { names } from '../sr-latn/names.ts';
import { figures } from '../sr-latn/number-format.ts';
import { organisationKinds } from '../sr-latn/organisation-kinds.ts';
import { organisations } from '../sr-latn/organisations.ts';
import { partyRoles } from '../sr-latn/party-roles.ts';
import { phrases } from '../sr-latn/phrases.ts';
import { programmes } from '../sr-latn/programmes.ts';
import { projectList, projects } from '../sr-latn/projects.ts';
import { registers } from '../sr-latn/registers.ts';
import { services } from '../sr-latn/services.ts';
import { states } from '../sr-latn/states.ts';
import type { VisitorMessages } from '../language.ts';

/** All that visitors read in Serbian in Latin script. */
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
