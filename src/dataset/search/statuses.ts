import { callStatus } from '../../time/call-status.ts';
import type { Clock } from '../../time/clock.ts';
import { eventStatus } from '../../time/event-status.ts';
import { projectStatus } from '../../time/project-status.ts';
import type { StatusDefaults } from '../../time/zones.ts';
import { isObject } from '../validate/safe-read.ts';

/** Asks a status once for as long as it is true: a list asks it of all its records, at each key of who types. */
function remembered<Subject extends object, Computed extends { readonly changesAt?: number }>(
  compute: (record: Subject, clock: Clock, defaults?: StatusDefaults) => Computed,
) {
  const answers = new WeakMap<
    Subject,
    {
      readonly from: number;
      readonly until: number;
      readonly zone: string | undefined;
      readonly computed: Computed;
    }
  >();
  return (record: Subject, clock: Clock, zone: string | undefined): Computed => {
    if (!isObject(record)) return compute(record, clock, { zone }); // of data that was never checked
    const now = clock.now().getTime();
    const known = answers.get(record);
    if (known && known.zone === zone && known.from <= now && now < known.until) return known.computed;
    const computed = compute(record, clock, { zone });
    answers.set(record, { from: now, until: computed.changesAt ?? Infinity, zone, computed });
    return computed;
  };
}

/** As {@link callStatus}, of a call of a checked dataset, which nobody changes. */
export const statusOfCall = /* @__PURE__ */ remembered(callStatus);

/** As {@link projectStatus}, of a project of a checked dataset. */
export const statusOfProject = /* @__PURE__ */ remembered(projectStatus);

/** As {@link eventStatus}, of an event of a checked dataset. */
export const statusOfEvent = /* @__PURE__ */ remembered(eventStatus);
