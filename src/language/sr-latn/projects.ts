import { few } from '../plurals.ts';
import type { ProjectMessages } from '../project-messages.ts';
import { number } from './number.ts';

// A project is "projekat", masculine.
export const projects: ProjectMessages = {
  statuses: {
    planned: 'Planiran',
    'in-progress': 'U toku',
    completed: 'Završen',
    suspended: 'Obustavljen',
    cancelled: 'Otkazan',
    unknown: 'Status nepoznat',
  },
  status: 'Status',
  statusConflict: (declared, computed) => `Navedeni status: ${declared}. Prema datumima: ${computed}.`,
  start: 'Početak',
  end: 'Završetak',
  plannedStart: 'Planirani početak',
  plannedEnd: 'Planirani završetak',
  period: 'Period',
  duration: 'Trajanje',
  derivedEnd: 'izračunato iz trajanja',
  budget: 'Budžet',
  municipalities: 'Opštine',
  municipalityCount: (n) => `${number(n)} ${few(n, 'opština', 'opštine', 'opština')}`,
  targetGroups: 'Ciljne grupe',
  goals: 'Ciljevi',
  activities: 'Aktivnosti',
  results: 'Rezultati',
  resultKinds: { output: 'Neposredni rezultati', outcome: 'Ishodi', impact: 'Uticaj' },
  indicators: 'Pokazatelji',
  programme: 'Deo programa',
  component: 'Komponenta',
  documents: 'Dokumenti',
  acknowledgement: 'Zahvalnica',
  website: 'Stranica projekta',
  downloadList: 'Preuzmi listu',
  search: 'Pretraži projekte',
  cards: 'Kartice',
  table: 'Tabela',
  timeline: 'Vremenska linija',
  projectCount: (n) => (n ? `${number(n)} ${few(n, 'projekat', 'projekta', 'projekata')}` : 'Nema projekata'),
};
