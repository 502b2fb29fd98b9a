import type { KeyFigureMessages } from '../en/key-figures.ts';
import { few } from '../plurals.ts';
import { number } from './number.ts';

/** The counted word in the plural class of the number, without the number. */
const word = (one: string, two: string, many: string) => (n: number) => few(n, one, two, many);

export const keyFigures: KeyFigureMessages = {
  labels: {
    members: word('član', 'člana', 'članova'),
    organisations: word('organizacija', 'organizacije', 'organizacija'),
    municipalities: word('obuhvaćena opština', 'obuhvaćene opštine', 'obuhvaćenih opština'),
    running: word('projekat u toku', 'projekta u toku', 'projekata u toku'),
    completed: word('završen projekat', 'završena projekta', 'završenih projekata'),
    calls: word('otvoren poziv', 'otvorena poziva', 'otvorenih poziva'),
    grants: word('grant', 'granta', 'grantova'),
    events: word('predstojeći događaj', 'predstojeća događaja', 'predstojećih događaja'),
  },
  byDates: (date) => `prema datumima, na dan ${date}`,
  inData: 'u ovim podacima',
  inList: 'prema listi mreže',
  stated: (n, asOf) => `mreža sama navodi ${number(n)}${asOf ? ` (${asOf})` : ''}`,
  places: 'iz projekata, grantova i programa; svaka se broji jednom',
  grantCount: (n) => `${number(n)} ${few(n, 'grant', 'granta', 'grantova')}`,
  awarded: 'dodeljeno',
  withoutAmount: (n) => `${number(n)} bez iznosa`,
};
