import type { Article } from '../../model/article.ts';
import { compareDates } from '../../time/spans.ts';
import { articleFacts, type ArticleFacts } from '../../view/article.ts';
import type { HtmlContext } from './html-context.ts';
import { markup, type Markup } from './markup.ts';
import {
  renderHeading,
  renderImage,
  renderLine,
  renderParagraph,
  renderProvenance,
  renderRecords,
} from './render-content.ts';

/** All of an article; of one among others, its body only where there is no page to read it on. */
const renderArticle = (view: ArticleFacts, context: HtmlContext, isWhole: boolean): Markup =>
  markup`
    ${renderHeading(view.title, context)}
    ${renderLine(view.by, context)}
    ${renderImage(view.image, isWhole ? '180' : '120', context)}
    ${renderParagraph(view.summary, context)}
    ${(isWhole || !view.title.url) && view.body.map((text) => renderParagraph(text, context))}
    ${renderParagraph(view.about, context)}
    ${renderParagraph(view.acknowledgement, context)}`;

/** An article in full. */
export const articleCard = (article: Article, context: HtmlContext): Markup =>
  markup`<article>
    ${renderArticle(articleFacts(article, context), context, true)}${renderProvenance(article.tags, context)}
  </article>`;

/** Articles, the newest first. */
export const articleList = (articles: readonly Article[], context: HtmlContext): Markup =>
  renderRecords(
    [...articles].sort((a, b) => compareDates(b.published, a.published)),
    (article) => renderArticle(articleFacts(article, context), context, false),
  );
