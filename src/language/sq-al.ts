import type { CallMessages } from './call-messages.ts';
import type { FindingMessages } from './finding-messages.ts';
import type { Overrides } from './language.ts';
import type { OrganisationKindNames } from './organisation-kinds.ts';
import type { OrganisationMessages } from './organisation-messages.ts';
import type { PartyRoleLabels } from './party-roles.ts';
import type { ProjectMessages } from './project-messages.ts';
import { number } from './sq/number.ts';

// What Albania says differently from Kosovo; all else is in sq/.

export const organisationKinds: Overrides<OrganisationKindNames> = {
  ngo: ['Organizatë jofitimprurëse (OJF)', 'Organizata jofitimprurëse (OJF)'],
  municipality: ['Bashki', 'Bashki'],
};

export const partyRoles: Overrides<PartyRoleLabels> = {
  lead: ['Organizata drejtuese', 'Organizatat drejtuese'],
};

export const calls: Overrides<CallMessages> = {
  municipalities: 'Bashkitë',
  conditions: 'Kriteret e përshtatshmërisë',
};

export const projects: Overrides<ProjectMessages> = {
  municipalities: 'Bashkitë',
  municipalityCount: (n) => `${number(n)} bashki`,
};

export const organisations: Overrides<OrganisationMessages> = {
  municipality: 'Bashkia',
  allMunicipalities: 'Të gjitha bashkitë',
};

export const findings: Overrides<FindingMessages> = {
  nouns: { municipalities: 'Bashkia' },
};
