import {
  edit,
  LONG_NAME,
  LONG_TITLE,
  offline,
  PROJECT,
  refused,
  rows,
  stale,
  type Draft,
  type DraftFile,
} from './table.ts';

const projectsLink = { text: 'Projektet', href: 'https://harku.example/projektet' };

const party = { organisation: 'qendra-ledhi', role: 'lead' };

/** Projects with dates of every precision. */
const everyPrecision = (file: DraftFile): void => {
  file['projects']?.push(
    {
      id: 'vite',
      title: { sq: 'Vite të tëra', en: 'Whole years' },
      parties: [party],
      dates: { start: '2022', end: '2025' },
    },
    {
      id: 'fundi',
      title: { sq: 'Vetëm fundi', en: 'Only the end' },
      parties: [party],
      dates: { end: '2023-04' },
    },
    {
      id: 'fillimi',
      title: { sq: 'Vetëm fillimi', en: 'Only the start' },
      parties: [party],
      dates: { start: '2025-05-05' },
    },
    { id: 'pa-data', title: { sq: 'Pa data', en: 'No dates' }, parties: [party] },
    {
      id: 'kunder',
      title: { sq: 'Fundi para fillimit', en: 'The end before the start' },
      parties: [party],
      dates: { start: '2024', end: '2022' },
    },
  );
};

/** Repeats the projects of the file over several years. */
const manyOf = (projects: readonly Draft[], years: number): Draft[] =>
  Array.from({ length: years }, (_, year) =>
    projects.map((project) => ({
      ...project,
      id: `${project.id}-${year}`,
      dates: { start: `${2027 - year}-0${(year % 9) + 1}-01` },
      duration: { months: 6 + (year % 20) },
      declaredStatus: undefined,
    })),
  ).flat();

export const projectListStates = rows(
  'ura-project-list',
  { attributes: {} },
  {
    cards: {
      about: 'Projects as cards, newest first. Each opens its fact sheet.',
      expects: { rows: 8 },
    },
    table: {
      about: 'As a table. Where eight columns do not fit, each row becomes a block of labelled facts.',
      attributes: { view: 'table' },
      expects: { rows: 8 },
    },
    timeline: {
      about: 'On a timeline: a bar per project, a line for today, and the dates in words beside the bar.',
      attributes: { view: 'timeline' },
      expects: { rows: 8 },
    },
    'timeline-by-programme': {
      about: 'The timeline grouped by programme; projects without one come last.',
      attributes: { view: 'timeline', group: 'programme' },
      expects: { rows: 8 },
    },
    'every-precision': {
      about:
        'Dates known to the year, month or day, or at one end only. Projects without dates, or with contradictory ones, are below.',
      attributes: { view: 'timeline' },
      change: everyPrecision,
      expects: { rows: 13 },
    },
    'far-older': {
      about:
        'One project is decades older than the others: the axis skips the years between, marked by an arrow.',
      attributes: { view: 'timeline' },
      change: (file) => edit(file, 'projects', 'v4d', { dates: { start: '1987', end: '1991' } }),
      expects: { rows: 8 },
    },
    'without-dates': {
      about: 'No project has a date: the timeline is a list.',
      attributes: { view: 'timeline' },
      change: (file) => {
        for (const project of file['projects'] ?? []) delete project['dates'];
      },
      expects: { rows: 8 },
    },
    one: {
      about: 'One project, so there are no controls.',
      change: (file) => {
        file['projects'] = (file['projects'] ?? []).filter(({ id }) => id === PROJECT);
      },
      expects: { rows: 1 },
    },
    many: {
      about: 'About two hundred projects from many years: fifty at first, fifty more per click.',
      attributes: { view: 'timeline' },
      change: (file) => {
        file['projects'] = manyOf(file['projects'] ?? [], 26);
      },
      expects: { rows: 50 },
    },
    running: {
      about: 'Preset to projects in progress. Visitors can change it.',
      attributes: { status: 'in-progress' },
      expects: { rows: 2 },
    },
    programme: {
      about: 'Locked to the projects of one programme.',
      attributes: { programme: 'programi-lagjja', lock: 'programme', view: 'timeline' },
      expects: { rows: 2 },
    },
    organisation: {
      about: 'The projects of one organisation, in any role.',
      attributes: { organisation: 'shtepia-e-bozhures' },
      expects: { rows: 1 },
    },
    'list-only': {
      about: 'All controls locked: only the cards.',
      attributes: { lock: 'search status programme funder municipality year view download' },
      expects: { rows: 8 },
    },
    'first-rows': {
      about: 'Three at first, for a sidebar.',
      attributes: { limit: '3' },
      expects: { rows: 3 },
    },
    'long-names': {
      about: 'A title of three lines, and parties with very long names.',
      attributes: { view: 'timeline' },
      change: (file) => {
        edit(file, 'projects', PROJECT, { title: LONG_TITLE });
        for (const id of ['shtepia-e-bozhures', 'fondi-zymbyl', 'radio-korja'])
          edit(file, 'organisations', id, { name: LONG_NAME });
      },
      expects: { rows: 8 },
    },
    empty: {
      about: 'No projects yet: one sentence says so.',
      change: (file) => {
        file['projects'] = [];
      },
      expects: { rows: 0, message: true },
    },
    partial: {
      about: 'Some records have errors and are left out. The list says how many; data health says which.',
      change: (file) => {
        edit(file, 'projects', 'libri-udhetar', { parties: [] });
        edit(file, 'projects', 'harta-e-zhurmes', { title: 7 });
      },
      expects: { rows: 6, message: true },
    },
    loading: { about: 'The data is on its way.', condition: { is: 'loading' }, expects: { skeleton: true } },
    'loading-with-fallback': {
      about: 'Loading: the fallback is shown.',
      condition: { is: 'loading' },
      fallback: projectsLink,
      expects: { fallback: true },
    },
    stale: {
      about: 'The last good copy, with its date.',
      condition: stale,
      expects: { rows: 8, message: true },
    },
    failed: { about: 'No data and no copy.', condition: offline, expects: { message: true } },
    'failed-with-fallback': {
      about: 'Loading failed: the fallback stays.',
      condition: refused,
      fallback: projectsLink,
      expects: { message: true, fallback: true },
    },
    'without-script': {
      about: 'Without JavaScript: the fallback.',
      condition: { is: 'loading' },
      fallback: projectsLink,
      withoutScript: true,
      expects: { fallback: true },
    },
  },
);
