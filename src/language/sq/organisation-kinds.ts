import type { OrganisationKindNames } from '../en/organisation-kinds.ts';
export const organisationKinds: OrganisationKindNames = {
  ngo: ['Organizatë joqeveritare (OJQ)', 'Organizata joqeveritare (OJQ)'],
  'community-based': ['Organizatë me bazë në komunitet', 'Organizata me bazë në komunitet'],
  network: ['Rrjet', 'Rrjete'],
  'resource-centre': ['Qendër burimore', 'Qendra burimore'],
  foundation: ['Fondacion', 'Fondacione'],
  'informal-group': ['Grup joformal', 'Grupe joformale'],
  business: ['Biznes', 'Biznese'],
  'public-institution': ['Institucion publik', 'Institucione publike'],
  municipality: ['Komunë', 'Komuna'],
  embassy: ['Ambasadë', 'Ambasada'],
  'development-agency': ['Agjenci zhvillimi', 'Agjenci zhvillimi'],
  international: ['Organizatë ndërkombëtare', 'Organizata ndërkombëtare'],
  media: ['Medium', 'Media'],
  academic: ['Institucion akademik', 'Institucione akademike'],
  other: ['Tjetër', 'Të tjera'],
  individual: ['Individ', 'Individë'],
};
