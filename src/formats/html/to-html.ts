import type { LinkedDataset, RecordOf } from '../../dataset/link/link-dataset.ts';
import { stateMessages } from '../../language/messages/states.ts';
import type { Locale } from '../../language/locale.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { systemClock, type Clock } from '../../time/clock.ts';
import { articleCard, articleList } from './articles.ts';
import { callCard, callList } from './calls.ts';
import { eventCard, eventList } from './events.ts';
import { grantCard, grantTable } from './grants.ts';
import { markup, NOTHING, paragraph, type Markup } from './markup.ts';
import { memberList, organisationCard, organisationList } from './organisations.ts';
import { programmeCard, programmeList } from './programmes.ts';
import { projectCard, projectList } from './projects.ts';
import { serviceCard, serviceList } from './services.ts';
import {
  asOf,
  isExample,
  provenance,
  writerOf,
  type HeadingLevel,
  type PageOf,
  type Writer,
} from './writer.ts';

/** In which data the records stand, and for what page they are written. */
export interface HtmlOptions {
  /** The data to which the records belong: out of it come the names of whom and what they refer to. */
  readonly linked: LinkedDataset;
  /** What tells the time. Default: the clock of the machine. */
  readonly clock?: Clock | undefined;
  /** The level of the first headings, or `none` for paragraphs in their place. Default: 3, as that of the elements. */
  readonly headingLevel?: HeadingLevel | undefined;
  /** The address of the page that the site has for a record: its name becomes a link there. Else it links to the page that the record names. */
  readonly pageOf?: PageOf | undefined;
  /** The address of a picture, whose path in the data is read from where the data file is; mail needs a whole one. Default: as it is. */
  readonly imageAt?: ((src: string) => string | undefined) | undefined;
}

/** How one record of a noun is written, and how several are. */
interface Form<N extends Noun> {
  readonly one: (record: RecordOf<N>, writer: Writer) => Markup;
  readonly several: (records: readonly RecordOf<N>[], writer: Writer) => Markup;
  /** Whether what is said of several depends on the day. */
  readonly ages?: true;
}

const FORMS: { readonly [N in Noun]: Form<N> } = {
  organisations: { one: organisationCard, several: organisationList },
  memberships: { one: (record, writer) => memberList([record], writer), several: memberList, ages: true },
  programmes: { one: programmeCard, several: programmeList },
  projects: { one: projectCard, several: projectList, ages: true },
  grants: { one: grantCard, several: grantTable },
  calls: { one: callCard, several: callList, ages: true },
  services: { one: serviceCard, several: serviceList },
  events: { one: eventCard, several: eventList, ages: true },
  articles: { one: articleCard, several: articleList },
};

/** The noun of a record, by the data that it stands in. */
export const nounOf = (record: AnyRecord | undefined, linked: LinkedDataset): Noun | undefined =>
  record && NOUNS.find((noun) => linked.get(noun, record.id) === record);

function several(records: readonly AnyRecord[], writer: Writer): Markup {
  const examples = records.filter(isExample);
  // Where all are examples, that is said once, under them.
  const all = examples.length === records.length;
  const own = { ...writer, marked: !all };
  const lists = NOUNS.map((noun) => {
    const ofNoun = records.filter((record) => nounOf(record, writer.linked) === noun);
    if (!ofNoun.length) return NOTHING;
    const form = FORMS[noun] as Form<Noun>;
    return markup`${form.several(ofNoun, own)}${form.ages && paragraph(asOf(own))}`;
  });
  return markup`${lists}${all && examples[0] ? provenance(examples[0], own) : NOTHING}`;
}

/**
 * Writes a record, or a list of records, as HTML that needs no script and no style: for search engines, for mail, and as what stands inside an
 * element of ours until its script has come.
 *
 * It has headings, lists, tables, times and addresses, on one line, and all that the cards of the elements show; a list has what its rows show. All text of
 * the data is escaped, and only addresses of the web, of mail and of telephones become links. A text in another language than the page carries its
 * `lang`. What depends on the day is computed, and said with its day; of what is left until a deadline nothing is said, for it would soon be untrue.
 *
 * It never throws. A record that is not in `linked` is left out.
 *
 * @param what a record of `linked`, or several, of one noun or of many; none gives an empty text, an empty list the sentence
 *   that there is nothing to show
 * @param locale the language in which it is written
 * @returns the HTML, without an element around it
 * @example
 * const project = linked.get('projects', 'barabar');
 * const clock = fixedClock('2026-11-22T12:00:00Z');
 * toHtml(project, 'sq', { linked, clock }).slice(0, 26); // '<article><h3>Nisma Barabar'
 */
export function toHtml(
  what: AnyRecord | readonly AnyRecord[] | undefined,
  locale: Locale,
  options: HtmlOptions,
): string {
  const { linked, clock = systemClock, headingLevel = 3, pageOf = () => undefined } = options;
  const writer = writerOf({
    linked,
    locale,
    clock,
    level: headingLevel,
    pageOf,
    imageAt: options.imageAt ?? ((src) => src),
  });
  if (Array.isArray(what)) {
    const records = (what as readonly AnyRecord[]).filter((record) => nounOf(record, linked));
    return records.length ? several(records, writer).text : paragraph(stateMessages(locale).empty).text;
  }
  const record = what as AnyRecord | undefined;
  const noun = nounOf(record, linked);
  return noun ? (FORMS[noun] as Form<Noun>).one(record as never, writer).text : '';
}
