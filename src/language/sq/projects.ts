import type { ProjectFactMessages, ProjectListMessages } from '../en/projects.ts';
import { number } from './number.ts';

// A project is "projekti", masculine.
export const projects: ProjectFactMessages = {
  statuses: {
    planned: 'I planifikuar',
    'in-progress': 'Në zbatim',
    completed: 'I përfunduar',
    suspended: 'I pezulluar',
    cancelled: 'I anuluar',
    unknown: 'Status i panjohur',
  },
  status: 'Statusi',
  start: 'Fillimi',
  end: 'Përfundimi',
  plannedStart: 'Fillimi i planifikuar',
  plannedEnd: 'Përfundimi i planifikuar',
  period: 'Periudha',
  duration: 'Kohëzgjatja',
  derivedEnd: 'llogaritur nga kohëzgjatja',
  budget: 'Buxheti',
  municipalities: 'Komunat',
  targetGroups: 'Grupet e synuara',
  goals: 'Qëllimet',
  activities: 'Aktivitetet',
  results: 'Rezultatet',
  resultKinds: { output: 'Produktet', outcome: 'Efektet', impact: 'Ndikimi' },
  indicators: 'Treguesit',
  programme: 'Pjesë e programit',
  documents: 'Dokumentet',
  website: 'Faqja e projektit',
};

export const projectList: ProjectListMessages = {
  title: 'Projekti',
  runBy: 'Bartësi',
  currency: 'Valuta',
  summary: 'Përmbledhja',
  search: 'Kërko projekte',
  searchPlaceholder: 'Titulli, vendi ose tema',
  cards: 'Kartela',
  table: 'Tabelë',
  timeline: 'Vijë kohore',
  projectCount: (n) => (n ? `${number(n)} ${n === 1 ? 'projekt' : 'projekte'}` : 'Asnjë projekt'),
  today: 'Sot',
  withoutDates: 'Pa data të qarta',
  withoutProgramme: 'Jashtë programeve',
  allYears: 'Të gjitha vitet',
  legend: 'Çfarë tregojnë shiritat',
  inexactDate: 'Dihet vetëm muaji ose viti',
  openEnd: 'Fillimi ose përfundimi nuk dihet',
  beyondYears: 'Vazhdon jashtë viteve të paraqitura',
};
