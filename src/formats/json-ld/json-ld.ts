import type { LocaleTag } from '../../language/locale.ts';
import { toLocale } from '../../language/locale-registry.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import type { LocalText } from '../../model/local-text.ts';
import { NOUNS } from '../../model/noun.ts';
import { isExample } from '../../model/provenance.ts';
import { textOf, webUrl, type Context, type JsonLdOptions } from './context.ts';
import { node, type JsonLdNode } from './node.ts';
import { RECORD_WRITERS } from './records.ts';

function nodesOf(record: AnyRecord, context: Context): readonly JsonLdNode[] {
  const noun = record && NOUNS.find((each) => context.linked.get(each, record.id) === record);
  const write = noun && RECORD_WRITERS[noun];
  return write && !isExample(record.tags) ? [write(record as never, context)] : [];
}

/**
 * The position of a record's page on its site. The last step is the page itself, which needs no
 * URL.
 */
function breadcrumbs(record: AnyRecord, { trail = [], ...context }: Context): readonly JsonLdNode[] {
  const { title, name } = record as { title?: LocalText; name?: LocalText };
  const own = textOf(title ?? name, context);
  const steps = trail.filter(({ url }) => webUrl(url));
  return steps.length && own
    ? [
        node('BreadcrumbList', {
          itemListElement: [...steps, { name: own, url: undefined }].map((step, index) =>
            node('ListItem', { position: index + 1, name: step.name, item: step.url }),
          ),
        }),
      ]
    : [];
}

/**
 * Describes records in schema.org terms, for search engines: `NGO` and other organisations,
 * `Event`, `MonetaryGrant`, `Project`, `Service`, `NewsArticle`, and a `BreadcrumbList` if `trail`
 * is given.
 *
 * Calls are left out: an `Event` is attended and a `MonetaryGrant` has been awarded, so either
 * would mislead. Records that are examples are left out, and so are individuals who received a
 * grant, and the dates of projects, which the type does not have. Source: schema.org 30.0.
 *
 * @param what a record of `linked`, or several
 * @param locale the language of the texts
 * @returns the JSON-LD, or `undefined` if there is nothing to describe
 * @example
 * const grant = toJsonLd(linked.get('organisations', 'd4d'), 'sq', { linked });
 * grant?.['@type'] // 'NGO'
 */
export function toJsonLd(
  what: AnyRecord | readonly AnyRecord[] | undefined,
  locale: LocaleTag,
  options: JsonLdOptions,
): JsonLdNode | undefined {
  const context: Context = { ...options, locale: toLocale(locale) };
  const records = (Array.isArray(what) ? what : what ? [what] : []) as readonly AnyRecord[];
  const nodes = [
    ...records.flatMap((record) => nodesOf(record, context)),
    ...(what && !Array.isArray(what) ? breadcrumbs(what as AnyRecord, context) : []),
  ];
  if (!nodes.length) return undefined;
  return nodes.length === 1
    ? { '@context': 'https://schema.org', ...nodes[0]! }
    : { '@context': 'https://schema.org', '@graph': nodes };
}

/**
 * Writes {@link toJsonLd} as a `<script>` for the head or body of a page. No text in the data can
 * end the script early: `<`, `>`, `&` and line separators are escaped. Write it into the HTML
 * yourself: Trusted Types refuse a script that is added by another script.
 *
 * @returns the element on one line, or an empty string if there is nothing to describe
 * @example
 * const script = toJsonLdScript(linked.get('organisations', 'd4d'), 'sq', { linked });
 * script.slice(0, 35) // '<script type="application/ld+json">'
 */
export function toJsonLdScript(
  what: AnyRecord | readonly AnyRecord[] | undefined,
  locale: LocaleTag,
  options: JsonLdOptions,
): string {
  const data = toJsonLd(what, locale, options);
  if (!data) return '';
  const text = JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return `<script type="application/ld+json">${text}</script>`;
}
