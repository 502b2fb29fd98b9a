import type { LinkedDataset } from '../../../src/dataset/link/link-dataset.ts';
import { statusOfEvent } from '../../../src/dataset/search/statuses.ts';
import type { CalendarEntry } from '../../../src/formats/icalendar/icalendar.ts';
import type { Locale } from '../../../src/language/locale.ts';
import { pickText } from '../../../src/language/text.ts';
import type { LocalText } from '../../../src/model/local-text.ts';
import type { PublicEvent } from '../../../src/model/public-event.ts';
import { municipalityName } from '../../../src/places/gazetteer.ts';
import type { Clock } from '../../../src/time/clock.ts';
import { eventSpan } from '../../../src/time/event-span.ts';
import type { ComputedEventStatus } from '../../../src/time/event-status.ts';
import { endOfDay, resolveZone } from '../../../src/time/zones.ts';

/** The parts of an agenda, in their order: what is on, what comes, the series that have dates to come, what has no date, what is over. */
export const PARTS = ['now', 'ahead', 'series', 'undated', 'past'] as const;
export type Part = (typeof PARTS)[number];

/** An event, and where it stands in an agenda. */
export interface Entry {
  readonly event: PublicEvent;
  readonly status: ComputedEventStatus;
  readonly part: Part;
  /** By what it is sorted, in milliseconds since 1970 UTC. */
  readonly at: number;
  /** Of a series: what belongs to it and is not over, the next first. */
  readonly dates: readonly PublicEvent[];
}

/** Where all events of a dataset stand. */
export interface Agenda {
  readonly entries: ReadonlyMap<PublicEvent, Entry>;
  /** Between which instants it is true. */
  readonly from: number;
  readonly changesAt: number;
}

const agendas = new WeakMap<LinkedDataset, Agenda>();

/**
 * Where the events stand. It is kept until it changes: a visitor who types asks for it with each key.
 *
 * What was called off stands where it would have stood, so that who comes sees it; and once that day is over, with what is over. But of what was
 * postponed the old day tells nothing: after it, it waits for its new one.
 */
export function agendaOf(linked: LinkedDataset, clock: Clock): Agenda {
  const now = clock.now().getTime();
  let agenda = agendas.get(linked);
  if (!agenda || now < agenda.from || now >= agenda.changesAt)
    agendas.set(linked, (agenda = makeAgenda(linked, clock, now)));
  return agenda;
}

function makeAgenda(linked: LinkedDataset, clock: Clock, now: number): Agenda {
  const { dataset } = linked;
  let changesAt = Infinity;
  const statuses = dataset.events.map((event) => ({
    event,
    status: statusOfEvent(event, clock, dataset.zone),
  }));

  const ofSeries = new Map<string, typeof statuses>();
  for (const member of statuses) {
    const { series } = member.event;
    if (!series || (member.status.status !== 'upcoming' && member.status.status !== 'now')) continue;
    const members = ofSeries.get(series);
    if (members) members.push(member);
    else ofSeries.set(series, [member]);
  }

  const entries = new Map<PublicEvent, Entry>();
  for (const { event, status } of statuses) {
    const { startsAt, endsAt } = status;
    const dates = (ofSeries.get(event.id) ?? []).sort((a, b) => a.status.startsAt! - b.status.startsAt!);
    const calledOff = status.status === 'cancelled' || status.status === 'postponed';
    const overAt =
      startsAt === undefined
        ? undefined
        : (endsAt ?? endOfDay(event.starts!.slice(0, 10), resolveZone(event.zone, dataset.zone)));
    const isOver = status.status === 'past' || (calledOff && overAt! <= now);
    // Of what was called off, no status changes any more, but its place does.
    if (calledOff && overAt! > now) changesAt = Math.min(changesAt, overAt!);
    changesAt = Math.min(changesAt, status.changesAt ?? Infinity);

    let part: Part = 'ahead';
    if (isOver) part = status.status === 'postponed' ? 'undated' : 'past';
    else if (status.status === 'now') part = 'now';
    else if (startsAt === undefined) part = dates.length ? 'series' : 'undated';
    entries.set(event, { event, status, part, at: startsAt ?? 0, dates: dates.map((date) => date.event) });
  }
  return { entries, from: now, changesAt };
}

/** Puts entries in the order of an agenda: what is over from the newest on, all else from the next on. Who have no date keep their order. */
export const inOrder = (entries: readonly Entry[]): Entry[] =>
  [...entries].sort(
    (a, b) =>
      PARTS.indexOf(a.part) - PARTS.indexOf(b.part) || (a.part === 'past' ? b.at - a.at : a.at - b.at),
  );

const STATUSES: { readonly [Status in NonNullable<PublicEvent['status']>]?: CalendarEntry['status'] } = {
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
};

/** An event for a calendar; without a start, it has no place in one. */
export function calendarEntry(
  { event, status: { startsAt, endsAt } }: Entry,
  linked: LinkedDataset,
  locale: Locale,
): CalendarEntry[] {
  const { id, title, starts, status, summary, acknowledgement, venue, municipality, onlineUrl } = event;
  if (!starts || startsAt === undefined) return [];
  const { publisher, language } = linked.dataset;
  const said = (text: LocalText | undefined) =>
    text === undefined ? [] : pickText(text, locale, language).text;
  const place = municipality ? municipalityName(municipality, locale, linked.places) : undefined;
  const places = status === 'moved-online' ? [] : [said(venue), place?.text ?? []].flat();
  const isWholeDays = starts.length === 10;
  return [
    {
      uid: `${publisher}-event-${id}@ura`,
      summary: pickText(title, locale, language).text,
      start: isWholeDays ? starts : startsAt,
      end: isWholeDays ? eventSpan(event).to?.slice(0, 10) : endsAt,
      description: [said(summary), said(acknowledgement)].flat().join('\n\n') || undefined,
      location: places.join(', ') || onlineUrl,
      url: event.url ?? onlineUrl ?? event.registrationUrl,
      status: status && STATUSES[status],
    },
  ];
}
