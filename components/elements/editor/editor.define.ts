// The preview renders these widgets.
import '../event-list/event-list.define.ts';
import '../grant-call/grant-call.define.ts';
import '../grant-list/grant-list.define.ts';
import '../member-directory/member-directory.define.ts';
import '../news-list/news-list.define.ts';
import '../organisation-card/organisation-card.define.ts';
import '../programme/programme.define.ts';
import '../project-card/project-card.define.ts';
import '../service-list/service-list.define.ts';
import { define } from '../../core/define.ts';
import { UraEditor } from './editor.ts';

define('ura-editor', UraEditor);

export { UraEditor };
