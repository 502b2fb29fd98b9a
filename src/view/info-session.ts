import { statusOfEvent } from '../dataset/search/status-of-event.ts';
import { eventStatusMessages } from '../language/messages/events.ts';
import type { GrantCall } from '../model/grant-call.ts';
import type { PublicEvent } from '../model/public-event.ts';
import { earliest, type Content } from './content.ts';
import type { ViewContext } from './context.ts';
import { eventNotice, eventTime, isCalledOff } from './event-time.ts';
import { dueNote, recordLink, tenseOf } from './parts.ts';

/** An info session of a call. */
export interface InfoSession {
  readonly content: Content;
  /** Whether it is not over or called off. */
  readonly isAhead: boolean;
  readonly changesAt: number | undefined;
}

/** An info session with its time and what became of it, linked to registration while it is open. */
function sessionOf(session: PublicEvent, context: ViewContext): InfoSession {
  const { linked, locale, clock } = context;
  const { status, registration, changesAt } = statusOfEvent(session, clock, linked.dataset.zone);
  const starts = session.starts === undefined ? undefined : tenseOf(session.starts, context, session.zone);
  const isPast = status === 'past';
  const isAhead = !isPast && !isCalledOff(session);
  const isOngoing = status === 'now' && starts?.when === 'past' && context.isLive;
  const when = isPast ? 'past' : starts?.when === 'today' ? 'today' : undefined;
  const register = isAhead && registration !== 'closed' ? session.registrationUrl : undefined;
  const time = eventTime(session, context, when);
  const notice = eventNotice({ event: session, part: isPast ? 'past' : 'ahead' }, context);
  return {
    content: [
      recordLink('events', session, session.title, register ?? session.url, context, 'plain'),
      time && [', ', time],
      isCalledOff(session) ? undefined : dueNote(when, context),
      isOngoing
        ? { kind: 'note', name: 'remark', content: eventStatusMessages(locale).statuses.now }
        : undefined,
      notice && { kind: 'note', name: 'remark', content: notice },
    ],
    isAhead,
    changesAt: earliest([changesAt, starts?.changesAt]),
  };
}

/** The info sessions of a call, in the order of the data. */
export const infoSessions = (
  { infoSessions: ids = [] }: GrantCall,
  context: ViewContext,
): readonly InfoSession[] =>
  ids.flatMap((id) => {
    const event = context.linked.get('events', id);
    return event ? [sessionOf(event, context)] : [];
  });
