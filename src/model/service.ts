import * as z from 'zod/mini';
import { Contact } from './contact.ts';
import { OfficeId, OrganisationId, ProgrammeId, ServiceId } from './id.ts';
import { Link } from './link.ts';
import { LanguageTag, LocalText } from './local-text.ts';
import { optionalList, recordFields } from './record.ts';
import { isOneActor } from './rules.ts';

/** What sort of help it is. */
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

/** A way in which it can be had. */
export const Channel = z.enum(['onsite', 'online', 'phone', 'email']);
export type Channel = z.infer<typeof Channel>;

/** Who gives a service: an organisation or a programme, exactly one of the two. */
export const Provider = z
  .looseObject({
    /** The organisation. */
    organisation: z.optional(OrganisationId),
    /** The programme, where a programme is the actor. */
    programme: z.optional(ProgrammeId),
  })
  .check(z.refine(isOneActor, 'party-needs-one'));
export type Provider = z.infer<typeof Provider>;

/**
 * A standing offer of help: a help desk, a training programme, advice. Source of the shape: HSDS 3.1 `service`.
 *
 * @example { "id": "help-desk", "title": { "sq": "Help desk" }, "provider": { "organisation": "kcsf" }, "kind": "help-desk", "channels": ["online"] }
 */
export const Service = z.looseObject({
  /** Stable and unique among the services. */
  id: ServiceId,
  /** What the service is called. */
  title: LocalText,
  /** Who gives it. */
  provider: Provider,
  /** What sort of help it is. */
  kind: ServiceKind,
  /** What one gets. */
  summary: z.optional(LocalText),
  /** In which ways. */
  channels: optionalList(Channel),
  /** At which offices of the provider. */
  offices: optionalList(OfficeId),
  /** For whom it is. */
  audience: z.optional(LocalText),
  /** What it costs, as a sentence. */
  fee: z.optional(LocalText),
  /** In which languages. */
  languages: optionalList(LanguageTag),
  /** Whom to ask. */
  contact: z.optional(Contact),
  /** A page about it. */
  url: z.optional(Link),
  ...recordFields,
});
export type Service = z.infer<typeof Service>;
