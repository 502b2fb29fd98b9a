import type { OrganisationMessages } from '../en/organisations.ts';
import { number } from './number.ts';

export const organisations: OrganisationMessages = {
  search: 'Kërko organizata',
  searchPlaceholder: 'Emri, vendi ose tema',
  name: 'Emri',
  organisationCount: (n) =>
    n ? `${number(n)} ${n === 1 ? 'organizatë' : 'organizata'}` : 'Asnjë organizatë',
  noResults: 'Nuk u gjet asnjë organizatë.',
  members: 'Anëtarët',
  memberOf: 'Anëtarësia në rrjete',
  memberSince: 'Në rrjet që nga',
  individualMember: 'Anëtar individual',
  statedMembers: (n, asOf) =>
    `${number(n)} ${n === 1 ? 'anëtar i deklaruar' : 'anëtarë të deklaruar'}${asOf ? ` (${asOf})` : ''}`,
  listedMembers: (n) => `${number(n)} ${n === 1 ? 'anëtar në këtë listë' : 'anëtarë në këtë listë'}`,
  founded: 'Themeluar',
  dissolved: 'Shuar',
  alsoKnownAs: 'Emra të tjerë',
  projects: 'Projektet',
  openCalls: 'Thirrjet e hapura',
  services: 'Shërbimet',
  partOf: 'Pjesë e organizatës',
  registrations: 'Numrat e regjistrimit',
  languages: 'Gjuhët',
  website: 'Faqja e internetit',
  email: 'E-posta',
  phone: 'Telefoni',
  social: 'Rrjetet sociale',
  offices: 'Zyrat',
  hours: 'Orari i punës',
};
