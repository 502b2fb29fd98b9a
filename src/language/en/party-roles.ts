import type { PartyRoleLabels } from '../messages/party-roles.ts';

export const partyRoles: PartyRoleLabels = {
  funder: ['Funded by'],
  lead: ['Lead organisation', 'Lead organisations'],
  implementer: ['Implemented by'],
  partner: ['Partner', 'Partners'],
  founder: ['Founder', 'Founders'],
  host: ['Host', 'Hosts'],
  secretariat: ['Secretariat'],
  regranter: ['Sub-grants given by'],
  beneficiary: ['Beneficiary', 'Beneficiaries'],
};
