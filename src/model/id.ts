import * as z from 'zod/mini';

const slug = () =>
  z
    .string()
    .check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'bad-id', abort: true }), z.maxLength(80, 'bad-id'));

/**
 * A stable slug of lower-case letters a to z, digits and hyphens, such as `nisma-barabar`. Unique
 * within its noun.
 */
export const OrganisationId = slug().brand<'organisations'>();
export type OrganisationId = z.infer<typeof OrganisationId>;
/** The id of a {@link Membership}. */
export const MembershipId = slug().brand<'memberships'>();
export type MembershipId = z.infer<typeof MembershipId>;
/** The id of a {@link Programme}. */
export const ProgrammeId = slug().brand<'programmes'>();
export type ProgrammeId = z.infer<typeof ProgrammeId>;
/** The id of a component, unique within its programme. */
export const ComponentId = slug().brand<'components'>();
export type ComponentId = z.infer<typeof ComponentId>;
/** The id of a {@link Project}. */
export const ProjectId = slug().brand<'projects'>();
export type ProjectId = z.infer<typeof ProjectId>;
/** The id of a {@link Grant}. */
export const GrantId = slug().brand<'grants'>();
export type GrantId = z.infer<typeof GrantId>;
/** The id of a {@link GrantCall}. */
export const GrantCallId = slug().brand<'calls'>();
export type GrantCallId = z.infer<typeof GrantCallId>;
/** The id of a {@link Service}. */
export const ServiceId = slug().brand<'services'>();
export type ServiceId = z.infer<typeof ServiceId>;
/** The id of a {@link PublicEvent}. */
export const PublicEventId = slug().brand<'events'>();
export type PublicEventId = z.infer<typeof PublicEventId>;
/** The id of an {@link Article}. */
export const ArticleId = slug().brand<'articles'>();
export type ArticleId = z.infer<typeof ArticleId>;
/** The id of an office, unique within its organisation. */
export const OfficeId = slug().brand<'offices'>();
export type OfficeId = z.infer<typeof OfficeId>;
/**
 * The id of a municipality: its country code, a hyphen and its name, as in `xk-gjilan` or
 * `al-shkoder`.
 */
export const MunicipalityId = slug().brand<'municipalities'>();
export type MunicipalityId = z.infer<typeof MunicipalityId>;
/** The id of a record of any noun. */
export const RecordId = slug().brand<'records'>();
export type RecordId = z.infer<typeof RecordId>;
