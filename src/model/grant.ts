import * as z from 'zod/mini';
import { GrantCallId, GrantId, MunicipalityId, OrganisationId, ProgrammeId, ProjectId } from './id.ts';
import { LocalText } from './local-text.ts';
import { Money } from './money.ts';
import { PlainDate } from './plain-date.ts';
import { recordFields } from './record.ts';

/**
 * Money that was awarded. Source of the shape: 360Giving 1.4.
 *
 * @example { "id": "g-12", "title": { "sq": "Kopshti i lagjes" }, "funders": ["fondi"], "recipient": "shtepia", "amount": { "amount": 3000, "currency": "EUR" } }
 */
export const Grant = z.looseObject({
  /** Stable and unique among the grants. */
  id: GrantId,
  /** For what it was given. */
  title: LocalText,
  /** Who gave it: at least one organisation. */
  funders: z.array(OrganisationId).check(z.minLength(1, 'too-few')),
  /** Who got it: an organisation, or an individual, who has no name here but the label that they agreed to. */
  recipient: z.union([
    OrganisationId,
    z.looseObject({
      /** That it was a person. */
      individual: z.literal(true),
      /** What they agreed to be called, as "a student of Prizren". */
      label: z.optional(LocalText),
    }),
  ]),
  /** How much. */
  amount: z.optional(Money),
  /** When it was awarded. */
  awardedOn: z.optional(PlainDate),
  /** The call that it answers. */
  call: z.optional(GrantCallId),
  /** The programme out of which it is paid. */
  programme: z.optional(ProgrammeId),
  /** The project that it pays. */
  project: z.optional(ProjectId),
  /** Where it works. */
  municipality: z.optional(MunicipalityId),
  /** What is done with it. */
  summary: z.optional(LocalText),
  ...recordFields,
});
export type Grant = z.infer<typeof Grant>;
