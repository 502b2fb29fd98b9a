// `ura/status`: the status of calls, events, projects and memberships on a day.
export { fixedClock, systemClock, type Clock } from './time/clock.ts';
export {
  callStatus,
  CLOSING_SOON_DAYS,
  type CallStatus,
  type CallStatusDefaults,
  type ComputedCallStatus,
  type CountingDeadline,
} from './time/call-status.ts';
export { eventStatus, type ComputedEventStatus, type EventStatusCode } from './time/event-status.ts';
export { projectStatus, type ComputedProjectStatus, type ProjectStatus } from './time/project-status.ts';
export { isMemberOn } from './time/is-member-on.ts';
