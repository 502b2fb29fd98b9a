import { serviceMessages } from '../language/messages/services.ts';
import type { Contact } from '../model/contact.ts';
import type { Channel, Service, ServiceKind } from '../model/service.ts';
import {
  facts,
  group,
  isEmpty,
  type Content,
  type Fact,
  type Group,
  type RecordContent,
  type TextContent,
} from './content.ts';
import type { ViewContext } from './context.ts';
import { officeFacts, type OfficeFacts } from './organisation-parts.ts';
import {
  emailLink,
  exampleMark,
  languageNames,
  linked as linkTo,
  midLine,
  optionalText,
  organisationLink,
  phoneLink,
  programmeName,
  recordLink,
  text,
} from './parts.ts';
import { displayUrl } from './addresses.ts';

/** The kinds of services in the order of a list, starting with the most general. */
export const SERVICE_KINDS = [
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

/** The content of a service. */
export interface ServiceFacts {
  readonly title: RecordContent;
  readonly kind: string;
  readonly provider: RecordContent | undefined;
  /** The mark of an example. */
  readonly mark: string | undefined;
  readonly summary: TextContent | undefined;
  readonly audience: { readonly label: string; readonly text: TextContent } | undefined;
  readonly facts: readonly Fact[];
  readonly offices: Group<OfficeFacts> | undefined;
}

const contactOf = ({ name, url, email, phone }: Contact, context: ViewContext): Content => ({
  kind: 'values',
  items: [
    linkTo(name ? text(name, context) : url && displayUrl(url), url),
    emailLink(email),
    phoneLink(phone),
  ].filter((item) => !isEmpty(item)),
});

function providerOf({ provider }: Service, context: ViewContext): RecordContent | undefined {
  const organisation = context.linked.get('organisations', provider.organisation);
  if (organisation) return organisationLink(organisation, context);
  const programme = context.linked.get('programmes', provider.programme);
  return programme && programmeName(programme, context);
}

/** The channels of a service, the first with a capital letter. */
export function channelNames({ channels = [] }: Service, { locale }: ViewContext): readonly string[] {
  const names = serviceMessages(locale).channels;
  return midLine(CHANNELS.filter((channel) => channels.includes(channel)).map((channel) => names[channel]));
}

/** Returns the content of a service in the locale of the context. */
export function serviceFacts(service: Service, context: ViewContext): ServiceFacts {
  const messages = serviceMessages(context.locale);
  const { audience, fee, contact, offices = [] } = service;
  const providerOffices = context.linked.get('organisations', service.provider.organisation)?.offices ?? [];
  return {
    title: recordLink('services', service, service.title, service.url, context),
    kind: messages.kinds[service.kind],
    provider: providerOf(service, context),
    mark: exampleMark(service, context),
    summary: optionalText(service.summary, context),
    audience:
      audience === undefined ? undefined : { label: messages.audience, text: text(audience, context) },
    facts: facts([
      [messages.channel, channelNames(service, context).join(', ')],
      [messages.fee, optionalText(fee, context)],
      [messages.languages, languageNames(service.languages, context.locale)],
      [messages.contact, contact && contactOf(contact, context)],
    ]),
    offices: group(
      messages.offices,
      offices.flatMap((id) => {
        const office = providerOffices.find((each) => each.id === id);
        return office ? [officeFacts(office, context)] : [];
      }),
    ),
  };
}
