import * as z from 'zod/mini';
import { Contact } from './contact.ts';
import { OfficeId, OrganisationId, ProgrammeId, ServiceId } from './id.ts';
import { Link } from './link.ts';
import { LanguageTag, LocalText } from './local-text.ts';
import { optionalList, recordFields } from './record.ts';
import { isOneActor } from './rules.ts';

/** The kind of service. */
export const ServiceKind = z.enum([
  'help-desk',
  'training',
  'mentoring',
  'networking',
  'information',
  'dialogue',
  'standards',
  'other',
]);
export type ServiceKind = z.infer<typeof ServiceKind>;

/** A channel through which a service is available. */
export const Channel = z.enum(['onsite', 'online', 'phone', 'email']);
export type Channel = z.infer<typeof Channel>;

/** The provider of a service. Exactly one of `organisation` and `programme` is given. */
export const Provider = z
  .looseObject({
    /** The id of the organisation. */
    organisation: z.optional(OrganisationId),
    /** The id of the programme, if a programme provides the service. */
    programme: z.optional(ProgrammeId),
  })
  .check(z.refine(isOneActor, 'party-needs-one'));
export type Provider = z.infer<typeof Provider>;

/**
 * A service that is offered continuously, such as a help desk, training or advice. Modelled on
 * `service` of HSDS 3.1.
 *
 * @example
 * ```json
 * { "id": "help-desk", "title": { "sq": "Help desk" }, "provider": { "organisation": "kcsf" },
 *   "kind": "help-desk", "channels": ["online"] }
 * ```
 */
export const Service = z.looseObject({
  /** Stable, and unique among the services. */
  id: ServiceId,
  /** The title of the service. */
  title: LocalText,
  /** The provider. */
  provider: Provider,
  /** The kind of service. */
  kind: ServiceKind,
  /** What the service offers. */
  summary: z.optional(LocalText),
  /** The channels through which it is available. */
  channels: optionalList(Channel),
  /** The offices of the provider that offer it. */
  offices: optionalList(OfficeId),
  /** The intended audience. */
  audience: z.optional(LocalText),
  /** The fee, as text. */
  fee: z.optional(LocalText),
  /** The languages in which it is offered. */
  languages: optionalList(LanguageTag),
  /** Where to ask questions. */
  contact: z.optional(Contact),
  /** The URL of a page about it. */
  url: z.optional(Link),
  ...recordFields,
});
export type Service = z.infer<typeof Service>;
