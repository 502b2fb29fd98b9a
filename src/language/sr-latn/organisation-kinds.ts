import type { OrganisationKindNames } from '../en/organisation-kinds.ts';
export const organisationKinds: OrganisationKindNames = {
  ngo: ['Nevladina organizacija (NVO)', 'Nevladine organizacije (NVO)'],
  'community-based': ['Organizacija iz lokalne zajednice', 'Organizacije iz lokalnih zajednica'],
  network: ['Mreža', 'Mreže'],
  'resource-centre': ['Resursni centar', 'Resursni centri'],
  foundation: ['Fondacija', 'Fondacije'],
  'informal-group': ['Neformalna grupa', 'Neformalne grupe'],
  business: ['Preduzeće', 'Preduzeća'],
  'public-institution': ['Javna institucija', 'Javne institucije'],
  municipality: ['Opština', 'Opštine'],
  embassy: ['Ambasada', 'Ambasade'],
  'development-agency': ['Razvojna agencija', 'Razvojne agencije'],
  international: ['Međunarodna organizacija', 'Međunarodne organizacije'],
  media: ['Medij', 'Mediji'],
  academic: ['Akademska institucija', 'Akademske institucije'],
  other: ['Drugo', 'Ostalo'],
  individual: ['Pojedinac', 'Pojedinci'],
};
