import { serviceMessages } from '../../language/messages/services.ts';
import type { Contact } from '../../model/contact.ts';
import type { Channel, Service, ServiceKind } from '../../model/service.ts';
import {
  anchor,
  facts,
  joined,
  list,
  markup,
  NOTHING,
  paragraph,
  type Content,
  type Markup,
} from './markup.ts';
import { address } from './organisations.ts';
import {
  heading,
  languages,
  lowered,
  mail,
  mark,
  named,
  organisation,
  prose,
  provenance,
  say,
  section,
  site,
  telephone,
  type Writer,
} from './writer.ts';

/** In the order of the list of services: first what answers questions of all sorts. */
const KINDS = [
  'help-desk',
  'information',
  'training',
  'mentoring',
  'networking',
  'dialogue',
  'standards',
  'other',
] as const satisfies readonly ServiceKind[];

const CHANNELS = ['onsite', 'online', 'phone', 'email'] as const satisfies readonly Channel[];

const contactOf = ({ name, url, email, phone }: Contact, writer: Writer): Content =>
  joined([name ? anchor(url, say(name, writer)) : site(url), mail(email), telephone(phone)], ', ');

/** All but the title. */
function body(service: Service, writer: Writer, below: number): Markup {
  const { linked, locale } = writer;
  const messages = serviceMessages(locale);
  const { provider, audience, fee, channels = [], contact, offices = [] } = service;
  const who = linked.get('organisations', provider.organisation);
  const programme = linked.get('programmes', provider.programme);
  const known = who?.offices ?? [];
  return markup`
    ${paragraph(
      joined(
        [
          who
            ? organisation(who, writer)
            : programme && named('programmes', programme, programme.title, programme.url, writer),
          mark(service, writer),
        ],
        ' · ',
      ),
    )}
    ${prose(service.summary, writer)}
    ${facts([
      [messages.audience, audience && say(audience, writer)],
      [
        messages.channel,
        lowered(
          CHANNELS.filter((channel) => channels.includes(channel)).map(
            (channel) => messages.channels[channel],
          ),
        ).join(', '),
      ],
      [messages.fee, fee && say(fee, writer)],
      [messages.languages, languages(service.languages, writer)],
      [messages.contact, contact && contactOf(contact, writer)],
    ])}
    ${section(
      messages.offices,
      list(
        offices.flatMap((id) => {
          const office = known.find((each) => each.id === id);
          return office ? [address(office, writer)] : [];
        }),
      ),
      writer,
      below,
    )}`;
}

/** All that is known of a service. */
export const serviceCard = (service: Service, writer: Writer): Markup =>
  markup`<article>
    ${heading(named('services', service, service.title, service.url, writer), writer)}
    ${paragraph(serviceMessages(writer.locale).kinds[service.kind])}
    ${body(service, writer, 1)}${provenance(service, writer)}
  </article>`;

/** Services by their kinds, the help desk first. */
export const serviceList = (services: readonly Service[], writer: Writer): Markup =>
  markup`${KINDS.map((kind) => {
    const own = services.filter((service) => service.kind === kind);
    return own.length
      ? markup`${heading(serviceMessages(writer.locale).kinds[kind], writer)}<ul>${own.map(
          (service) =>
            markup`<li>
              ${heading(named('services', service, service.title, service.url, writer), writer, 1)}
              ${body(service, writer, 2)}
            </li>`,
        )}</ul>`
      : NOTHING;
  })}`;
