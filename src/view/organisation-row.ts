import { organisationMessages } from '../language/messages/organisations.ts';
import type { Membership } from '../model/membership.ts';
import type { Organisation } from '../model/organisation.ts';
import { facts, type Content, type Fact, type RecordContent, type TextContent } from './content.ts';
import type { DataContext, ViewContext } from './context.ts';
import {
  date,
  exampleMark,
  known,
  municipalityNames,
  optionalText,
  organisationLink,
  text,
} from './parts.ts';
import { contactFacts, shortName, organisationKindAndSeat } from './organisation-parts.ts';

/**
 * The facts of an organisation in a list, with the start of its membership in the list of a
 * network.
 */
export function organisationRowFacts(
  organisation: Organisation,
  context: DataContext,
  membership?: Pick<Membership, 'since'>,
): readonly Fact[] {
  const messages = organisationMessages(context.locale);
  const { founded, offices = [] } = organisation;
  const places = offices.map(({ municipality }) => municipality);
  return facts([
    ...contactFacts(organisation, context),
    [messages.founded, known(organisation, ['founded'], date(founded, context), context)],
    [messages.memberSince, known(membership, ['since'], date(membership?.since, context), context)],
    [messages.offices, municipalityNames(places, context)],
  ]);
}

/** An organisation in a list. */
export interface OrganisationRow {
  readonly title: RecordContent | TextContent;
  readonly about: readonly Content[];
  readonly summary: TextContent | undefined;
  readonly facts: readonly Fact[];
}

export const organisationRow = (
  organisation: Organisation,
  context: ViewContext,
  membership?: Membership,
): OrganisationRow => ({
  title: organisationLink(organisation, context),
  about: [
    shortName(organisation, context),
    ...organisationKindAndSeat(organisation, context),
    exampleMark(organisation, context),
  ],
  summary: optionalText(organisation.summary, context),
  facts: organisationRowFacts(organisation, context, membership),
});

/** A member in the list of a network, or `undefined` if the data has no such organisation. */
export function memberRow(membership: Membership, context: ViewContext): OrganisationRow | undefined {
  const { member, role } = membership;
  if (typeof member === 'object')
    return {
      title: text(member.individual, context),
      about: [organisationMessages(context.locale).individualMember, optionalText(role, context)],
      summary: undefined,
      facts: [],
    };
  const organisation = context.linked.get('organisations', member);
  return organisation && organisationRow(organisation, context, membership);
}
