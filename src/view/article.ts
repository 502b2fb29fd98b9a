import { articleMessages } from '../language/messages/articles.ts';
import type { Article } from '../model/article.ts';
import type { AnyRecord } from '../model/dataset.ts';
import type { LocalText } from '../model/local-text.ts';
import { NOUNS } from '../model/noun.ts';
import { isUnreadable } from '../model/statements.ts';
import { isEmpty, type Content, type Image, type RecordContent, type TextContent } from './content.ts';
import type { ViewContext } from './context.ts';
import { exampleMark, image, joinNames, optionalText, pastDate, recordLink, text } from './parts.ts';

/** The content of an article. */
export interface ArticleFacts {
  readonly title: RecordContent;
  /** The date of publication, and the mark of an example. */
  readonly by: readonly Content[];
  readonly image: Image | undefined;
  readonly summary: TextContent | undefined;
  readonly body: readonly TextContent[];
  /** The records that it is about. */
  readonly about: Content;
  /** The acknowledgement that the funder requires. */
  readonly acknowledgement: TextContent | undefined;
}

type Named = AnyRecord & {
  readonly title?: LocalText;
  readonly name?: LocalText;
  readonly url?: string;
  readonly website?: string;
};

/**
 * The names of the records that an article is about. Records of several nouns can have the same id,
 * and several records can share a name.
 */
export function recordsAbout({ about = [] }: Article, context: ViewContext): readonly RecordContent[] {
  const names = new Map<string, RecordContent>();
  for (const id of about) {
    for (const noun of NOUNS) {
      const record = context.linked.get(noun, id) as Named | undefined;
      const name = record?.title ?? record?.name;
      if (!record || !name) continue;
      const content = recordLink(noun, record, name, record.url ?? record.website, context, 'none');
      names.set(content.name.text, content);
      break;
    }
  }
  return [...names.values()];
}

/** Returns the content of an article in the locale of the context. */
export function articleFacts(article: Article, context: ViewContext): ArticleFacts {
  const ids = article.about ?? [];
  const isLost = (id: string) => !NOUNS.some((noun) => context.linked.get(noun, id));
  const lost = ids.filter(isLost).length + (isUnreadable(article, 'about') ? 1 : 0);
  const names = recordsAbout(article, context);
  const about = joinNames(names, names.length + lost, context);
  return {
    title: recordLink('articles', article, article.title, article.url, context),
    by: [pastDate(article.published, context), exampleMark(article, context)],
    image: image(article.image, context),
    summary: optionalText(article.summary, context),
    body: (article.body ?? []).map((paragraph) => text(paragraph, context)),
    about: isEmpty(about) ? undefined : [`${articleMessages(context.locale).about}: `, about],
    acknowledgement: optionalText(article.acknowledgement, context),
  };
}
