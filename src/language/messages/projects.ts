import type { DeclaredStatus, ResultKind } from '../../model/project.ts';
import { messageResolver } from '../message-resolver.ts';
import { projects as en } from '../en/projects.ts';
import type { Locale } from '../locale.ts';
import type { Counted } from '../phrases.ts';
import { projects as sqAl } from '../sq-al.ts';
import { projects as sq } from '../sq/projects.ts';
import { projects as srLatn } from '../sr-latn/projects.ts';

/** What the widgets of projects say. Labels have no colon; those of the parties are in `partyRole`. */
export interface ProjectMessages {
  /** Where the project stands, in the gender of the word for a project. */
  readonly statuses: Readonly<Record<DeclaredStatus | 'unknown', string>>;
  readonly status: string;
  /** Labels of time. */
  readonly start: string;
  readonly end: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly period: string;
  readonly duration: string;
  /** After an end that nobody wrote. */
  readonly derivedEnd: string;
  readonly budget: string;
  readonly municipalities: string;
  readonly targetGroups: string;
  readonly goals: string;
  readonly activities: string;
  readonly results: string;
  /** How far a result reaches. */
  readonly resultKinds: Readonly<Record<ResultKind, string>>;
  readonly indicators: string;
  readonly programme: string;
  readonly documents: string;
  readonly website: string;
  /** A project as the head of a column. */
  readonly title: string;
  /** Who leads or implements it. */
  readonly runBy: string;
  readonly currency: string;
  readonly summary: string;
  /** A list of projects: its search, its views, and how many were found, 0 included. */
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly cards: string;
  readonly table: string;
  readonly timeline: string;
  readonly projectCount: Counted;
  /** At the line of today. */
  readonly today: string;
  /** Over the projects that have no place on a timeline. */
  readonly withoutDates: string;
  /** Over the projects that belong to no programme. */
  readonly withoutProgramme: string;
  /** What the signs of a timeline mean. */
  readonly legend: string;
  readonly inexactDate: string;
  readonly openEnd: string;
  readonly beyondYears: string;
}

/**
 * The messages of projects.
 *
 * @example
 * projectMessages('sq').statuses.completed // 'I përfunduar'
 * projectMessages('sq').resultKinds.output // 'Produktet'
 */
export const projectMessages: (locale: Locale) => ProjectMessages = /*@__PURE__*/ messageResolver(
  'projects',
  {
    sq,
    sqAl,
    srLatn,
    en,
  },
);
