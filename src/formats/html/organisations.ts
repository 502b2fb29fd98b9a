import { compareText } from '../../language/collation.ts';
import { formatDate } from '../../language/dates.ts';
import { countryName } from '../../language/names.ts';
import { organisationKind } from '../../language/messages/organisation-kinds.ts';
import { organisationMessages } from '../../language/messages/organisations.ts';
import { registerName } from '../../language/messages/registers.ts';
import type { Membership } from '../../model/membership.ts';
import type { Office, Organisation } from '../../model/organisation.ts';
import { isMemberOn } from '../../time/is-member-on.ts';
import { callLine, isOpen } from './calls.ts';
import { facts, joined, list, markup, NOTHING, paragraph, type Content, type Markup } from './markup.ts';
import { projectLine } from './projects.ts';
import {
  asOf,
  date,
  heading,
  isExample,
  languages,
  mail,
  mark,
  named,
  organisation,
  picture,
  place,
  plain,
  prose,
  provenance,
  say,
  section,
  site,
  telephone,
  type Writer,
} from './writer.ts';

/** What it is and where. */
const line = (record: Organisation, writer: Writer): readonly Content[] => [
  organisationKind(record.kind, writer.locale),
  place(record.municipality, writer) || (record.country && countryName(record.country, writer.locale)),
];

/** The short name, unless the name has it already. */
const shortName = ({ name, shortName: short }: Organisation, writer: Writer): Content =>
  short && !plain(name, writer).includes(plain(short, writer)) ? say(short, writer) : undefined;

const contact = (
  { website, email, phone }: Organisation,
  { locale }: Writer,
): readonly (readonly [string, Content])[] => {
  const messages = organisationMessages(locale);
  return [
    [messages.website, site(website)],
    [messages.email, mail(email)],
    [messages.phone, telephone(phone)],
  ];
};

/** An office as one finds it on a letter. */
export const address = (
  { name, address: street, municipality, phone, email, hours }: Office,
  writer: Writer,
): Markup => {
  const where = place(municipality, writer);
  const lines = [
    name ? say(name, writer) : where,
    joined([street && say(street, writer), name ? where : undefined], ', '),
    telephone(phone),
    mail(email),
    hours && [`${organisationMessages(writer.locale).hours}: `, say(hours, writer)],
  ];
  return markup`<address>${joined(lines, markup`<br>`)}</address>`;
};

const isCurrent = (membership: Membership, { day }: Writer) => !day || isMemberOn(membership, day);

/** What a register is called; nothing for a code that the data made up and that says nothing to a visitor. */
function registered(scheme: string, { locale }: Writer): string | undefined {
  const name = registerName(scheme, locale);
  return name === scheme && scheme.startsWith('x-') ? undefined : name;
}

/** The networks to which it belongs today, with since when. */
function networks({ id }: Organisation, writer: Writer): Markup {
  const { linked, locale } = writer;
  const messages = organisationMessages(locale);
  return list(
    [...new Set(linked.networksOf(id))].flatMap((network) => {
      const membership = linked
        .membersOf(network.id)
        .find((member) => member.organisation?.id === id && isCurrent(member.membership, writer))?.membership;
      return membership
        ? [
            joined(
              [
                organisation(network, writer),
                membership.role && say(membership.role, writer),
                membership.since && [`${messages.memberSince}: `, date(membership.since, writer)],
              ],
              ' · ',
            ),
          ]
        : [];
    }),
  );
}

/** Who belongs to it today, and how many it counts itself. */
function members({ id, statedMembers }: Organisation, writer: Writer): Markup {
  const { linked, locale } = writer;
  const messages = organisationMessages(locale);
  const current = linked
    .membersOf(id)
    .flatMap(({ membership }) => (isCurrent(membership, writer) ? [membership] : []));
  const counts = [
    current.length ? messages.listedMembers(current.length) : undefined,
    statedMembers &&
      messages.statedMembers(
        statedMembers.count,
        statedMembers.asOf && formatDate(statedMembers.asOf, locale),
      ),
  ];
  const compare = compareText(locale);
  const rows = current
    .map((membership) => ({ membership, name: memberName(membership, writer) }))
    .sort((a, b) => compare(a.name, b.name));
  return markup`${paragraph(joined(counts, ' · '))}${list(rows.map((row) => memberLine(row.membership, writer)))}`;
}

/** What a member is called. */
const memberName = ({ member }: Membership, writer: Writer): string => {
  const name =
    typeof member === 'object' ? member.individual : writer.linked.get('organisations', member)?.name;
  return name === undefined ? '' : plain(name, writer);
};

/** A member on one line; one that is not in the data leaves none. */
function memberLine({ member }: Membership, writer: Writer): Content {
  if (typeof member === 'object')
    return joined(
      [say(member.individual, writer), organisationMessages(writer.locale).individualMember],
      ' · ',
    );
  const known = writer.linked.get('organisations', member);
  return (
    known &&
    joined(
      [organisation(known, writer), organisationKind(known.kind, writer.locale), mark(known, writer)],
      ' · ',
    )
  );
}

/** All that is known of an organisation: what it is, how it is reached, where it belongs, what it has going on. */
export function organisationCard(record: Organisation, writer: Writer): Markup {
  const { linked, locale } = writer;
  const messages = organisationMessages(locale);
  const whole = linked.get('organisations', record.parent);
  // Of an example, all that belongs to it may be one: it says so once.
  const inside = { ...writer, marked: !isExample(record) };
  const services = linked
    .referrers('organisations', record.id)
    .flatMap(({ noun, record: { id } }) => (noun === 'services' ? (linked.get(noun, id) ?? []) : []));
  const belongs = markup`
    ${section(messages.memberOf, networks(record, inside), inside)}
    ${section(messages.members, members(record, inside), inside)}
    ${section(
      messages.openCalls,
      list(
        linked
          .callsOf(record.id)
          .filter((call) => isOpen(call, inside))
          .map((call) => callLine(call, inside)),
      ),
      inside,
    )}
    ${section(
      messages.projects,
      list(linked.projectsOf(record.id).map((project) => projectLine(project, inside))),
      inside,
    )}
    ${section(
      messages.services,
      list(
        [...new Set(services)].map((service) =>
          joined(
            [named('services', service, service.title, service.url, inside), mark(service, inside)],
            ' · ',
          ),
        ),
      ),
      inside,
    )}`;
  return markup`<article>
    ${picture(record.logo, '64', writer, record.logo?.alt ? undefined : plain(record.name, writer))}
    ${heading(organisation(record, writer), writer)}
    ${paragraph(joined([shortName(record, writer), ...line(record, writer)], ' · '))}
    ${prose(record.summary, writer)}
    ${facts([
      ...contact(record, writer),
      [messages.social, joined((record.social ?? []).map(site), ', ')],
      [messages.languages, languages(record.languages, writer)],
      [messages.founded, date(record.founded, writer)],
      [messages.dissolved, date(record.dissolved, writer)],
      [messages.partOf, whole && organisation(whole, writer)],
      [
        messages.alsoKnownAs,
        joined(
          (record.alternateNames ?? []).map((name) => say(name, writer)),
          ', ',
        ),
      ],
      [
        messages.registrations,
        joined(
          (record.identifiers ?? []).map(({ scheme, value }) =>
            joined([registered(scheme, writer), markup`<bdi>${value}</bdi>`], ': '),
          ),
          ', ',
        ),
      ],
    ])}
    ${section(messages.offices, list((record.offices ?? []).map((office) => address(office, writer))), writer)}
    ${belongs}
    ${belongs.text !== '' && paragraph(asOf(writer))}${provenance(record, writer)}
  </article>`;
}

/** What stands of an organisation in a list. */
const row = (record: Organisation, writer: Writer, since?: Membership['since']): Markup => {
  const messages = organisationMessages(writer.locale);
  return markup`<li>
    ${heading(organisation(record, writer), writer)}
    ${paragraph(joined([shortName(record, writer), ...line(record, writer), mark(record, writer)], ' · '))}
    ${prose(record.summary, writer)}
    ${facts([
      ...contact(record, writer),
      [messages.founded, date(record.founded, writer)],
      [messages.memberSince, date(since, writer)],
    ])}
  </li>`;
};

/** Organisations in the order in which they come. */
export const organisationList = (records: readonly Organisation[], writer: Writer): Markup =>
  records.length ? markup`<ul>${records.map((record) => row(record, writer))}</ul>` : NOTHING;

/** The members that memberships are about, in the order in which they come. */
export const memberList = (memberships: readonly Membership[], writer: Writer): Markup => {
  const rows = memberships.map((membership) => {
    const { member, since, role } = membership;
    if (typeof member === 'object') {
      const { individualMember } = organisationMessages(writer.locale);
      return markup`<li>
        ${heading(say(member.individual, writer), writer)}
        ${paragraph(joined([individualMember, role && say(role, writer)], ' · '))}
      </li>`;
    }
    const known = writer.linked.get('organisations', member);
    return known ? row(known, writer, since) : NOTHING;
  });
  return rows.some(({ text }) => text) ? markup`<ul>${rows}</ul>` : NOTHING;
};
