import type { KeyFigureMessages } from '../en/key-figures.ts';
import { number } from './number.ts';

/** The counted word in singular or plural, without the number. */
const word = (one: string, many: string) => (n: number) => (n === 1 ? one : many);

export const keyFigures: KeyFigureMessages = {
  labels: {
    members: word('anëtar', 'anëtarë'),
    organisations: word('organizatë', 'organizata'),
    municipalities: word('komunë e përfshirë', 'komuna të përfshira'),
    running: word('projekt në zbatim', 'projekte në zbatim'),
    completed: word('projekt i përfunduar', 'projekte të përfunduara'),
    calls: word('thirrje e hapur', 'thirrje të hapura'),
    grants: word('grant', 'grante'),
    events: word('ngjarje e ardhshme', 'ngjarje të ardhshme'),
  },
  byDates: (date) => `sipas datave, më ${date}`,
  inData: 'në këto të dhëna',
  inList: 'sipas listës së rrjetit',
  stated: (n, asOf) => `rrjeti vetë numëron ${number(n)}${asOf ? ` (${asOf})` : ''}`,
  places: 'nga projektet, grantet dhe programet; secila numërohet një herë',
  grantCount: (n) => `${number(n)} ${n === 1 ? 'grant' : 'grante'}`,
  awarded: 'të ndara',
  withoutAmount: (n) => `${number(n)} pa shumë`,
};
