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

/**
 * Renders an article. In a list, the body is included only if the article has no page of its own.
 */
const renderArticle = (view: ArticleFacts, context: HtmlContext, isWhole: boolean): Markup =>
  markup`
    ${renderHeading(view.title, context)}
    ${renderLine(view.by, context)}
    ${renderImage(view.image, isWhole ? '180' : '120', context)}
    ${renderParagraph(view.summary, context)}
    ${(isWhole || !view.title.url) && view.body.map((text) => renderParagraph(text, context))}
    ${renderParagraph(view.about, context)}
    ${renderParagraph(view.acknowledgement, context)}`;

/** Renders the card of an article. */
export const articleCard = (article: Article, context: HtmlContext): Markup =>
  markup`<article>
    ${renderArticle(articleFacts(article, context), context, true)}${renderProvenance(article.tags, context)}
  </article>`;

/** Renders articles, the newest first. */
export const articleList = (articles: readonly Article[], context: HtmlContext): Markup =>
  renderRecords(
    [...articles].sort((a, b) => compareDates(b.published, a.published)),
    (article) => renderArticle(articleFacts(article, context), context, false),
  );
