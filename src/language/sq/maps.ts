import type { MapMessages } from '../en/maps.ts';
import { number } from './number.ts';

const count = (n: number, one: string, many: string) => `${number(n)} ${n === 1 ? one : many}`;

export const maps: MapMessages = {
  titles: {
    organisations: 'Organizatat sipas komunave',
    members: 'Anëtarët sipas komunave',
    projects: 'Projektet sipas komunave',
    calls: 'Thirrjet sipas komunave',
    grants: 'Grantet sipas komunave',
    services: 'Shërbimet sipas komunave',
    events: 'Ngjarjet sipas komunave',
    programmes: 'Programet sipas komunave',
  },
  counts: {
    organisations: (n) => count(n, 'organizatë', 'organizata'),
    members: (n) => count(n, 'anëtar', 'anëtarë'),
    projects: (n) => count(n, 'projekt', 'projekte'),
    calls: (n) => count(n, 'thirrje', 'thirrje'),
    grants: (n) => count(n, 'grant', 'grante'),
    services: (n) => count(n, 'shërbim', 'shërbime'),
    events: (n) => count(n, 'ngjarje', 'ngjarje'),
    programmes: (n) => count(n, 'program', 'programe'),
  },
  choose: 'Zgjidhni një komunë.',
  showAll: 'Shfaq të gjitha',
  emptyPlaces: (n) => `Asnjë në ${count(n, 'komunë', 'komuna')}.`,
  withoutPlace: 'Pa vend të shënuar',
  elsewhere: 'Në shtete të tjera',
  severalPlaces: 'Çdo gjë që është në disa komuna numërohet në secilën prej tyre.',
};
