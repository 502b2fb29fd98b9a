import { checkDataset } from '../../dataset/validate/check-dataset.ts';
import { idFromName } from '../../dataset/edit/make-id.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Clock } from '../../time/clock.ts';
import { languageOf } from './page.ts';
import type { StarterTexts } from './texts.ts';

const DAY = 86_400_000;

/** The data of a starter: a network, three members, an open call and an event to come. */
export function starterData(texts: StarterTexts, locale: string, clock: Clock): Dataset {
  const dayAfter = (days: number) => new Date(clock.now().getTime() + days * DAY).toISOString().slice(0, 10);
  const tags = ['fictional'];
  const network = idFromName(texts.network, 'organisations');
  const members = texts.members.map(([name, municipality]) => ({
    id: idFromName(name, 'organisations'),
    name,
    kind: 'ngo',
    municipality,
    email: 'info@example.org',
    tags,
  }));
  const deadline = dayAfter(45);
  return checkDataset({
    ura: '1',
    title: texts.network,
    publisher: network,
    language: languageOf(locale),
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    organisations: [
      {
        id: network,
        name: texts.network,
        kind: 'network',
        municipality: 'xk-prishtine',
        email: 'info@example.org',
        tags,
      },
      ...members,
    ],
    memberships: members.map(({ id }) => ({
      id: idFromName(`${network} ${id}`, 'memberships'),
      network,
      member: id,
    })),
    calls: [
      {
        id: idFromName(`${texts.call.title} ${deadline.slice(0, 4)}`, 'calls'),
        ...texts.call,
        publisher: network,
        deadlines: [{ at: `${deadline}T16:00` }],
        funding: { max: 3000, currency: 'EUR' },
        contact: { email: 'info@example.org' },
        tags,
      },
    ],
    events: [
      {
        id: idFromName(texts.event.title, 'events'),
        ...texts.event,
        starts: `${dayAfter(20)}T10:00`,
        ends: `${dayAfter(20)}T12:00`,
        organiser: network,
        municipality: 'xk-prishtine',
        tags,
      },
    ],
  }).dataset;
}
