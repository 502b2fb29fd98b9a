import type { PartyRoleLabels } from '../en/party-roles.ts';
export const partyRoles: PartyRoleLabels = {
  funder: ['Financuar nga'],
  lead: ['Organizata bartëse', 'Organizatat bartëse'],
  implementer: ['Zbatuesi', 'Zbatuesit'],
  partner: ['Partneri', 'Partnerët'],
  founder: ['Themeluesi', 'Themeluesit'],
  host: ['Mikpritësi', 'Mikpritësit'],
  secretariat: ['Sekretariati'],
  regranter: ['Nëngrantet i jep', 'Nëngrantet i japin'],
  beneficiary: ['Përfituesi', 'Përfituesit'],
};
