import type { DeclaredStatus, ResultKind } from '../../model/project.ts';
import type { Counted } from '../counted.ts';
import { count } from './number.ts';

/**
 * Messages of one project: its status and its facts. Labels have no colon; roles of parties are in
 * `partyRole`.
 */
export interface ProjectFactMessages {
  /** The status, in the gender of the word for a project. */
  readonly statuses: Readonly<Record<DeclaredStatus | 'unknown', string>>;
  readonly status: string;
  /** Labels of dates and durations. */
  readonly start: string;
  readonly end: string;
  readonly plannedStart: string;
  readonly plannedEnd: string;
  readonly period: string;
  readonly duration: string;
  /** Added to an end date that was computed. */
  readonly derivedEnd: string;
  readonly budget: string;
  readonly municipalities: string;
  readonly targetGroups: string;
  readonly goals: string;
  readonly activities: string;
  readonly results: string;
  /** Kinds of results. */
  readonly resultKinds: Readonly<Record<ResultKind, string>>;
  readonly indicators: string;
  readonly programme: string;
  readonly documents: string;
  readonly website: string;
}

/** Messages of a list of projects: its search, views and columns. */
export interface ProjectListMessages {
  /** Column heading of the project. */
  readonly title: string;
  /** The leads and implementers. */
  readonly runBy: string;
  readonly currency: string;
  readonly summary: string;
  /** The list of projects: search, views, and the number found, including 0. */
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly cards: string;
  readonly table: string;
  readonly timeline: string;
  readonly projectCount: Counted;
  /** Label of the line that marks today. */
  readonly today: string;
  /** Heading of projects that the timeline cannot show. */
  readonly withoutDates: string;
  /** Heading of projects without a programme. */
  readonly withoutProgramme: string;
  /** Button that widens the timeline. The first and the last year follow it. */
  readonly allYears: string;
  /** Legend of the timeline. */
  readonly legend: string;
  readonly inexactDate: string;
  readonly openEnd: string;
  readonly beyondYears: string;
}

/** All messages of projects. */
export interface ProjectMessages extends ProjectFactMessages, ProjectListMessages {}

export const projects: ProjectFactMessages = {
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
  derivedEnd: 'calculated from the duration',
  budget: 'Budget',
  municipalities: 'Municipalities',
  targetGroups: 'Target groups',
  goals: 'Goals',
  activities: 'Activities',
  results: 'Results',
  resultKinds: { output: 'Outputs', outcome: 'Outcomes', impact: 'Impact' },
  indicators: 'Indicators',
  programme: 'Part of programme',
  documents: 'Documents',
  website: 'Project website',
};

export const projectList: ProjectListMessages = {
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
  allYears: 'All years',
  legend: 'What the bars mean',
  inexactDate: 'Only the month or year is known',
  openEnd: 'Start or end not known',
  beyondYears: 'Continues outside the years shown',
};
