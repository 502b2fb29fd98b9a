import { projectStatus } from '../../time/project-status.ts';
import { cacheStatus } from './cache-status.ts';

/** As {@link projectStatus}, cached for a project of a checked dataset. */
export const statusOfProject = /* @__PURE__ */ cacheStatus(projectStatus);
