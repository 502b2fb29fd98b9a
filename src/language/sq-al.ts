import type { OrganisationKindNames } from './en/organisation-kinds.ts';
import type { PartyRoleLabels } from './en/party-roles.ts';
import type { CallFactMessages, CallListMessages } from './en/calls.ts';
import type { ProjectFactMessages, ProjectListMessages } from './en/projects.ts';
import type { ListMessages } from './en/lists.ts';
import type { KeyFigureMessages } from './en/key-figures.ts';
import type { MapMessages } from './en/maps.ts';
import type { ProgrammeMessages } from './en/programmes.ts';
import type { GrantMessages } from './en/grants.ts';
import type { EventFactMessages } from './en/events.ts';
import type { FieldWords } from './en/field-words.ts';
import type { FindingMessages } from './en/findings.ts';
import type { Overrides } from './language.ts';
import { number } from './sq/number.ts';

// Messages that differ in Albania. All others are in sq/.

export const organisationKinds: Overrides<OrganisationKindNames> = {
  ngo: ['Organizatë jofitimprurëse (OJF)', 'Organizata jofitimprurëse (OJF)'],
  municipality: ['Bashki', 'Bashki'],
};

export const partyRoles: Overrides<PartyRoleLabels> = {
  lead: ['Organizata drejtuese', 'Organizatat drejtuese'],
};

export const calls: Overrides<CallFactMessages> = {
  municipalities: 'Bashkitë',
  conditions: 'Kriteret e përshtatshmërisë',
};

export const callList: Overrides<CallListMessages> = {
  currency: 'Monedha',
};

export const projects: Overrides<ProjectFactMessages> = {
  municipalities: 'Bashkitë',
};

export const projectList: Overrides<ProjectListMessages> = {
  runBy: 'Drejtuesi',
  currency: 'Monedha',
};

export const lists: Overrides<ListMessages> = {
  municipality: 'Bashkia',
  noMunicipality: 'Pa bashki të shënuar',
};

export const keyFigures: Overrides<KeyFigureMessages> = {
  labels: {
    municipalities: (n) => (n === 1 ? 'bashki e përfshirë' : 'bashki të përfshira'),
  },
};

export const maps: Overrides<MapMessages> = {
  titles: {
    organisations: 'Organizatat sipas bashkive',
    members: 'Anëtarët sipas bashkive',
    projects: 'Projektet sipas bashkive',
    calls: 'Thirrjet sipas bashkive',
    grants: 'Grantet sipas bashkive',
    services: 'Shërbimet sipas bashkive',
    events: 'Ngjarjet sipas bashkive',
    programmes: 'Programet sipas bashkive',
  },
  choose: 'Zgjidhni një bashki.',
  emptyPlaces: (n) => `Asnjë në ${number(n)} bashki.`,
  severalPlaces: 'Çdo gjë që është në disa bashki numërohet në secilën prej tyre.',
};

export const programmes: Overrides<ProgrammeMessages> = {
  municipalities: 'Bashkitë',
};

export const grants: Overrides<GrantMessages> = {
  currency: 'Monedha',
  charts: { municipality: 'Sipas bashkisë' },
};

export const events: Overrides<EventFactMessages> = {
  kinds: { workshop: 'Workshop' },
};

export const findings: Overrides<FindingMessages> = {
  sentences: {
    'bad-currency': 'Ky nuk është kod monedhe. Shkruani tri shkronja të mëdha, si EUR ose ALL.',
    'unknown-place':
      'Kjo bashki nuk gjendet në listën e vendeve. Shkruani id-në e saj, si al-shkoder ose xk-gjilan.',
    'no-amount': 'Mungon shuma. Shtoni shumën dhe monedhën.',
    'grant-currency-differs':
      'Granti është në monedhë tjetër nga thirrja e tij. Korrigjoni atë që është gabim.',
    'no-municipality': 'Mungon bashkia, prandaj nuk e gjen asnjë hartë dhe asnjë filtër. Shtojeni.',
    'no-place': 'Askush nuk e di ku mbahet ngjarja. Shtoni bashkinë dhe vendin, ose adresën online.',
  },
  nouns: { municipalities: 'Bashkia' },
  fields: {
    municipality: 'Bashkia',
    municipalities: 'Bashkitë',
    currency: 'Monedha',
    'eligibility.text': 'Kriteret e përshtatshmërisë',
  },
};

export const fieldWords: Overrides<FieldWords> = {
  help: {
    country: 'Shteti. Duhet vetëm kur nuk dihet bashkia.',
    municipality: 'Bashkia. Zgjidhni nga lista.',
    'organisations:municipality': 'Bashkia ku është selia. Zgjidhni nga lista.',
    'offices[].municipality': 'Bashkia e zyrës.',
    places: 'Bashkitë që i mbulon, në grupe.',
    'places[].municipalities': 'Bashkitë e grupit.',
    municipalities: 'Ku zhvillohet.',
    'eligibility.municipalities': 'Ku duhet ta kenë selinë aplikuesit.',
    neighbours: 'Bashkitë fqinje në të njëjtin shtet.',
    'forms.indefinite': 'Tiranë',
    'forms.definite': 'Tirana',
    'forms.genitive': 'Tiranës',
    'forms.official': 'Bashkia Tiranë',
    'budget.currency': 'Monedha e buxhetit: EUR, ALL, …',
    'amount.currency': 'Monedha: EUR, ALL, …',
    'funding.currency': 'Monedha e të gjitha shumave të thirrjes: EUR, ALL, …',
  },
  examples: {
    'organisations:summary': 'Ndihmon të rinjtë e bashkisë të mësojnë një zanat.',
    'programmes:summary': 'Mbështet nismat e të rinjve në tri bashki.',
    'forms.indefinite': 'Tiranë',
    'forms.definite': 'Tirana',
    'forms.genitive': 'Tiranës',
    'forms.official': 'Bashkia Tiranë',
  },
  roles: { lead: 'Organizatë drejtuese' },
};
