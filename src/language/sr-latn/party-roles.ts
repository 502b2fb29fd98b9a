import type { PartyRoleLabels } from '../en/party-roles.ts';
export const partyRoles: PartyRoleLabels = {
  funder: ['Finansira', 'Finansiraju'],
  lead: ['Nosilac', 'Nosioci'],
  implementer: ['Sprovodi', 'Sprovode'],
  partner: ['Partner', 'Partneri'],
  founder: ['Osnivač', 'Osnivači'],
  host: ['Domaćin', 'Domaćini'],
  secretariat: ['Sekretarijat'],
  regranter: ['Podgrantove dodeljuje', 'Podgrantove dodeljuju'],
  beneficiary: ['Korisnik', 'Korisnici'],
};
