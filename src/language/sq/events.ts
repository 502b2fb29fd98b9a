import type { EventFactMessages, EventStatusMessages } from '../en/events.ts';
import { number } from './number.ts';

// An event is "ngjarja", feminine.
export const events: EventFactMessages = {
  search: 'Kërko ngjarje',
  searchPlaceholder: 'Titulli, vendi ose tema',
  eventCount: (n) => (n ? `${number(n)} ngjarje` : 'Asnjë ngjarje'),
  kinds: {
    meeting: 'Takim',
    training: 'Trajnim',
    'info-session': 'Sesion informues',
    conference: 'Konferencë',
    workshop: 'Punëtori',
    exchange: 'Shkëmbim përvojash',
    'national-week': 'Javë kombëtare',
    other: 'Ngjarje tjetër',
  },
  dateToCome: 'Data do të njoftohet',
  seriesWithDates: 'Seritë e ngjarjeve',
  pastCount: (n) => (n === 1 ? '1 ngjarje e kaluar' : `${number(n)} ngjarje të kaluara`),
  series: 'Seria',
  organiser: 'Organizatori',
  allOrganisers: 'Të gjithë',
  languages: 'Gjuhët',
  online: 'Online',
  register: 'Regjistrohuni',
  takePart: 'Merrni pjesë online',
  addToCalendar: 'Shto në kalendar',
  registrationClosed: 'Regjistrimi është mbyllur',
  title: 'Titulli',
  starts: 'Fillimi',
  ends: 'Mbarimi',
  venue: 'Vendi i mbajtjes',
  summary: 'Përmbledhja',
};

export const eventStatuses: EventStatusMessages = {
  statuses: {
    upcoming: 'E ardhshme',
    now: 'Po zhvillohet',
    past: 'E kaluar',
    cancelled: 'E anuluar',
    postponed: 'E shtyrë',
    undated: 'Pa datë',
  },
  movedOnline: 'E zhvendosur online',
  unknownStatus: 'Status i panjohur',
  newDate: 'data e re do të njoftohet',
};
