// The choices of each attribute, taken from the data, so that nobody types an id.
import type { CooperativeTask } from '../../src/dataset/cooperative-task.ts';
import { compareText } from '../../src/language/collation.ts';
import { callMessages } from '../../src/language/messages/calls.ts';
import { eventMessages } from '../../src/language/messages/events.ts';
import { languageName } from '../../src/language/names.ts';
import { organisationKind, organisationKinds } from '../../src/language/messages/organisation-kinds.ts';
import { projectMessages } from '../../src/language/messages/projects.ts';
import { serviceMessages } from '../../src/language/messages/services.ts';
import { pickText } from '../../src/language/text.ts';
import { linkDataset } from '../../src/dataset/link/link-dataset.ts';
import type { AttributeValue, WidgetName } from '../../src/formats/snippet/widget-attributes.ts';
import type { Dataset } from '../../src/model/dataset.ts';
import type { LocalText } from '../../src/model/local-text.ts';
import type { Noun } from '../../src/model/noun.ts';
import { municipalityName } from '../../src/places/gazetteer.ts';
import type { PageLanguage, Words } from './words.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** The heading of its group. */
  readonly group?: string;
}

/** The noun that a list shows. */
const LIST_NOUNS: Partial<Readonly<Record<WidgetName, Noun>>> = {
  'ura-call-list': 'calls',
  'ura-project-list': 'projects',
  'ura-grant-list': 'grants',
  'ura-event-list': 'events',
  'ura-service-list': 'services',
  'ura-news-list': 'articles',
  'ura-member-directory': 'organisations',
};

/** The field that an attribute filters by. */
const FILTERED_FIELDS: Readonly<Record<string, string>> = {
  funder: 'funders',
  recipient: 'recipient',
  organiser: 'organiser',
  provider: 'provider',
  organisation: 'parties',
  about: 'about',
  series: 'series',
};

/** All strings inside a value. */
function* textsIn(value: unknown): Generator<string> {
  if (typeof value === 'string') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) yield* textsIn(inner);
}

function addTexts(value: unknown, texts: Set<string>): void {
  // Ids and dates are short and have no space.
  if (typeof value === 'string') {
    if (value.length <= 80 && !value.includes(' ')) texts.add(value);
  } else if (typeof value === 'object' && value !== null)
    for (const key in value) addTexts((value as Record<string, unknown>)[key], texts);
}

const textsOfDatasets = new WeakMap<object, ReadonlySet<string>>();

/** Records whose strings are collected per step. */
const STEP = 500;

/** Collects in steps what the choices of attributes are made from. */
export function* prepareChoices(dataset: Dataset): CooperativeTask<void> {
  const texts = new Set<string>();
  for (const list of Object.values(dataset)) {
    if (!Array.isArray(list)) continue;
    for (let from = 0; from < list.length; from += STEP) {
      addTexts(list.slice(from, from + STEP), texts);
      yield;
    }
  }
  textsOfDatasets.set(dataset, texts);
}

/** The different ids and dates inside a dataset or a list, which are collected once. */
function distinctTexts(value: object): ReadonlySet<string> {
  let texts = textsOfDatasets.get(value);
  if (!texts) {
    const collected = new Set<string>();
    addTexts(value, collected);
    textsOfDatasets.set(value, (texts = collected));
  }
  return texts;
}

function usedIds(dataset: Dataset, widget: WidgetName, attribute: string): ReadonlySet<string> | undefined {
  if (attribute === 'network') return new Set(dataset.memberships.map(({ network }) => network));
  const noun = LIST_NOUNS[widget];
  const field = FILTERED_FIELDS[attribute];
  if (!noun || !field) return undefined;
  if (noun === 'projects' && attribute === 'funder')
    return new Set(
      dataset.projects.flatMap(({ parties }) =>
        parties.filter(({ role }) => role === 'funder').flatMap((party) => [...textsIn(party)]),
      ),
    );
  return new Set(
    dataset[noun].flatMap((record) => [...textsIn((record as unknown as Record<string, unknown>)[field])]),
  );
}

interface Named {
  readonly id: string;
  readonly title?: LocalText;
  readonly name?: LocalText;
}

function records(
  dataset: Dataset,
  nouns: readonly Noun[],
  used: ReadonlySet<string> | undefined,
  language: PageLanguage,
  words: Words,
): Choice[] {
  const compare = compareText(language);
  return nouns.flatMap((noun) =>
    (dataset[noun] as readonly Named[])
      .filter(({ id }) => !used || used.has(id))
      .map(({ id, name, title }) => ({
        value: id,
        label: pickText(name ?? title ?? id, language, dataset.language).text || id,
        ...(nouns.length > 1 && { group: words.nouns[noun] }),
      }))
      .sort((a, b) => compare(a.label, b.label)),
  );
}

function years(dataset: Dataset, widget: WidgetName): Choice[] {
  const noun = LIST_NOUNS[widget];
  const found = new Set<string>();
  for (const text of noun ? distinctTexts(dataset[noun]) : []) {
    const year = /^((?:19|20)\d\d)(?:-\d\d|$)/.exec(text)?.[1];
    if (year) found.add(year);
  }
  return [...found]
    .sort()
    .reverse()
    .map((value) => ({ value, label: value }));
}

function municipalitiesIn(dataset: Dataset, language: PageLanguage): Choice[] {
  const { places } = linkDataset(dataset);
  const compare = compareText(language);
  const found = [...distinctTexts(dataset)].filter((text) => places.has(text));
  return found
    .map((value) => ({ value, label: municipalityName(value, language, places)?.text ?? value }))
    .sort((a, b) => compare(a.label, b.label));
}

/** The label of a fixed value: the library's, or else the builder's. */
function labelOf(
  widget: WidgetName,
  attribute: string,
  value: string,
  language: PageLanguage,
  words: Words,
): string {
  const nameIn = (names: Readonly<Record<string, string>>) =>
    Object.hasOwn(names, value) ? names[value] : undefined;
  switch (attribute) {
    case 'status':
      return (
        nameIn(
          widget === 'ura-call-list'
            ? callMessages(language).statuses
            : widget === 'ura-project-list'
              ? projectMessages(language).statuses
              : eventMessages(language).statuses,
        ) ?? value
      );
    case 'applicant':
      return organisationKinds(value as 'ngo', language);
    case 'kind':
      return widget === 'ura-event-list'
        ? (nameIn(eventMessages(language).kinds) ?? value)
        : widget === 'ura-service-list'
          ? (nameIn(serviceMessages(language).kinds) ?? value)
          : organisationKind(value as 'ngo', language);
    case 'channel':
      return nameIn(serviceMessages(language).channels) ?? value;
    case 'language':
      return languageName(value, language);
    case 'lock':
      return nameIn(words.attributes) ?? nameIn(words.values) ?? value;
    default:
      return nameIn(words.values) ?? nameIn(words.nouns) ?? value;
  }
}

/** The choices of an attribute, or nothing if it is typed. */
export function choicesOf(
  widget: WidgetName,
  attribute: string,
  takes: AttributeValue,
  dataset: Dataset | undefined,
  language: PageLanguage,
  words: Words,
): readonly Choice[] | undefined {
  if (takes === 'number' || takes === 'text') return undefined;
  if (takes === 'municipality') return dataset ? municipalitiesIn(dataset, language) : [];
  if (takes === 'year') return dataset ? years(dataset, widget) : [];
  if ('recordOf' in takes)
    return dataset
      ? records(dataset, takes.recordOf, usedIds(dataset, widget, attribute), language, words)
      : [];
  const values = 'oneOf' in takes ? takes.oneOf : takes.wordsOf;
  return values.map((value) => ({ value, label: labelOf(widget, attribute, value, language, words) }));
}
