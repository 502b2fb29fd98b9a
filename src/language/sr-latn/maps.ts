import type { MapMessages } from '../en/maps.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

export const maps: MapMessages = {
  titles: {
    organisations: 'Organizacije po opštinama',
    members: 'Članovi po opštinama',
    projects: 'Projekti po opštinama',
    calls: 'Pozivi po opštinama',
    grants: 'Grantovi po opštinama',
    services: 'Usluge po opštinama',
    events: 'Događaji po opštinama',
    programmes: 'Programi po opštinama',
  },
  counts: {
    organisations: (n) => `${number(n)} ${few(n, 'organizacija', 'organizacije', 'organizacija')}`,
    members: (n) => `${number(n)} ${few(n, 'član', 'člana', 'članova')}`,
    projects: (n) => `${number(n)} ${few(n, 'projekat', 'projekta', 'projekata')}`,
    calls: (n) => `${number(n)} ${few(n, 'poziv', 'poziva', 'poziva')}`,
    grants: (n) => `${number(n)} ${few(n, 'grant', 'granta', 'grantova')}`,
    services: (n) => `${number(n)} ${few(n, 'usluga', 'usluge', 'usluga')}`,
    events: (n) => `${number(n)} ${few(n, 'događaj', 'događaja', 'događaja')}`,
    programmes: (n) => `${number(n)} ${few(n, 'program', 'programa', 'programa')}`,
  },
  choose: 'Izaberite opštinu.',
  showAll: 'Prikaži sve',
  emptyPlaces: (n) => `Nema ih u ${number(n)} ${few(n, 'opštini', 'opštine', 'opština')}.`,
  withoutPlace: 'Bez navedenog mesta',
  elsewhere: 'U drugim zemljama',
  severalPlaces: 'Ono što je u više opština broji se u svakoj od njih.',
};
