// Registers the elements that visitors see: all of `ura.all.js`. That for editors, `ura-data-health`, has more words than they have together,
// and is fetched by itself.
import './call-list/call-list.define.ts';
import './data/data.define.ts';
import './event-list/event-list.define.ts';
import './funder-credit/funder-credit.define.ts';
import './grant-call/grant-call.define.ts';
import './grant-list/grant-list.define.ts';
import './key-figures/key-figures.define.ts';
import './member-directory/member-directory.define.ts';
import './municipality-map/municipality-map.define.ts';
import './news-list/news-list.define.ts';
import './organisation-card/organisation-card.define.ts';
import './programme/programme.define.ts';
import './project-card/project-card.define.ts';
import './project-list/project-list.define.ts';
import './service-list/service-list.define.ts';
