import type { LanguageGroups, Overrides, VisitorMessages } from '../language.ts';
import { merge } from '../message-resolver.ts';
import * as sqAl from '../sq-al.ts';
import { messages as sq } from './sq.ts';

const overrides: { readonly [Group in keyof VisitorMessages]?: Overrides<LanguageGroups[Group]> } = {
  lists: sqAl.lists,
  calls: { ...sqAl.calls, ...sqAl.callList },
  projects: { ...sqAl.projects, ...sqAl.projectList },
  organisationKinds: sqAl.organisationKinds,
  keyFigures: sqAl.keyFigures,
  partyRoles: sqAl.partyRoles,
  maps: sqAl.maps,
  programmes: sqAl.programmes,
  grants: sqAl.grants,
  events: sqAl.events,
};

/** All that visitors read in Albanian as written in Albania. */
export const messages: VisitorMessages = {
  ...sq,
  ...Object.fromEntries(
    Object.entries(overrides).map(([group, own]) => [group, merge(sq[group as keyof VisitorMessages], own)]),
  ),
};
