import type { LinkedDataset, RecordOf } from '../../dataset/link/link-dataset.ts';
import { stateMessages } from '../../language/messages/states.ts';
import { toLocale } from '../../language/locale-registry.ts';
import type { LocaleTag } from '../../language/locale.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import { NOUNS, type Noun } from '../../model/noun.ts';
import { isExample } from '../../model/provenance.ts';
import { articleCard, articleList } from './articles.ts';
import { callCard, callList } from './calls.ts';
import { eventCard, eventList } from './events.ts';
import { grantCard, grantTable } from './grants.ts';
import { asOf, htmlContext, type HtmlContext, type HtmlOptions } from './html-context.ts';
import { linkedRecords } from './linked-records.ts';
import { markup, NOTHING, paragraph, type Markup } from './markup.ts';
import { memberList, organisationCard, organisationList } from './organisations.ts';
import { programmeCard, programmeList } from './programmes.ts';
import { projectCard, projectList } from './projects.ts';
import { renderParagraph, renderProvenance } from './render-content.ts';
import { serviceCard, serviceList } from './services.ts';

/** How one record of a noun is rendered, and how a list is. */
interface Form<N extends Noun> {
  readonly one: (record: RecordOf<N>, context: HtmlContext) => Markup;
  readonly several: (records: readonly RecordOf<N>[], context: HtmlContext) => Markup;
  /** Whether a list depends on the day. */
  readonly ages?: true;
}

const FORMS: { readonly [N in Noun]: Form<N> } = {
  organisations: { one: organisationCard, several: organisationList },
  memberships: { one: (record, context) => memberList([record], context), several: memberList, ages: true },
  programmes: { one: programmeCard, several: programmeList },
  projects: { one: projectCard, several: projectList, ages: true },
  grants: { one: grantCard, several: grantTable },
  calls: { one: callCard, several: callList, ages: true },
  services: { one: serviceCard, several: serviceList },
  events: { one: eventCard, several: eventList, ages: true },
  articles: { one: articleCard, several: articleList },
};

/** Finds the noun of a record in the data. */
export const nounOf = (record: AnyRecord | undefined, linked: LinkedDataset): Noun | undefined =>
  record && NOUNS.find((noun) => linked.get(noun, record.id) === record);

function several(records: readonly AnyRecord[], context: HtmlContext): Markup {
  const examples = records.filter(({ tags }) => isExample(tags));
  // If all records are examples, one note below the list says so.
  const areAll = examples.length === records.length;
  const own = { ...context, marksExamples: !areAll };
  const lists = NOUNS.map((noun) => {
    const ofNoun = records.filter((record) => nounOf(record, context.linked) === noun);
    if (!ofNoun.length) return NOTHING;
    const form = FORMS[noun] as Form<Noun>;
    return markup`${form.several(ofNoun, own)}${form.ages && renderParagraph(asOf(own), own)}`;
  });
  return markup`${lists}${areAll && renderProvenance(examples[0]?.tags, own)}`;
}

/**
 * Renders a record or a list of records as HTML without scripts and styles: for search engines, for
 * e-mail, and inside an element until its script has loaded.
 *
 * A record is rendered like its card, a list like its rows, on a single line. All text is escaped;
 * only http, https, mailto and tel URLs become links. Text in another language has a `lang`
 * attribute. Statuses are computed, and the HTML says for which day. The time left until a deadline
 * is omitted, because it would soon be wrong.
 *
 * For widgets that compute their content, see {@link widgetToHtml}.
 *
 * It never throws. Records that are not in `linked` are omitted. Without `linked`, the records
 * stand alone: what they say of other records is left out.
 *
 * @param what one or more records of `linked`, of any nouns. `undefined` gives an empty string, and
 *   an empty list a note that there is nothing to show
 * @param locale the language of the text
 * @returns the HTML, without an element around it
 * @example
 * const project = linked.get('projects', 'barabar');
 * const clock = fixedClock('2026-11-22T12:00:00Z');
 * toHtml(project, 'sq', { linked, clock }).slice(0, 26); // '<article><h3>Nisma Barabar'
 * toHtml(project, 'sq').slice(0, 26); // '<article><h3>Nisma Barabar'
 */
export function toHtml(
  what: AnyRecord | readonly AnyRecord[] | undefined,
  locale: LocaleTag,
  options?: Partial<HtmlOptions>,
): string {
  const linked = options?.linked ?? linkedRecords(what);
  const context = htmlContext(toLocale(locale), { ...options, linked });
  if (Array.isArray(what)) {
    const records = (what as readonly AnyRecord[]).filter((record) => nounOf(record, linked));
    return records.length
      ? several(records, context).text
      : paragraph(stateMessages(context.locale).empty).text;
  }
  const record = what as AnyRecord | undefined;
  const noun = nounOf(record, linked);
  return noun ? (FORMS[noun] as Form<Noun>).one(record as never, context).text : '';
}
