// Registers the elements for visitors, for `ura.all.js`. `ura-data-health`, for editors, has more
// messages than all others together, so the loader fetches it separately.
import './elements/call-list/call-list.define.ts';
import './elements/data/data.define.ts';
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
