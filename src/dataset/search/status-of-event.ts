import { eventStatus } from '../../time/event-status.ts';
import { cacheStatus } from './cache-status.ts';

/** As {@link eventStatus}, cached for an event of a checked dataset. */
export const statusOfEvent = /* @__PURE__ */ cacheStatus(eventStatus);
