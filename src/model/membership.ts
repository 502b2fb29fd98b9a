import * as z from 'zod/mini';
import { MembershipId, OrganisationId } from './id.ts';
import { LocalText } from './local-text.ts';
import { PlainDate } from './plain-date.ts';
import { recordFields } from './record.ts';

/**
 * That somebody belongs to a network, from when to when. Source of the shape: Popolo `Membership`.
 *
 * @example { "id": "rrjeti-shtepia", "network": "rrjeti", "member": "shtepia", "since": "2024" }
 */
export const Membership = z.looseObject({
  /** Stable and unique among the memberships. */
  id: MembershipId,
  /** The network. */
  network: OrganisationId,
  /** The member: an organisation, or an individual by the name under which they want to appear. */
  member: z.union([
    OrganisationId,
    z.looseObject({
      /** The name under which a person wants to appear. */
      individual: LocalText,
    }),
  ]),
  /** What the member does in the network. */
  role: z.optional(LocalText),
  /** The phase of the network in which the member joined. */
  phase: z.optional(LocalText),
  /** The first day. */
  since: z.optional(PlainDate),
  /** The last day. */
  until: z.optional(PlainDate),
  ...recordFields,
});
export type Membership = z.infer<typeof Membership>;
