import type { EventFactMessages, EventStatusMessages } from '../en/events.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

// An event is "događaj", masculine.
export const events: EventFactMessages = {
  search: 'Pretraži događaje',
  searchPlaceholder: 'Naslov, mesto ili tema',
  eventCount: (n) => (n ? `${number(n)} ${few(n, 'događaj', 'događaja', 'događaja')}` : 'Nema događaja'),
  kinds: {
    meeting: 'Sastanak',
    training: 'Obuka',
    'info-session': 'Informativna sesija',
    conference: 'Konferencija',
    workshop: 'Radionica',
    exchange: 'Razmena iskustava',
    'national-week': 'Nacionalna nedelja',
    other: 'Drugi događaj',
  },
  dateToCome: 'Datum će biti objavljen',
  seriesWithDates: 'Serije događaja',
  pastCount: (n) => `${number(n)} ${few(n, 'prošli događaj', 'prošla događaja', 'prošlih događaja')}`,
  series: 'Serija',
  organiser: 'Organizator',
  allOrganisers: 'Svi',
  languages: 'Jezici',
  online: 'Onlajn',
  register: 'Prijavite se',
  takePart: 'Učestvujte onlajn',
  addToCalendar: 'Dodaj u kalendar',
  registrationClosed: 'Prijavljivanje je završeno',
  title: 'Naslov',
  starts: 'Početak',
  ends: 'Kraj',
  venue: 'Mesto održavanja',
  summary: 'Sažetak',
};

export const eventStatuses: EventStatusMessages = {
  statuses: {
    upcoming: 'Predstojeći',
    now: 'U toku',
    past: 'Prošli',
    cancelled: 'Otkazan',
    postponed: 'Odložen',
    undated: 'Bez datuma',
  },
  movedOnline: 'Premešten onlajn',
  unknownStatus: 'Status nepoznat',
  newDate: 'novi datum biće objavljen',
};
