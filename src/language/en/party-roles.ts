import type { Role } from '../../model/party.ts';
/** The label of each role before one name, and before several if that differs. */
export type PartyRoleLabels = Readonly<Record<Role, readonly [one: string, several?: string]>>;

export const partyRoles: PartyRoleLabels = {
  funder: ['Funded by'],
  lead: ['Lead organisation', 'Lead organisations'],
  implementer: ['Implemented by'],
  partner: ['Partner', 'Partners'],
  founder: ['Founder', 'Founders'],
  host: ['Host', 'Hosts'],
  secretariat: ['Secretariat'],
  regranter: ['Sub-grants awarded by'],
  beneficiary: ['Beneficiary', 'Beneficiaries'],
};
