import type { LinkedDataset } from '../../dataset/link/link-dataset.ts';
import { ROLE_ORDER } from '../../dataset/link/role-order.ts';
import { formatDate, formatMoment } from '../../language/dates.ts';
import { formatList } from '../../language/lists.ts';
import type { Locale } from '../../language/locale.ts';
import { formatZone, languageName } from '../../language/names.ts';
import { partyRole } from '../../language/messages/party-roles.ts';
import { stateMessages } from '../../language/messages/states.ts';
import { midSentence, pickText } from '../../language/text.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import type { Picture } from '../../model/link.ts';
import type { LocalText } from '../../model/local-text.ts';
import type { Noun } from '../../model/noun.ts';
import type { Organisation } from '../../model/organisation.ts';
import type { Party } from '../../model/party.ts';
import type { PlainDate } from '../../model/plain-date.ts';
import { municipalityName } from '../../places/gazetteer.ts';
import type { Clock } from '../../time/clock.ts';
import { resolveZone, today } from '../../time/zones.ts';
import { spokenAddress, telephoneAddress } from '../addresses.ts';
import {
  anchor,
  isLinkable,
  joined,
  list,
  markup,
  NOTHING,
  paragraph,
  type Content,
  type Markup,
} from './markup.ts';

/** A level of headings, or none: then what would be a heading is a paragraph. */
export type HeadingLevel = 2 | 3 | 4 | 5 | 6 | 'none';

/** The address of the page that a site has for a record, if it has one. */
export type PageOf = (noun: Noun, id: string) => string | undefined;

/** In which data, language and time something is written, and for what site. */
export interface Writer {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
  readonly clock: Clock;
  /** The day by the clock of the dataset; nothing where the clock shows none. */
  readonly day: PlainDate | undefined;
  /** The zone of the dataset, or nothing where it has none. */
  readonly zone: string | undefined;
  readonly level: HeadingLevel;
  readonly pageOf: PageOf;
  /** The address of a picture, whose path in the data is read from where the data file is. */
  readonly imageAt: (src: string) => string | undefined;
  /** Whether each record says for itself that it is an example: where some are and others not. */
  readonly marked: boolean;
}

/** A piece of text in its language; where that is not the one of the page, it says so. */
const inLanguage = (
  { text, lang }: { readonly text: string; readonly lang: string },
  locale: Locale,
): Content => (lang === locale || lang === 'und' ? text : markup`<span lang="${lang}">${text}</span>`);

/** A text of the data. */
export const say = (text: LocalText, { linked, locale }: Writer): Content =>
  inLanguage(pickText(text, locale, linked.dataset.language), locale);

/** A text of the data as an attribute wants it: without a language of its own. */
export const plain = (text: LocalText, { linked, locale }: Writer): string =>
  pickText(text, locale, linked.dataset.language).text;

/** A text of the data as a paragraph, or nothing. */
export const prose = (text: LocalText | undefined, writer: Writer): Markup =>
  text === undefined ? NOTHING : paragraph(say(text, writer));

/** Texts of the data as a list, or nothing. */
export const bullets = (texts: readonly LocalText[] | undefined, writer: Writer): Markup =>
  list((texts ?? []).map((text) => say(text, writer)));

/** A heading, so many levels below that of the whole. */
export function heading(content: Content, { level }: Writer, below = 0): Markup {
  if (level === 'none') return markup`<p><strong>${content}</strong></p>`;
  switch (Math.min(level + below, 6)) {
    case 2:
      return markup`<h2>${content}</h2>`;
    case 3:
      return markup`<h3>${content}</h3>`;
    case 4:
      return markup`<h4>${content}</h4>`;
    case 5:
      return markup`<h5>${content}</h5>`;
    default:
      return markup`<h6>${content}</h6>`;
  }
}

/** A heading and what stands under it, or nothing where there is nothing. */
export const section = (label: Content, content: Markup, writer: Writer, below = 1): Markup =>
  content.text === '' ? NOTHING : markup`${heading(label, writer, below)}${content}`;

/** What a record is called: a link to its page on the site, else to the page that it names itself. */
export const named = (
  noun: Noun,
  record: AnyRecord,
  name: LocalText,
  own: string | undefined,
  writer: Writer,
): Content => {
  const page = writer.pageOf(noun, record.id);
  return anchor(page !== undefined && isLinkable(page) ? page : own, say(name, writer));
};

/** The name of an organisation, as {@link named}. */
export const organisation = (record: Organisation, writer: Writer): Content =>
  named('organisations', record, record.name, record.website, writer);

/** The names of the organisations of the data among these, with commas. */
export const organisations = (ids: readonly string[], writer: Writer): Content =>
  joined(
    ids.flatMap((id) => {
      const known = writer.linked.get('organisations', id);
      return known ? [organisation(known, writer)] : [];
    }),
    ', ',
  );

/** The name of a municipality, or nothing where nobody knows it. */
export const place = (id: string | undefined, { linked, locale }: Writer): Content => {
  const name = id === undefined ? undefined : municipalityName(id, locale, linked.places);
  return name && inLanguage(name, locale);
};

/** The names of municipalities, with commas. */
export const places = (ids: readonly string[] | undefined, writer: Writer): Content =>
  joined(
    (ids ?? []).map((id) => place(id, writer)),
    ', ',
  );

/** The parties by their roles, in the order in which a reader asks for them. */
export const parties = (
  all: readonly Party[] | undefined,
  writer: Writer,
): readonly (readonly [label: string, names: Content])[] =>
  ROLE_ORDER.map((role) => {
    const found = writer.linked.parties(all, role);
    const names = found.map(({ organisation: who, programme }) =>
      who
        ? organisation(who, writer)
        : programme && named('programmes', programme, programme.title, programme.url, writer),
    );
    return [partyRole(role, found.length, writer.locale), joined(names, ', ')] as const;
  });

/** Names of languages, as a list in words. */
export const languages = (tags: readonly string[] | undefined, { locale }: Writer): string | undefined =>
  tags?.length
    ? formatList(
        tags.map((tag, index) => languageName(tag, locale, index > 0)),
        locale,
      )
    : undefined;

/** Labels in one line: the first as it is, the others as inside a sentence. */
export const lowered = (labels: readonly string[]): readonly string[] =>
  labels.map((label, index) => (index ? midSentence(label) : label));

/** A date as it is said. */
export const date = (on: PlainDate | undefined, { locale }: Writer): Content =>
  on && markup`<time datetime="${on}">${formatDate(on, locale)}</time>`;

/** A day with its weekday; with its hour goes whose clock it is, and with a day alone what is said of days. */
export function moment(at: string | undefined, zone: string, writer: Writer, ofDay?: string): Content {
  if (at === undefined) return undefined;
  const { locale } = writer;
  const note = at.length > 10 ? formatZone(zone, locale) : ofDay;
  return [
    markup`<time datetime="${at}">${formatMoment(at, locale, { weekday: true })}</time>`,
    note && ` (${note})`,
  ];
}

/** An address for mail. */
export const mail = (address: string | undefined): Content => address && anchor(`mailto:${address}`, address);

/** A telephone number. */
export const telephone = (number: string | undefined): Content =>
  number && anchor(telephoneAddress(number), number);

/** An address of the web as one says it, with what it leads to. */
export const site = (url: string | undefined): Content => url && anchor(url, spokenAddress(url));

/** A picture, or nothing where it has no address that a page can have. Its height is known before it comes, so that nothing moves then. */
export function picture(image: Picture | undefined, height: string, writer: Writer, alt?: string): Markup {
  const address = image && writer.imageAt(image.src);
  if (!address || !isLinkable(address) || /^(mailto|tel):/i.test(address)) return NOTHING;
  const text = alt ?? (image.alt ? plain(image.alt, writer) : '');
  return paragraph(markup`<img src="${address}" alt="${text}" height="${height}" loading="lazy">`);
}

/** Whether a record is no fact: invented, or made by a program. */
export const isExample = ({ tags }: { readonly tags?: readonly string[] | undefined }): boolean =>
  tags?.some((tag) => tag === 'fictional' || tag === 'generated') ?? false;

/** The mark of an example among records that are facts. */
export const mark = (record: { readonly tags?: readonly string[] | undefined }, writer: Writer): Content =>
  writer.marked && isExample(record) && stateMessages(writer.locale).example;

/** The sentence on records that are no facts. */
export function provenance(
  { tags }: { readonly tags?: readonly string[] | undefined },
  { locale }: Writer,
): Markup {
  const { fictional, generated } = stateMessages(locale);
  return paragraph(
    tags?.includes('fictional') ? fictional : tags?.includes('generated') ? generated : undefined,
  );
}

/** Of which day it is what was computed with the clock: a text that stands still says so. */
export const asOf = (writer: Writer): Content =>
  writer.day && [`${stateMessages(writer.locale).stale} `, date(writer.day, writer)];

/** A writer for one day of a clock. */
export const writerOf = (writer: Omit<Writer, 'day' | 'zone' | 'marked'>): Writer => {
  const { zone } = writer.linked.dataset;
  return { ...writer, zone, day: today(writer.clock, resolveZone(zone)), marked: false };
};
