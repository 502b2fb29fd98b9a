import type { StateMessages } from '../en/states.ts';
import { number } from './number.ts';

export const states: StateMessages = {
  empty: 'Për momentin nuk ka asgjë për të shfaqur.',
  notFound: 'Ky shënim nuk gjendet më në të dhëna.',
  failures: {
    network: 'Të dhënat nuk u ngarkuan. Kontrolloni lidhjen me internetin.',
    noData: 'Nuk është caktuar se nga vijnë të dhënat.',
    other: 'Të dhënat nuk u ngarkuan.',
  },
  retry: 'Provo përsëri',
  stale: 'Të dhënat e datës:',
  partial: (n) =>
    n === 1 ? '1 shënim me gabime u la jashtë.' : `${number(n)} shënime me gabime u lanë jashtë.`,
  fictional: 'Shembull: këto të dhëna janë të trilluara.',
  example: 'shembull',
  generated: 'Shembull: këto të dhëna i ka krijuar një program.',
  source: 'Burimi:',
  calendarFile: 'Skedar kalendari',
  share: 'Shpërndaj',
  linkCopied: 'Lidhja u kopjua.',
  allDetails: 'Të gjitha hollësitë',
  showMore: 'Shfaq më shumë',
  unknown: 'nuk dihet',
  incomplete: 'jo e plotë',
  dateNotes: { past: 'ka kaluar', today: 'sot', ahead: 'në të ardhmen' },
  more: (n) => `edhe ${number(n)}`,
};
