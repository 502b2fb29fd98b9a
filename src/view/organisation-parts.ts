import { organisationKind } from '../language/messages/organisation-kinds.ts';
import { organisationMessages } from '../language/messages/organisations.ts';
import { countryName } from '../language/names.ts';
import type { Office, Organisation } from '../model/organisation.ts';
import { municipalityName } from '../places/gazetteer.ts';
import { join, type AddressContent, type Content, type LinkContent, type TextContent } from './content.ts';
import type { DataContext, ViewContext } from './context.ts';
import {
  complete,
  emailLink,
  municipalityNames,
  optionalText,
  phoneLink,
  text,
  websiteLink,
} from './parts.ts';

/** An office, line by line. */
export interface OfficeFacts {
  /** Its name, or else its municipality. */
  readonly name: Content;
  /** The street, and the municipality unless it is the name. */
  readonly address: Content;
  readonly phone: LinkContent | undefined;
  readonly email: AddressContent | undefined;
  readonly hours: { readonly label: string; readonly text: TextContent } | undefined;
}

/** The kind of an organisation and its municipality or, without one, its country. */
export function organisationKindAndSeat(
  { kind, municipality, country }: Organisation,
  context: DataContext,
): readonly Content[] {
  const { linked, locale } = context;
  const seat = municipality && municipalityName(municipality, locale, linked.places);
  return [
    organisationKind(kind, locale),
    seat || !country ? municipalityNames([municipality], context) : countryName(country, locale),
  ];
}

/** The short name, unless the name contains it. */
export function shortName(
  { name, shortName: short }: Organisation,
  context: ViewContext,
): TextContent | undefined {
  if (!short) return undefined;
  const content = text(short, context);
  return text(name, context).text.includes(content.text) ? undefined : content;
}

/** The contact details of an organisation. */
export function contactFacts(
  { website, email, phone }: Organisation,
  { locale }: DataContext,
): readonly (readonly [string, Content])[] {
  const messages = organisationMessages(locale);
  return [
    [messages.website, websiteLink(website)],
    [messages.email, emailLink(email)],
    [messages.phone, phoneLink(phone)],
  ];
}

/** Returns the content of an office. */
export function officeFacts(office: Office, context: DataContext): OfficeFacts {
  const { name, address, municipality, phone, email, hours } = office;
  const place = municipalityNames([municipality], context);
  return {
    name: name ? text(name, context) : place,
    address: complete(
      office,
      ['address', 'municipality'],
      join([optionalText(address, context), name ? place : undefined]),
      context,
    ),
    phone: phoneLink(phone),
    email: emailLink(email),
    hours:
      hours === undefined
        ? undefined
        : { label: organisationMessages(context.locale).hours, text: text(hours, context) },
  };
}
