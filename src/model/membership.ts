import * as z from 'zod/mini';
import { MembershipId, OrganisationId } from './id.ts';
import { LocalText } from './local-text.ts';
import { PlainDate } from './plain-date.ts';
import { recordFields } from './record.ts';

/**
 * The membership of an organisation or a person in a network. Modelled on `Membership` of Popolo.
 *
 * @example { "id": "rrjeti-shtepia", "network": "rrjeti", "member": "shtepia", "since": "2024" }
 */
export const Membership = z.looseObject({
  /** Stable, and unique among the memberships. */
  id: MembershipId,
  /** The network. */
  network: OrganisationId,
  /** The member: the id of an organisation, or an individual under the name that they chose. */
  member: z.union([
    OrganisationId,
    z.looseObject({
      /** The name that the person chose to appear under. */
      individual: LocalText,
    }),
  ]),
  /** What the member does in the network. */
  role: z.optional(LocalText),
  /** The phase of the network in which the member joined. */
  phase: z.optional(LocalText),
  /** The first day of the membership. */
  since: z.optional(PlainDate),
  /** The last day of the membership (inclusive). */
  until: z.optional(PlainDate),
  ...recordFields,
});
export type Membership = z.infer<typeof Membership>;
