import { serviceMessages } from '../language/messages/services.ts';
import { stateMessages } from '../language/messages/states.ts';
import type { Contact } from '../model/contact.ts';
import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import { languageName } from '../language/names.ts';
import type { Office } from '../model/organisation.ts';
import { isUnreadable } from '../model/statements.ts';
import type { Channel, Service, ServiceKind } from '../model/service.ts';
import {
  facts,
  group,
  isEmpty,
  join,
  type Content,
  type Fact,
  type Group,
  type RecordContent,
  type TextContent,
} from './content.ts';
import type { DataContext, ViewContext } from './context.ts';
import { officeFacts, type OfficeFacts } from './organisation-parts.ts';
import {
  complete,
  emailLink,
  exampleMark,
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

/** The channels in display order. */
export const CHANNELS = ['onsite', 'online', 'phone', 'email'] as const satisfies readonly Channel[];

/** The content of a service. */
export interface ServiceFacts {
  readonly title: RecordContent;
  readonly kind: string;
  readonly provider: Content;
  /** The mark of an example. */
  readonly mark: string | undefined;
  readonly summary: TextContent | undefined;
  readonly audience: { readonly label: string; readonly text: TextContent } | undefined;
  readonly facts: readonly Fact[];
  readonly offices: Group<OfficeFacts> | undefined;
}

const contactOf = ({ name, url, email, phone }: Contact, context: DataContext): Content => ({
  kind: 'values',
  items: [
    linkTo(name ? text(name, context) : url && displayUrl(url), url),
    emailLink(email),
    phoneLink(phone),
  ].filter((item) => !isEmpty(item)),
});

/** Who offers a service, or that this is unknown because it is not in the data. */
function providerOf({ provider }: Service, context: ViewContext): Content {
  const organisation = context.linked.get('organisations', provider.organisation);
  if (organisation) return organisationLink(organisation, context);
  const programme = context.linked.get('programmes', provider.programme);
  if (programme) return programmeName(programme, context);
  const { locale } = context;
  return `${serviceMessages(locale).provider}: ${stateMessages(locale).unknown}`;
}

/** The channels of a service, the first with a capital letter. */
export function channelNames({ channels = [] }: Service, { locale }: DataContext): readonly string[] {
  const names = serviceMessages(locale).channels;
  return midLine(CHANNELS.filter((channel) => channels.includes(channel)).map((channel) => names[channel]));
}

/** The languages of a service, as in "Albanian, Serbian". */
export const serviceLanguages = ({ languages = [] }: Service, { locale }: DataContext): string =>
  languages.map((tag, index) => languageName(tag, locale, index > 0)).join(', ');

/** The offices of the provider that offer a service, in the order of the service. */
export function serviceOffices(
  { provider, offices = [] }: Service,
  { linked }: { readonly linked: LinkedDataset },
): readonly Office[] {
  const known = linked.get('organisations', provider.organisation)?.offices ?? [];
  return offices.flatMap((id) => known.find((office) => office.id === id) ?? []);
}

/** Returns the content of a service in the locale of the context. */
export function serviceFacts(service: Service, context: ViewContext): ServiceFacts {
  const messages = serviceMessages(context.locale);
  const { audience, fee, contact } = service;
  const { unknown, incomplete } = stateMessages(context.locale);
  const offices = serviceOffices(service, context);
  const areLost = offices.length < (service.offices?.length ?? 0) || isUnreadable(service, 'offices');
  return {
    title: recordLink('services', service, service.title, service.url, context),
    kind: messages.kinds[service.kind],
    provider: providerOf(service, context),
    mark: exampleMark(service, context),
    summary: optionalText(service.summary, context),
    audience:
      audience === undefined ? undefined : { label: messages.audience, text: text(audience, context) },
    facts: facts([
      [
        messages.channel,
        complete(
          service,
          ['channels'],
          join(channelNames(service, context).map((text) => ({ kind: 'unbroken', text }))),
          context,
        ),
      ],
      [messages.fee, optionalText(fee, context)],
      [messages.languages, complete(service, ['languages'], serviceLanguages(service, context), context)],
      [messages.offices, areLost && !offices.length ? unknown : undefined],
      [messages.contact, contact && contactOf(contact, context)],
    ]),
    offices: group(
      areLost && offices.length ? `${messages.offices} (${incomplete})` : messages.offices,
      offices.map((office) => officeFacts(office, context)),
    ),
  };
}
