import type { Role } from '../../model/party.ts';

/** The order in which a reader asks for parties: who does it, with whom, with whose money. */
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
