import * as z from 'zod/mini';
import { GrantCallId, GrantId, MunicipalityId, OrganisationId, ProgrammeId, ProjectId } from './id.ts';
import { LocalText } from './local-text.ts';
import { Money } from './money.ts';
import { PlainDate } from './plain-date.ts';
import { recordFields } from './record.ts';

/**
 * A grant that was awarded. Modelled on 360Giving 1.4.
 *
 * @example
 * ```json
 * { "id": "g-12", "title": { "sq": "Kopshti i lagjes" }, "funders": ["fondi"],
 *   "recipient": "shtepia", "amount": { "amount": 3000, "currency": "EUR" } }
 * ```
 */
export const Grant = z.looseObject({
  /** Stable, and unique among the grants. */
  id: GrantId,
  /** What the grant is for. */
  title: LocalText,
  /** The organisations that gave it, at least one. */
  funders: z.array(OrganisationId).check(z.minLength(1, 'too-few')),
  /**
   * The recipient: the id of an organisation, or an individual. People are not named; at most they
   * have a label that they agreed to.
   */
  recipient: z.union([
    OrganisationId,
    z.looseObject({
      /** Marks the recipient as a person. */
      individual: z.literal(true),
      /** A description that the person agreed to, such as "a student from Prizren". */
      label: z.optional(LocalText),
    }),
  ]),
  /** The amount awarded. */
  amount: z.optional(Money),
  /** When it was awarded. */
  awardedOn: z.optional(PlainDate),
  /** The call under which it was awarded. */
  call: z.optional(GrantCallId),
  /** The programme that pays for it. */
  programme: z.optional(ProgrammeId),
  /** The project that it funds. */
  project: z.optional(ProjectId),
  /** The municipality in which it is used. */
  municipality: z.optional(MunicipalityId),
  /** What the money is used for. */
  summary: z.optional(LocalText),
  ...recordFields,
});
export type Grant = z.infer<typeof Grant>;
