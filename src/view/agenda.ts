import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import { statusOfEvent } from '../dataset/search/statuses.ts';
import type { PublicEvent } from '../model/public-event.ts';
import type { Clock } from '../time/clock.ts';
import type { ComputedEventStatus } from '../time/event-status.ts';
import { endOfDay, resolveZone } from '../time/zones.ts';

/** The parts of an agenda, in their order: events that go on now, events to come, series with dates to come, events without a date, past events. */
export const AGENDA_PARTS = ['now', 'ahead', 'series', 'undated', 'past'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** An event, and where it stands in an agenda. */
export interface AgendaEntry {
  readonly event: PublicEvent;
  readonly status: ComputedEventStatus;
  readonly part: AgendaPart;
  /** The instant by which it is sorted, in epoch milliseconds. */
  readonly at: number;
  /** Of a series: its events that are not over, the next first. */
  readonly dates: readonly PublicEvent[];
}

/** Where all events of a dataset stand. */
export interface Agenda {
  readonly entries: ReadonlyMap<PublicEvent, AgendaEntry>;
  /** The instants between which it is true. */
  readonly from: number;
  readonly changesAt: number;
}

const agendas = new WeakMap<LinkedDataset, Agenda>();

/**
 * The agenda of a dataset at a time. It is kept until it changes, since a search asks for it with each key.
 *
 * A cancelled event keeps its place, so that visitors notice, and is past once its day is over. A postponed one then has no date.
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

  const entries = new Map<PublicEvent, AgendaEntry>();
  for (const { event, status } of statuses) {
    const { startsAt, endsAt } = status;
    const dates = (ofSeries.get(event.id) ?? []).sort((a, b) => a.status.startsAt! - b.status.startsAt!);
    const calledOff = status.status === 'cancelled' || status.status === 'postponed';
    const overAt =
      startsAt === undefined
        ? undefined
        : (endsAt ?? endOfDay(event.starts!.slice(0, 10), resolveZone(event.zone, dataset.zone)));
    const isOver = status.status === 'past' || (calledOff && overAt! <= now);
    // The status of what was called off no longer changes, but its part does.
    if (calledOff && overAt! > now) changesAt = Math.min(changesAt, overAt!);
    changesAt = Math.min(changesAt, status.changesAt ?? Infinity);

    let part: AgendaPart = 'ahead';
    if (isOver) part = status.status === 'postponed' ? 'undated' : 'past';
    else if (status.status === 'now') part = 'now';
    else if (startsAt === undefined) part = dates.length ? 'series' : 'undated';
    entries.set(event, { event, status, part, at: startsAt ?? 0, dates: dates.map((date) => date.event) });
  }
  return { entries, from: now, changesAt };
}

/** Sorts entries: past events from the newest, the others from the next. Those without a date keep their order. */
export const sortAgenda = (entries: readonly AgendaEntry[]): AgendaEntry[] =>
  [...entries].sort(
    (a, b) =>
      AGENDA_PARTS.indexOf(a.part) - AGENDA_PARTS.indexOf(b.part) ||
      (a.part === 'past' ? b.at - a.at : a.at - b.at),
  );
