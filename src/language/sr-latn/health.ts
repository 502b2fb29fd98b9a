import type { HealthMessages } from '../en/health.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

export const health: HealthMessages = {
  allWell: 'Sve je u redu: nije nađeno ništa što treba ispraviti.',
  headings: { error: 'Greške', warning: 'Upozorenja', advice: 'Saveti' },
  counts: {
    error: (n) => `${number(n)} ${few(n, 'greška', 'greške', 'grešaka')}`,
    warning: (n) => `${number(n)} ${few(n, 'upozorenje', 'upozorenja', 'upozorenja')}`,
    advice: (n) => `${number(n)} ${few(n, 'savet', 'saveta', 'saveta')}`,
  },
  severity: 'Vrsta nalaza',
  allSeverities: 'Svi',
  noun: 'Zapisi',
  allNouns: 'Svi',
  file: 'Sama datoteka',
  what: 'Šta nije u redu i kako se ispravlja',
};
