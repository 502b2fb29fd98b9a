import * as z from 'zod/mini';
import { OrganisationId, ProgrammeId } from './id.ts';
import { PlainDate } from './plain-date.ts';
import { isOneActor } from './rules.ts';

/** What an organisation or programme does in something. A role belongs to this link, never to the organisation. */
export const Role = z.enum([
  'funder',
  'lead',
  'implementer',
  'partner',
  'founder',
  'host',
  'secretariat',
  'regranter',
  'beneficiary',
]);
export type Role = z.infer<typeof Role>;

/**
 * Who takes part, and as what: an organisation or a programme, exactly one of the two.
 *
 * @example { "organisation": "unmik", "role": "funder" }
 * @example { "programme": "tacso", "role": "partner" }
 */
export const Party = z
  .looseObject({
    /** The organisation that takes part. */
    organisation: z.optional(OrganisationId),
    /** The programme that takes part, where a programme is the actor. */
    programme: z.optional(ProgrammeId),
    /** What it does. */
    role: Role,
    /** From when, where that is not as long as the whole. */
    since: z.optional(PlainDate),
    /** Until when. */
    until: z.optional(PlainDate),
  })
  .check(z.refine(isOneActor, 'party-needs-one'));
export type Party = z.infer<typeof Party>;
