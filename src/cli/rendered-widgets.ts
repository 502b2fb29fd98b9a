import type { LinkedDataset } from '../dataset/link/link-dataset.ts';
import { searchArticles } from '../dataset/search/search-articles.ts';
import { searchCalls } from '../dataset/search/search-calls.ts';
import { searchEvents } from '../dataset/search/search-events.ts';
import { searchGrants } from '../dataset/search/search-grants.ts';
import { searchMembers } from '../dataset/search/search-members.ts';
import { searchOrganisations } from '../dataset/search/search-organisations.ts';
import { searchProjects } from '../dataset/search/search-projects.ts';
import { searchServices } from '../dataset/search/search-services.ts';
import { compareDates } from '../time/spans.ts';
import type { WidgetName } from '../formats/snippet/widget-attributes.ts';
import type { Locale } from '../language/locale.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { Noun } from '../model/noun.ts';
import type { Clock } from '../time/clock.ts';
import { eventStatus } from '../time/event-status.ts';
import { resolveZone, today } from '../time/zones.ts';
import { InputError, UsageError } from './arguments.ts';

/** What a widget is asked for. */
export interface Question {
  readonly linked: LinkedDataset;
  readonly locale: Locale;
  readonly clock: Clock;
  /** Its attributes by their names. */
  readonly attributes: Readonly<Record<string, string>>;
}

type Answer = (question: Question) => AnyRecord | readonly AnyRecord[];

/** The one record of a card. */
const one =
  (noun: Noun): Answer =>
  ({ linked, attributes: { record } }) => {
    if (record === undefined) throw new UsageError('Which record? Give its id with --record.');
    const found = linked.get(noun, record);
    if (!found) throw new InputError(`There is no record "${record}" among the ${noun}.`);
    return found;
  };

const dayOf = ({ linked, clock }: Question) => today(clock, resolveZone(linked.dataset.zone));

/** What each widget shows, as far as it can stand still. */
const SHOWN: { readonly [Name in WidgetName]?: Answer } = {
  'ura-grant-call': one('calls'),
  'ura-project-card': one('projects'),
  'ura-organisation-card': one('organisations'),
  'ura-programme': one('programmes'),
  'ura-call-list': ({ linked, attributes, locale, clock }) =>
    searchCalls(linked, attributes, locale, clock).items,
  'ura-project-list': ({ linked, attributes, locale, clock }) =>
    searchProjects(linked, attributes, locale, clock).items,
  'ura-member-directory': (question) => {
    const { linked, attributes, locale } = question;
    return attributes['network']
      ? searchMembers(linked, attributes['network'], attributes, locale, dayOf(question)).items.map(
          ({ membership }) => membership,
        )
      : searchOrganisations(linked, attributes, locale).items;
  },
  'ura-grant-list': ({ linked, attributes, locale }) =>
    [...searchGrants(linked, attributes, locale).items].sort(
      (a, b) => Number(!a.awardedOn) - Number(!b.awardedOn) || compareDates(b.awardedOn, a.awardedOn),
    ),
  'ura-event-list': ({ linked, attributes, locale, clock }) =>
    searchEvents(linked, attributes, locale, clock).items.filter(
      (event) => attributes['past'] !== 'hide' || eventStatus(event, clock, linked.dataset).status !== 'past',
    ),
  'ura-service-list': ({ linked, attributes, locale }) => searchServices(linked, attributes, locale).items,
  'ura-news-list': (question) =>
    searchArticles(question.linked, question.attributes, question.locale, dayOf(question)).items,
};

/** The widgets that can be written so that they stand still. */
export const RENDERED = Object.keys(SHOWN) as readonly WidgetName[];

/** The records that a widget shows. */
export function shownBy(widget: WidgetName, question: Question): AnyRecord | readonly AnyRecord[] {
  const answer = SHOWN[widget];
  if (!answer)
    throw new UsageError(
      `<${widget}> has nothing that can stand still. These have: ${RENDERED.map((name) => name.slice(4)).join(', ')}.`,
    );
  return answer(question);
}
