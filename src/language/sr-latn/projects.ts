import type { ProjectFactMessages, ProjectListMessages } from '../en/projects.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

// A project is "projekat", masculine.
export const projects: ProjectFactMessages = {
  statuses: {
    planned: 'Planiran',
    'in-progress': 'U toku',
    completed: 'Završen',
    suspended: 'Obustavljen',
    cancelled: 'Otkazan',
    unknown: 'Status nepoznat',
  },
  status: 'Status',
  start: 'Početak',
  end: 'Završetak',
  plannedStart: 'Planirani početak',
  plannedEnd: 'Planirani završetak',
  period: 'Period',
  duration: 'Trajanje',
  derivedEnd: 'izračunato iz trajanja',
  budget: 'Budžet',
  municipalities: 'Opštine',
  targetGroups: 'Ciljne grupe',
  goals: 'Ciljevi',
  activities: 'Aktivnosti',
  results: 'Rezultati',
  resultKinds: { output: 'Neposredni rezultati', outcome: 'Ishodi', impact: 'Uticaj' },
  indicators: 'Pokazatelji',
  programme: 'Deo programa',
  documents: 'Dokumenti',
  website: 'Stranica projekta',
};

export const projectList: ProjectListMessages = {
  title: 'Projekat',
  runBy: 'Nosilac',
  currency: 'Valuta',
  summary: 'Sažetak',
  search: 'Pretraži projekte',
  searchPlaceholder: 'Naslov, mesto ili tema',
  cards: 'Kartice',
  table: 'Tabela',
  timeline: 'Vremenska linija',
  projectCount: (n) => (n ? `${number(n)} ${few(n, 'projekat', 'projekta', 'projekata')}` : 'Nema projekata'),
  today: 'Danas',
  withoutDates: 'Bez jasnih datuma',
  withoutProgramme: 'Van programa',
  allYears: 'Sve godine',
  legend: 'Šta znače trake',
  inexactDate: 'Poznat je samo mesec ili godina',
  openEnd: 'Početak ili završetak nije poznat',
  beyondYears: 'Traje i van prikazanih godina',
};
