import { compareText } from '../language/collation.ts';
import type { Counting } from '../language/en/maps.ts';
import { mapMessages } from '../language/messages/maps.ts';
import { countryName } from '../language/names.ts';
import { municipalityName } from '../places/gazetteer.ts';
import type { Group, TextContent } from './content.ts';
import { dayOf, type DataContext, type ViewContext } from './context.ts';
import type { MunicipalityCounts, Question } from './counts-by-municipality.ts';
import { overCalls } from './over-calls.ts';

/** A municipality and its count. */
export interface MapPlace {
  readonly id: string;
  readonly name: TextContent;
  readonly count: number;
}

/** A country of the map. */
export interface MapCountry extends Group<MapPlace> {
  /** Its ISO 3166-1 alpha-2 code, in lower case. */
  readonly code: string;
  /** All of its municipalities by id. `items` has those with a count, the largest first. */
  readonly places: ReadonlyMap<string, MapPlace>;
  /** The number of municipalities without any, as text. */
  readonly empty: string | undefined;
}

/** The content of a municipality map. */
export interface MapFacts {
  readonly title: string;
  readonly countries: readonly MapCountry[];
  /** Notes on what the counts leave out, so that their sum is not taken for the total. */
  readonly remarks: readonly string[];
}

/** The attributes of `<ura-municipality-map>` that choose what is counted. */
export interface MapAttributes {
  readonly count?: string | undefined;
  readonly network?: string | undefined;
  readonly programme?: string | undefined;
}

/** What can be counted. The first is the default. */
export const COUNTED: readonly Counting[] = [
  'organisations',
  'members',
  'projects',
  'calls',
  'grants',
  'services',
  'events',
  'programmes',
];

/** What the attribute asks to count. Members can only be counted in a network. */
export function countingOf(name: string | undefined, network: string | undefined): Counting {
  const counting = COUNTED.find((each) => each === name) ?? 'organisations';
  return counting === 'members' && !network ? 'organisations' : counting;
}

/** What the attributes ask to count, at the moment of the clock. */
export function mapQuestion(
  { count, network, programme }: MapAttributes,
  context: Pick<ViewContext, 'linked' | 'clock'>,
): Question {
  const counting = countingOf(count, network);
  return {
    counting,
    network,
    programme,
    // Someone who left yesterday, in the time zone of the dataset, is no longer a member.
    on: network ? dayOf(context) : undefined,
    without: counting === 'calls' ? overCalls(context.linked, context.clock).ids : undefined,
  };
}

/** The countries that come first; those of the dataset's own municipalities follow. */
const COUNTRIES = ['xk', 'al'];

const countryOf = (id: string, { linked }: DataContext) => linked.places.get(id)?.country.toLowerCase() ?? '';

/** The countries that the attribute names, or else those with a count. */
function countriesOf(
  asked: string | undefined,
  { at }: MunicipalityCounts,
  context: DataContext,
): readonly string[] {
  const named = (asked ?? '').toLowerCase().split(/\s+/).filter(Boolean);
  if (named.length) return [...new Set(named)];
  const there = new Set([...at.keys()].map((id) => countryOf(id, context)));
  return [...new Set([...COUNTRIES, ...[...there].sort()])].filter((country) => there.has(country));
}

/**
 * Returns the content of a municipality map.
 *
 * @param asked country codes separated by spaces. Default: the countries with a count
 */
export function municipalityMapFacts(
  counts: MunicipalityCounts,
  counting: Counting,
  asked: string | undefined,
  context: DataContext,
): MapFacts {
  const { linked, locale } = context;
  const messages = mapMessages(locale);
  const formatCount = messages.counts[counting];
  const compare = compareText(locale);
  const codes = countriesOf(asked, counts, context);
  const elsewhere = counts.spread.filter((ids) => !ids.some((id) => codes.includes(countryOf(id, context))));
  const remarks = [
    counts.nowhere ? `${messages.withoutPlace}: ${formatCount(counts.nowhere)}.` : [],
    elsewhere.length ? `${messages.elsewhere}: ${formatCount(elsewhere.length)}.` : [],
    counts.spread.some((ids) => ids.length > 1) ? messages.severalPlaces : [],
  ].flat();
  const countries = codes.map((code): MapCountry => {
    const places = [...linked.places.keys()]
      .filter((id) => countryOf(id, context) === code)
      .map((id): MapPlace => {
        const name = municipalityName(id, locale, linked.places) ?? { text: id, lang: 'und' };
        return { id, name: { kind: 'text', ...name }, count: counts.at.get(id) ?? 0 };
      });
    const items = places
      .filter(({ count }) => count)
      .sort((a, b) => b.count - a.count || compare(a.name.text, b.name.text));
    const empty = places.length - items.length;
    return {
      code,
      heading: countryName(code.toUpperCase(), locale),
      places: new Map(places.map((place) => [place.id, place])),
      items,
      empty: empty ? messages.emptyPlaces(empty) : undefined,
    };
  });
  return { title: messages.titles[counting], countries, remarks };
}
