import { statusOfCall } from '../dataset/search/status-of-call.ts';
import { compareText } from '../language/collation.ts';
import { formatDate } from '../language/dates.ts';
import { organisationKind } from '../language/messages/organisation-kinds.ts';
import { organisationMessages } from '../language/messages/organisations.ts';
import { registerName } from '../language/messages/registers.ts';
import { stateMessages } from '../language/messages/states.ts';
import type { Locale } from '../language/locale.ts';
import type { Membership } from '../model/membership.ts';
import type { Organisation } from '../model/organisation.ts';
import { isUnreadable } from '../model/statements.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { isMemberOn } from '../time/is-member-on.ts';
import { endOfDay, resolveZone } from '../time/zones.ts';
import { callLines, isOpenCall } from './call.ts';
import {
  earliest,
  facts,
  group,
  join,
  type Content,
  type Fact,
  type Group,
  type Image,
  type Line,
  type RecordContent,
  type TextContent,
} from './content.ts';
import { dayOf, type ViewContext } from './context.ts';
import {
  complete,
  date,
  exampleMark,
  image,
  inside,
  known,
  languageNames,
  optionalText,
  organisationLink,
  pastDate,
  recordLink,
  referenced,
  remark,
  text,
  websiteLink,
  withStatus,
} from './parts.ts';
import { projectLines } from './project.ts';
import {
  type OfficeFacts,
  contactFacts,
  shortName,
  organisationKindAndSeat,
  officeFacts,
} from './organisation-parts.ts';

/** The content of an organisation. */
export interface OrganisationFacts {
  readonly title: RecordContent;
  readonly logo: Image | undefined;
  /** Its short name, kind and seat. */
  readonly about: readonly Content[];
  readonly summary: TextContent | undefined;
  readonly facts: readonly Fact[];
  readonly offices: Group<OfficeFacts> | undefined;
  /** The networks that it belongs to today. */
  readonly networks: Group<Line> | undefined;
  /** Its current members, and the number of members that it states. */
  readonly members: (Group<Line> & { readonly counts: readonly Content[] }) | undefined;
  /** Its open calls. */
  readonly calls: Group<Line> | undefined;
  readonly projects: Group<Line> | undefined;
  readonly services: Group<Line> | undefined;
  readonly changesAt: number | undefined;
}

/**
 * The name of a register, or `undefined` for an unknown local code, which means nothing to
 * visitors.
 */
function register(scheme: string, locale: Locale): string | undefined {
  const name = registerName(scheme, locale);
  return name === scheme && scheme.startsWith('x-') ? undefined : name;
}

function factsOf(organisation: Organisation, context: ViewContext): readonly Fact[] {
  const { linked, locale } = context;
  const messages = organisationMessages(locale);
  const { social = [], founded, dissolved, parent, languages } = organisation;
  const { identifiers = [], alternateNames = [] } = organisation;
  const whole = linked.get('organisations', parent);
  return facts([
    ...contactFacts(organisation, context),
    [messages.social, { kind: 'values', items: social.map((url) => websiteLink(url)) }],
    [messages.languages, complete(organisation, ['languages'], languageNames(languages, locale), context)],
    [messages.founded, known(organisation, ['founded'], pastDate(founded, context), context)],
    [messages.dissolved, known(organisation, ['dissolved'], pastDate(dissolved, context), context)],
    [
      messages.partOf,
      referenced(organisation, 'parent', whole, (known) => organisationLink(known, context), context),
    ],
    [messages.alsoKnownAs, join(alternateNames.map((name) => text(name, context)))],
    [
      messages.registrations,
      {
        kind: 'values',
        items: identifiers.map(({ scheme, value }) =>
          join([register(scheme, locale), { kind: 'code', text: value }], ': '),
        ),
      },
    ],
  ]);
}

const isCurrent = (membership: Membership, day: PlainDate | undefined) => !day || isMemberOn(membership, day);

/** The networks that an organisation belongs to today, each with its start date. */
function networkLines({ id }: Organisation, context: ViewContext): readonly Line[] {
  const { linked, locale } = context;
  const day = dayOf(context);
  return [...new Set(linked.networksOf(id))].flatMap((network): Line[] => {
    const membership = linked
      .membersOf(network.id)
      .find((member) => member.organisation?.id === id && isCurrent(member.membership, day))?.membership;
    if (!membership) return [];
    const { since, role } = membership;
    return [
      {
        title: organisationLink(network, context),
        notes: [
          optionalText(role, context),
          since || isUnreadable(membership, 'since')
            ? [
                `${organisationMessages(locale).memberSince}: `,
                known(membership, ['since'], date(since, context), context),
              ]
            : undefined,
        ],
      },
    ];
  });
}

/** Whether a network has a current member that is not in the data. */
const isLostMember = (membership: Membership, network: string, context: ViewContext): boolean =>
  membership.network === network &&
  typeof membership.member === 'string' &&
  !context.linked.get('organisations', membership.member) &&
  isCurrent(membership, dayOf(context));

function membersOf({ id, statedMembers }: Organisation, context: ViewContext): OrganisationFacts['members'] {
  const { linked, locale } = context;
  const messages = organisationMessages(locale);
  const day = dayOf(context);
  const compare = compareText(locale);
  const members = linked
    .membersOf(id)
    .filter(({ membership }) => isCurrent(membership, day))
    .map(({ organisation, individual = '' }) => {
      const title = organisation ? organisationLink(organisation, context) : text(individual, context);
      const notes = organisation
        ? [organisationKind(organisation.kind, locale), exampleMark(organisation, context)]
        : [messages.individualMember];
      return { name: title.kind === 'record' ? title.name.text : title.text, title, notes };
    })
    .sort((a, b) => compare(a.name, b.name));
  const isIncomplete = linked
    .referrers('organisations', id)
    .some(({ noun, record }) => noun === 'memberships' && isLostMember(record as Membership, id, context));
  if (!members.length && !statedMembers && !isIncomplete) return undefined;
  return {
    heading: messages.members,
    counts: [
      isIncomplete
        ? [messages.listedMembers(members.length), remark(stateMessages(locale).incomplete)]
        : members.length
          ? messages.listedMembers(members.length)
          : undefined,
      statedMembers &&
        messages.statedMembers(
          statedMembers.count,
          statedMembers.asOf && formatDate(statedMembers.asOf, locale),
        ),
    ],
    items: members,
  };
}

function serviceLines({ id }: Organisation, context: ViewContext): readonly Line[] {
  const { linked } = context;
  const services = linked
    .referrers('organisations', id)
    .flatMap(({ noun, record }) => (noun === 'services' ? (linked.get(noun, record.id) ?? []) : []));
  return [...new Set(services)].map((service) => ({
    title: recordLink('services', service, service.title, service.url, context),
    notes: [exampleMark(service, context)],
  }));
}

/** Returns the content of an organisation in the locale of the context. */
export function organisationFacts(organisation: Organisation, context: ViewContext): OrganisationFacts {
  const { linked, locale } = context;
  const messages = organisationMessages(locale);
  const within = inside(organisation, context);
  const { id, name, logo, offices = [] } = organisation;
  const calls = linked.callsOf(id);
  const open = calls.filter((call) => isOpenCall(call, context));
  const projects = projectLines(linked.projectsOf(id), within);
  const day = dayOf(context);
  return {
    title: organisationLink(organisation, context),
    logo: image(logo, context, logo?.alt ?? name),
    about: [shortName(organisation, context), ...organisationKindAndSeat(organisation, context)],
    summary: optionalText(organisation.summary, context),
    facts: factsOf(organisation, context),
    offices: group(
      messages.offices,
      offices.map((office) => officeFacts(office, context)),
    ),
    networks: group(messages.memberOf, networkLines(organisation, within)),
    members: membersOf(organisation, within),
    calls: group(messages.openCalls, callLines(open, within).map(withStatus)),
    projects: group(messages.projects, projects.map(withStatus)),
    services: group(messages.services, serviceLines(organisation, within)),
    changesAt: earliest([
      day === undefined ? undefined : endOfDay(day, resolveZone(linked.dataset.zone)),
      ...calls.map((call) => statusOfCall(call, context.clock, linked.dataset.zone).changesAt),
      ...projects.map(({ status }) => status.changesAt),
    ]),
  };
}
