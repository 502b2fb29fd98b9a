import { groupBy } from '../dataset/group-by.ts';
import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import { statusOfEvent } from '../dataset/search/status-of-event.ts';
import type { PublicEvent } from '../model/public-event.ts';
import type { Clock } from '../time/clock.ts';
import type { ComputedEventStatus } from '../time/event-status.ts';
import { endOfDay, resolveZone } from '../time/zones.ts';

/**
 * The parts of an agenda, in order: current events, upcoming events, series with upcoming dates,
 * events without a date, past events.
 */
export const AGENDA_PARTS = ['now', 'ahead', 'series', 'undated', 'past'] as const;
export type AgendaPart = (typeof AGENDA_PARTS)[number];

/** An event and its position in an agenda. */
export interface AgendaEntry {
  readonly event: PublicEvent;
  readonly status: ComputedEventStatus;
  readonly part: AgendaPart;
  /** The instant by which it is sorted, in epoch milliseconds. */
  readonly at: number;
  /** For a series: its events that are not over, the next one first. */
  readonly dates: readonly PublicEvent[];
}

/** All events of a dataset by their position in the agenda. */
export interface Agenda {
  readonly entries: ReadonlyMap<PublicEvent, AgendaEntry>;
  /** The instants between which it is valid. */
  readonly from: number;
  readonly changesAt: number;
}

const agendas = new WeakMap<LinkedDataset, Agenda>();

/**
 * Returns the agenda of a dataset at the time of a clock. It is cached until it changes, because a
 * search needs it at each keystroke.
 *
 * A cancelled event keeps its position, so that visitors notice, and becomes past once its day is
 * over. A postponed event then becomes one without a date.
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

  const ofSeries = groupBy(
    statuses.filter(({ status }) => status.status === 'upcoming' || status.status === 'now'),
    ({ event }) => event.series,
  );

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
    // The status of a cancelled event no longer changes, but its part of the agenda does.
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

/**
 * Sorts entries: past events from the newest, the others from the next. Those without a date keep
 * their order.
 */
export const sortAgenda = (entries: readonly AgendaEntry[]): AgendaEntry[] =>
  [...entries].sort(
    (a, b) =>
      AGENDA_PARTS.indexOf(a.part) - AGENDA_PARTS.indexOf(b.part) ||
      (a.part === 'past' ? b.at - a.at : a.at - b.at),
  );
