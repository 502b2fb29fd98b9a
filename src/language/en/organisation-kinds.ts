import type { ApplicantKind } from '../../model/grant-call.ts';
/** Singular and plural of each kind of organisation, and of individuals. */
export type OrganisationKindNames = Readonly<Record<ApplicantKind, readonly [one: string, many: string]>>;

export const organisationKinds: OrganisationKindNames = {
  ngo: ['Non-governmental organisation (NGO)', 'Non-governmental organisations (NGOs)'],
  'community-based': ['Community-based organisation', 'Community-based organisations'],
  network: ['Network', 'Networks'],
  'resource-centre': ['Resource centre', 'Resource centres'],
  foundation: ['Foundation', 'Foundations'],
  'informal-group': ['Informal group', 'Informal groups'],
  business: ['Business', 'Businesses'],
  'public-institution': ['Public institution', 'Public institutions'],
  municipality: ['Municipality', 'Municipalities'],
  embassy: ['Embassy', 'Embassies'],
  'development-agency': ['Development agency', 'Development agencies'],
  international: ['International organisation', 'International organisations'],
  media: ['Media outlet', 'Media'],
  academic: ['Academic institution', 'Academic institutions'],
  other: ['Other', 'Other'],
  individual: ['Individual', 'Individuals'],
};
