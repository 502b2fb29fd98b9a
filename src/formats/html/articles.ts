import { articleMessages } from '../../language/messages/articles.ts';
import type { Article } from '../../model/article.ts';
import type { AnyRecord } from '../../model/dataset.ts';
import type { LocalText } from '../../model/local-text.ts';
import { NOUNS } from '../../model/noun.ts';
import { compareDates } from '../../time/spans.ts';
import { joined, markup, NOTHING, paragraph, type Content, type Markup } from './markup.ts';
import { date, heading, mark, named, picture, plain, prose, provenance, type Writer } from './writer.ts';

/** The names of the records that an article is about. One id can be of several nouns, and several records of one name. */
function about({ about: ids = [] }: Article, writer: Writer): Content {
  const names = new Map<string, Content>();
  for (const id of ids) {
    for (const noun of NOUNS) {
      const record = writer.linked.get(noun, id) as
        | (AnyRecord & { title?: LocalText; name?: LocalText; url?: string; website?: string })
        | undefined;
      const name = record?.title ?? record?.name;
      if (!record || !name) continue;
      names.set(plain(name, writer), named(noun, record, name, record.url ?? record.website, writer));
      break;
    }
  }
  return names.size
    ? [`${articleMessages(writer.locale).about}: `, joined([...names.values()], ', ')]
    : undefined;
}

/** All but the headline. */
const body = (article: Article, writer: Writer, isWhole: boolean): Markup =>
  markup`
    ${paragraph(joined([date(article.published, writer), mark(article, writer)], ' · '))}
    ${picture(article.image, isWhole ? '180' : '120', writer)}
    ${prose(article.summary, writer)}
    ${(isWhole || !article.url) && (article.body ?? []).map((text) => prose(text, writer))}
    ${paragraph(about(article, writer))}
    ${prose(article.acknowledgement, writer)}`;

/** An article in full. */
export const articleCard = (article: Article, writer: Writer): Markup =>
  markup`<article>
    ${heading(named('articles', article, article.title, article.url, writer), writer)}
    ${body(article, writer, true)}${provenance(article, writer)}
  </article>`;

/** Articles, the newest first; in full where there is no page to go on to. */
export const articleList = (articles: readonly Article[], writer: Writer): Markup =>
  articles.length
    ? markup`<ul>${[...articles]
        .sort((a, b) => compareDates(b.published, a.published))
        .map(
          (article) =>
            markup`<li>
              ${heading(named('articles', article, article.title, article.url, writer), writer)}
              ${body(article, writer, false)}
            </li>`,
        )}</ul>`
    : NOTHING;
