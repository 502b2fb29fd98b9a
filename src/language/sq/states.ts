import type { StateMessages } from '../state-messages.ts';
import { number } from './number.ts';

export const states: StateMessages = {
  loading: 'Duke u ngarkuar…',
  empty: 'Për momentin nuk ka asgjë për të shfaqur.',
  notFound: 'Ky regjistrim nuk gjendet më në të dhënat.',
  failures: {
    network: 'Të dhënat nuk u ngarkuan. Kontrolloni lidhjen me internetin.',
    noData: 'Nuk është caktuar se nga vijnë të dhënat.',
    other: 'Të dhënat nuk u ngarkuan.',
  },
  retry: 'Provo përsëri',
  stale: 'Të dhënat e datës:',
  partial: (n) =>
    n === 1 ? '1 regjistrim me gabime u la jashtë.' : `${number(n)} regjistrime me gabime u lanë jashtë.`,
  fictional: 'Shembull: këto të dhëna janë të trilluara.',
  example: 'shembull',
  generated: 'Shembull: këto të dhëna i ka krijuar një program.',
  source: 'Burimi:',
  lastUpdated: 'Përditësuar së fundi:',
  verified: 'Verifikuar së fundi:',
  textLanguage: 'Gjuha e tekstit:',
  newWindow: 'hapet në dritare të re',
  showMore: 'Shfaq më shumë',
  showLess: 'Shfaq më pak',
  details: 'Detajet',
  close: 'Mbyll',
  all: 'Të gjitha',
  more: (n) => `edhe ${number(n)}`,
};
