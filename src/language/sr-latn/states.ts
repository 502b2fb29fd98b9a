import type { StateMessages } from '../en/states.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

export const states: StateMessages = {
  empty: 'Trenutno nema šta da se prikaže.',
  notFound: 'Ovog zapisa više nema među podacima.',
  failures: {
    network: 'Podaci nisu učitani. Proverite internet vezu.',
    noData: 'Nije navedeno odakle dolaze podaci.',
    other: 'Podaci nisu učitani.',
  },
  retry: 'Pokušaj ponovo',
  stale: 'Podaci od:',
  partial: (n) =>
    `${number(n)} ${few(n, 'zapis sa greškama je izostavljen', 'zapisa sa greškama su izostavljena', 'zapisa sa greškama je izostavljeno')}.`,
  fictional: 'Primer: ovi podaci su izmišljeni.',
  example: 'primer',
  generated: 'Primer: ove podatke je napravio program.',
  source: 'Izvor:',
  calendarFile: 'Kalendarska datoteka',
  share: 'Podeli',
  linkCopied: 'Link je kopiran.',
  allDetails: 'Svi detalji',
  showMore: 'Prikaži više',
  unknown: 'nepoznato',
  incomplete: 'nepotpuno',
  dateNotes: { past: 'prošlo', today: 'danas', ahead: 'u budućnosti' },
  more: (n) => `još ${number(n)}`,
};
