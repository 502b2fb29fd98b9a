import type { Role } from '../../model/party.ts';

/** The order in which parties are listed: who does the work, then partners, then funders. */
export const ROLE_ORDER = [
  'lead',
  'implementer',
  'partner',
  'funder',
  'regranter',
  'host',
  'founder',
  'secretariat',
  'beneficiary',
] as const satisfies readonly Role[];
