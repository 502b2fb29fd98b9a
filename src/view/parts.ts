import { ROLE_ORDER } from '../dataset/link/role-order.ts';
import { formatDate, formatMoment } from '../language/dates.ts';
import { formatList } from '../language/lists.ts';
import type { Locale } from '../language/locale.ts';
import { partyRole } from '../language/messages/party-roles.ts';
import { stateMessages } from '../language/messages/states.ts';
import { formatZone, languageName } from '../language/names.ts';
import { midSentence, pickText } from '../language/text.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { DocumentLink, Picture } from '../model/link.ts';
import type { LocalText } from '../model/local-text.ts';
import type { Noun } from '../model/noun.ts';
import type { Organisation } from '../model/organisation.ts';
import type { Party } from '../model/party.ts';
import type { PlainDate } from '../model/plain-date.ts';
import { isExample } from '../model/provenance.ts';
import { isGiven, isUnreadable } from '../model/statements.ts';
import type { Programme } from '../model/programme.ts';
import { municipalityName } from '../places/gazetteer.ts';
import { endOfDay, firstAfter, instantOf, resolveZone, startOfDay } from '../time/zones.ts';
import { displayUrl, phoneUrl } from './addresses.ts';
import {
  isEmpty,
  join,
  type AddressContent,
  type Block,
  type Content,
  type DateTense,
  type Image,
  type Line,
  type LinkContent,
  type RecordContent,
  type Status,
  type TextContent,
  type TimeContent,
} from './content.ts';
import type { DataContext, ViewContext } from './context.ts';

/** A text from the data in the locale of the context or, if missing, in another language. */
export const text = (value: LocalText, { linked, locale }: DataContext): TextContent => ({
  kind: 'text',
  ...pickText(value, locale, linked.dataset.language),
});

/** A note in brackets. */
export const remark = (content: string): Content => ({ kind: 'note', name: 'remark', content });

/** A value, or the word for "unknown" if the check could not read a field that it depends on. */
export const known = <Value extends Content>(
  owner: object | undefined,
  fields: readonly string[],
  value: Value,
  { locale }: Pick<DataContext, 'locale'>,
): Value | string => (isUnreadable(owner, ...fields) ? stateMessages(locale).unknown : value);

/**
 * The content of a record that a field refers to, or the word for "unknown" if the field was given
 * and the data does not have the record.
 */
export function referenced<Target>(
  owner: object,
  field: string,
  target: Target | undefined,
  content: (target: Target) => Content,
  { locale }: Pick<DataContext, 'locale'>,
): Content {
  if (target) return content(target);
  return isGiven(owner, field) ? stateMessages(locale).unknown : undefined;
}

/** A value of several parts, with a note if the check could not read one of them. */
export function complete(
  owner: object | undefined,
  fields: readonly string[],
  value: Content,
  { locale }: Pick<DataContext, 'locale'>,
): Content {
  if (!isUnreadable(owner, ...fields)) return value;
  const messages = stateMessages(locale);
  return isEmpty(value) ? messages.unknown : [value, remark(messages.incomplete)];
}

/**
 * A paragraph before a list of which the check could not read an entry, or which refers to a record
 * that is not in the data.
 */
export const incompleteNote = (
  owner: object,
  field: string,
  { locale }: DataContext,
  isIncomplete = false,
): Block | undefined =>
  isIncomplete || isUnreadable(owner, field) ? paragraph(`(${stateMessages(locale).incomplete})`) : undefined;

/** A text from the data, if there is one. */
export const optionalText = (value: LocalText | undefined, context: DataContext): TextContent | undefined =>
  value === undefined ? undefined : text(value, context);

/** The name of a record. */
export const recordLink = (
  noun: Noun,
  record: AnyRecord,
  name: LocalText,
  url: string | undefined,
  context: DataContext,
  link: RecordContent['link'] = 'select',
): RecordContent => ({ kind: 'record', noun, record, name: text(name, context), url, link });

export const organisationLink = (
  organisation: Organisation,
  context: DataContext,
  link?: RecordContent['link'],
): RecordContent =>
  recordLink('organisations', organisation, organisation.name, organisation.website, context, link);

/** The name of a programme without a link in elements. */
export const programmeName = (programme: Programme, context: DataContext): RecordContent =>
  recordLink('programmes', programme, programme.title, programme.url, context, 'none');

/** The names of some organisations. Ids that are not in the data are skipped. */
export const organisationLinks = (
  ids: readonly string[],
  context: DataContext,
  link?: RecordContent['link'],
): readonly RecordContent[] =>
  ids.flatMap((id) => {
    const organisation = context.linked.get('organisations', id);
    return organisation ? [organisationLink(organisation, context, link)] : [];
  });

/** Joins names. A note says if there are fewer than given, since some are not in the data. */
export function joinNames(
  names: readonly Content[],
  given: number,
  { locale }: Pick<DataContext, 'locale'>,
): Content {
  const list = join(names);
  if (names.length === given) return list;
  const messages = stateMessages(locale);
  return isEmpty(list) ? messages.unknown : [list, remark(messages.incomplete)];
}

/** The names of some municipalities, in the order of the file. A note says if an id is unknown. */
export function municipalityNames(
  ids: readonly (string | undefined)[] | undefined,
  { linked, locale }: DataContext,
): Content {
  const given = (ids ?? []).filter((id) => id !== undefined);
  const names = given.flatMap((id) => municipalityName(id, locale, linked.places) ?? []);
  return joinNames(
    names.map((name): Content => ({ kind: 'text', ...name })),
    given.length,
    { locale },
  );
}

/** The names of some organisations. A note says if one of them is not in the data. */
export function organisationNames(
  ids: readonly string[],
  context: DataContext,
  link?: RecordContent['link'],
): Content {
  return joinNames(organisationLinks(ids, context, link), ids.length, context);
}

/**
 * The parties of a record by role, in the usual order.
 *
 * @param isIncomplete whether the check could not read one of them, whose role is not known
 */
export const partyFacts = (
  parties: readonly Party[] | undefined,
  context: DataContext,
  isIncomplete = false,
): readonly (readonly [label: string, names: Content])[] =>
  ROLE_ORDER.map((role) => {
    const names = context.linked
      .parties(parties, role)
      .map(({ organisation, programme }) =>
        organisation ? organisationLink(organisation, context) : programmeName(programme!, context),
      );
    const given = parties?.filter((party) => party.role === role).length ?? 0;
    const missing = isIncomplete && given ? 1 : 0;
    return [
      partyRole(role, context.locale, { count: given }),
      joinNames(names, given + missing, context),
    ] as const;
  });

/** Labels for one line: all but the first begin with a lower-case letter. */
export const midLine = (labels: readonly string[]): readonly string[] =>
  labels.map((label, index) => (index ? midSentence(label) : label));

/** The names of some languages, as in "Albanian, Serbian and English". */
export const languageNames = (tags: readonly string[] | undefined, locale: Locale): string | undefined =>
  tags?.length
    ? formatList(
        tags.map((tag, index) => languageName(tag, locale, index > 0)),
        locale,
      )
    : undefined;

export const date = (on: PlainDate | undefined, { locale }: DataContext): TimeContent | undefined =>
  on === undefined ? undefined : { kind: 'time', datetime: on, text: formatDate(on, locale) };

/** A day, or a day and a time. */
export const moment = (at: string, { locale }: DataContext, weekday = false): TimeContent => ({
  kind: 'time',
  datetime: at,
  text: formatMoment(at, locale, { weekday }),
});

/** Whether a moment or a date has passed, and the instants at which that changes. */
export function tenseOf(
  at: string,
  { linked, clock }: Pick<ViewContext, 'linked' | 'clock'>,
  own?: string,
): { readonly when: DateTense | undefined; readonly changesAt: number | undefined } {
  const zone = resolveZone(own, linked.dataset.zone);
  const now = clock.now().getTime();
  const begins = startOfDay(at.slice(0, 10), zone);
  const ends = at.length > 10 ? instantOf(at, zone, { edge: 'end' }) : endOfDay(at, zone);
  if (begins === undefined || ends === undefined || Number.isNaN(now))
    return { when: undefined, changesAt: undefined };
  const when = ends <= now ? 'past' : now < begins ? 'ahead' : at.length < 10 ? undefined : 'today';
  return { when, changesAt: firstAfter(now, [begins, ends]).changesAt };
}

/** A date that visitors act on. A note says if it has passed or is today. */
export function dueDate(at: string | undefined, context: ViewContext, zone?: string): Content {
  if (at === undefined) return undefined;
  const { when } = tenseOf(at, context, zone);
  return [{ ...moment(at, context), when }, dueNote(when, context)];
}

/** The date of something that is said to have happened. A note says if it is still ahead. */
export function pastDate(on: PlainDate | undefined, context: ViewContext): Content {
  const when = on === undefined ? undefined : tenseOf(on, context).when;
  return [date(on, context), when === 'ahead' ? whenNote(when, context) : undefined];
}

const whenNote = (when: DateTense, { locale }: DataContext): Content =>
  remark(stateMessages(locale).dateNotes[when]);

/** A note that a date has passed or is today. Static HTML would still say "today" tomorrow. */
export const dueNote = (when: DateTense | undefined, context: ViewContext): Content =>
  when === 'past' || (when === 'today' && context.isLive) ? whenNote(when, context) : undefined;

/** The zone of a time. A day without a time needs none. */
export const zoneNote = (at: string, zone: string, { locale }: DataContext): string | undefined =>
  at.length > 10 ? formatZone(zone, locale) : undefined;

export const websiteLink = (url: string | undefined): AddressContent | undefined =>
  url === undefined ? undefined : { kind: 'address', url, text: displayUrl(url) };

/** An address as a link. Data that was not checked may hide fields in it, such as `?bcc=`. */
const mailto = (email: string) => `mailto:${email.replace(/[?&#%]/g, encodeURIComponent)}`;

export const emailLink = (email: string | undefined): AddressContent | undefined =>
  email === undefined ? undefined : { kind: 'address', url: mailto(email), text: email };

export const phoneLink = (phone: string | undefined): LinkContent | undefined =>
  phone === undefined ? undefined : { kind: 'link', url: phoneUrl(phone), content: phone };

/** Content with a link, if there is a URL. */
export const linked = (content: Content, url: string | undefined): Content =>
  url === undefined ? content : { kind: 'link', url, content };

export const paragraph = (content: Content): Block => ({ kind: 'paragraph', content });

export const bullets = (texts: readonly LocalText[] | undefined, context: DataContext): Block => ({
  kind: 'bullets',
  items: (texts ?? []).map((each) => text(each, context)),
});

/** Documents as links. Without a title, the URL is shown. */
export const documentList = (
  documents: readonly DocumentLink[] | undefined,
  context: DataContext,
): Block => ({
  kind: 'bullets',
  items: (documents ?? []).map(({ title, url }) => linked(title ? text(title, context) : url, url)),
});

/** A picture with its alternative text; without one it is decorative. */
export const image = (
  picture: Picture | undefined,
  context: DataContext,
  alternative = picture?.alt ?? '',
): Image | undefined => {
  if (!picture) return undefined;
  const { text: alt, lang } = text(alternative, context);
  return { src: picture.src, alt, lang: alt && lang !== context.locale && lang !== 'und' ? lang : undefined };
};

type Tagged = { readonly tags?: readonly string[] | undefined };

/** The mark of an example, if examples are marked. */
export const exampleMark = (record: Tagged, { marksExamples, locale }: ViewContext): string | undefined =>
  marksExamples && isExample(record.tags) ? stateMessages(locale).example : undefined;

/**
 * The context for the content of a record. If the record is an example, only the record itself is
 * marked.
 */
export const inside = (record: Tagged, context: ViewContext): ViewContext => ({
  ...context,
  marksExamples: !isExample(record.tags),
});

/** A line whose status comes before its other notes. */
export const withStatus = (line: Line & { readonly status: Status }): Line => ({
  ...line,
  notes: [line.status.text, ...line.notes],
});
