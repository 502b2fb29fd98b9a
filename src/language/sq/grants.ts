import type { GrantMessages } from '../en/grants.ts';
import { number } from './number.ts';

const grantsOf = (n: number) => `${number(n)} ${n === 1 ? 'grant' : 'grante'}`;

export const grants: GrantMessages = {
  search: 'Kërko grante',
  searchPlaceholder: 'Titulli, përfituesi ose vendi',
  grantCount: (n) => (n ? grantsOf(n) : 'Asnjë grant'),
  title: 'Granti',
  recipient: 'Përfituesi',
  amount: 'Shuma',
  awarded: 'Data e dhënies',
  currency: 'Valuta',
  summary: 'Përmbledhja',
  individual: 'Individ',
  total: 'Gjithsej',
  withoutAmount: (n) => `${grantsOf(n)} pa shumë të shënuar`,
  charts: {
    year: 'Sipas vitit',
    funder: 'Sipas financuesit',
    municipality: 'Sipas komunës',
    none: 'Pa grafik',
  },
  withoutDate: 'Pa datë',
  withoutPlace: 'Pa vend',
  others: (n) => `Pjesa tjetër (${number(n)})`,
};
