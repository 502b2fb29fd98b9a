// Registers all elements. To register a single one, import its `<name>/<name>.define.js` instead.
import './elements/call-list/call-list.define.ts';
import './elements/data/data.define.ts';
import './elements/data-health/data-health.define.ts';
import './elements/event-list/event-list.define.ts';
import './elements/funder-credit/funder-credit.define.ts';
import './elements/grant-call/grant-call.define.ts';
import './elements/grant-list/grant-list.define.ts';
import './elements/key-figures/key-figures.define.ts';
import './elements/member-directory/member-directory.define.ts';
import './elements/municipality-map/municipality-map.define.ts';
import './elements/news-list/news-list.define.ts';
import './elements/organisation-card/organisation-card.define.ts';
import './elements/programme/programme.define.ts';
import './elements/project-card/project-card.define.ts';
import './elements/project-list/project-list.define.ts';
import './elements/service-list/service-list.define.ts';

export { UraCallList } from './elements/call-list/call-list.ts';
export { UraData } from './elements/data/data.ts';
export { UraDataHealth } from './elements/data-health/data-health.ts';
export { UraEventList } from './elements/event-list/event-list.ts';
export { UraFunderCredit } from './elements/funder-credit/funder-credit.ts';
export { UraGrantCall } from './elements/grant-call/grant-call.ts';
export { UraGrantList } from './elements/grant-list/grant-list.ts';
export { UraKeyFigures } from './elements/key-figures/key-figures.ts';
export { UraMemberDirectory } from './elements/member-directory/member-directory.ts';
export { UraMunicipalityMap } from './elements/municipality-map/municipality-map.ts';
export { UraNewsList } from './elements/news-list/news-list.ts';
export { UraOrganisationCard } from './elements/organisation-card/organisation-card.ts';
export { UraProgramme } from './elements/programme/programme.ts';
export { UraProjectCard } from './elements/project-card/project-card.ts';
export { UraProjectList } from './elements/project-list/project-list.ts';
export { UraServiceList } from './elements/service-list/service-list.ts';
export type {
  UraErrorEvent,
  UraFilterEvent,
  UraLoadEvent,
  UraSaveEvent,
  UraSelectEvent,
} from './core/events.ts';
