import { callStatus } from '../../time/call-status.ts';
import { cacheStatus } from './cache-status.ts';

/** As {@link callStatus}, cached for a call of a checked dataset, which never changes. */
export const statusOfCall = /* @__PURE__ */ cacheStatus(callStatus);
