import type { OrganisationMessages } from '../en/organisations.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

export const organisations: OrganisationMessages = {
  search: 'Pretraži organizacije',
  searchPlaceholder: 'Naziv, mesto ili tema',
  name: 'Naziv',
  organisationCount: (n) =>
    n ? `${number(n)} ${few(n, 'organizacija', 'organizacije', 'organizacija')}` : 'Nema organizacija',
  noResults: 'Nije pronađena nijedna organizacija.',
  members: 'Članovi',
  memberOf: 'Članstvo u mreži',
  memberSince: 'U mreži od',
  individualMember: 'Pojedinačni član',
  statedMembers: (n, asOf) =>
    `${number(n)} ${few(n, 'član', 'člana', 'članova')} prema podacima mreže${asOf ? ` (${asOf})` : ''}`,
  listedMembers: (n) => `${number(n)} ${few(n, 'član', 'člana', 'članova')} na ovoj listi`,
  founded: 'Osnovana',
  dissolved: 'Ugašena',
  alsoKnownAs: 'Drugi nazivi',
  projects: 'Projekti',
  openCalls: 'Otvoreni pozivi',
  services: 'Usluge',
  partOf: 'Deo organizacije',
  registrations: 'Registarski brojevi',
  languages: 'Jezici',
  website: 'Veb-sajt',
  email: 'E-pošta',
  phone: 'Telefon',
  social: 'Društvene mreže',
  offices: 'Kancelarije',
  hours: 'Radno vreme',
};
