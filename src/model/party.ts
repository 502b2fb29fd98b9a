import * as z from 'zod/mini';
import { OrganisationId, ProgrammeId } from './id.ts';
import { PlainDate } from './plain-date.ts';
import { isOneActor } from './rules.ts';

/**
 * The role of a party. It belongs to one project, programme or event, and not to the organisation.
 */
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
 * A participant and its role. Exactly one of `organisation` and `programme` is given.
 *
 * @example { "organisation": "unmik", "role": "funder" }
 * @example { "programme": "tacso", "role": "partner" }
 */
export const Party = z
  .looseObject({
    /** The id of the organisation. */
    organisation: z.optional(OrganisationId),
    /** The id of the programme, if a programme takes part rather than an organisation. */
    programme: z.optional(ProgrammeId),
    /** Its role. */
    role: Role,
    /** The first day, if it differs from that of the whole. */
    since: z.optional(PlainDate),
    /** The last day (inclusive), if it differs from that of the whole. */
    until: z.optional(PlainDate),
  })
  .check(z.refine(isOneActor, 'party-needs-one'));
export type Party = z.infer<typeof Party>;
