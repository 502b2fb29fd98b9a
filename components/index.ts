// Registers all elements. Import a single `<name>/<name>.define.js` instead to register only that one.
import './data/data.define.ts';
import './grant-call/grant-call.define.ts';
import './member-directory/member-directory.define.ts';
import './project-card/project-card.define.ts';

export { UraData } from './data/data.ts';
export { UraGrantCall } from './grant-call/grant-call.ts';
export { UraMemberDirectory } from './member-directory/member-directory.ts';
export { UraProjectCard } from './project-card/project-card.ts';
export type { UraErrorEvent, UraFilterEvent, UraLoadEvent, UraSelectEvent } from './base/events.ts';
