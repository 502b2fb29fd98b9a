import type { GrantMessages } from '../en/grants.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

const grantsOf = (n: number) => `${number(n)} ${few(n, 'grant', 'granta', 'grantova')}`;

export const grants: GrantMessages = {
  search: 'Pretraži grantove',
  searchPlaceholder: 'Naslov, korisnik ili mesto',
  grantCount: (n) => (n ? grantsOf(n) : 'Nema grantova'),
  title: 'Grant',
  recipient: 'Korisnik',
  amount: 'Iznos',
  awarded: 'Datum dodele',
  currency: 'Valuta',
  summary: 'Sažetak',
  individual: 'Pojedinac',
  total: 'Ukupno',
  withoutAmount: (n) => `${grantsOf(n)} bez navedenog iznosa`,
  charts: { year: 'Po godini', funder: 'Po finansijeru', municipality: 'Po opštini', none: 'Bez grafikona' },
  withoutDate: 'Bez datuma',
  withoutPlace: 'Bez mesta',
  others: (n) => `Ostalo (${number(n)})`,
};
