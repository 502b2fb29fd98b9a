import type { DeclaredStatus, ResultKind } from '../../model/project.ts';
import type { Counted } from '../counted.ts';
import { count } from './number.ts';

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

export const projects: ProjectMessages = {
  statuses: {
    planned: 'Planned',
    'in-progress': 'In progress',
    completed: 'Completed',
    suspended: 'Suspended',
    cancelled: 'Cancelled',
    unknown: 'Status unknown',
  },
  status: 'Status',
  start: 'Start',
  end: 'End',
  plannedStart: 'Planned start',
  plannedEnd: 'Planned end',
  period: 'Period',
  duration: 'Duration',
  derivedEnd: 'computed from the duration',
  budget: 'Budget',
  municipalities: 'Municipalities',
  targetGroups: 'Target groups',
  goals: 'Goals',
  activities: 'Activities',
  results: 'Results',
  resultKinds: { output: 'Outputs', outcome: 'Outcomes', impact: 'Impact' },
  indicators: 'Indicators',
  programme: 'Part of the programme',
  documents: 'Documents',
  website: 'Page of the project',
  title: 'Project',
  runBy: 'Run by',
  currency: 'Currency',
  summary: 'Summary',
  search: 'Search projects',
  searchPlaceholder: 'Title, place or topic',
  cards: 'Cards',
  table: 'Table',
  timeline: 'Timeline',
  projectCount: (n) => (n ? count(n, 'project') : 'No projects'),
  today: 'Today',
  withoutDates: 'Without clear dates',
  withoutProgramme: 'Outside programmes',
  legend: 'What the bars mean',
  inexactDate: 'Only the month or year is known',
  openEnd: 'Start or end not known',
  beyondYears: 'Continues outside the years shown',
};
