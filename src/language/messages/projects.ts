import {
  projectList as enList,
  projects as en,
  type ProjectFactMessages,
  type ProjectListMessages,
  type ProjectMessages,
} from '../en/projects.ts';
import type { LocaleTag } from '../locale.ts';
import { joinMessages, messageResolver } from '../message-resolver.ts';
import { projectList as sqAlList, projects as sqAl } from '../sq-al.ts';
import { projectList as sqList, projects as sq } from '../sq/projects.ts';
import { projectList as srLatnList, projects as srLatn } from '../sr-latn/projects.ts';

/** The messages of one project. A card bundles only these. */
export const projectFactMessages: (locale: LocaleTag) => ProjectFactMessages = /*@__PURE__*/ messageResolver(
  'projects',
  { sq, sqAl, srLatn, en },
);

const listMessages: (locale: LocaleTag) => ProjectListMessages = /*@__PURE__*/ messageResolver('projects', {
  sq: sqList,
  sqAl: sqAlList,
  srLatn: srLatnList,
  en: enList,
});

/**
 * The messages of projects.
 *
 * @example
 * projectMessages('sq').statuses.completed // 'I përfunduar'
 * projectMessages('sq').resultKinds.output // 'Produktet'
 */
export const projectMessages: (locale: LocaleTag) => ProjectMessages = /*@__PURE__*/ joinMessages(
  projectFactMessages,
  listMessages,
);
